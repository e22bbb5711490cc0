import { expect, test } from 'vitest'
import type { SignatureRequest } from '../request/request.ts'
import { type Scheme, tokoNetzme } from '../scheme/scheme.ts'
import { chunksOf, lengthOf, pickFrom } from './combos.ts'
import { Composer } from './compose.ts'
import type { Slots } from './mistake.ts'
import { renderPayload, renderSalt } from './render-slots.ts'
import { worldsOf } from './world.ts'

const request: SignatureRequest = {
  clientId: 'demo-merchant',
  clientSecret: 'demo-secret-not-real',
  token: '0123456789abcdef'.repeat(4),
  method: 'POST',
  path: '/api/aggregator/merchant/qr/transaction/list?page=1&userId=M%2FDEMO&startdate=20231101',
  body: '{"name":"Kadé Bu Sri","amount":"50000.00","note":"a/b & <c>","list":[],"id":9007199254740993}',
  requestTime: '1700000000000',
}
const bytes: SignatureRequest = { ...request, body: Uint8Array.of(0x7b, 0xff, 0x00, 0x7d) }
const tokenFirst: Scheme = { ...tokoNetzme, payload: '{token}|{path}|{body}', salt: '{clientSecret}{requestTime}' }

/** Every n-th of the sets, so that the whole is seen in a second. */
function* some<T>(list: Iterable<T>, step: number): Generator<T> {
  let at = 0
  for (const one of list) if (at++ % step === 0) yield one
}

test.each([
  ['a request with everything', request, tokoNetzme, 1, 1],
  ['pairs of its mistakes', request, tokoNetzme, 3, 2],
  ['a body that is no text', bytes, tokoNetzme, 2, 1],
  ['another scheme', request, tokenFirst, 2, 1],
])('composed quickly, and in plain code: the same bytes (%s)', (_, signed, scheme, reach, size) => {
  const [world] = worldsOf(signed, scheme, {}, reach)
  if (!world) throw new Error('the request itself is the first world')
  const { base, payload, key, joint } = world
  const onTop = [base, ...[...some(joint, 3)].map(({ classes }): Slots => ({ ...base, ...classes[0]?.set }))]
  const composer = new Composer()
  for (const slots of onTop) {
    for (const chunk of some(chunksOf(payload, size, 0, 700), size * size * size)) {
      const composed = composer.payloads(slots, chunk)
      for (let at = 0; at < lengthOf(chunk); at += 13) {
        const sets = pickFrom(chunk, at).map(({ set }) => set)
        const plain = renderPayload(Object.assign({ ...slots }, ...sets))
        expect(Buffer.from(composed[at] ?? []).equals(plain)).toBe(true)
      }
    }
    for (const chunk of some(chunksOf(key, size, 0, 700), size)) {
      const composed = composer.salts(slots, chunk)
      for (let at = 0; at < lengthOf(chunk); at += 13) {
        const sets = pickFrom(chunk, at).map(({ set }) => set)
        expect(Buffer.from(composed[at] ?? []).equals(renderSalt(Object.assign({ ...slots }, ...sets)))).toBe(true)
      }
    }
  }
})
