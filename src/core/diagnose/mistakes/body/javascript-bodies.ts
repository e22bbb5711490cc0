import { jsonEscapes } from '../../../bytes/json-escape.ts'
import { javascriptNumber, roundedInteger } from '../../../bytes/json-number.ts'
import { javascriptOrder } from '../../../bytes/json-reshape.ts'
import { type JsonNode, jsonString, mapJson, writeJson } from '../../../bytes/json-tree.ts'
import { bytesOf } from '../../../bytes/utf8.ts'
import type { Family, Mistake, Variant } from '../mistake.ts'
import { bodyMistake, bodyTree, fromJson, fromJsonStyles, insteadOfBody, whereChanged } from './body-mistake.ts'

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
    }),
  ),
  'body-placeholder-unresolved': bodyMistake('medium', ['postman', 'any'], (facts, reach) => {
    const tree = bodyTree(facts)
    return tree === null ? [] : [...placeholders(tree), ...(reach === 1 ? otherNames(tree) : [])]
  }),
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

const postmanNames = ['$guid', '$randomUUID', '$timestamp']
/** What people call their variables, whatever the member is called. */
const commonNames = [
  'merchantId',
  'merchant_id',
  'userId',
  'user_id',
  'requestId',
  'request_id',
  'amount',
  'id',
  'phoneNo',
  'uuid',
  'timestamp',
]
const maxPlaceholders = 24

/** One value still a variable of a usual name that is not its member's own. */
function otherNames(tree: JsonNode): readonly Variant[] {
  return plainNames(tree)
    .slice(0, 8)
    .flatMap(name =>
      commonNames
        .filter(other => other !== name)
        .map(other => resolvedNot(tree, new Set([name]), () => `"{{${other}}}"`, `{{${other}}}`)),
    )
}

/** The names of members whose value is neither object nor list. */
function plainNames(tree: JsonNode): string[] {
  const names = new Set<string>()
  mapJson(tree, node => {
    if (node.kind === 'object') for (const { key, value } of node.members) if (isPlain(value)) names.add(key.text)
    return node
  })
  return [...names]
}

/** One value, or every plain value, still the placeholder that stood for it: "{{userId}}", with or without quotes. */
function placeholders(tree: JsonNode): readonly Variant[] {
  const names = plainNames(tree)
  const some = names.slice(0, maxPlaceholders)
  const single = some.flatMap(name =>
    [name, ...(/request_?id/i.test(name) ? postmanNames : [])].flatMap(placeholder => [
      resolvedNot(tree, new Set([name]), () => `"{{${placeholder}}}"`, `{{${placeholder}}}`),
      resolvedNot(tree, new Set([name]), () => `{{${placeholder}}}`, `{{${placeholder}}} without quotes`),
    ]),
  )
  return some.length > 1 ? [...single, resolvedNot(tree, new Set(names), name => `"{{${name}}}"`, 'all')] : single
}

const isPlain = (node: JsonNode) => node.kind === 'string' || node.kind === 'number'

function resolvedNot(
  tree: JsonNode,
  names: ReadonlySet<string>,
  text: (name: string) => string,
  placeholder: string,
): Variant {
  const changed = mapJson(tree, node =>
    node.kind !== 'object'
      ? node
      : {
          kind: 'object',
          // Number text is written as it stands, so it can carry text that is no JSON.
          members: node.members.map(({ key, value }) =>
            names.has(key.text) && isPlain(value)
              ? { key, value: { kind: 'number', raw: text(key.text) } }
              : { key, value },
          ),
        },
  )
  return { set: { body: writeJson(changed) }, params: { placeholder } }
}
