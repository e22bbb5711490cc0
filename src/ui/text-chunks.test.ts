import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyCharacter } from '#core/bytes/any-character.ts'
import { chunkLength, chunkText, type TextChunk } from './text-chunks.ts'

function counter() {
  let id = 0
  return () => id++
}
const joined = (chunks: readonly TextChunk[]) => chunks.map(chunk => chunk.text).join('')
const body = (items: number) =>
  Array.from({ length: items }, (_, i) => `{"item":${i},"name":"kopi susu é 🥤"}`).join(',\n')

test('an edit renews one chunk and keeps the others', () => {
  const freshId = counter()
  const text = body(5000)
  const before = chunkText(text, [], freshId)
  const at = 90_000
  const after = chunkText(`${text.slice(0, at)}x${text.slice(at)}`, before, freshId)
  expect(before.length).toBeGreaterThan(15)
  expect(after.length).toBe(before.length)
  expect(after.filter((chunk, i) => chunk !== before[i])).toHaveLength(1)
  expect(after.map(chunk => chunk.id)).toEqual(before.map(chunk => chunk.id))
})

test('typing on at the end makes no crumbs', () => {
  const freshId = counter()
  let text = body(1000)
  let chunks = chunkText(text, [], freshId)
  const before = chunks.length
  for (const character of 'one more line, typed key by key'.repeat(40)) {
    text += character
    chunks = chunkText(text, chunks, freshId)
  }
  expect(joined(chunks)).toBe(text)
  expect(chunks.length).toBeLessThanOrEqual(before + 1)
})

test('the same text gives the same chunks', () => {
  const freshId = counter()
  const chunks = chunkText(body(1000), [], freshId)
  expect(chunkText(body(1000), chunks, freshId)).toBe(chunks)
})

test('chunks end at line ends where lines are short, and part no surrogate pair', () => {
  const lines = chunkText(body(5000), [], counter())
  expect(lines.slice(0, -1).every(chunk => chunk.text.endsWith('\n'))).toBe(true)
  const pairs = chunkText(`a${'🥤'.repeat(40_000)}`, [], counter())
  expect(pairs.length).toBeGreaterThan(1)
  expect(pairs.every(chunk => chunk.text.isWellFormed())).toBe(true)
})

const piece = fc.oneof(
  fc.string({ unit: anyCharacter, maxLength: 40 }),
  fc.constantFrom('\n', '\r\n', '\ud83e', '\udd64', 'x'.repeat(chunkLength), body(400), 'a\n'.repeat(9000)),
)
const text = fc.array(piece, { maxLength: 8 }).map(pieces => pieces.join(''))
const edit = fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), cut: fc.nat(20_000), put: piece })

test('after any edits the chunks joined are the text, ids are unique, none is empty or huge', () => {
  fc.assert(
    fc.property(text, fc.array(edit, { maxLength: 6 }), (start, edits) => {
      const freshId = counter()
      let now = start
      let chunks = chunkText(now, [], freshId)
      for (const { at, cut, put } of edits) {
        const place = Math.floor(at * now.length)
        now = now.slice(0, place) + put + now.slice(place + cut)
        chunks = chunkText(now, chunks, freshId)
        expect(joined(chunks)).toBe(now)
        expect(new Set(chunks.map(chunk => chunk.id)).size).toBe(chunks.length)
        expect(chunks.every(chunk => chunk.text.length > 0 && chunk.text.length <= 4 * chunkLength)).toBe(true)
      }
    }),
  )
})
