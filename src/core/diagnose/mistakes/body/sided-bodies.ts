import { jsonEscaper, jsonEscapes } from '../../../bytes/json-escape.ts'
import {
  goNumber,
  javaDouble,
  javascriptNumber,
  pythonNumber,
  trailingZerosCut,
  zeroFractionDropped,
} from '../../../bytes/json-number.ts'
import {
  descending,
  dropMembers,
  isEmptyString,
  isNull,
  isPhpEmpty,
  lastDuplicateWins,
  mapMembers,
  sortDeep,
  sortTop,
} from '../../../bytes/json-reshape.ts'
import { type JsonNode, type JsonStyle, jsonString, mapJson, writeJson } from '../../../bytes/json-tree.ts'
import type { Facts, Variant } from '../mistake.ts'
import { bodyTree } from './body-mistake.ts'
import { significantDigits } from './number-texts.ts'

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
const emptied = (node: JsonNode): JsonNode => (isNull(node) ? jsonString('') : node)

/** The sides that do not depend on each other. Within a list one excludes the other. */
const sides: readonly (readonly Side[])[] = [
  [
    { name: 'sorted', change: tree => sortDeep(tree) },
    { name: 'sorted-top', change: tree => sortTop(tree) },
    { name: 'descending', change: tree => sortDeep(tree, descending) },
    { name: 'reversed', change: tree => mapMembers(tree, members => members.toReversed()) },
  ],
  [
    { name: 'nulls-dropped', change: tree => dropMembers(tree, isNull) },
    { name: 'empty-texts-dropped', change: tree => dropMembers(tree, isEmptyString) },
    { name: 'empty-dropped', change: tree => dropMembers(tree, isPhpEmpty) },
    { name: 'nulls-as-texts', change: tree => mapJson(tree, emptied) },
    { name: 'last-of-repeated', change: lastDuplicateWins },
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

/** The body written with every two sides that this value has something for. */
export function sidedBodies(facts: Facts): readonly Variant[] {
  const tree = bodyTree(facts)
  if (tree === null || facts.body.length > longestBody) return []
  const plain = writeJson(tree)
  const lists = sides.map(list => list.filter(side => write(tree, [side]) !== plain))
  const variants: Variant[] = []
  for (const [at, list] of lists.entries()) {
    for (const one of list) {
      if (unnamed.has(one.name)) variants.push({ set: { body: write(tree, [one]) }, params: { style: one.name } })
      for (const other of lists.slice(at + 1).flat()) {
        variants.push({ set: { body: write(tree, [one, other]) }, params: { style: `${one.name}, ${other.name}` } })
      }
    }
  }
  return variants
}
