import { jsonString, writeJson } from '../../../bytes/json-tree.ts'
import type { Facts, Variant } from '../mistake.ts'
import { stylesFor } from './body-mistake.ts'
import { type Leaf, leavesOf, replaceLeaves } from './leaf-values.ts'
import { localNumber } from './number-texts.ts'

type Print = (raw: string) => string | null

const comma: Print = raw => (raw.includes('.') ? raw.replace('.', ',') : null)
const indonesian =
  (decimals: number): Print =>
  raw =>
    localNumber(raw, decimals, '.', ',')
const english =
  (decimals: number): Print =>
  raw =>
    localNumber(raw, decimals, ',', '.')
const ungrouped: Print = raw => localNumber(raw, 2, '', ',')
const fractionsOnly =
  (print: Print): Print =>
  raw =>
    raw.includes('.') ? print(raw) : null
const after =
  (currency: string, print: Print): Print =>
  raw => {
    const text = print(raw)
    return text === null ? null : currency + text
  }

/** How a locale, number_format or a currency format prints a number: its name, the text, and whether that stands in quotes. */
const prints: readonly (readonly [style: string, print: Print, quoted: boolean])[] = [
  ['decimal-comma', comma, false],
  ['decimal-comma-text', comma, true],
  ['id-2-fractions', fractionsOnly(indonesian(2)), true],
  ['id-2', indonesian(2), true],
  ['id-0', indonesian(0), true],
  ['id-0-bare', indonesian(0), false],
  ['en-2', english(2), true],
  ['en-0', english(0), true],
  ['comma-2', ungrouped, true],
  ['comma-2-bare', ungrouped, false],
  ['id-2-bare', indonesian(2), false],
  ['en-2-bare', english(2), false],
  ...['Rp', 'Rp ', 'Rp\u00a0', 'Rp. ', 'IDR ', 'IDR\u00a0'].flatMap(currency =>
    ([indonesian(0), indonesian(2), english(0), english(2)] as const).map(
      (print, at) => [`${currency}${at}`, after(currency, print), true] as const,
    ),
  ),
]

const textFor = ({ node }: Leaf, print: Print, quoted: boolean): string | null => {
  const text = node.kind === 'number' ? print(node.raw) : null
  return text === null ? null : quoted ? writeJson(jsonString(text)) : text
}

/** All numbers of the body in the style of a locale, all else as it stands. */
export function localeNumbers(facts: Facts, reach: 1 | 2 | 3): readonly Variant[] {
  return prints.slice(0, stylesFor(facts, reach)).flatMap(([style, print, quoted]) => {
    const body = replaceLeaves(facts, leaf => textFor(leaf, print, quoted))
    return body === null ? [] : [{ set: { body }, params: { style } }]
  })
}

const mostPlaces = 12

/** The same of one number alone: an amount, but not a quantity. */
export function oneLocaleNumber(facts: Facts): readonly Variant[] {
  const places = leavesOf(facts)
    .flatMap(({ node }, at) => (node.kind === 'number' ? [at] : []))
    .slice(0, mostPlaces)
  if (places.length < 2) return []
  return prints.flatMap(([style, print, quoted]) =>
    places.flatMap((place, count): Variant[] => {
      const body = replaceLeaves(facts, (leaf, at) => (at === place ? textFor(leaf, print, quoted) : null))
      return body === null ? [] : [{ set: { body }, params: { style, place: count + 1 } }]
    }),
  )
}
