import { jsonEscaper, jsonEscapes } from '../../../bytes/json-escape.ts'
import { significantDigits } from '../../../bytes/json-number.ts'
import { byCodeUnit, isEmptyList, lastDuplicateWins, mapMembers, sortDeep } from '../../../bytes/json-reshape.ts'
import { type JsonMember, type JsonNode, jsonString, mapJson, writeJson } from '../../../bytes/json-tree.ts'
import { leaveOut } from '../bounds.ts'
import { firstOfEach, withRare } from '../build.ts'
import type { Facts, Family, Variant } from '../mistake.ts'
import { bodyMistake, bodyTree, fromJson, fromJsonStyles, fromText, fromTextStyles, stylesFor } from './body-mistake.ts'
import { otherJoins } from './joined-bodies.ts'
import { localeNumbers, oneLocaleNumber } from './locale-numbers.ts'
import { rubyBigDecimal } from './number-texts.ts'
import { printedBodies, printedClasses } from './printed-bodies.ts'
import { namedWriters, sidedBodies, threeSidedBodies } from './sided-bodies.ts'

const { minimal } = jsonEscapes
const slashes = jsonEscaper({ own: { '/': '\\/', '\x7f': '\\u007f' } })

/** Bodies that writers outside the usual made of the value, and values that were changed on the way. */
export const writtenBodies = {
  'body-serialiser': bodyMistake('low', ['any'], namedWriters),
  'body-sides': withRare(
    bodyMistake('low', ['any'], (facts, reach) => (reach === 1 ? firstOfEach(sidedBodies(facts), 'body') : [])),
    facts => firstOfEach(threeSidedBodies(facts), 'body'),
  ),
  'body-number-locale': withRare(bodyMistake('medium', ['php', 'csharp', 'java'], localeNumbers), oneLocaleNumber),
  'body-bigdecimal': bodyMistake(
    'medium',
    ['ruby'],
    fromJsonStyles({
      fractions: numbersAs(raw => (raw.includes('.') ? rubyBigDecimal(raw) : null), true),
      all: numbersAs(rubyBigDecimal, true),
    }),
  ),
  'body-keys-filtered': bodyMistake(
    'medium',
    ['node'],
    fromJsonStyles({ kept: tree => filtered(tree, false), sorted: tree => filtered(tree, true) }),
  ),
  'body-lua-cjson': bodyMistake('low', ['any'], luaBodies),
  'body-dates-rewritten': bodyMistake(
    'medium',
    ['csharp'],
    fromJsonStyles({
      'zeros-cut': datesAs(text =>
        text.replace(/(\.[0-9]*?)0+(?=Z|[+-]|$)/, (_, kept: string) => (kept === '.' ? '' : kept)),
      ),
      'as-utc': datesAs(text => new Date(text).toISOString().replace(/\.?0*Z$/, 'Z')),
      'as-offset': datesAs(text => new Date(text).toISOString().replace(/\.?0*Z$/, '+00:00')),
      milliseconds: datesAs(text => new Date(text).toISOString()),
      'ms-date': datesAs(text => `\\/Date(${Date.parse(text)})\\/`),
    }),
  ),
  'body-python-mended': bodyMistake(
    'medium',
    ['python'],
    fromJsonStyles({
      'as-printed': tree => mended(tree, { true: 'True', false: 'False', null: 'None' }),
      'lower-case': tree => mended(tree, { true: 'true', false: 'false', null: 'none' }),
      'none-left': tree => mended(tree, { true: 'true', false: 'false', null: 'None' }),
      'as-printed-stripped': tree => mended(tree, { true: 'True', false: 'False', null: 'None' }).replaceAll(' ', ''),
      'lower-case-stripped': tree => mended(tree, { true: 'true', false: 'false', null: 'null' }).replaceAll(' ', ''),
      'booleans-left': tree => mended(tree, { true: 'True', false: 'False', null: 'null' }),
    }),
  ),
  'body-perl-pretty': bodyMistake(
    'low',
    ['any'],
    fromJsonStyles({
      canonical: tree => `${writeJson(sortDeep(tree), perl)}\n`,
      kept: tree => `${writeJson(tree, perl)}\n`,
      'canonical-no-end': tree => writeJson(sortDeep(tree), perl),
    }),
  ),
  'body-ruby-pretty': bodyMistake('low', ['ruby'], fromJson(rubyPretty)),
  'body-tags-stripped': bodyMistake(
    'low',
    ['php'],
    fromText(text => text.replace(/<\/?[a-zA-Z!?][^>]*>/g, '')),
  ),
  'body-pattern-escaped': bodyMistake(
    'low',
    ['php', 'python', 'any'],
    fromTextStyles({
      quotemeta: text => text.replace(/[\0-\x7f]/g, character => (/\w/.test(character) ? character : `\\${character}`)),
      're.escape': text => text.replace(/[-\\.*+?^${}()|[\]&~#\s]/g, '\\$&'),
      preg_quote: text => text.replace(/[-\\.+*?[\]^$(){}=!<>|:#]/g, '\\$&'),
    }),
  ),
  'body-members-joined': withRare(bodyMistake('low', ['node', 'ruby', 'php', 'any'], joinedBodies), otherJoins),
  'body-printed': withRare(bodyMistake('low', ['kotlin', 'java', 'node', 'any'], printedBodies), printedClasses),
  'body-one-member': bodyMistake('low', ['any'], oneMember),
  'body-shell-braces': bodyMistake(
    'low',
    ['shell'],
    fromText(text => (/^\{[^{}[\]]*,[^{}[\]]*\}$/.test(text) ? text.replace(/[{}"]/g, '').replaceAll(',', ' ') : text)),
  ),
} satisfies Family

const perl = { escape: minimal, indent: '   ', colon: ' : ' }

type Print = (raw: string) => string | null

/** The body with its numbers printed otherwise, as texts or bare; null where none of them is. */
function numbersAs(print: Print, quoted: boolean) {
  return (tree: JsonNode): string | null => {
    let changed = false
    const printed = mapJson(tree, node => {
      const text = node.kind === 'number' ? print(node.raw) : null
      if (text === null) return node
      changed = true
      return quoted ? jsonString(text) : { kind: 'number', raw: text }
    })
    return changed ? writeJson(printed) : null
  }
}

const isoDate = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)?$/

function datesAs(change: (text: string) => string) {
  return (tree: JsonNode): string | null => {
    let changed = false
    const printed = mapJson(tree, node => {
      if (node.kind !== 'string' || !isoDate.test(node.text) || Number.isNaN(Date.parse(node.text))) return node
      const text = change(node.text)
      changed ||= text !== node.text
      return { kind: 'string', raw: text, text }
    })
    return changed ? writeJson(printed) : null
  }
}

/** JSON.stringify(value, names): the list of names holds for inner objects too (ECMA-262, JSON.stringify). */
function filtered(tree: JsonNode, sorted: boolean): string | null {
  if (tree.kind !== 'object') return null
  const names = tree.members.map(({ key }) => key.text)
  if (sorted) names.sort(byCodeUnit)
  const keep = (members: readonly JsonMember[]) =>
    names.flatMap(name => members.find(({ key }) => key.text === name) ?? [])
  return writeJson(mapMembers(lastDuplicateWins(tree), keep), { escape: minimal })
}

/** str(dict) with its single quotes replaced: blanks and Python's literals stay. */
function mended(tree: JsonNode, names: Readonly<Record<'true' | 'false' | 'null', string>>): string {
  const renamed = mapJson(tree, node => (node.kind === 'literal' ? { kind: 'number', raw: names[node.raw] } : node))
  return writeJson(renamed, { escape: ({ text }) => text.replaceAll("'", '"'), comma: ', ', colon: ': ' })
}

/** JSON.pretty_generate of json before 2.10: an empty list over two lines, an empty object over one. */
function rubyPretty(tree: JsonNode): string | null {
  const hole = (kind: string, depth: number) => `\uf8ff${kind}${depth}\uf8ff`
  let holes = 0
  const walk = (node: JsonNode, depth: number): JsonNode => {
    if (isEmptyList(node)) {
      holes++
      return { kind: 'number', raw: hole(node.kind === 'array' ? 'a' : 'o', depth) }
    }
    if (node.kind === 'array') return { ...node, items: node.items.map(item => walk(item, depth + 1)) }
    if (node.kind !== 'object') return node
    return { ...node, members: node.members.map(({ key, value }) => ({ key, value: walk(value, depth + 1) })) }
  }
  const text = writeJson(walk(tree, 0), { escape: minimal, indent: '  ', colon: ': ' })
  if (holes === 0) return null
  return text.replace(/\uf8ff([ao])(\d+)\uf8ff/g, (_, kind: string, depth: string) => {
    const outer = `\n${'  '.repeat(Number(depth))}`
    return kind === 'a' ? `[\n${outer}]` : `{${outer}}`
  })
}

const mostOrders = 720
/** UTF-16 units of a body above which its members are not put in every order. */
const longestReordered = 4096

/** lua-cjson: 14 digits, slashes escaped, empty lists as objects, the order of a hash table. */
function luaBodies(facts: Facts, reach: 1 | 2 | 3): readonly Variant[] {
  const tree = bodyTree(facts)
  if (tree === null) return []
  if (facts.body.length > longestReordered) {
    leaveOut(facts)
    return []
  }
  const number = (raw: string) => significantDigits(raw, 14)
  const lists = mapJson(tree, node =>
    node.kind === 'array' && node.items.length === 0 ? { kind: 'object', members: [] } : node,
  )
  const write = (node: JsonNode) => writeJson(node, { escape: slashes, number })
  const orders = reach === 1 ? ordersOf(lists) : [lists]
  return orders.map((order, choice) => ({ set: { body: write(order) }, ...(choice > 0 && { params: { choice } }) }))
}

/** The tree with its members in every order; only as it is where those are too many. */
function ordersOf(tree: JsonNode): JsonNode[] {
  let all: JsonNode[]
  if (tree.kind === 'object') {
    const values = tree.members.map(({ key, value }) => ordersOf(value).map(inner => ({ key, value: inner })))
    if (product(values) * factorial(values.length) > mostOrders) return [tree]
    all = permutations(values).flatMap(order => combined(order).map(members => ({ kind: 'object' as const, members })))
  } else if (tree.kind === 'array') {
    const items = tree.items.map(ordersOf)
    if (product(items) > mostOrders) return [tree]
    all = combined(items).map(list => ({ kind: 'array' as const, items: list }))
  } else return [tree]
  return all
}

const product = (lists: readonly (readonly unknown[])[]) => lists.reduce((count, { length }) => count * length, 1)
const factorial = (count: number): number => (count < 2 ? 1 : count > 9 ? Infinity : count * factorial(count - 1))

function combined<T>(lists: readonly (readonly T[])[]): T[][] {
  return lists.reduce<T[][]>((all, list) => all.flatMap(done => list.map(item => [...done, item])), [[]])
}

function permutations<T>(items: readonly T[]): T[][] {
  if (items.length === 0) return [[]]
  return items.flatMap((first, at) => permutations(items.toSpliced(at, 1)).map(rest => [first, ...rest]))
}

const topMembers = (facts: Facts) => {
  const tree = bodyTree(facts)
  return tree?.kind === 'object' ? tree.members : []
}
const printedValue = (value: JsonNode) => (value.kind === 'string' ? value.text : writeJson(value))
const objectText = (value: JsonNode) => (value.kind === 'object' ? '[object Object]' : printedValue(value))

function joinedBodies(facts: Facts, reach: 1 | 2 | 3): readonly Variant[] {
  const members = topMembers(facts)
  if (members.length < 2) return []
  const sorted = members.toSorted((a, b) => byCodeUnit(a.key.text, b.key.text))
  const styles: readonly (readonly [string, (members: readonly JsonMember[]) => string])[] = [
    ['a=1&b=2', list => list.map(({ key, value }) => `${key.text}=${objectText(value)}`).join('&')],
    ['a1b2', list => list.map(({ key, value }) => key.text + objectText(value)).join('')],
    ['12', list => list.map(({ value }) => objectText(value)).join('')],
    ['1|2', list => list.map(({ value }) => objectText(value)).join('|')],
    ['1:2', list => list.map(({ value }) => objectText(value)).join(':')],
    ['1,2', list => list.map(({ value }) => objectText(value)).join(',')],
    ['a=1&b={…}', list => list.map(({ key, value }) => `${key.text}=${printedValue(value)}`).join('&')],
    ['a:1,b:2', list => list.map(({ key, value }) => `${key.text}:${printedValue(value)}`).join(',')],
  ]
  return styles
    .flatMap(([style, write]) => [members, sorted].map(list => ({ set: { body: write(list) }, params: { style } })))
    .slice(0, stylesFor(facts, reach))
}

/** One member alone: its value, or an object with nothing else. */
function oneMember(facts: Facts, reach: 1 | 2 | 3): readonly Variant[] {
  if (reach === 3) return []
  const members = topMembers(facts)
  const inner = members.flatMap(({ value }) => (value.kind === 'object' ? value.members : []))
  return [...members, ...inner].slice(0, 12).flatMap(({ key, value }) => [
    { set: { body: printedValue(value) }, params: { name: key.text } },
    { set: { body: writeJson({ kind: 'object', members: [{ key, value }] }) }, params: { name: key.text } },
  ])
}
