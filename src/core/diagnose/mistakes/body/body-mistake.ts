import { jsonEscapes } from '../../../bytes/json-escape.ts'
import { type JsonNode, type JsonStyle, parseJsonTree, writeJson } from '../../../bytes/json-tree.ts'
import { bytesOf } from '../../../bytes/utf8.ts'
import type { Value } from '../../signing/slots.ts'
import { leaveOut, longestBody } from '../bounds.ts'
import type { Facts, Family, Mistake, Prior, Producer, Variant } from '../mistake.ts'

type Variants = Mistake['variants']

/** A mistake of the body, as a row of its family; an unlikely one joins two others in its first spelling only. */
export function bodyMistake(prior: Prior, producers: readonly Producer[], variants: Variants): Mistake {
  const capped: Variants = (facts, reach) =>
    variants(facts, reach).slice(0, prior === 'low' && reach === 3 ? 1 : undefined)
  return { dimension: 'body', prior, producers, variants: capped }
}

/** Mistakes that change a body of any length in no time, or put something else in its place. */
export function ofAnyLength<Rows extends Family>(rows: Rows): Rows {
  const marked = Object.entries(rows).map(([id, row]) => [id, { ...row, anyLength: true }] as const)
  return Object.fromEntries(marked) as Rows
}

const trees = new WeakMap<Facts, JsonNode | null>()

/** The body as a tree, parsed once per facts; null where it is not JSON, or too long to be written again. */
export function bodyTree(facts: Facts): JsonNode | null {
  if (facts.body.length > longestBody) {
    leaveOut(facts)
    return null
  }
  const known = trees.get(facts)
  if (known !== undefined) return known
  const tree = facts.bodyText === null || facts.bodyText === '' ? null : parseJsonTree(facts.bodyText)
  trees.set(facts, tree)
  return tree
}

/** What the signer's program wrote from the JSON; null where it would not differ in kind. */
export type JsonWriter = (tree: JsonNode, text: string) => string | null

const plain = { escape: jsonEscapes.minimal } satisfies JsonStyle
const plainTexts = new WeakMap<JsonNode, string>()

function plainText(tree: JsonNode): string {
  const text = plainTexts.get(tree) ?? writeJson(tree, plain)
  plainTexts.set(tree, text)
  return text
}

/** Only where the change finds something to change: a body without numbers was not signed with other numbers. */
export function whereChanged(
  shape: (tree: JsonNode) => JsonNode,
  variants: Variants,
  number: (raw: string) => string = raw => raw,
): Variants {
  return (facts, reach) => {
    const tree = bodyTree(facts)
    if (tree === null || writeJson(shape(tree), { ...plain, number }) === plainText(tree)) return []
    return variants(facts, reach)
  }
}

/** Signed: the JSON body written again. */
export function fromJson(write: JsonWriter): Variants {
  return facts => {
    const tree = bodyTree(facts)
    const body = tree === null ? null : write(tree, facts.bodyText ?? '')
    return body === null ? [] : [{ set: { body } }]
  }
}

/** Bodies above this many UTF-16 units are written in one style only: each style costs a pass over all of it. */
const largeBody = 262_144

/** How many spellings of one mistake are worth trying: all alone, few in combinations. */
export function stylesFor(facts: Facts, reach: 1 | 2 | 3): number {
  if (facts.bodyText !== null && facts.bodyText.length > largeBody) {
    leaveOut(facts)
    return 1
  }
  return reach === 1 ? Number.POSITIVE_INFINITY : reach === 2 ? 4 : 2
}

/** The same, for producers with several spellings; the name of each becomes its `style` parameter. */
export function fromJsonStyles(styles: Readonly<Record<string, JsonWriter>>): Variants {
  return (facts, reach) => {
    const tree = bodyTree(facts)
    if (tree === null) return []
    return Object.entries(styles)
      .slice(0, stylesFor(facts, reach))
      .flatMap(([style, write]): Variant[] => {
        const body = write(tree, facts.bodyText ?? '')
        return body === null ? [] : [{ set: { body }, params: { style } }]
      })
  }
}

/** Signed: the body's text changed, JSON or not; nothing where there is no body or it is no text. */
export function fromText(change: (text: string) => string): Variants {
  return ({ bodyText }) => (bodyText === null || bodyText === '' ? [] : [{ set: { body: change(bodyText) } }])
}

/** Several changes of the text, named by `style`. */
export function fromTextStyles(styles: Readonly<Record<string, (text: string) => string>>): Variants {
  return (facts, reach) => {
    const { bodyText } = facts
    if (bodyText === null || bodyText === '') return []
    return Object.entries(styles)
      .slice(0, stylesFor(facts, reach))
      .map(([style, change]) => ({ set: { body: change(bodyText) }, params: { style } }))
  }
}

/** Signed: something made from the body's bytes, also of an empty body. */
export function fromBytes(change: (bytes: Uint8Array) => Value): Variants {
  return ({ body }) => [{ set: { body: change(bytesOf(body)) } }]
}

/** Signed: a fixed text although there is a body. */
export function insteadOfBody(...texts: readonly string[]): Variants {
  return ({ body }) => (body.length === 0 ? [] : texts.map(text => ({ set: { body: text }, params: { text } })))
}

/** Signed: a fixed text although there is no body. */
export function insteadOfNothing(text: string): Variants {
  return ({ body }) => (body.length === 0 ? [{ set: { body: text } }] : [])
}
