import { jsonEscapes } from '../../../bytes/json-escape.ts'
import { javaDouble, trailingZerosCut, zeroFractionDropped } from '../../../bytes/json-number.ts'
import { isNull } from '../../../bytes/json-reshape.ts'
import { type JsonNode, type JsonStyle, jsonString, mapJson, writeJson } from '../../../bytes/json-tree.ts'
import { withRare } from '../build.ts'
import type { Facts, Family, Mistake, Prior, Producer, Variant } from '../mistake.ts'
import { bodyMistake, bodyTree, fromJsonStyles, stylesFor, whereChanged } from './body-mistake.ts'
import { changeLeaves, leavesOf, replaceLeaves } from './leaf-values.ts'

const { minimal } = jsonEscapes

type Change = (node: JsonNode) => JsonNode

/** Both as typed and written again, for a change of values has nothing to do with the layout. */
const changed = (change: Change): Mistake['variants'] => {
  const written = whereChanged(
    tree => mapJson(tree, change),
    fromJsonStyles({
      compact: tree => writeJson(mapJson(tree, change)),
      rewritten: tree => writeJson(mapJson(tree, change), { escape: minimal }),
      spaced: tree => writeJson(mapJson(tree, change), { escape: minimal, comma: ', ', colon: ': ' }),
    }),
  )
  return (facts, reach) => [...written(facts, reach), ...(reach === 3 ? [] : inPlace(facts, change))]
}

/** The change where the values stand: all else of the text as it was sent. */
function inPlace(facts: Facts, change: Change): Variant[] {
  const body = changeLeaves(facts, change)
  return body === null ? [] : [{ set: { body }, params: { style: 'in-place' } }]
}

/** A row whose change may also have come to one value alone, tried rarely. */
const changedOrOne = (prior: Prior, producers: readonly Producer[], ...changes: readonly Change[]): Mistake =>
  withRare(
    bodyMistake(prior, producers, (facts, reach) => changes.flatMap(change => changed(change)(facts, reach))),
    facts => changes.flatMap(change => [...oneInPlace(facts, change), ...someNames(facts, change)]),
  )

/** Names of which every choice is tried. */
const mostNames = 6

/** The change for the members of some names: amounts are decimals, a quantity is not. */
function someNames(facts: Facts, change: Change): Variant[] {
  const names = [...new Set(leavesOf(facts).flatMap(({ name, node }) => (change(node) === node ? [] : [name])))]
  if (names.length < 2) return []
  const some = names.slice(0, mostNames)
  return Array.from({ length: (1 << some.length) - 1 }, (_, bits) => {
    const chosen = some.filter((_, at) => (bits + 1) & (1 << at))
    const body = replaceLeaves(facts, ({ name, node }) =>
      chosen.includes(name) && change(node) !== node ? writeJson(change(node)) : null,
    )
    return body === null ? [] : [{ set: { body }, params: { name: chosen.join(', ') } }]
  }).flat()
}

function oneInPlace(facts: Facts, change: Change): Variant[] {
  const places = leavesOf(facts).filter(({ node }) => change(node) !== node).length
  return Array.from({ length: places > 1 ? Math.min(places, maxSingles) : 0 }, (_, place) => {
    const body = changeLeaves(facts, change, at => at === place)
    return body === null ? [] : [{ set: { body }, params: { place: place + 1 } }]
  }).flat()
}

function withNames(mistake: Mistake, ...changes: readonly Change[]): Mistake {
  return withRare(mistake, facts => changes.flatMap(change => someNames(facts, change)))
}

/** Values of another type or with other number text than was sent. */
export const valueBodies = {
  'body-strings-as-numbers': withNames(
    bodyMistake('medium', ['python', 'php', 'any'], someChanged(numberFromString)),
    numberFromString,
  ),
  'body-numbers-as-strings': withNames(
    bodyMistake('medium', ['php', 'csharp', 'any'], someChanged(stringFromNumber)),
    stringFromNumber,
  ),
  'body-zero-fraction-dropped': bodyMistake('medium', ['node', 'php', 'go'], changed(numberText(zeroFractionDropped))),
  'body-trailing-zeros-cut': bodyMistake('medium', ['any'], changed(numberText(trailingZerosCut))),
  'body-fraction-added': withNames(
    bodyMistake('medium', ['python', 'java', 'csharp'], (facts, reach) => [
      ...someChanged(addFraction('.0'))(facts, reach),
      ...someChanged(addFraction('.00'))(facts, reach),
    ]),
    addFraction('.0'),
    addFraction('.00'),
  ),
  'body-number-exponent': bodyMistake(
    'low',
    ['java', 'go', 'any'],
    fromJsonStyles({
      java: tree => writeJson(mapJson(tree, numberText(javaExponent))),
      'plain-exponent': tree => writeJson(mapJson(tree, numberText(plainExponent))),
      resolved: tree => writeJson(mapJson(tree, numberText(withoutExponent))),
    }),
  ),
  'body-booleans-as-numbers': changedOrOne('low', ['php', 'any'], literals({ true: '1', false: '0' })),
  'body-booleans-as-texts': changedOrOne(
    'low',
    ['node', 'php', 'any'],
    literals({ true: '"true"', false: '"false"' }),
    literals({ true: '"1"', false: '"0"' }),
    literals({ true: '"1"', false: '""' }),
    literals({ true: '"True"', false: '"False"' }),
    literals({ true: '"Y"', false: '"N"' }),
  ),
  'body-texts-as-booleans': changedOrOne('low', ['any'], booleanFromText),
  'body-nulls-as-empty-strings': changedOrOne('medium', ['php', 'any'], literals({ null: '""' })),
  'body-nulls-otherwise': changedOrOne(
    'low',
    ['java', 'python', 'node', 'php'],
    ...['"null"', '"None"', '"nil"', '"undefined"', '"NULL"', 'undefined', '0', '{}', '[]'].map(text =>
      literals({ null: text }),
    ),
  ),
  'body-values-cased': changedOrOne(
    'low',
    ['any'],
    textOfStrings(text => text.toLowerCase()),
    textOfStrings(text => text.toUpperCase()),
  ),
  'body-nested-json-as-text': bodyMistake('low', ['node', 'php', 'any'], fromJsonStyles({ stringified: innerAsText })),
} satisfies Family

const jsonNumber = /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?$/

function numberFromString(node: JsonNode): JsonNode {
  return node.kind === 'string' && jsonNumber.test(node.text) ? { kind: 'number', raw: node.text } : node
}

const spelledBooleans: Readonly<Record<string, 'true' | 'false'>> = {
  true: 'true',
  false: 'false',
  True: 'true',
  False: 'false',
}

function booleanFromText(node: JsonNode): JsonNode {
  const raw = node.kind === 'string' ? spelledBooleans[node.text] : undefined
  return raw ? { kind: 'literal', raw } : node
}

function textOfStrings(change: (text: string) => string): Change {
  return node => {
    if (node.kind !== 'string') return node
    const text = change(node.text)
    return text === node.text ? node : jsonString(text)
  }
}

function stringFromNumber(node: JsonNode): JsonNode {
  return node.kind === 'number' ? { kind: 'string', raw: node.raw, text: node.raw } : node
}

function numberText(change: (raw: string) => string): Change {
  return node => {
    if (node.kind !== 'number') return node
    const raw = change(node.raw)
    return raw === node.raw ? node : { kind: 'number', raw }
  }
}

function addFraction(fraction: string): Change {
  return numberText(raw => (/^-?[0-9]+$/.test(raw) ? raw + fraction : raw))
}

/** Writes literals as other text; number text is written as it stands, so it can carry any. */
function literals(texts: Partial<Record<'true' | 'false' | 'null', string>>): Change {
  return node => {
    const text = node.kind === 'literal' ? texts[node.raw] : undefined
    return text === undefined ? node : { kind: 'number', raw: text }
  }
}

const javaExponent = (raw: string) => (/E/.test(javaDouble(raw)) ? javaDouble(raw) : raw)
const plainExponent = (raw: string) =>
  /^-?[1-9][0-9]*0{5,}$/.test(raw) ? raw.replace(/0+$/, zeros => `e${zeros.length}`) : raw
const withoutExponent = (raw: string) => (/[eE]/.test(raw) ? trailingZerosCut(String(Number(raw))) : raw)

const maxSingles = 16

/** A change of all values it applies to, then of each of them alone: which ones depends on the sender's types. */
function someChanged(change: Change): Mistake['variants'] {
  return (facts, reach) => {
    const tree = bodyTree(facts)
    if (tree === null) return []
    const places = countChanges(tree, change)
    if (places === 0) return []
    const all = mapJson(tree, change)
    const variants = Object.entries(spellings)
      .slice(0, stylesFor(facts, reach))
      .map(([style, spelling]): Variant => ({ set: { body: writeJson(all, spelling) }, params: { style } }))
    if (reach < 3) variants.push(...inPlace(facts, change))
    if (places === 1 || reach === 3 || stylesFor(facts, reach) === 1) return variants
    for (let place = 0; place < Math.min(places, maxSingles); place++) {
      variants.push({ set: { body: writeJson(changeOne(tree, change, place)) }, params: { place: place + 1 } })
    }
    if (reach === 1) variants.push(...oneInPlace(facts, change))
    return variants
  }
}

const spellings: Readonly<Record<string, JsonStyle>> = {
  compact: {},
  rewritten: { escape: minimal },
  spaced: { escape: minimal, comma: ', ', colon: ': ' },
}

// A change that does not apply hands back the very node it was given.
function countChanges(tree: JsonNode, change: Change): number {
  let count = 0
  mapJson(tree, node => {
    if (isLeaf(node) && change(node) !== node) count++
    return node
  })
  return count
}

function changeOne(tree: JsonNode, change: Change, place: number): JsonNode {
  let seen = 0
  return mapJson(tree, node => {
    if (!isLeaf(node)) return node
    const next = change(node)
    return next === node || seen++ !== place ? node : next
  })
}

const isLeaf = (node: JsonNode) => node.kind !== 'object' && node.kind !== 'array'

/** Objects and lists inside the outermost object as JSON text in a string. */
function innerAsText(tree: JsonNode): string | null {
  if (tree.kind !== 'object') return null
  const members = tree.members.map(({ key, value }) => ({
    key,
    value: isLeaf(value) || isNull(value) ? value : jsonString(writeJson(value, { escape: minimal })),
  }))
  return writeJson({ kind: 'object', members }, { escape: minimal })
}
