import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyCharacter } from '../bytes/any-character.ts'
import { jsonEscapes } from '../bytes/json-escape.ts'
import { type JsonNode, mapJson, parseJsonTree, writeJson } from '../bytes/json-tree.ts'
import { bytesOf } from '../bytes/utf8.ts'
import type { SignatureRequest } from '../request/request.ts'
import { tokoNetzme } from '../scheme/scheme.ts'
import { renderScheme } from '../trace/trace.ts'
import { compareField } from './compare-field.ts'
import { partsOf, type SignedSide, signedText } from './compare-side.ts'
import type { Part } from './cut-fields.ts'
import { compareSides, findDifferences } from './find-differences.ts'
import type { FindingField } from './finding.ts'
import type { Found, Pair } from './found.ts'

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

function expectAllNamed(found: readonly Found[], signed: string, sent: string): void {
  const pairs = found.flatMap(one => one.pairs)
  for (const [own, other] of leftOutside(signed, sent, pairs)) expect(own).toBe(other)
}

function expectCovered(field: FindingField, signed: string, sent: string): void {
  const found = compareField(field, signed, sent)
  expect(found.length > 0).toBe(signed !== sent)
  expectAllNamed(found, signed, sent)
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

/** A request whose values may be anything, the separators and labels of the recipe among them. */
const anyValue = fc.oneof(
  text,
  fc.constantFrom('', '-', '&method=', 'a-b', 'Bearer ', '1700000000000', 'body=', '\0a\0'),
)
const anyRequest: fc.Arbitrary<SignatureRequest> = fc.record({
  clientId: anyValue,
  clientSecret: fc.oneof(anyValue, fc.constant('secret-with-dashes')),
  token: fc.oneof(anyValue, fc.stringMatching(/^[0-9a-f]{8,16}$/)),
  method: fc.oneof(fc.constantFrom('POST', 'GET', 'post'), anyValue),
  path: fc.oneof(fc.constantFrom('/a/b?c=1&d=2', '/a'), anyValue),
  body: fc.oneof(json, anyValue, fc.uint8Array({ maxLength: 20 })),
  requestTime: fc.oneof(fc.integer({ min: 1_500_000_000_000, max: 2_000_000_000_000 }).map(String), anyValue),
})

/** What programs do to the parts of a payload or salt. */
const partings: readonly ((parts: readonly Part[]) => readonly Part[])[] = [
  parts => parts,
  parts => parts.toReversed(),
  parts => parts.slice(1),
  parts => parts.slice(0, -1),
  parts => [...parts, ...parts],
  parts => parts.filter(({ field }) => field === null),
  parts => parts.filter(({ field }) => field !== null),
  parts =>
    parts.map(part => (part.field ? part : { ...part, text: part.text.replaceAll('&', ';').replaceAll('-', '') })),
  parts => [{ field: null, text: '&' }, ...parts, { field: null, text: '\n' }],
  parts => [...parts, { field: 'clientId', text: 'demo-merchant' }],
]
const encodings: readonly (readonly [charset: string, encode: (text: string) => Uint8Array])[] = [
  ['utf-8', bytesOf],
  ['utf-8', one => bytesOf(one.toUpperCase())],
  ['utf-8', one => bytesOf(encodeURIComponent(one.toWellFormed()))],
  ['utf-8', one => bytesOf(`${one}x`).subarray(1)],
  ['utf-16le', one => Uint8Array.from(Buffer.from(one, 'utf16le'))],
  ['latin1-low-byte', one => Uint8Array.from(Buffer.from(one, 'latin1'))],
]

test('of all that is signed, payload and salt, however it was put together', () => {
  const change = fc.constantFrom(...partings)
  const facts = {
    own: anyRequest,
    isSame: fc.boolean(),
    change,
    encoding: fc.constantFrom(...encodings),
    isKnown: fc.boolean(),
  }
  fc.assert(
    fc.property(anyRequest, fc.record(facts), (request, { own, isSame, change: part, encoding, isKnown }) => {
      const expected = renderScheme(request, tokoNetzme)
      const signedBy = renderScheme(isSame ? request : { ...request, body: own.body, token: own.token }, tokoNetzme)
      const [charset, encode] = encoding
      const sideOf = (name: 'payload' | 'salt'): SignedSide => {
        const parts = part(partsOf(signedBy[name]))
        return { bytes: encode(parts.map(one => one.text).join('')), parts: isKnown ? parts : null, charset }
      }
      const comparison = {
        expected: { ...expected, hash: 'SHA-256', encoding: 'hex' },
        signed: { payload: sideOf('payload'), salt: sideOf('salt'), hash: 'SHA-256', form: 'HMAC' },
        print: { digest: new Uint8Array(32), observed: '00'.repeat(32) },
        secrets: [request.clientSecret],
        token: request.token,
        clientId: request.clientId,
      } as const
      const sides = compareSides(comparison)
      for (const name of ['payload', 'salt'] as const) {
        const { bytes } = comparison.signed[name]
        expect(sides[name].length === 0).toBe(Buffer.compare(bytes, expected[name].bytes) === 0)
        expectAllNamed(sides[name], signedText(comparison.signed[name]), expected[name].text)
      }
      expect(findDifferences(comparison).length === 0).toBe(sides.payload.length + sides.salt.length === 0)
    }),
    { numRuns: 200 },
  )
})
