import fc from 'fast-check'
import { expect, test } from 'vitest'
import { plantedMethods } from './method.fixtures.ts'
import { methodMistakes } from './method.ts'
import { anyFacts, payloadOf, plantedFacts, plantedPayload } from './planted-facts.fixtures.ts'

const mistakes = new Map(Object.entries(methodMistakes))

test('every id is planted, and nothing else is', () => {
  expect([...new Set(plantedMethods.map(({ id }) => id))].toSorted()).toEqual([...mistakes.keys()].toSorted())
})

test.each(plantedMethods.map(row => [row.id, row] as const))(
  '%s: the mistaken payload is among its variants',
  (id, row) => {
    const facts = plantedFacts(row.request)
    const payloads = (mistakes.get(id)?.variants(facts, 1) ?? []).map(variant => payloadOf(variant, facts))
    expect(payloads).toContain(plantedPayload(row))
  },
)

test('no request is too strange, and combinations stay few', () => {
  fc.assert(
    fc.property(anyFacts, facts => {
      for (const reach of [1, 2, 3] as const) {
        const counts = [...mistakes.values()].map(({ variants }) => variants(facts, reach).length)
        expect(counts.reduce((total, count) => total + count, 0)).toBeLessThan(reach === 1 ? 5000 : 900)
      }
    }),
    { numRuns: 60 },
  )
})
