import { compareOrder } from './compare-order.ts'
import { commonEnds, compareText } from './compare-text.ts'
import type { Example } from './finding.ts'
import { excerpt, type Found, mostExamples, type Pair, shiftPairs } from './found.ts'

/** What differs between the path with query that was signed and the one that was sent. */
export function comparePath(signed: string, sent: string): Found[] {
  if (signed === sent) return []
  if (signed === '' || sent === '') return compareText('path', signed, sent)
  const own = cut(signed)
  const other = cut(sent)
  const whole = compareText('path', signed, sent)
  if (whole[0]?.finding.code === 'text-edge' || (own.mark !== other.mark && isTransformed(whole))) return whole
  return [...compareRoute(own.path, other.path), ...compareQueries(own, other)]
}

const isTransformed = ([first]: readonly Found[]) => first?.finding.code === 'text-transformed'

interface Cut {
  path: string
  /** "?" where there is one. */
  mark: string
  query: string
}

function cut(text: string): Cut {
  const at = text.indexOf('?')
  return at < 0
    ? { path: text, mark: '', query: '' }
    : { path: text.slice(0, at), mark: '?', query: text.slice(at + 1) }
}

function compareRoute(signed: string, sent: string): Found[] {
  if (signed === sent) return []
  const { head, tail } = commonEnds(signed, sent)
  const whole: Pair = { signed: [0, signed.length], sent: [0, sent.length] }
  const missing = sent.length - head - tail
  const added = signed.length - head - tail
  if (sent.endsWith(signed) || signed.endsWith(sent)) {
    const cutSigned = Math.max(0, signed.length - sent.length)
    const cutSent = Math.max(0, sent.length - signed.length)
    const facts = { signed: excerpt(signed.slice(0, cutSigned)), sent: excerpt(sent.slice(0, cutSent)) }
    return [
      {
        finding: { code: 'path-prefix', field: 'path', ...facts },
        pairs: [{ signed: [0, cutSigned], sent: [0, cutSent] }],
      },
    ]
  }
  if (tail === 0 && (missing === 0 || added === 0)) {
    const facts = { signed: excerpt(signed.slice(head)), sent: excerpt(sent.slice(head)) }
    return [
      {
        finding: { code: 'path-end', field: 'path', ...facts },
        pairs: [{ signed: [head, signed.length], sent: [head, sent.length] }],
      },
    ]
  }
  const text = compareText('path', signed, sent)
  return text.length > 0 ? text : [{ finding: { code: 'path-prefix', field: 'path', signed, sent }, pairs: [whole] }]
}

function compareQueries(own: Cut, other: Cut): Found[] {
  const [ownAt, otherAt] = [own.path.length, other.path.length]
  const pair: Pair = {
    signed: [ownAt, ownAt + own.mark.length + own.query.length],
    sent: [otherAt, otherAt + other.mark.length + other.query.length],
  }
  if (own.mark + own.query === other.mark + other.query) return []
  if (own.query === '' && other.query !== '') {
    const count = other.query.split('&').length
    const query = excerpt(other.query)
    const dropped: Found = { finding: { code: 'query-dropped', field: 'path', count, query }, pairs: [pair] }
    return [dropped]
  }
  if (own.query === '' || other.query === '') return endFound(own.mark + own.query, other.mark + other.query, pair)
  const found = compareParameters(own.query, other.query)
  return shiftPairs(found, ownAt + 1, otherAt + 1)
}

function endFound(signed: string, sent: string, pair: Pair): Found[] {
  return [{ finding: { code: 'path-end', field: 'path', signed: excerpt(signed), sent: excerpt(sent) }, pairs: [pair] }]
}

interface Parameter {
  raw: string
  start: number
  name: string
  /** The name without what marks it as an item of a list. */
  base: string
  mark: string
  value: string
  decodedName: string
  decodedValue: string
}

function readParameters(query: string): Parameter[] {
  let start = 0
  return query.split('&').map(raw => {
    const at = raw.indexOf('=')
    const name = at < 0 ? raw : raw.slice(0, at)
    const value = at < 0 ? '' : raw.slice(at + 1)
    const decodedName = decode(name)
    const [, base = decodedName, mark = ''] = /^(.*?)((?:\[[0-9]*\])?)$/.exec(decodedName) ?? []
    const parameter = { raw, start, name, base, mark, value, decodedName, decodedValue: decode(value) }
    start += raw.length + 1
    return parameter
  })
}

function decode(text: string): string {
  const spaced = text.replaceAll('+', ' ')
  try {
    return decodeURIComponent(spaced)
  } catch {
    return spaced
  }
}

function compareParameters(signed: string, sent: string): Found[] {
  const separated = compareSeparators(signed, sent)
  if (separated) return [separated]
  const own = readParameters(signed)
  const other = readParameters(sent)
  const pair: Pair = { signed: [0, signed.length], sent: [0, sent.length] }
  const { pairs, missing, added } = matchParameters(own, other)
  const found: Found[] = []
  const few = (all: readonly Parameter[]) => all.slice(0, mostExamples).map(({ decodedName }) => excerpt(decodedName))
  const isJoined = other.length > own.length && missing.every(one => own.some(({ base }) => base === one.base))
  if (missing.length > 0 && isJoined && added.length === 0) {
    found.push(listStyle(own.find(({ base }) => base === missing[0]?.base)?.raw, missing[0]?.raw, pair))
  } else if (missing.length > 0) {
    const facts = { names: few(missing), count: missing.length }
    found.push({ finding: { code: 'query-parameters-missing', field: 'path', ...facts }, pairs: [pair] })
  }
  if (added.length > 0) {
    const facts = { names: few(added), count: added.length }
    found.push({ finding: { code: 'query-parameters-added', field: 'path', ...facts }, pairs: [pair] })
  }
  const places = pairs.map(([one]) => own.indexOf(one))
  if (places.some((place, at) => at > 0 && place < (places[at - 1] ?? 0))) {
    const inOrder = places.toSorted((a, b) => a - b).map(place => own[place]?.decodedName ?? '')
    const names = pairs.map(([, { decodedName }]) => decodedName)
    const order = compareOrder(inOrder, names)
    const byRaw = order.first === order.second ? { first: 'list', second: order.second } : {}
    found.push({ finding: { code: 'query-order', field: 'path', ...order, ...byRaw }, pairs: [pair] })
  }
  return [...found, ...compareMatched(pairs)]
}

/** The same parameters with something else than "&" between them. */
function compareSeparators(signed: string, sent: string): Found | null {
  const separator = ['&amp;', ';', ',', ' '].find(one => signed.includes(one) && signed.split(one).join('&') === sent)
  if (!separator) return null
  const facts = { signed: separator, sent: '&', count: signed.split(separator).length - 1 }
  return {
    finding: { code: 'query-separators', field: 'path', ...facts },
    pairs: [{ signed: [0, signed.length], sent: [0, sent.length] }],
  }
}

type Matched = readonly [own: Parameter, other: Parameter]

/** Parameters of the same name and value, then of the same name, then of the same name but for its list mark or case. */
function matchParameters(own: readonly Parameter[], other: readonly Parameter[]) {
  const partners = new Map<Parameter, Parameter>()
  const taken = new Set<Parameter>()
  const keys: readonly ((one: Parameter) => string)[] = [
    ({ raw }) => raw,
    ({ decodedName, decodedValue }) => `${decodedName}=${decodedValue}`,
    ({ decodedName }) => decodedName,
    ({ base }) => base,
    ({ base }) => base.toLowerCase(),
  ]
  for (const key of keys) {
    const free = new Map<string, Parameter[]>()
    for (const one of own) if (!taken.has(one)) free.set(key(one), [...(free.get(key(one)) ?? []), one])
    for (const one of other) {
      if (partners.has(one)) continue
      const [first, ...rest] = free.get(key(one)) ?? []
      if (!first) continue
      partners.set(one, first)
      taken.add(first)
      free.set(key(one), rest)
    }
  }
  return {
    pairs: other.flatMap((one): Matched[] => {
      const partner = partners.get(one)
      return partner ? [[partner, one]] : []
    }),
    missing: other.filter(one => !partners.has(one)),
    added: own.filter(one => !taken.has(one)),
  }
}

function compareMatched(pairs: readonly Matched[]): Found[] {
  const values: Example[] = []
  const encodings: Example[] = []
  const spans = { values: [] as Pair[], encodings: [] as Pair[] }
  const found: Found[] = []
  for (const [own, other] of pairs) {
    if (own.raw === other.raw) continue
    const pair: Pair = {
      signed: [own.start, own.start + own.raw.length],
      sent: [other.start, other.start + other.raw.length],
    }
    const example = { name: excerpt(other.decodedName), signed: excerpt(own.value), sent: excerpt(other.value) }
    if (own.mark !== other.mark && own.base === other.base) found.push(listStyle(own.name, other.name, pair))
    else if (own.decodedName === other.decodedName && own.decodedValue === other.decodedValue) {
      const names = own.name === other.name ? {} : { signed: excerpt(own.raw), sent: excerpt(other.raw) }
      encodings.push({ ...example, ...names })
      spans.encodings.push(pair)
      continue
    }
    if (own.decodedValue === other.decodedValue && own.mark !== other.mark) continue
    const isTwice = decode(own.value) === other.value || decode(other.value) === own.value
    const target = isTwice ? encodings : values
    target.push(own.base === other.base ? example : { ...example, signed: excerpt(own.raw), sent: excerpt(other.raw) })
    ;(isTwice ? spans.encodings : spans.values).push(pair)
  }
  return [
    ...oncePerStyle(found),
    ...examplesFound('query-values', values, spans.values),
    ...examplesFound('query-encoding', encodings, spans.encodings),
  ]
}

function examplesFound(
  code: 'query-values' | 'query-encoding',
  all: readonly Example[],
  pairs: readonly Pair[],
): Found[] {
  if (all.length === 0) return []
  return [{ finding: { code, field: 'path', examples: all.slice(0, mostExamples), count: all.length }, pairs }]
}

function listStyle(signed = '', sent = '', pair: Pair): Found {
  return {
    finding: { code: 'query-list-style', field: 'path', signed: excerpt(signed), sent: excerpt(sent) },
    pairs: [pair],
  }
}

function oncePerStyle([first, ...rest]: readonly Found[]): Found[] {
  return first ? [{ ...first, pairs: [first, ...rest].flatMap(({ pairs }) => pairs) }] : []
}
