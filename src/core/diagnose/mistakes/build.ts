import { base64 } from '@scure/base'
import { bytesOf, concatBytes, displayUtf8, encodeUtf8 } from '../../bytes/utf8.ts'
import type { Slots, Value } from '../signing/slots.ts'
import type { Dimension, Facts, Mistake, MistakeParams, Prior, Producer, Variant } from './mistake.ts'

export type Variants = Mistake['variants']

/** One form that a mistake can take: the mistaken value, and what tells it from its siblings. */
export type Form = readonly [value: Value, params?: MistakeParams]
export type Forms = (facts: Facts, reach: 1 | 2 | 3) => readonly Form[]

/** How many forms of one mistake come into pairs and triples: what is rarer alone is rarer still in company. */
const mostForms = {
  high: { 1: Infinity, 2: Infinity, 3: Infinity },
  medium: { 1: Infinity, 2: 8, 3: 4 },
  low: { 1: Infinity, 2: 3, 3: 2 },
} as const satisfies Readonly<Record<Prior, Readonly<Record<1 | 2 | 3, number>>>>

/** The maker of one family's rows. Likelier forms come first: the later ones are left out of combinations. */
export function mistakesOf(dimension: Dimension) {
  return (prior: Prior, producers: readonly Producer[], variants: Variants): Mistake => ({
    dimension,
    prior,
    producers,
    variants: (facts, reach) => variants(facts, reach).slice(0, mostForms[prior][reach]),
  })
}

/** A variant; `params` only where there are any. */
export function variant(set: Partial<Slots>, params?: MistakeParams): Variant {
  return params ? { set, params } : { set }
}

/** The same value into each of these slots. */
export function fill(slots: readonly ValueSlot[], forms: Forms): Variants {
  return (facts, reach) =>
    forms(facts, reach).map(([value, params]) => {
      const set: Partial<Slots> = {}
      for (const slot of slots) set[slot] = value
      return variant(set, params)
    })
}

type ValueSlot = 'tokenInPayload' | 'tokenInSalt' | 'timeInPayload' | 'timeInSalt' | 'secret' | 'clientId'

/** Only while this mistake stands alone: long parametrised lists would drown the combinations. */
export function alone(variants: Variants): Variants {
  return (facts, reach) => (reach === 1 ? variants(facts, reach) : [])
}

/** A mistake with further forms, which are tried once all pairs are. */
export function withRare(mistake: Mistake, rare: (facts: Facts) => readonly Variant[]): Mistake {
  return { ...mistake, rare }
}

/** The first of those that set one slot to the same text: what has fewer sides stands before what has more. */
export function firstOfEach(variants: readonly Variant[], slot: 'body' | 'path'): readonly Variant[] {
  const seen = new Set<Value | undefined>()
  return variants.filter(({ set }) => !seen.has(set[slot]) && seen.add(set[slot]))
}

/** Alone and in pairs, not in triples. */
export function upToPairs(variants: Variants): Variants {
  return (facts, reach) => (reach <= 2 ? variants(facts, reach) : [])
}

/** Texts that stand where the value should; each is named to the reader. */
export function literals(...texts: readonly string[]): readonly Form[] {
  return texts.map(text => [text, { signed: text }] as const)
}

/** Joins texts; bytes among them make the whole bytes. */
export function join(...values: readonly Value[]): Value {
  return values.every(value => typeof value === 'string') ? values.join('') : concatBytes(...values.map(bytesOf))
}

/** A value as text; bytes that are no UTF-8 show as U+FFFD. */
export function textOf(value: Value): string {
  return typeof value === 'string' ? value : displayUtf8(value)
}

/** The base64 of a text's UTF-8. The platform's `btoa` takes bytes as characters, and is quick: payloads come by the thousand. */
export function base64Text(text: string): string {
  return /^\p{ASCII}*$/u.test(text) ? btoa(text) : base64.encode(encodeUtf8(text))
}

/** The same, URL-safe, with its padding. */
export function base64UrlText(text: string): string {
  return base64Text(text).replaceAll('+', '-').replaceAll('/', '_')
}

/** Percent-encoding as encodeURIComponent does it, without its exception on lone surrogates. */
export function encodeComponent(text: string): string {
  return encodeURIComponent(text.toWellFormed())
}

/** Percent-decoding; a text that is not properly encoded stays as it is. */
export function decodeComponent(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
