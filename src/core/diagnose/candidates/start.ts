import type { SignatureRequest } from '../../request/request.ts'
import type { Scheme } from '../../scheme/scheme.ts'
import type { Known } from '../known.ts'
import { isTooLongToWrite, longestField } from '../mistakes/bounds.ts'
import type { Facts } from '../mistakes/mistake.ts'
import { type MistakeId, otherValues } from '../mistakes/table.ts'
import { renderPayload, renderSalt } from '../signing/render-slots.ts'
import type { Slots } from '../signing/slots.ts'
import { type Bucket, bucketsOf } from './class-sets.ts'
import { classesOf } from './classes-of.ts'
import { correctSlots } from './correct-slots.ts'
import { crossingOf } from './effect.ts'
import { factsOf } from './facts.ts'
import { type Member, sideOf, type VariantClass } from './variant-class.ts'

/**
 * Values to start from, and every class of variants on top of them. The first start is the request itself, at no cost; each
 * other one has values that the user knows of in place of the request's, and costs one mistake for each.
 */
export interface Start {
  facts: Facts
  base: Slots
  /** What made the values differ from the request's. */
  replaced: readonly Member[]
  /** Sides that the correct rendering itself ties together, as bits; 0 for Netzme's scheme. */
  crossing: number
  payload: readonly Bucket[]
  salt: readonly Bucket[]
  both: readonly Bucket[]
  /** Classes that only give another output, by the output's id. */
  outputs: ReadonlyMap<string, VariantClass>
  classes: readonly VariantClass[]
  /** Mistakes that were made in no way, or in fewer than there are, because a value is too long. */
  leftOut: readonly MistakeId[]
  /** Whether what is left out is so much that finding nothing proves nothing. */
  isCut: boolean
  /** Bytes of its payload and its salt. */
  length: number
}

/** What a search stands on, besides the observed text. */
export type Search = { request: SignatureRequest; scheme: Scheme; known: Known }

/** A value that the user knows of in place of the request's. */
export interface Replacement {
  kind: keyof Known
  member: Member
  apply: (request: SignatureRequest) => SignatureRequest
}

/** What classes cost besides what their values do: about as much as writing so many bytes. */
const classesWork = 1 << 19
const bareWork = 1 << 12

/**
 * The start that these replacements give, at one mistake each, with its variants for sets of `size`, or with the forms of single
 * mistakes that are tried rarely; where all of a set are replacements it has no classes. Tells after each part how much work it was.
 */
export function* startOf(
  { request, scheme, known }: Search,
  size: number | 'rare',
  chosen: readonly Replacement[] = [],
): Generator<number, Start> {
  const reach = size === 'rare' ? size : size <= 1 ? 1 : size === 2 ? 2 : 3
  const facts = factsOf(
    chosen.reduce((value, { apply }) => apply(value), request),
    known,
  )
  const base = correctSlots(facts, scheme)
  const crossing = crossingOf(base)
  const replaced = chosen.map(({ member }) => member)
  const length = renderPayload(base).length + renderSalt(base).length
  yield bareWork + length
  const isBare = replaced.length === size
  const made = isBare
    ? { classes: [], leftOut: [] }
    : yield* classesOf(facts, base, reach, reach === 'rare' ? [] : partlyKnown(known, replaced))
  if (!isBare) yield classesWork
  const { path, token } = facts
  const isCut = isTooLongToWrite(facts) || Math.max(path.length, token.length) > longestField
  return { facts, base, replaced, crossing, ...bucketsBySide(made.classes, crossing), ...made, isCut, length }
}

/** Classes by the side that they change. */
export function bucketsBySide(
  classes: readonly VariantClass[],
  crossing: number,
): Pick<Start, 'payload' | 'salt' | 'both' | 'outputs'> {
  const sides = { payload: [], salt: [], both: [], output: [] } as Record<ReturnType<typeof sideOf>, VariantClass[]>
  for (const found of classes) sides[(found.effective & crossing) !== 0 ? 'both' : sideOf(found)].push(found)
  return {
    payload: bucketsOf(sides.payload),
    salt: bucketsOf(sides.salt),
    both: bucketsOf(sides.both),
    outputs: new Map(sides.output.map(found => [found.set.output?.id ?? '', found])),
  }
}

/** Each value that the user knows of and that differs from the request's, as a change of the request. */
export function replacementsOf({ request, known }: Search): Replacement[] {
  return otherValues.flatMap(([id, { known: kind, present, replace }]) =>
    (known[kind] ?? []).flatMap((value, index): Replacement[] =>
      value === present(request)
        ? []
        : [{ kind, member: { id, params: { index }, set: {} }, apply: base => replace(base, value) }],
    ),
  )
}

/** Every choice of one to `most` of the replacements, each kind once at most, the fewest first. There may be millions. */
export function* choicesOf(replacements: readonly Replacement[], most: number): Generator<Replacement[]> {
  for (let size = 1; size <= most; size++) yield* choicesOfSize(replacements, size, 0, [])
}

function* choicesOfSize(
  replacements: readonly Replacement[],
  size: number,
  from: number,
  chosen: Replacement[],
): Generator<Replacement[]> {
  if (chosen.length === size) {
    yield chosen
    return
  }
  for (let at = from; at < replacements.length; at++) {
    const next = replacements[at] as Replacement
    if (chosen.every(({ kind }) => kind !== next.kind))
      yield* choicesOfSize(replacements, size, at + 1, [...chosen, next])
  }
}

/** How many choices of none, one, two ... `most` replacements there are. */
export function countChoices(replacements: readonly Replacement[], most: number): number[] {
  const kinds = new Map<string, number>()
  for (const { kind } of replacements) kinds.set(kind, (kinds.get(kind) ?? 0) + 1)
  let counts = [1]
  for (const count of kinds.values()) {
    counts = Array.from({ length: most + 1 }, (_, size) => (counts[size] ?? 0) + (counts[size - 1] ?? 0) * count)
  }
  return Array.from({ length: most + 1 }, (_, size) => counts[size] ?? 0)
}

/** A value that the user knows of in one of its two places only. */
function partlyKnown(known: Known, replaced: readonly Member[]): Member[] {
  return otherValues.flatMap(([id, { known: kind, either }]) => {
    if (!either || replaced.some(member => member.id === id)) return []
    return (known[kind] ?? []).flatMap((value, index) => {
      const { payload, salt } = either(value)
      return [
        { id, params: { index, where: 'payload' as const }, set: payload },
        { id, params: { index, where: 'salt' as const }, set: salt },
      ]
    })
  })
}
