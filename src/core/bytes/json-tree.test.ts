import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyCharacter } from './any-character.ts'
import { minifyJson } from './json.ts'
import { jsonEscapes } from './json-escape.ts'
import { parseJsonTree, printJson, writeJson } from './json-tree.ts'

const anyJson = fc.oneof(
  fc.json({ stringUnit: anyCharacter }),
  fc.jsonValue().map(value => JSON.stringify(value, null, 2)),
)

test('what is written as typed is the minified text', () => {
  fc.assert(
    fc.property(anyJson, text => {
      const tree = parseJsonTree(text)
      expect(tree && writeJson(tree)).toBe(minifyJson(text))
    }),
  )
})

test('indented as JSON.stringify indents', () => {
  fc.assert(
    fc.property(fc.jsonValue({ stringUnit: anyCharacter }), fc.constantFrom('  ', '    ', '\t'), (value, indent) => {
      const tree = parseJsonTree(JSON.stringify(value))
      expect(tree && writeJson(tree, { indent, colon: ': ', escape: jsonEscapes.minimal })).toBe(
        JSON.stringify(value, null, indent),
      )
    }),
  )
})

test('accepts what JSON.parse accepts, and nothing else', () => {
  const accepted = (text: string) => {
    try {
      JSON.parse(text)
      return true
    } catch {
      return false
    }
  }
  const nearJson = fc.tuple(
    fc.json(),
    fc.nat(),
    fc.constantFrom('', ',', '"', '\\', '}', ']', '0', '-', 'e', '\u0001', '\n'),
  )
  fc.assert(
    fc.property(nearJson, ([text, place, piece]) => {
      const at = place % (text.length + 1)
      const broken = text.slice(0, at) + piece + text.slice(at + 1)
      expect(parseJsonTree(broken) !== null).toBe(accepted(broken))
    }),
    { numRuns: 500 },
  )
})

test.each(Object.entries(jsonEscapes))('%s: every escape reads back as the same text', (_, content) => {
  fc.assert(
    fc.property(fc.string({ unit: anyCharacter, maxLength: 40 }), text => {
      const written = content({ kind: 'string', raw: '', text })
      expect(JSON.parse(`"${written}"`)).toBe(text)
    }),
  )
})

test('nesting beyond 500 is refused rather than overflowing the stack', () => {
  expect(parseJsonTree('['.repeat(500) + ']'.repeat(500))).not.toBeNull()
  expect(parseJsonTree('['.repeat(501) + ']'.repeat(501))).toBeNull()
  expect(parseJsonTree('['.repeat(1_000_000))).toBeNull()
})

test('duplicate members, number text and escapes stay', () => {
  const tree = parseJsonTree('{"a": 1.00, "a": "\\u00e9\\/", "b": -0}')
  expect(tree && writeJson(tree)).toBe('{"a":1.00,"a":"\\u00e9\\/","b":-0}')
})

test('a printer sees how deep it is', () => {
  const tree = parseJsonTree('[[],{"a":[]}]')
  const printed =
    tree &&
    printJson(tree, {
      object: (members, depth) => `o${depth}(${members.map(([, value]) => value).join('')})`,
      array: (items, depth) => `a${depth}(${items.join('')})`,
      key: node => node.text,
      string: node => node.text,
      number: raw => raw,
      literal: raw => raw,
    })
  expect(printed).toBe('a0(a1()o1(a2()))')
})
