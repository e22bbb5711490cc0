import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bytesOf } from '../../bytes/utf8.ts'
import type { SignatureRequest } from '../../request/request.ts'
import { tokoNetzme } from '../../scheme/scheme.ts'
import { correctSlots } from '../candidates/correct-slots.ts'
import { factsOf } from '../candidates/facts.ts'
import { diagnose } from '../diagnose.ts'
import { unseenClauses } from '../explain/claims.ts'
import { renderPayload, renderSalt } from '../signing/render-slots.ts'
import type { Slots } from '../signing/slots.ts'
import type { Edit } from './edit.ts'
import { type FamilyName, families } from './families.ts'
import type { Dimension, Facts, Mistake } from './mistake.ts'
import type { Planted } from './planted/planted.fixtures.ts'
import { plantedFamilies } from './planted/planted-families.fixtures.ts'

const anyText = fc.string({ unit: 'binary', maxLength: 60 })
const secretText = fc.oneof(anyText, fc.base64String({ maxLength: 40 }), fc.stringMatching(/^[0-9a-f]{0,40}$/))
const query = fc.tuple(fc.webPath(), fc.webQueryParameters()).map(parts => parts.join('?'))

/** Any request: JSON, broken JSON, no text at all; sensible and senseless paths, times and secrets. */
const anyRequest: fc.Arbitrary<SignatureRequest> = fc.record(
  {
    clientId: anyText,
    clientSecret: secretText,
    signingSecret: secretText,
    token: fc.oneof(anyText, fc.constant('aaa.bbb.ccc')),
    method: anyText,
    path: fc.oneof(anyText, fc.webPath(), query),
    body: fc.oneof(
      anyText,
      fc.json({ stringUnit: 'binary' }),
      fc.uint8Array({ maxLength: 60 }),
      fc.json().map(bytesOf),
    ),
    requestTime: fc.oneof(anyText, fc.stringMatching(/^[0-9]{13}$/), fc.stringMatching(/^[0-9]{10}$/)),
  },
  { requiredKeys: ['clientId', 'clientSecret', 'token', 'method', 'path', 'body', 'requestTime'] },
)

/** What variants of these facts sign, as texts that differ where a byte does: quickly compared. */
function signerOf(facts: Facts): (set: Partial<Slots>) => string[] {
  const base = correctSlots(facts, tokoNetzme)
  return set => {
    const slots: Slots = { ...base, ...set }
    return [renderPayload(slots), renderSalt(slots)].map(bytes => Buffer.from(bytes).toString('latin1'))
  }
}

const ofValues: ReadonlySet<Dimension> = new Set(['body', 'path', 'method', 'token', 'time', 'secret', 'input'])

/** Half of the families each: those about a value, and those about the form of what is signed. */
export function familiesAbout(what: 'values' | 'form'): FamilyName[] {
  const names = Object.keys(plantedFamilies) as FamilyName[]
  return names.filter(name =>
    Object.values<Mistake | Edit>(families[name]).every(row => ofValues.has(row.dimension) === (what === 'values')),
  )
}

/** All that one family may have tried once the pairs are. */
const mostRare = 40_000

/** The tests of some families, one and the same for each. */
export function checkFamilies(names: readonly FamilyName[]): void {
  describe.each(names)('%s', name => {
    const rows = new Map<string, Mistake | Edit>(Object.entries(families[name]))
    const mistakes = [...rows].flatMap(([id, row]) => ('variants' in row ? [[id, row] as const] : []))

    test('every id is planted, and nothing else is', () => {
      expect([...new Set(plantedFamilies[name].map(({ id }) => id))].toSorted()).toEqual([...rows.keys()].toSorted())
    })

    test.each(inOrderOfRequests(plantedFamilies[name]).map(row => [row.id, row] as const))(
      '%s is named by the search',
      { timeout: 20_000 },
      async (_, row) => {
        await expectNamed(row)
      },
    )

    test('no request is too strange, and a variant signs the same each time', () => {
      fc.assert(
        fc.property(anyRequest, fc.constantFrom(2, 3), (request, reach) => {
          const facts = factsOf(request)
          const signedBy = signerOf(facts)
          for (const [id, { variants }] of mistakes) {
            const again = variants(facts, reach)
            for (const [at, { set }] of variants(facts, reach).entries()) {
              expect(Object.keys(set), id).not.toEqual([])
              expect(signedBy(set), id).toEqual(signedBy(again[at]?.set ?? {}))
            }
          }
        }),
        { numRuns: 12 },
      )
    })

    if (mistakes.some(([, { rare }]) => rare)) {
      test('nor for what is tried rarely, and that has its bounds', () => {
        fc.assert(
          fc.property(anyRequest, request => {
            const facts = factsOf(request)
            const all = mistakes.map(([, { rare }]) => rare?.(facts) ?? [])
            expect(all.flat().length).toBeLessThan(mostRare)
            const [first] = all.flat()
            const signedBy = signerOf(facts)
            if (first) expect(signedBy(first.set)).toEqual(signedBy(first.set))
          }),
          { numRuns: 8 },
        )
      })
    }

    test('combinations stay few, and fewer the more mistakes come together', () => {
      fc.assert(
        fc.property(anyRequest, request => {
          const facts = factsOf(request)
          const counts = ([1, 2, 3] as const).map(reach =>
            mistakes.map(([, { variants }]) => variants(facts, reach).length),
          )
          const [alone = [], pairs = [], threes = []] = counts
          expect(alone.every((count, at) => count >= (pairs[at] ?? 0))).toBe(true)
          expect(pairs.every((count, at) => count >= (threes[at] ?? 0))).toBe(true)
          expect(alone.reduce((sum, count) => sum + count, 0)).toBeLessThan(name === 'time-clock' ? 10_000 : 5000)
          expect(pairs.reduce((sum, count) => sum + count, 0)).toBeLessThan(900)
        }),
        { numRuns: 20 },
      )
    })
  })
}

/** The rows of one request together: a search keeps what it made of the request before. */
function inOrderOfRequests(rows: readonly Planted[]): readonly Planted[] {
  const nameOf = ({ request, known }: Planted) => JSON.stringify([request, known])
  return [...new Set(rows.map(nameOf))].flatMap(name => rows.filter(row => nameOf(row) === name))
}

async function expectNamed({ id, request, observed, besides, known }: Planted): Promise<void> {
  const ids = besides ? [id, besides].toSorted() : [id]
  const { explanations } = await diagnose(request, observed, { maxMistakes: ids.length, ...(known && { known }) })
  expect(explanations.map(({ mistakes }) => mistakes.map(mistake => mistake.id).toSorted())).toContainEqual(ids)
  expect(explanations.every(({ signature }) => signature === observed)).toBe(true)
  const own = explanations.filter(
    ({ mistakes }) =>
      mistakes
        .map(one => one.id)
        .toSorted()
        .join() === ids.join(),
  )
  // Of forms of one mistake some may claim more than shows here; never all of them
  expect(own.some(({ mistakes, findings }) => mistakes.every(one => unseenClauses(one, findings).length === 0))).toBe(
    true,
  )
}
