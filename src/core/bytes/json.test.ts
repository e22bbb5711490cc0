import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyCharacter } from './any-character.ts'
import { jsonFault, minifyJson, prettyJson } from './json.ts'
import { scanJson } from './json-scan.ts'

const tokensOf = (text: string) => {
  const tokens: string[] = []
  const fault = scanJson(text, (start, end) => tokens.push(text.slice(start, end)))
  return fault ? null : tokens
}
const parses = (text: string) => {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

test.each([
  ['{ "a" : 1 }', '{"a":1}'],
  ['{\r\n\t"a": [1, 2 , 3]\r\n}\n', '{"a":[1,2,3]}'],
  [
    '{"amount": 50000.00, "big": 12345678901234567890, "e": 1E5, "z": -0.0}',
    '{"amount":50000.00,"big":12345678901234567890,"e":1E5,"z":-0.0}',
  ],
  [
    '{"url": "https:\\/\\/x", "e": "\\u00e9", "E": "\\u00E9", "raw": "é"}',
    '{"url":"https:\\/\\/x","e":"\\u00e9","E":"\\u00E9","raw":"é"}',
  ],
  ['{"b": 1, "a": 2, "b": 3}', '{"b":1,"a":2,"b":3}'],
  ['{"text": " a  b\u00a0\u3000 "}', '{"text":" a  b\u00a0\u3000 "}'],
  ['{"quote": "\\" , \\\\", "x": [ ] }', '{"quote":"\\" , \\\\","x":[]}'],
  [' "\ud800" ', '"\ud800"'],
  [' 1 ', '1'],
  ['{"a":1}', '{"a":1}'],
])('minify %j', (text, compact) => {
  expect(minifyJson(text)).toBe(compact)
})

test.each(['', '  ', '{ "a": 1, }', 'a=1 & b=2', '\ufeff{ "a": 1 }', '{ "a": 1 } x', "{ 'a': 1 }", '{ "a": \u00a01 }'])(
  'what is not JSON stays as it is: %j',
  text => {
    expect(minifyJson(text)).toBe(text)
    expect(prettyJson(text)).toBe(text)
  },
)

test.each([
  ['', 'json-empty', 0, 1, 1],
  [' \n ', 'json-empty', 0, 1, 1],
  ['{', 'json-unexpected-end', 1, 1, 2],
  ['{"a":1', 'json-unexpected-end', 6, 1, 7],
  ['"abc', 'json-unexpected-end', 4, 1, 5],
  ['-', 'json-unexpected-end', 1, 1, 2],
  ['[1.]', 'json-bad-number', 3, 1, 4],
  ['[01]', 'json-bad-number', 2, 1, 3],
  ['{"a":0x1F}', 'json-bad-number', 6, 1, 7],
  ['1_000', 'json-bad-number', 1, 1, 2],
  ['[.5]', 'json-bad-number', 1, 1, 2],
  ['[+1]', 'json-bad-number', 1, 1, 2],
  ['[1e]', 'json-bad-number', 3, 1, 4],
  ['[True]', 'json-bad-literal', 1, 1, 2],
  ['[nullx]', 'json-bad-literal', 1, 1, 2],
  ['{"a":undefined}', 'json-bad-literal', 5, 1, 6],
  ['{"a":1,}', 'json-trailing-comma', 6, 1, 7],
  ['{\n  "a": [\n    1,\n  ]\n}', 'json-trailing-comma', 16, 3, 6],
  ["{'a':1}", 'json-single-quotes', 1, 1, 2],
  ["['a']", 'json-single-quotes', 1, 1, 2],
  ['{a:1}', 'json-unexpected-character', 1, 1, 2],
  ['[,]', 'json-unexpected-character', 1, 1, 2],
  ['[1,,2]', 'json-unexpected-character', 3, 1, 4],
  ['{"a" 1}', 'json-unexpected-character', 5, 1, 6],
  ['{"a":1 "b":2}', 'json-unexpected-character', 7, 1, 8],
  ['[1}', 'json-unexpected-character', 2, 1, 3],
  ['{"a":1]', 'json-unexpected-character', 6, 1, 7],
  ['}', 'json-unexpected-character', 0, 1, 1],
  ['"a\\x"', 'json-bad-escape', 2, 1, 3],
  ['"\\u12G4"', 'json-bad-escape', 1, 1, 2],
  ['"a\nb"', 'json-control-character', 2, 1, 3],
  ['"\t"', 'json-control-character', 1, 1, 2],
  ['{}{}', 'json-after-end', 2, 1, 3],
  ['{}\r\n\r\nx', 'json-after-end', 6, 3, 1],
  ['1\r2', 'json-after-end', 2, 2, 1],
  ['\ufeff{}', 'json-unexpected-character', 0, 1, 1],
])('%j: %s at %i', (text, code, position, line, column) => {
  expect(jsonFault(text)).toEqual({ code, position, line, column })
})

const nearJson = fc.oneof(
  fc.string({ unit: fc.constantFrom(...'{}[]:,"\\/-+.0123456789eEtrufalsn \n\t\u00a0\u0001\''), maxLength: 24 }),
  fc
    .array(
      fc.constantFrom(
        '{',
        '}',
        '[',
        ']',
        ',',
        ':',
        '"a"',
        '"\\u00e9"',
        '"\\',
        '1',
        '-0',
        '1.5E+3',
        '01',
        'true',
        'nul',
        ' ',
        '\n',
      ),
      { maxLength: 14 },
    )
    .map(parts => parts.join('')),
  fc.tuple(fc.json(), fc.nat(), fc.constantFrom('', ',', '"', '}', ' ', '0', 'x')).map(([json, at, extra]) => {
    const place = at % (json.length + 1)
    return json.slice(0, place) + extra + json.slice(place + (extra ? 0 : 1))
  }),
)

test('accepts exactly what JSON.parse accepts', () => {
  fc.assert(
    fc.property(nearJson, text => {
      expect(jsonFault(text) === null).toBe(parses(text))
    }),
    { numRuns: 5000 },
  )
})

const anyJson = fc
  .tuple(fc.jsonValue({ stringUnit: anyCharacter }), fc.constantFrom(undefined, 1, '\t', '\r\n '))
  .map(([value, space]) => JSON.stringify(value, null, space))

test('minify and pretty keep the tokens', () => {
  fc.assert(
    fc.property(anyJson, text => {
      const tokens = tokensOf(text)
      expect(tokensOf(minifyJson(text))).toEqual(tokens)
      expect(tokensOf(prettyJson(text))).toEqual(tokens)
      expect(minifyJson(text)).toBe(tokens?.join(''))
      expect(minifyJson(prettyJson(text))).toBe(minifyJson(text))
    }),
  )
})

test('pretty is what JSON.stringify with two blanks writes', () => {
  fc.assert(
    fc.property(fc.jsonValue(), value => {
      expect(prettyJson(JSON.stringify(value))).toBe(JSON.stringify(value, null, 2))
    }),
  )
})

test('a million brackets overflow nothing', () => {
  const deep = '['.repeat(1_000_000)
  expect(jsonFault(deep)).toMatchObject({ code: 'json-unexpected-end', position: 1_000_000 })
  const closed = deep + ']'.repeat(1_000_000)
  expect(jsonFault(closed)).toBeNull()
  expect(minifyJson(` ${closed} `)).toBe(closed)
  expect(prettyJson(closed)).toBe(closed)
})
