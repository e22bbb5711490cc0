import { jsonEscaper, jsonEscapes } from '../../../bytes/json-escape.ts'
import {
  erlangNumber,
  goNumber,
  javaDouble,
  javascriptNumber,
  pythonNumber,
  seventeenDigits,
  significantDigits,
  trailingZerosCut,
  zeroFractionDropped,
} from '../../../bytes/json-number.ts'
import {
  byLength,
  descending,
  dropMembers,
  emptyObjectsAsArrays,
  hashMapOrder,
  isEmptyString,
  isNull,
  isPhpEmpty,
  lastDuplicateWins,
  mapMembers,
  mapStrings,
  renameKeys,
  sortDeep,
  sortTop,
} from '../../../bytes/json-reshape.ts'
import { type JsonNode, type JsonStyle, jsonString, mapJson, writeJson } from '../../../bytes/json-tree.ts'
import { renderJson } from '../../../writers/json-sides.ts'
import { jsonWriters } from '../../../writers/json-writers.ts'
import { leaveOut } from '../bounds.ts'
import type { Facts, Variant } from '../mistake.ts'
import { nameIn } from '../variables.ts'
import { bodyTree } from './body-mistake.ts'

/** One way to write a body otherwise: a change of the value, or of its text. */
interface Side {
  name: string
  change?: (tree: JsonNode) => JsonNode
  style?: JsonStyle
  end?: string
}

const quoted = (node: JsonNode): JsonNode => (node.kind === 'number' ? jsonString(node.raw) : node)
const bare = (node: JsonNode): JsonNode =>
  node.kind === 'string' && /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?$/.test(node.text)
    ? { kind: 'number', raw: node.text }
    : node
const isBoolean = (node: JsonNode) => node.kind === 'literal' && node.raw !== 'null'
const booleanText = (node: JsonNode): JsonNode =>
  node.kind === 'literal' && isBoolean(node) ? jsonString(node.raw) : node
const booleanNumber = (node: JsonNode): JsonNode =>
  node.kind === 'literal' && isBoolean(node) ? { kind: 'number', raw: node.raw === 'true' ? '1' : '0' } : node
const emptied = (node: JsonNode): JsonNode => (isNull(node) ? jsonString('') : node)

/** The sides that do not depend on each other. Within a list one excludes the other. */
const sides: readonly (readonly Side[])[] = [
  [
    { name: 'sorted', change: tree => sortDeep(tree) },
    { name: 'sorted-top', change: tree => sortTop(tree) },
    { name: 'descending', change: tree => sortDeep(tree, descending) },
    { name: 'reversed', change: tree => mapMembers(tree, members => members.toReversed()) },
    { name: 'java-hash', change: hashMapOrder },
    { name: 'by-length', change: tree => sortDeep(tree, byLength) },
  ],
  [
    { name: 'nulls-dropped', change: tree => dropMembers(tree, isNull) },
    { name: 'empty-texts-dropped', change: tree => dropMembers(tree, isEmptyString) },
    { name: 'empty-dropped', change: tree => dropMembers(tree, isPhpEmpty) },
    { name: 'nulls-as-texts', change: tree => mapJson(tree, emptied) },
    { name: 'last-of-repeated', change: lastDuplicateWins },
    { name: 'empty-objects-as-lists', change: emptyObjectsAsArrays },
    { name: 'snake-case', change: tree => renameKeys(tree, name => nameIn('snake', name)) },
    { name: 'camel-case', change: tree => renameKeys(tree, name => nameIn('camel', name)) },
    { name: 'pascal-case', change: tree => renameKeys(tree, name => nameIn('pascal', name)) },
    { name: 'trimmed', change: tree => mapStrings(tree, text => jsonString(text.trim())) },
    { name: 'booleans-as-texts', change: tree => mapJson(tree, booleanText) },
    { name: 'booleans-as-numbers', change: tree => mapJson(tree, booleanNumber) },
  ],
  [
    { name: 'spaced', style: { comma: ', ', colon: ': ' } },
    { name: 'blank-after-comma', style: { comma: ', ' } },
    { name: 'blank-after-colon', style: { colon: ': ' } },
    { name: 'indent-2', style: { indent: '  ', colon: ': ' } },
    { name: 'indent-4', style: { indent: '    ', colon: ': ' } },
    { name: 'indent-tab', style: { indent: '\t', colon: ': ' } },
    { name: 'indent-2-crlf', style: { indent: '  ', colon: ': ', newline: '\r\n' } },
    { name: 'indent-4-crlf', style: { indent: '    ', colon: ': ', newline: '\r\n' } },
    { name: 'indent-2-spaced-colon', style: { indent: '  ', colon: ' : ' } },
    { name: 'indent-3', style: { indent: '   ', colon: ': ' } },
    { name: 'indent-3-spaced-colon', style: { indent: '   ', colon: ' : ' } },
    { name: 'indent-4-spaced-colon', style: { indent: '    ', colon: ' : ' } },
    { name: 'indent-2-two-blanks', style: { indent: '  ', colon: ':  ' } },
    { name: 'indent-2-bare-colon', style: { indent: '  ' } },
    { name: 'indent-4-bare-colon', style: { indent: '    ' } },
    { name: 'blank-around-colon', style: { comma: ', ', colon: ' : ' } },
  ],
  [
    { name: 'no-escapes', style: { escape: jsonEscapes.minimal } },
    { name: 'slashes', style: { escape: jsonEscaper({ own: { '/': '\\/' } }) } },
    { name: 'unicode', style: { escape: jsonEscapes.phpUnescapedSlashes } },
    { name: 'unicode-upper', style: { escape: jsonEscaper({ unicode: unit => unit > 0x7e, upperCase: true }) } },
    { name: 'slashes-unicode', style: { escape: jsonEscapes.php } },
    {
      name: 'slashes-unicode-upper',
      style: { escape: jsonEscaper({ unicode: unit => unit > 0x7e, upperCase: true, own: { '/': '\\/' } }) },
    },
    { name: 'html', style: { escape: jsonEscapes.go } },
    { name: 'html-quotes', style: { escape: jsonEscapes.dotnetHtml } },
    {
      name: 'angles-apostrophe',
      style: { escape: jsonEscaper({ unicode: unit => unit === 0x3c || unit === 0x3e || unit === 0x27 }) },
    },
    { name: 'html-equals', style: { escape: jsonEscapes.gson } },
  ],
  [
    { name: 'javascript-numbers', style: { number: javascriptNumber } },
    { name: 'python-numbers', style: { number: pythonNumber } },
    { name: 'java-numbers', style: { number: javaDouble } },
    { name: 'go-numbers', style: { number: goNumber } },
    { name: 'zero-fraction-dropped', style: { number: zeroFractionDropped } },
    { name: 'zeros-cut', style: { number: trailingZerosCut } },
    { name: 'erlang-numbers', style: { number: erlangNumber } },
    { name: 'digits-17', style: { number: seventeenDigits } },
    { name: 'digits-14', style: { number: raw => significantDigits(raw, 14) } },
    { name: 'two-decimals', style: { number: raw => (/^-?\d+(?:\.\d+)?$/.test(raw) ? Number(raw).toFixed(2) : raw) } },
    { name: 'numbers-as-texts', change: tree => mapJson(tree, quoted) },
    { name: 'texts-as-numbers', change: tree => mapJson(tree, bare) },
  ],
  [
    { name: 'line-feed', end: '\n' },
    { name: 'crlf', end: '\r\n' },
  ],
]

/** Sides that no named mistake has by itself. */
const unnamed: ReadonlySet<string> = new Set([
  'reversed',
  'unicode-upper',
  'slashes-unicode-upper',
  'angles-apostrophe',
  'indent-4-crlf',
  'indent-2-spaced-colon',
  'indent-3',
  'indent-3-spaced-colon',
  'indent-4-spaced-colon',
  'indent-2-two-blanks',
  'indent-2-bare-colon',
  'indent-4-bare-colon',
  'blank-around-colon',
  'erlang-numbers',
  'digits-14',
  'two-decimals',
])

/** UTF-16 units of a body above which sides are not combined: each combination is one more text of its length. */
const longestBody = 8192

function write(tree: JsonNode, chosen: readonly Side[]): string {
  const value = chosen.reduce((node, { change }) => change?.(node) ?? node, tree)
  const style: JsonStyle = Object.assign({}, ...chosen.map(side => side.style ?? {}))
  return writeJson(value, style) + chosen.map(({ end }) => end ?? '').join('')
}

/** The sides that change something of this value, list by list; null where there is nothing to write or too much. */
function applicable(facts: Facts): { tree: JsonNode; lists: readonly (readonly Side[])[] } | null {
  const tree = bodyTree(facts)
  if (tree === null) return null
  if (facts.body.length > longestBody) {
    leaveOut(facts)
    return null
  }
  const plain = writeJson(tree)
  return { tree, lists: sides.map(list => list.filter(side => write(tree, [side]) !== plain)) }
}

const variantOf = (tree: JsonNode, chosen: readonly Side[]): Variant => ({
  set: { body: write(tree, chosen) },
  params: { style: chosen.map(({ name }) => name).join(', ') },
})

/** The body written with every two sides that this value has something for. */
export function sidedBodies(facts: Facts): readonly Variant[] {
  const found = applicable(facts)
  if (!found) return []
  const { tree, lists } = found
  return lists.flatMap((list, at) =>
    list.flatMap(one => [
      ...(unnamed.has(one.name) ? [variantOf(tree, [one])] : []),
      ...lists
        .slice(at + 1)
        .flat()
        .map(other => variantOf(tree, [one, other])),
    ]),
  )
}

/** UTF-16 units that all texts with three sides may have together. */
const mostUnits = 2 << 20

/** The body written with every three sides, as far as they have room. */
export function threeSidedBodies(facts: Facts): readonly Variant[] {
  const found = applicable(facts)
  if (!found) return []
  const { tree, lists } = found
  const room = Math.floor(mostUnits / Math.max(1, facts.body.length))
  const variants: Variant[] = []
  for (const [at, list] of lists.entries()) {
    for (const [next, others] of lists.entries()) {
      if (next <= at) continue
      const last = lists.slice(next + 1).flat()
      for (const one of list) {
        for (const other of others) {
          for (const third of last) {
            if (variants.length >= room) return variants
            variants.push(variantOf(tree, [one, other, third]))
          }
        }
      }
    }
  }
  return variants
}

/** Writers that have a mistake of their own, or more than one. */
const withRow =
  /^(?:json-(?:encode|response|dumps|simple|stringify)|gson|jackson|org-json$|system-text|newtonsoft|javascript-|go-(?:marshal|encoder|map|indent)$|android-|lua-|perl-|powershell|rails-|ruby-)/

const otherWriters = jsonWriters.filter(({ id }) => !withRow.test(id))

/** The body as each writer gives it that is known, and no mistake by itself. */
export function namedWriters(facts: Facts, reach: 1 | 2 | 3): readonly Variant[] {
  const tree = bodyTree(facts)
  if (tree === null || reach === 3 || facts.body.length > longestBody) return []
  return otherWriters.map(({ name, sides: own }) => ({ set: { body: renderJson(tree, own) }, params: { name } }))
}
