import { hex } from '@scure/base'
import { jsonEscapes } from '../../../bytes/json-escape.ts'
import { javascriptNumber, roundedInteger } from '../../../bytes/json-number.ts'
import { javascriptOrder } from '../../../bytes/json-reshape.ts'
import { type JsonNode, jsonString, writeJson } from '../../../bytes/json-tree.ts'
import { bytesOf } from '../../../bytes/utf8.ts'
import { withRare } from '../build.ts'
import type { Family, Mistake } from '../mistake.ts'
import { bodyMistake, fromJson, fromJsonStyles, insteadOfBody, whereChanged } from './body-mistake.ts'
import { otherPlaceholders, ownPlaceholders } from './placeholder-bodies.ts'

const { minimal } = jsonEscapes

/** What JavaScript, its HTTP clients and Postman do to a body. */
export const javascriptBodies = {
  'body-js-roundtrip': bodyMistake(
    'high',
    ['node', 'postman'],
    fromJson(tree => writeJson(javascriptOrder(tree), { escape: minimal, number: javascriptNumber })),
  ),
  'body-js-roundtrip-pretty': bodyMistake(
    'medium',
    ['node', 'postman'],
    fromJsonStyles({
      'two-spaces': tree => writeJson(javascriptOrder(tree), pretty('  ')),
      'four-spaces': tree => writeJson(javascriptOrder(tree), pretty('    ')),
      tab: tree => writeJson(javascriptOrder(tree), pretty('\t')),
    }),
  ),
  'body-bigint-rounded': bodyMistake(
    'medium',
    ['node', 'postman', 'go'],
    whereChanged(
      tree => tree,
      fromJson(tree => writeJson(tree, { escape: minimal, number: roundedInteger })),
      roundedInteger,
    ),
  ),
  'body-object-object': bodyMistake('medium', ['node', 'postman'], insteadOfBody('[object Object]')),
  'body-inner-object-object': bodyMistake('low', ['node'], fromJson(innerObjects)),
  'body-buffer-json': bodyMistake(
    'low',
    ['node'],
    printedBytes({ buffer: bytes => `{"type":"Buffer","data":[${bytes.join(',')}]}` }),
  ),
  'body-bytes-printed': bodyMistake(
    'low',
    ['go', 'java', 'kotlin', 'node'],
    printedBytes({
      go: bytes => `[${bytes.join(' ')}]`,
      java: bytes => `[${Int8Array.from(bytes).join(', ')}]`,
      javascript: bytes => bytes.join(','),
      hex: bytes => hex.encode(bytes),
      'hex-uppercase': bytes => hex.encode(bytes).toUpperCase(),
    }),
  ),
  'body-placeholder-unresolved': withRare(
    bodyMistake('medium', ['postman', 'any'], ownPlaceholders),
    otherPlaceholders,
  ),
} satisfies Family

/** Nobody prints the bytes of a large body without noticing. */
const mostPrintedBytes = 65_536

function printedBytes(styles: Readonly<Record<string, (bytes: Uint8Array) => string>>): Mistake['variants'] {
  return ({ body }) => {
    if (body.length > mostPrintedBytes) return []
    const bytes = bytesOf(body)
    return Object.entries(styles).map(([style, print]) => ({ set: { body: print(bytes) }, params: { style } }))
  }
}

const pretty = (indent: string) => ({ escape: minimal, number: javascriptNumber, indent, colon: ': ' })

/** "[object Object]" where a member of the outermost object is an object itself. */
function innerObjects(tree: JsonNode): string | null {
  if (tree.kind !== 'object' || !tree.members.some(({ value }) => value.kind === 'object')) return null
  const members = tree.members.map(({ key, value }) => ({
    key,
    value: value.kind === 'object' ? jsonString('[object Object]') : value,
  }))
  return writeJson({ kind: 'object', members }, { escape: minimal })
}
