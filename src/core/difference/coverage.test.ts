import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyCharacter } from '../bytes/any-character.ts'
import { jsonEscapes } from '../bytes/json-escape.ts'
import { type JsonNode, mapJson, parseJsonTree, writeJson } from '../bytes/json-tree.ts'
import { compareField } from './find-differences.ts'
import type { FindingField } from './finding.ts'
import type { Pair } from './found.ts'

/*
 * Coverage: cut the stretches that the findings name out of both texts; what is left must be equal, stretch by stretch.
 * Then no byte differs that no finding names. And equal texts have no finding.
 */

function leftOutside(signed: string, sent: string, pairs: readonly Pair[]): readonly (readonly [string, string])[] {
  const outermost = pairs
    .filter((pair, at) => !pairs.some((other, place) => place !== at && holds(other, pair, place < at)))
    .toSorted((one, other) => one.signed[0] - other.signed[0] || one.sent[0] - other.sent[0])
  const rest: [string, string][] = []
  let [own, other] = [0, 0]
  for (const pair of outermost) {
    rest.push([signed.slice(own, pair.signed[0]), sent.slice(other, pair.sent[0])])
    own = pair.signed[1]
    other = pair.sent[1]
  }
  return [...rest, [signed.slice(own), sent.slice(other)]]
}

function holds(outer: Pair, inner: Pair, isEarlier: boolean): boolean {
  const within = (a: readonly [number, number], b: readonly [number, number]) => a[0] <= b[0] && a[1] >= b[1]
  if (!within(outer.signed, inner.signed) || !within(outer.sent, inner.sent)) return false
  return !(within(inner.signed, outer.signed) && within(inner.sent, outer.sent)) || isEarlier
}

function expectCovered(field: FindingField, signed: string, sent: string): void {
  const found = compareField(field, signed, sent)
  expect(found.length > 0).toBe(signed !== sent)
  for (const [own, other] of leftOutside(
    signed,
    sent,
    found.flatMap(({ pairs }) => pairs),
  )) {
    expect(own).toBe(other)
  }
}

const text = fc.string({ unit: anyCharacter, maxLength: 30 })
const json = fc.json({ maxDepth: 3, stringUnit: 'grapheme' })
const styles = [
  (tree: JsonNode) => writeJson(tree),
  (tree: JsonNode) => writeJson(tree, { comma: ', ', colon: ': ' }),
  (tree: JsonNode) => writeJson(tree, { indent: '  ', colon: ': ', newline: '\r\n' }),
  (tree: JsonNode) => writeJson(tree, { escape: jsonEscapes.php }),
  (tree: JsonNode) => writeJson(tree, { escape: jsonEscapes.systemTextJson, indent: '\t' }),
  (tree: JsonNode) => `${writeJson(tree, { number: raw => `${raw}.0` })}\n`,
  (tree: JsonNode) => JSON.stringify(writeJson(tree)),
  (tree: JsonNode) => writeJson(reversed(tree), { escape: jsonEscapes.gson, comma: ', ' }),
  (tree: JsonNode) => writeJson(thinned(tree)).replaceAll('"', "'").replaceAll('true', 'True'),
]

function reversed(tree: JsonNode): JsonNode {
  return mapJson(tree, node => (node.kind === 'object' ? { ...node, members: node.members.toReversed() } : node))
}

function thinned(tree: JsonNode): JsonNode {
  return mapJson(tree, node => (node.kind === 'object' ? { ...node, members: node.members.slice(1) } : node))
}

test('every byte in which two writings of a JSON value differ is named', () => {
  const style = fc.constantFrom(...styles)
  fc.assert(
    fc.property(json, style, style, (value, one, other) => {
      const tree = parseJsonTree(value)
      if (tree) expectCovered('body', one(tree), other(tree))
    }),
    { numRuns: 300 },
  )
})

test('and of two values, or of texts that are no JSON', () => {
  fc.assert(fc.property(json, json, (one, other) => expectCovered('body', one, other)))
  fc.assert(fc.property(fc.oneof(text, json), fc.oneof(text, json), (one, other) => expectCovered('body', one, other)))
})

test('of two paths with their queries', () => {
  const name = fc.constantFrom('a', 'b', 'a[]', 'a[0]', 'page', 'x%20y', 'A')
  const value = fc.oneof(fc.constantFrom('1', '', 'a b', 'a+b', 'a%20b', 'a%2520b', 'é', '%C3%A9'), text)
  const parameter = fc.oneof(
    fc.tuple(name, value).map(pair => pair.join('=')),
    fc.constantFrom('', 'a', '=b'),
  )
  const query = fc.array(parameter, { maxLength: 4 }).map(all => all.join('&'))
  const path = fc
    .tuple(fc.constantFrom('/a', '/a/', '/api/a', '/api//a', '', '/a%20b'), fc.constantFrom('', '?', '?'), query)
    .map(parts => parts.join(''))
  fc.assert(
    fc.property(path, path, (one, other) => expectCovered('path', one, other)),
    { numRuns: 400 },
  )
})

test('of two times, tokens, secrets and other texts', () => {
  const time = fc.oneof(
    fc.integer({ min: 1_500_000_000, max: 2_000_000_000 }).map(String),
    fc.integer({ min: 1_500_000_000_000, max: 2_000_000_000_000 }).map(String),
    fc.date({ min: new Date(0), max: new Date('2030-01-01'), noInvalidDate: true }).map(date => date.toISOString()),
    fc.constantFrom('1700000000.0', '1.7E12', '', 'Tue, 14 Nov 2023 22:13:20 GMT'),
    text,
  )
  const token = fc.oneof(
    fc.tuple(fc.constantFrom('Bearer ', 'bearer ', '', 'Bearer Bearer '), fc.constantFrom('abc123', 'ABC123', 'x y')),
    text.map(one => [one]),
  )
  fc.assert(fc.property(time, time, (one, other) => expectCovered('time', one, other)))
  fc.assert(fc.property(token, token, (one, other) => expectCovered('token', one.join(''), other.join(''))))
  for (const field of ['secret', 'method', 'clientId'] as const) {
    fc.assert(fc.property(text, text, (one, other) => expectCovered(field, one, other)))
    fc.assert(fc.property(text, one => expectCovered(field, ` ${one.replaceAll('a', '&amp;')}`, one)))
  }
})
