import type { Facts, Variant } from '../mistake.ts'
import { unresolvedField } from '../unresolved.ts'
import {
  commonNames,
  dynamicsFor,
  nameIn,
  namelessMarks,
  namesInStyles,
  piecesOf,
  usualConventions,
  variableMarks,
} from '../variables.ts'
import { type Leaf, leavesOf, replaceLeaves } from './leaf-values.ts'

const isPlain = ({ node }: Leaf) => node.kind !== 'literal'
const textOfLeaf = ({ node }: Leaf) => (node.kind === 'string' ? node.text : node.raw)
const inQuotes = (text: string) => JSON.stringify(text)
const ownName = ({ name }: Leaf) => `{{${name}}}`

/** Values of a member whose names are the same are one variable. */
function namesOf(facts: Facts, most: number): string[] {
  return [
    ...new Set(
      leavesOf(facts)
        .filter(isPlain)
        .map(({ name }) => name),
    ),
  ].slice(0, most)
}

/** One value, or every plain value, still the placeholder that its member's name gives: "{{userId}}", with or without quotes. */
export function ownPlaceholders(facts: Facts): readonly Variant[] {
  const names = namesOf(facts, 24)
  const inAll = (text: (leaf: Leaf) => string, placeholder: string, name?: string) =>
    variantOf(
      replaceLeaves(facts, leaf => (isPlain(leaf) && (name ?? leaf.name) === leaf.name ? text(leaf) : null)),
      placeholder,
    )
  const single = names.flatMap(name => [
    ...inAll(leaf => inQuotes(ownName(leaf)), `{{${name}}}`, name),
    ...inAll(ownName, `{{${name}}} without quotes`, name),
  ])
  return names.length > 1 ? [...single, ...inAll(leaf => inQuotes(ownName(leaf)), 'all')] : single
}

function variantOf(body: string | null, placeholder: string): Variant[] {
  return body === null ? [] : [{ set: { body }, params: { placeholder } }]
}

/** Values that are looked at, and the bytes that their texts may take together. */
const mostLeaves = 12
const mostBytes = 2 << 20
const mostVariants = 6000

/** Placeholders under any name and mark, dynamic variables, those inside a text, and several at once. */
export function otherPlaceholders(facts: Facts): readonly Variant[] {
  const leaves = leavesOf(facts)
    .map((leaf, at) => ({ leaf, at }))
    .filter(({ leaf }) => isPlain(leaf))
    .slice(0, mostLeaves)
    .map(
      ({ leaf, at }): Placed => ({
        leaf,
        at,
        names: namesInStyles(leaf.name),
        dynamics: dynamicsFor(textOfLeaf(leaf)),
      }),
    )
  const room = Math.min(mostVariants, Math.floor(mostBytes / Math.max(1, facts.body.length)))
  const variants: Variant[] =
    facts.body.length === 0 ? [] : unresolvedField('body').flatMap(text => variantOf(text, text))
  for (const [texts, placeholder] of textsFor(leaves)) {
    if (variants.length >= room) break
    variants.push(
      ...variantOf(
        replaceLeaves(facts, (_, at) => texts.get(at) ?? null),
        placeholder,
      ),
    )
  }
  return variants
}

interface Placed {
  leaf: Leaf
  at: number
  /** Its member's name in each convention. */
  names: readonly string[]
  /** What may have filled it by itself. */
  dynamics: readonly string[]
}
/** What is written in place of which leaves, and what it is called. */
type Texts = readonly [texts: ReadonlyMap<number, string>, placeholder: string]

function* textsFor(leaves: readonly Placed[]): Generator<Texts> {
  for (const { leaf, at, dynamics } of leaves) {
    for (const text of [...dynamics, ...namelessMarks]) yield* written(leaf, at, text)
  }
  yield* insideTexts(leaves)
  yield* several(leaves)
  const names = [...new Set([...leaves.map(({ leaf }) => leaf.name), ...commonNames])]
  const styled = names.flatMap(name => namesInStyles(name).slice(0, 4))
  for (const [place, mark] of variableMarks.entries()) {
    for (const { leaf, at, names: own } of leaves) {
      for (const name of place > 5 ? own : [...own, ...styled]) yield* written(leaf, at, mark(name))
    }
  }
}

/** In quotes; a number's also without. */
function* written({ node }: Leaf, at: number, text: string): Generator<Texts> {
  yield [new Map([[at, inQuotes(text)]]), text]
  if (node.kind === 'number') yield [new Map([[at, text]]), `${text} without quotes`]
}

const insideNames = commonNames.slice(0, 16)

function* insideTexts(leaves: readonly Placed[]): Generator<Texts> {
  const others = insideNames.flatMap(name => namesInStyles(name).slice(0, 2)).map(name => `{{${name}}}`)
  for (const { leaf, at, names } of leaves) {
    const value = textOfLeaf(leaf)
    const own = names.slice(0, 4).flatMap(name => variableMarks.slice(0, 3).map(mark => mark(name)))
    if (leaf.node.kind !== 'string' || value.length > 200) continue
    for (const { from, to, text } of piecesOf(value).slice(0, 8)) {
      for (const placeholder of [...dynamicsFor(text), ...own, ...others]) {
        yield [new Map([[at, inQuotes(value.slice(0, from) + placeholder + value.slice(to))]]), placeholder]
      }
    }
  }
}

/** Leaves of which any set is tried. */
const mostTogether = 6

/** Several values at once, each under its own name in one style, or what fills itself where a value looks so. */
function* several(leaves: readonly Placed[]): Generator<Texts> {
  const some = leaves.slice(0, mostTogether)
  for (const mark of variableMarks.slice(0, 4)) {
    for (const convention of usualConventions) {
      for (let bits = 3; bits < 1 << some.length; bits++) {
        const chosen = some.filter((_, place) => bits & (1 << place))
        if (chosen.length < 2) continue
        for (const dynamic of [0, 1, 2]) {
          const texts = chosen.map(({ leaf, at, dynamics }) => {
            const own = mark(nameIn(convention, leaf.name))
            const text = dynamic === 0 ? own : (dynamics[dynamic - 1] ?? own)
            return [at, leaf.node.kind === 'number' ? text : inQuotes(text)] as const
          })
          yield [new Map(texts), mark('…')]
          if (dynamic === 0 && chosen.every(({ dynamics }) => dynamics.length === 0)) break
        }
      }
    }
  }
}
