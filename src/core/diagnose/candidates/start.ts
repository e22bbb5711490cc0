import type { SignatureRequest } from '../../request/request.ts'
import type { Scheme } from '../../scheme/scheme.ts'
import type { Known } from '../known.ts'
import type { Facts } from '../mistakes/mistake.ts'
import { otherValues } from '../mistakes/table.ts'
import type { Slots } from '../signing/slots.ts'
import { type Bucket, bucketsOf } from './class-sets.ts'
import { correctSlots } from './correct-slots.ts'
import { crossingOf } from './effect.ts'
import { factsOf } from './facts.ts'
import { classesOf, type Member, sideOf, type VariantClass } from './variant-class.ts'

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
}

/** What a search stands on, besides the observed text. */
type Search = { request: SignatureRequest; scheme: Scheme; known: Known }

interface Replacement {
  kind: keyof Known
  member: Member
  apply: (request: SignatureRequest) => SignatureRequest
}

/** All starts that cost at most `size` mistakes, with their variants for that many. */
export function startsOf({ request, scheme, known }: Search, size: number): Start[] {
  const reach = size <= 1 ? 1 : size === 2 ? 2 : 3
  return choices(replacementsOf(request, known), size).map(chosen => {
    const changed = chosen.reduce((value, { apply }) => apply(value), request)
    return startOf(
      changed,
      scheme,
      known,
      reach,
      chosen.map(({ member }) => member),
    )
  })
}

/** The request itself with the forms of single mistakes that are tried rarely. */
export function rareStartOf({ request, scheme, known }: Search): Start {
  return startOf(request, scheme, known, 'rare', [])
}

function startOf(
  request: SignatureRequest,
  scheme: Scheme,
  known: Known,
  reach: 1 | 2 | 3 | 'rare',
  replaced: readonly Member[],
): Start {
  const facts = factsOf(request, known)
  const base = correctSlots(facts, scheme)
  const crossing = crossingOf(base)
  const classes = classesOf(facts, base, reach, reach === 'rare' ? [] : partlyKnown(known, replaced))
  const sides = { payload: [], salt: [], both: [], output: [] } as Record<ReturnType<typeof sideOf>, VariantClass[]>
  for (const found of classes) sides[(found.effective & crossing) !== 0 ? 'both' : sideOf(found)].push(found)
  return {
    facts,
    base,
    replaced,
    crossing,
    payload: bucketsOf(sides.payload),
    salt: bucketsOf(sides.salt),
    both: bucketsOf(sides.both),
    outputs: new Map(sides.output.map(found => [found.set.output?.id ?? '', found])),
    classes,
  }
}

/** Each value that the user knows of and that differs from the request's, as a change of the request. */
function replacementsOf(request: SignatureRequest, known: Known): Replacement[] {
  return otherValues.flatMap(([id, { known: kind, present, replace }]) =>
    (known[kind] ?? []).flatMap((value, index): Replacement[] =>
      value === present(request)
        ? []
        : [{ kind, member: { id, params: { index }, set: {} }, apply: base => replace(base, value) }],
    ),
  )
}

/** None, one, two ... of the replacements, each kind once at most. */
function choices(replacements: readonly Replacement[], most: number): Replacement[][] {
  let grown: Replacement[][] = [[]]
  const all: Replacement[][] = [[]]
  for (let size = 1; size <= most; size++) {
    grown = grown.flatMap(chosen => {
      const last = chosen.at(-1)
      const from = last ? replacements.indexOf(last) + 1 : 0
      return replacements
        .slice(from)
        .filter(next => chosen.every(({ kind }) => kind !== next.kind))
        .map(next => [...chosen, next])
    })
    all.push(...grown)
  }
  return all
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
