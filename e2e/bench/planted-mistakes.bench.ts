import { createHash, createHmac } from 'node:crypto'
import { type PlantedSet, plantMistakes, seededNumbers } from '#core/diagnose/mistakes/plant-mistakes.fixtures.ts'
import { diagnose, type SignatureRequest } from '#core/index.ts'
import { show } from './measure.ts'
import { request } from './samples.ts'

const inquiry: SignatureRequest = {
  ...request,
  method: 'GET',
  path: '/api/aggregator/merchant/qr/transaction/list?page=1&userId=M%2FDEMO&startdate=20231101',
  body: '',
}

/** How many of a seeded sample of mistakes, planted together, are explained; and that each explanation signs what was seen. */
export async function bench(): Promise<void> {
  await sample('pairs', request, 2, 150)
  await sample('pairs, no body', inquiry, 2, 150)
  await sample('triples', request, 3, 50)
  await sample('triples, no body', inquiry, 3, 50)
}

async function sample(name: string, signed: SignatureRequest, count: 2 | 3, size: number): Promise<void> {
  const random = seededNumbers(20_231_101)
  let explained = 0
  let named = 0
  for (let at = 0; at < size; at++) {
    const planted = plantMistakes(signed, count, random)
    const digest = digestOf(planted)
    const { explanations } = await diagnose(signed, planted.print(digest), { maxMistakes: count })
    if (explanations.length > 0) explained++
    else show(`not explained: ${planted.ids.join(', ')}`, '')
    if (explanations.some(({ mistakes }) => planted.ids.every(id => mistakes.some(one => one.id === id)))) named++
  }
  show(`${name}: ${size} planted`, `${explained} explained, ${named} with exactly these mistakes`)
}

function digestOf({ key, message, hash }: PlantedSet): Uint8Array {
  const name = hash.replace('SHA-', 'sha').toLowerCase()
  return key ? createHmac(name, key).update(message).digest() : createHash(name).update(message).digest()
}
