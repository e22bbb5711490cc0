import { jsonEscapes } from '../../../bytes/json-escape.ts'
import {
  byLength,
  descending,
  dropMembers,
  isEmptyString,
  lastDuplicateWins,
  mapMembers,
  renameKeys,
  sortDeep,
  sortTop,
} from '../../../bytes/json-reshape.ts'
import { type JsonMember, type JsonNode, writeJson } from '../../../bytes/json-tree.ts'
import { withRare } from '../build.ts'
import type { Family, Variant } from '../mistake.ts'
import { bodyMistake, bodyTree, fromJson, fromJsonStyles, type JsonWriter, whereChanged } from './body-mistake.ts'
import { emptyMembersAdded, severalMissing } from './other-members.ts'

const { minimal, php, phpUnescapedSlashes, go, gson, python } = jsonEscapes

/** A new order comes with whatever the program's own writer adds. */
const written = (shape: (tree: JsonNode) => JsonNode) => whereChanged(shape, fromJsonStyles(spellings(shape)))

const spellings = (shape: (tree: JsonNode) => JsonNode): Record<string, JsonWriter> => ({
  plain: tree => writeJson(shape(tree), { escape: minimal }),
  typed: tree => writeJson(shape(tree)),
  spaced: tree => writeJson(shape(tree), { escape: minimal, comma: ', ', colon: ': ' }),
  'spaced-ascii': tree => writeJson(shape(tree), { escape: python, comma: ', ', colon: ': ' }),
  php: tree => writeJson(shape(tree), { escape: php }),
  'php-unescaped-slashes': tree => writeJson(shape(tree), { escape: phpUnescapedSlashes }),
  go: tree => writeJson(shape(tree), { escape: go }),
  gson: tree => writeJson(shape(tree), { escape: gson }),
  'pretty-2': tree => writeJson(shape(tree), { escape: minimal, indent: '  ', colon: ': ' }),
  'pretty-4': tree => writeJson(shape(tree), { escape: minimal, indent: '    ', colon: ': ' }),
})

const inPlain = (shape: (tree: JsonNode) => JsonNode) =>
  whereChanged(
    shape,
    fromJson(tree => writeJson(shape(tree), { escape: minimal })),
  )

/** Members in another order, under other names, missing, or in another envelope. */
export const memberBodies = {
  'body-sorted-top': bodyMistake(
    'medium',
    ['php', 'laravel', 'any'],
    written(tree => sortTop(tree)),
  ),
  'body-sorted-deep': bodyMistake(
    'medium',
    ['python', 'go', 'java', 'shell', 'any'],
    written(tree => sortDeep(tree)),
  ),
  'body-sorted-descending': bodyMistake(
    'low',
    ['php'],
    whereChanged(
      tree => sortDeep(tree, descending),
      fromJsonStyles({
        deep: tree => writeJson(sortDeep(tree, descending), { escape: minimal }),
        top: tree => writeJson(sortTop(tree, descending), { escape: minimal }),
      }),
    ),
  ),
  'body-keys-reversed': bodyMistake(
    'low',
    ['any'],
    fromJsonStyles({
      deep: tree =>
        writeJson(
          mapMembers(tree, members => members.toReversed()),
          { escape: minimal },
        ),
      top: tree =>
        writeJson(
          reorderTop(tree, members => members.toReversed()),
          { escape: minimal },
        ),
    }),
  ),
  'body-database-order': bodyMistake(
    'low',
    ['any'],
    whereChanged(
      tree => sortDeep(lastDuplicateWins(tree), byLength),
      fromJsonStyles({
        spaced: tree =>
          writeJson(sortDeep(lastDuplicateWins(tree), byLength), { escape: minimal, comma: ', ', colon: ': ' }),
        compact: tree => writeJson(sortDeep(lastDuplicateWins(tree), byLength), { escape: minimal }),
      }),
    ),
  ),
  'body-keys-reordered': bodyMistake('medium', ['any'], (facts, reach) => {
    const tree = bodyTree(facts)
    return tree?.kind === 'object' ? permutations(tree.members, reach === 1 ? 4 : 3) : []
  }),
  'body-duplicate-keys-collapsed': bodyMistake(
    'low',
    ['any'],
    whereChanged(
      lastDuplicateWins,
      fromJsonStyles({
        last: tree => writeJson(lastDuplicateWins(tree)),
        first: tree => writeJson(firstDuplicateWins(tree)),
      }),
    ),
  ),
  'body-keys-snake-case': bodyMistake(
    'medium',
    ['python', 'ruby', 'java'],
    inPlain(tree => renameKeys(tree, snakeCase)),
  ),
  'body-keys-camel-case': bodyMistake(
    'medium',
    ['csharp', 'java', 'node'],
    inPlain(tree => renameKeys(tree, camelCase)),
  ),
  'body-empty-strings-dropped': bodyMistake(
    'medium',
    ['node', 'php', 'any'],
    inPlain(tree => dropMembers(tree, isEmptyString)),
  ),
  'body-member-missing': withRare(
    bodyMistake('low', ['any'], facts => {
      const tree = bodyTree(facts)
      return tree === null ? [] : oneMissing(tree)
    }),
    facts => severalMissing(facts),
  ),
  'body-member-added': withRare(
    bodyMistake('low', ['any'], () => []),
    emptyMembersAdded,
  ),
  'body-inner-only': bodyMistake('medium', ['any'], facts => {
    const tree = bodyTree(facts)
    return tree?.kind === 'object' ? innerMembers(tree.members) : []
  }),
  'body-wrapped': bodyMistake('low', ['any'], facts => {
    const tree = bodyTree(facts)
    if (tree === null) return []
    const wrap = (name: string, text: string): Variant => ({ set: { body: text }, params: { name } })
    return [
      ...['body', 'request', 'data', 'payload', 'params', 'json'].map(name =>
        wrap(name, `{"${name}":${facts.bodyText}}`),
      ),
      wrap('[]', `[${facts.bodyText}]`),
    ]
  }),
} satisfies Family

const objectOf = (members: readonly JsonMember[]): JsonNode => ({ kind: 'object', members })

function reorderTop(tree: JsonNode, order: (members: readonly JsonMember[]) => readonly JsonMember[]): JsonNode {
  return tree.kind === 'object' ? objectOf(order(tree.members)) : tree
}

/** Every other order of a few members; more would be guessing. */
function permutations(members: readonly JsonMember[], most: number): readonly Variant[] {
  if (members.length < 2 || members.length > most) return []
  return ordersOf(members)
    .slice(1)
    .map(order => ({
      set: { body: writeJson(objectOf(order)) },
      params: { order: order.map(({ key }) => key.text).join(', ') },
    }))
}

function ordersOf<T>(items: readonly T[]): T[][] {
  if (items.length === 0) return [[]]
  return items.flatMap((first, at) => ordersOf(items.toSpliced(at, 1)).map(rest => [first, ...rest]))
}

function firstDuplicateWins(tree: JsonNode): JsonNode {
  return mapMembers(tree, members => {
    const seen = new Set<string>()
    return members.filter(({ key }) => !seen.has(key.text) && seen.add(key.text))
  })
}

const snakeCase = (name: string) => name.replace(/(?<=[\p{Ll}0-9])\p{Lu}/gu, letter => `_${letter}`).toLowerCase()

const camelCase = (name: string) =>
  name
    .replace(/_+(\p{L}|[0-9])/gu, (_, letter: string) => letter.toUpperCase())
    .replace(/^\p{Lu}/u, letter => letter.toLowerCase())

const maxMembers = 24

/** Each member of the outermost object, and of the objects directly in it, left out once. */
function oneMissing(tree: JsonNode): readonly Variant[] {
  if (tree.kind !== 'object') return []
  const without = (members: readonly JsonMember[], at: number) => objectOf(members.toSpliced(at, 1))
  const variant = (node: JsonNode, name: string): Variant => ({
    set: { body: writeJson(node, { escape: minimal }) },
    params: { name },
  })
  return tree.members
    .flatMap(({ key, value }, at) => [
      variant(without(tree.members, at), key.text),
      ...(value.kind === 'object'
        ? value.members.map((inner, innerAt) =>
            variant(
              objectOf(tree.members.with(at, { key, value: without(value.members, innerAt) })),
              `${key.text}.${inner.key.text}`,
            ),
          )
        : []),
    ])
    .slice(0, maxMembers)
}

/** Only what stands in one of the outermost members: the envelope was added after signing. */
function innerMembers(members: readonly JsonMember[]): readonly Variant[] {
  return members.flatMap(({ key, value }) =>
    value.kind !== 'object' && value.kind !== 'array'
      ? []
      : [
          { set: { body: writeJson(value) }, params: { name: key.text } },
          {
            set: { body: writeJson(value, { comma: ', ', colon: ': ', escape: minimal }) },
            params: { name: key.text },
          },
          { set: { body: writeJson(value, { escape: php }) }, params: { name: key.text } },
        ],
  )
}
