import { expect, test } from 'vitest'
import { parseJsonTree } from '../bytes/json-tree.ts'
import { renderJson } from './json-sides.ts'
import { jsonWriters } from './json-writers.ts'
import { queryWriters, recogniseQuery, renderQuery } from './query-writers.ts'
import { isPlainJson, recogniseJson } from './recognise-json.ts'

const value = '{"b":"x/y","a":"é<&\'","n":null,"m":1.0}'

/** As each of them is documented to write it; written by hand. */
test.each([
  ['json-encode', '{"b":"x\\/y","a":"\\u00e9<&\'","n":null,"m":1}'],
  ['json-dumps', '{"b": "x/y", "a": "\\u00e9<&\'", "n": null, "m": 1.0}'],
  ['json-dumps-indent-2', '{\n  "b": "x/y",\n  "a": "\\u00e9<&\'",\n  "n": null,\n  "m": 1.0\n}'],
  ['gson', '{"b":"x/y","a":"é\\u003c\\u0026\\u0027","m":1.0}'],
  ['json-stringify', '{"b":"x/y","a":"é<&\'","n":null,"m":1}'],
  ['system-text-json', '{"b":"x/y","a":"\\u00E9\\u003C\\u0026\\u0027","n":null,"m":1.0}'],
  ['go-marshal', '{"b":"x/y","a":"é\\u003c\\u0026\'","n":null,"m":1.0}'],
  ['go-encoder', '{"b":"x/y","a":"é\\u003c\\u0026\'","n":null,"m":1.0}\n'],
  ['go-map', '{"a":"é\\u003c\\u0026\'","b":"x/y","m":1,"n":null}'],
  ['lua-cjson', '{"b":"x\\/y","a":"é<&\'","n":null,"m":1}'],
  ['jason', '{"a":"é<&\'","b":"x/y","m":1.0,"n":null}'],
  ['swift-pretty', '{\n  "b" : "x\\/y",\n  "a" : "é<&\'",\n  "n" : null,\n  "m" : 1.0\n}'],
  ['perl-pretty', '{\n   "a" : "é<&\'",\n   "b" : "x/y",\n   "m" : 1.0,\n   "n" : null\n}\n'],
])('%s', (id, written) => {
  const tree = parseJsonTree(value)
  const writer = jsonWriters.find(one => one.id === id)
  expect(tree && writer && renderJson(tree, writer.sides)).toBe(written)
  expect(recogniseJson(written).map(one => one.writer.id)).toContain(id)
})

test('the most telling writer comes first; a plain text tells of none', () => {
  expect(recogniseJson('{"a": "\\u00e9"}')[0]?.writer.id).toBe('json-dumps')
  expect(recogniseJson('{"a":"\\/"}')[0]?.writer.languages).toEqual(['php'])
  expect(recogniseJson('{"a":1}').every(({ peculiarities }) => peculiarities === 0)).toBe(true)
  expect(isPlainJson('{"a":1}')).toBe(true)
  expect(isPlainJson('{"a": 1}')).toBe(false)
  expect(recogniseJson('not JSON')).toEqual([])
  expect(new Set(jsonWriters.map(({ id }) => id)).size).toBe(jsonWriters.length)
})

const query = [
  ['b', 'x y~*'],
  ['a', '1'],
  ['a', '2'],
] as const

test.each([
  ['http-build-query', 'b=x+y%7E%2A&a%5B0%5D=1&a%5B1%5D=2'],
  ['url-search-params', 'b=x+y%7E*&a=1&a=2'],
  ['go-values', 'a=1&a=2&b=x+y~%2A'],
  ['requests-params', 'b=x+y~%2A&a=1&a=2'],
  ['axios-params', 'b=x+y~*&a%5B%5D=1&a%5B%5D=2'],
])('%s', (id, written) => {
  const writer = queryWriters.find(one => one.id === id)
  expect(writer && renderQuery(query, writer.sides)).toBe(written)
  expect(recogniseQuery(written).map(one => one.id)).toContain(id)
})
