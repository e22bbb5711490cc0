import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { asShown, newCharacters, pastedOver, ticketParts } from './ticket-parts.ts'

describe('the parts of a ticket', () => {
  test('are its values and what stands between them', () => {
    const text = 'curl -X POST /a\r\n-H "Client-Id: m1"'
    const parts = ticketParts(text, [
      { field: 'clientId', start: 32, end: 34 },
      { field: 'path', start: 13, end: 15 },
    ])
    expect(parts.map(part => [part.text, part.field])).toEqual([
      ['curl -X POST ', null],
      ['/a', 'path'],
      ['\n-H "Client-Id: ', null],
      ['m1', 'clientId'],
      ['"', null],
    ])
  })

  test('of values that lie within each other are the outer ones', () => {
    const parts = ticketParts('abcdef', [
      { field: 'token', start: 2, end: 4 },
      { field: 'path', start: 1, end: 5 },
      { field: 'signature', start: 4, end: 6 },
    ])
    expect(parts.map(part => part.text)).toEqual(['a', 'bcde', 'f'])
  })

  test('together are the text, whatever the places', () => {
    const place = fc.nat(40)
    const span = fc.record({ field: fc.constant('body' as const), start: place, end: place })
    const text = fc.array(fc.constantFrom('a', '\n', '\r\n', '\r', '😀'), { maxLength: 30 }).map(all => all.join(''))
    fc.assert(
      fc.property(text, fc.array(span, { maxLength: 5 }), (whole, spans) => {
        const inside = spans.filter(({ end }) => end <= whole.length && !cutsLineEnd(whole, spans))
        expect(
          ticketParts(whole, inside)
            .map(part => part.text)
            .join(''),
        ).toBe(asShown(whole))
      }),
    )
  })
})

const cutsLineEnd = (text: string, spans: readonly { start: number; end: number }[]) =>
  spans.some(({ start, end }) => [start, end].some(at => text[at - 1] === '\r' && text[at] === '\n'))

test.each([
  ['', 0, 0, 'x\r\n', 'x\r\n'],
  ['abc', 3, 3, '!', 'abc!'],
  ['abc', 0, 3, 'new', 'new'],
  ['a\r\nb', 2, 3, 'c', 'a\r\nc'],
  ['a\r\nb', 1, 2, '-', 'a-b'],
  ['a\rb', 2, 2, '!', 'a\r!b'],
])('%j with %i to %i pasted over by %j is %j', (text, start, end, pasted, whole) => {
  expect(pastedOver(text, start, end, pasted)).toBe(whole)
})

test.each([
  ['', 'abc', 3],
  ['abc', '', 0],
  ['abc', 'abxc', 1],
  ['aaa', 'aaaa', 1],
  ['first', 'other', 5],
  ['same', 'same', 0],
])('from %j to %j comes so much that is new: %i', (before, after, count) => {
  expect(newCharacters(before, after)).toBe(count)
})
