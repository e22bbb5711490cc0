import { hex } from '@scure/base'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bytesOf } from '../../bytes/utf8.ts'
import type { SignatureRequest } from '../../request/request.ts'
import { tokoNetzme } from '../../scheme/scheme.ts'
import { correctSlots } from '../candidates/correct-slots.ts'
import { factsOf } from '../candidates/facts.ts'
import { renderPayload, renderSalt } from '../signing/render-slots.ts'
import type { Construction, Facts, Family, Slots, Variant } from './mistake.ts'
import type { PlantedSigning } from './signing.fixtures.ts'

/** What goes through the hash, and how; text and bytes alike as hex, so that a difference shows. */
interface Signed {
  payload: string
  salt: string
  hash: string
  encoding: string
}

const hexOf = (value: string | Uint8Array) => hex.encode(bytesOf(value))
const hashNames: Readonly<Record<string, string>> = { 'SHA-256': 'sha256', 'SHA-512': 'sha512' }

function plainInput({ kind }: Construction, payload: string, salt: string): Pick<Signed, 'payload' | 'salt'> {
  switch (kind) {
    case 'HMAC-SWAPPED':
      return { payload: salt, salt: payload }
    case 'PLAIN-PAYLOAD-SALT':
      return { payload: payload + salt, salt: 'none' }
    case 'PLAIN-SALT-PAYLOAD':
      return { payload: salt + payload, salt: 'none' }
    default:
      return { payload, salt }
  }
}

function signedBy(facts: Facts, { set }: Variant): Signed {
  const slots: Slots = { ...correctSlots(facts, tokoNetzme), ...set }
  const { construction, output } = slots
  return {
    ...plainInput(construction, hexOf(renderPayload(slots)), hexOf(renderSalt(slots))),
    hash: hashNames[construction.hash] ?? construction.hash,
    encoding: output.id,
  }
}

function expectedOf({ payload, salt, hash, encoding, kind }: PlantedSigning): Signed {
  return {
    payload: hexOf(payload),
    salt: kind === 'plain' ? 'none' : hexOf(salt),
    hash: hash ?? 'sha256',
    encoding: encoding ?? 'hex',
  }
}

const anyText = fc.string({ unit: 'binary', maxLength: 40 })
const secretText = fc.oneof(anyText, fc.base64String({ maxLength: 40 }), fc.stringMatching(/^[0-9a-f]{0,40}$/))
const anyRequest: fc.Arbitrary<SignatureRequest> = fc.record(
  {
    clientId: anyText,
    clientSecret: secretText,
    signingSecret: secretText,
    token: fc.oneof(anyText, fc.constant('aaa.bbb.ccc')),
    method: anyText,
    path: fc.oneof(anyText, fc.webPath()),
    body: fc.oneof(anyText, fc.json(), fc.uint8Array({ maxLength: 40 })),
    requestTime: fc.oneof(anyText, fc.stringMatching(/^[0-9]{13}$/), fc.stringMatching(/^[0-9]{10}$/)),
  },
  { requiredKeys: ['clientId', 'clientSecret', 'token', 'method', 'path', 'body', 'requestTime'] },
)

/** The tests of a family: every id planted, every planted mistake made by its id, no request too strange for any. */
export function checkFamily(family: Family, planted: readonly PlantedSigning[]): void {
  const mistakes = new Map(Object.entries(family))

  test('every id is planted, and nothing else is', () => {
    expect([...new Set(planted.map(({ id }) => id))].toSorted()).toEqual([...mistakes.keys()].toSorted())
  })

  test.each(planted.map(row => [row.id, row] as const))('%s signs what was planted', (id, row) => {
    const facts = factsOf(row.request)
    const signed = (mistakes.get(id)?.variants(facts, 1) ?? []).map(variant => signedBy(facts, variant))
    expect(signed).toContainEqual(expectedOf(row))
  })

  test('no request is too strange', () => {
    fc.assert(
      fc.property(anyRequest, fc.constantFrom(2, 3), (request, reach) => {
        const facts = factsOf(request)
        for (const [id, mistake] of mistakes) {
          for (const variant of mistake.variants(facts, reach)) {
            const { payload, salt } = signedBy(facts, variant)
            expect(`${id} ${typeof payload} ${typeof salt}`).toBe(`${id} string string`)
          }
        }
      }),
      { numRuns: 12 },
    )
  })

  test('what comes with other mistakes is among what stands alone', () => {
    fc.assert(
      fc.property(anyRequest, request => {
        const facts = factsOf(request)
        for (const { variants } of mistakes.values()) {
          const [alone, pairs, triples] = ([1, 2, 3] as const).map(reach => variants(facts, reach).length)
          expect(alone).toBeGreaterThanOrEqual(pairs ?? 0)
          expect(pairs).toBeGreaterThanOrEqual(triples ?? 0)
        }
      }),
      { numRuns: 12 },
    )
  })
}
