import { goPrintedNumber } from '../../../bytes/json-number.ts'
import { queryEncoders } from '../../../writers/query-writers.ts'
import type { Facts, Variant } from '../mistake.ts'
import { nameIn } from '../variables.ts'
import { joinPath, parametersOf, splitParameter, splitPath } from './path-mistake.ts'
import { formDecoded, percentDecoded } from './percent.ts'

/** A parameter as it means, and as it stands. */
interface Pair {
  name: string
  value: string
  /** Name and value as they were sent, where neither is changed; null once one is. */
  raw: string | null
}

/** One way in which a query is written otherwise. */
interface Side {
  name: string
  change?: (pairs: readonly Pair[]) => readonly Pair[]
  /** How names and values are encoded; as they were sent where omitted. */
  encode?: (pair: Pair) => string
  around?: (query: string) => string
}

const changed = (pair: Pair, value: string): Pair => (value === pair.value ? pair : { ...pair, value, raw: null })
const values =
  (change: (value: string, name: string) => string) =>
  (pairs: readonly Pair[]): readonly Pair[] =>
    pairs.map(pair => changed(pair, change(pair.value, pair.name)))
const names =
  (change: (name: string) => string) =>
  (pairs: readonly Pair[]): readonly Pair[] =>
    pairs.map(pair => {
      const name = change(pair.name)
      return name === pair.name ? pair : { ...pair, name, raw: null }
    })
const spelled = (words: Readonly<Record<string, string>>) => values(value => words[value] ?? value)
const isNumber = (value: string) => /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?$/.test(value)
const numbers = (change: (value: string) => string) => values(value => (isNumber(value) ? change(value) : value))
const byText = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0)
const without = (drop: (value: string) => boolean) => (pairs: readonly Pair[]) =>
  pairs.filter(({ value }) => !drop(value))
const both = (encode: (text: string) => string) => (pair: Pair) => `${encode(pair.name)}=${encode(pair.value)}`

/** The sides that do not depend on each other. Within a list one excludes the other. */
const sides: readonly (readonly Side[])[] = [
  [
    { name: 'True, False', change: spelled({ true: 'True', false: 'False', null: 'None' }) },
    { name: '1, 0', change: spelled({ true: '1', false: '0' }) },
    { name: '1, ""', change: spelled({ true: '1', false: '' }) },
    { name: 'true, false', change: spelled({ '1': 'true', '0': 'false', True: 'true', False: 'false' }) },
    { name: 'TRUE, FALSE', change: spelled({ true: 'TRUE', false: 'FALSE' }) },
    { name: 'null', change: spelled({ '': 'null' }) },
    { name: 'None', change: spelled({ '': 'None' }) },
    { name: 'undefined', change: spelled({ '': 'undefined' }) },
    { name: 'nil', change: spelled({ '': 'nil' }) },
    { name: '""', change: spelled({ null: '', undefined: '', None: '' }) },
    { name: '.0', change: numbers(value => (value.includes('.') ? value : `${value}.0`)) },
    { name: '.00', change: numbers(value => (value.includes('.') ? value : `${value}.00`)) },
    { name: 'fraction-dropped', change: numbers(value => value.replace(/\.0+$/, '')) },
    { name: 'exponent', change: numbers(goPrintedNumber) },
    { name: 'thousands', change: numbers(value => value.replace(/\B(?=(\d{3})+(?!\d))/g, '.')) },
    { name: 'trimmed', change: values(value => value.trim()) },
    { name: 'in-quotes', change: values(value => (isNumber(value) ? value : `"${value}"`)) },
    { name: 'all-in-quotes', change: values(value => `"${value}"`) },
    { name: 'in-single-quotes', change: values(value => `'${value}'`) },
    { name: 'lower-case', change: values(value => value.toLowerCase()) },
    { name: 'upper-case', change: values(value => value.toUpperCase()) },
    {
      name: 'digits-only',
      change: values(value => (/^\+?[0-9][0-9 ()-]+$/.test(value) ? value.replace(/\D/g, '') : value)),
    },
    { name: 'plus-as-blank', change: values(value => value.replaceAll('+', ' ')) },
    { name: 'decoded-again', change: values(percentDecoded) },
    { name: 'value-cut-at-equals', change: values(value => value.split('=')[0] ?? '') },
    { name: 'value-cut-at-blank', change: values(value => value.split(' ')[0] ?? '') },
    { name: 'nfd', change: values(value => value.normalize('NFD')) },
    { name: 'nfc', change: values(value => value.normalize('NFC')) },
    {
      name: 'html',
      change: values(value => value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')),
    },
    { name: 'tags-stripped', change: values(value => value.replace(/<[^>]*>/g, '')) },
  ],
  [
    { name: 'empty-dropped', change: without(value => value === '') },
    { name: 'falsy-dropped', change: without(value => ['', '0', 'false', 'null'].includes(value)) },
    { name: 'nulls-dropped', change: without(value => ['null', 'None', 'undefined', 'nil'].includes(value)) },
    { name: 'last-of-repeated', change: pairs => [...new Map(pairs.map(pair => [pair.name, pair])).values()] },
    {
      name: 'first-of-repeated',
      change: pairs => pairs.filter(({ name }, at) => pairs.findIndex(one => one.name === name) === at),
    },
    { name: 'split-after-decoding', change: pairs => splitAt(pairs, '&', false) },
    { name: 'split-after-decoding, bare', change: pairs => splitAt(pairs, '&', true) },
    { name: 'split-at-semicolons', change: pairs => splitAt(pairs, ';', false) },
    { name: 'split-at-semicolons, bare', change: pairs => splitAt(pairs, ';', true) },
  ],
  [
    { name: 'brackets-as-dots', change: names(name => name.replace(/\[([^\]]+)\]/g, '.$1')) },
    { name: 'dots-as-brackets', change: names(name => name.replace(/\.([^.]+)/g, '[$1]')) },
    { name: 'brackets-dropped', change: names(name => name.replace(/\[[0-9]*\]$/, '')) },
    { name: 'indexes-dropped', change: names(name => name.replace(/\[[0-9]+\]$/, '[]')) },
    { name: 'dots-as-underscores', change: names(name => name.replace(/[. ]/g, '_')) },
    { name: 'snake_case', change: names(name => nameIn('snake', name)) },
    { name: 'camelCase', change: names(name => nameIn('camel', name)) },
    { name: 'PascalCase', change: names(name => nameIn('pascal', name)) },
    { name: 'kebab-case', change: names(name => nameIn('kebab', name)) },
    { name: 'lower-case-names', change: names(name => name.toLowerCase()) },
    { name: 'upper-case-names', change: names(name => name.toUpperCase()) },
  ],
  [
    { name: 'sorted', change: pairs => pairs.toSorted((one, other) => byText(one.name, other.name)) },
    {
      name: 'sorted-by-both',
      change: pairs => pairs.toSorted((a, b) => byText(a.name, b.name) || byText(a.value, b.value)),
    },
    {
      name: 'sorted-any-case',
      change: pairs => pairs.toSorted((a, b) => byText(a.name.toLowerCase(), b.name.toLowerCase())),
    },
    { name: 'sorted-by-value', change: pairs => pairs.toSorted((one, other) => byText(one.value, other.value)) },
    { name: 'sorted-descending', change: pairs => pairs.toSorted((one, other) => byText(other.name, one.name)) },
    { name: 'reversed', change: pairs => pairs.toReversed() },
  ],
  [
    { name: 'decoded', encode: ({ name, value }) => `${name}=${value}` },
    ...Object.entries(queryEncoders).map(([name, encode]) => ({ name, encode: both(encode) })),
    { name: 'values-only', encode: ({ name, value }) => `${name}=${encodeURIComponent(value.toWellFormed())}` },
    { name: 'encodeURI', encode: both(text => encodeURI(text.toWellFormed())) },
    { name: 'lower-hex', encode: both(text => lowerHex(encodeURIComponent(text.toWellFormed()))) },
    {
      name: 'lower-hex-plus',
      encode: both(text => lowerHex(encodeURIComponent(text.toWellFormed())).replaceAll('%20', '+')),
    },
    { name: 'twice', encode: both(text => encodeURIComponent(encodeURIComponent(text.toWellFormed()))) },
  ],
  [
    { name: 'ampersand-end', around: query => `${query}&` },
    { name: 'ampersand-start', around: query => `&${query}` },
    { name: 'question-start', around: query => `?${query}` },
    { name: 'question-end', around: query => `${query}?` },
    { name: 'semicolons', around: query => query.replaceAll('&', ';') },
    { name: 'commas', around: query => query.replaceAll('&', ',') },
    { name: 'line-feeds', around: query => query.replaceAll('&', '\n') },
    { name: 'bars', around: query => query.replaceAll('&', '|') },
    { name: 'joined', around: query => query.replaceAll('&', '') },
    { name: 'double-ampersands', around: query => query.replaceAll('&', '&&') },
    { name: '&amp;', around: query => query.replaceAll('&', '&amp;') },
    { name: '\\u0026', around: query => query.replaceAll('&', '\\u0026') },
    { name: '&amp; of a URL', around: query => query.replaceAll('&', '%26') },
  ],
]

const lowerHex = (text: string) => text.replace(/%[0-9A-F]{2}/g, code => code.toLowerCase())

/** A value cut at a mark, as where the query was decoded before it was split; a part without "=" stays bare or gets one. */
function splitAt(pairs: readonly Pair[], mark: string, bare: boolean): Pair[] {
  return pairs.flatMap(pair => {
    const [first = '', ...rest] = pair.value.split(mark)
    if (rest.length === 0) return [pair]
    const more = rest.map(part => {
      const { name, value } = splitParameter(part)
      return { name, value: value ?? '', raw: bare && value === null ? name : null }
    })
    return [changed(pair, first), ...more]
  })
}

/** What was changed is encoded, or put in as it is. */
type Fill = 'encoded' | 'bare'

function write(pairs: readonly Pair[], chosen: readonly Side[], fill: Fill = 'encoded'): string {
  const own = fill === 'encoded' ? queryEncoders.component : queryEncoders.none
  const encode = chosen.find(side => side.encode)?.encode
  const value = chosen.reduce((list, { change }) => change?.(list) ?? list, pairs)
  const query = value.map(pair => encode?.(pair) ?? pair.raw ?? both(own)(pair)).join('&')
  return chosen.reduce((text, { around }) => around?.(text) ?? text, query)
}

/** Parameters of a query whose sides are combined. */
const mostParameters = 64

function pairsOf(query: string | null): Pair[] {
  return parametersOf(query).map(raw => {
    const { name, value } = splitParameter(raw)
    return { name: formDecoded(name), value: formDecoded(value ?? ''), raw }
  })
}

interface Applicable {
  route: string
  pairs: readonly Pair[]
  lists: readonly (readonly Side[])[]
}

function applicable({ path }: Facts): Applicable | null {
  const { route, query } = splitPath(path)
  const pairs = pairsOf(query)
  if (query === null || query === '' || pairs.length > mostParameters) return null
  return { route, pairs, lists: sides.map(list => list.filter(side => write(pairs, [side]) !== query)) }
}

/** With what was changed encoded, and as it is where that differs. */
function variantsOf({ route, pairs }: Applicable, chosen: readonly Side[]): Variant[] {
  const params = { style: chosen.map(({ name }) => name).join(', ') }
  const queries = new Set((['encoded', 'bare'] as const).map(fill => write(pairs, chosen, fill)))
  return [...queries].map(query => ({ set: { path: joinPath(route, query === '' ? null : query) }, params }))
}

/** The query written otherwise on one side that it has something for. */
export function sidedQueries(facts: Facts, reach: 1 | 2 | 3): readonly Variant[] {
  const found = reach === 3 ? null : applicable(facts)
  if (!found) return []
  return found.lists.flat().flatMap(side => variantsOf(found, [side]))
}

/** On two sides. */
export function twoSidedQueries(facts: Facts): readonly Variant[] {
  const found = applicable(facts)
  if (!found) return []
  const { lists } = found
  return lists.flatMap((list, at) => {
    const others = lists.slice(at + 1).flat()
    return list.flatMap(one => others.flatMap(other => variantsOf(found, [one, other])))
  })
}

/** On three sides. */
export function threeSidedQueries(facts: Facts): readonly Variant[] {
  const found = applicable(facts)
  if (!found) return []
  const { lists } = found
  return lists.flatMap((list, at) =>
    lists.slice(at + 1).flatMap((others, next) => {
      const last = lists.slice(at + next + 2).flat()
      return list.flatMap(one => others.flatMap(other => last.flatMap(third => variantsOf(found, [one, other, third]))))
    }),
  )
}

/** One side of one parameter alone. */
export function oneSidedParameters(facts: Facts): readonly Variant[] {
  const found = applicable(facts)
  if (!found || found.pairs.length < 2) return []
  const { route, pairs, lists } = found
  const ofValues = lists.flat().filter(({ change, encode }) => change ?? encode)
  return pairs.slice(0, 12).flatMap((pair, at) =>
    ofValues.flatMap((side): Variant[] => {
      const text = write([pair], [side], 'bare')
      if (text === pair.raw) return []
      const all = pairs.map(one => one.raw ?? '').with(at, text)
      return [
        {
          set: { path: joinPath(route, all.filter(one => one !== '').join('&')) },
          params: { style: side.name, name: pair.name },
        },
      ]
    }),
  )
}
