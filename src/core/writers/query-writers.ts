import type { Language } from './language.ts'

/** How a query is written, side by side. */
export interface QuerySides {
  encode: keyof typeof queryEncoders
  order: 'kept' | 'sorted'
  /** A name with several values. */
  lists: 'repeated' | 'brackets' | 'indexes' | 'joined'
}

export interface QueryWriter {
  id: string
  name: string
  languages: readonly Language[]
  sides: QuerySides
}

const component = (text: string) => encodeURIComponent(text.toWellFormed())
const upperHex = (one: string) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`
const rfc3986 = (text: string) => component(text).replace(/[!'()*]/g, upperHex)

/** How names and values of a query are encoded, by who does it. */
export const queryEncoders = {
  none: (text: string) => text,
  component,
  rfc3986,
  'form-php': (text: string) => rfc3986(text).replaceAll('%20', '+').replaceAll('~', '%7E'),
  'form-python': (text: string) => rfc3986(text).replaceAll('%20', '+'),
  'form-browser': (text: string) => new URLSearchParams([[text.toWellFormed(), '']]).toString().slice(0, -1),
  axios: (text: string) =>
    component(text).replaceAll('%3A', ':').replaceAll('%24', '$').replaceAll('%2C', ',').replaceAll('%20', '+'),
} as const satisfies Readonly<Record<string, (text: string) => string>>

const writer = (id: string, name: string, languages: readonly Language[], sides: Partial<QuerySides>): QueryWriter => ({
  id,
  name,
  languages,
  sides: { encode: 'component', order: 'kept', lists: 'repeated', ...sides },
})

/** What writes a query. */
export const queryWriters: readonly QueryWriter[] = [
  writer('http-build-query', 'http_build_query', ['php'], { encode: 'form-php', lists: 'indexes' }),
  writer('guzzle-query', 'Guzzle query', ['php'], { encode: 'rfc3986', lists: 'indexes' }),
  writer('url-search-params', 'URLSearchParams', ['node'], { encode: 'form-browser' }),
  writer('axios-params', 'axios params', ['node'], { encode: 'axios', lists: 'brackets' }),
  writer('qs', 'qs.stringify', ['node'], { encode: 'component', lists: 'indexes' }),
  writer('go-values', 'url.Values.Encode', ['go'], { encode: 'form-python', order: 'sorted' }),
  writer('requests-params', 'requests params', ['python'], { encode: 'form-python' }),
  writer('faraday-params', 'Faraday params', ['ruby'], { encode: 'form-python', order: 'sorted', lists: 'brackets' }),
  writer('httparty-query', 'HTTParty query', ['ruby'], { encode: 'rfc3986', lists: 'brackets' }),
  writer('encode-www-form', 'URI.encode_www_form', ['ruby'], { encode: 'form-php' }),
  writer('okhttp-url', 'HttpUrl', ['java', 'kotlin'], { encode: 'component' }),
  writer('uri-components-builder', 'UriComponentsBuilder', ['java', 'kotlin'], { encode: 'rfc3986' }),
  writer('form-url-encoded', 'FormUrlEncodedContent', ['csharp'], { encode: 'form-python' }),
  writer('dart-uri', 'Uri.https', ['dart'], { encode: 'form-python' }),
]

/** Names and values, decoded, in order. */
export type QueryValue = readonly (readonly [name: string, value: string])[]

/** A query with these sides. Cheap and pure. */
export function renderQuery(value: QueryValue, { encode, order, lists }: QuerySides): string {
  const encoded = queryEncoders[encode]
  const pairs = lists === 'joined' ? joined(value) : value
  const counts = new Map<string, number>()
  for (const [name] of pairs) counts.set(name, (counts.get(name) ?? 0) + 1)
  const places = new Map<string, number>()
  const written = pairs.map(([name, text]) => {
    const at = places.get(name) ?? 0
    places.set(name, at + 1)
    const mark = (counts.get(name) ?? 0) < 2 ? '' : lists === 'brackets' ? '[]' : lists === 'indexes' ? `[${at}]` : ''
    return [name, `${encoded(name + mark)}=${encoded(text)}`] as const
  })
  const inOrder =
    order === 'sorted' ? written.toSorted(([one], [other]) => (one < other ? -1 : one > other ? 1 : 0)) : written
  return inOrder.map(([, text]) => text).join('&')
}

function joined(value: QueryValue): QueryValue {
  const byName = new Map<string, string>()
  for (const [name, text] of value) byName.set(name, byName.has(name) ? `${byName.get(name)},${text}` : text)
  return [...byName]
}

/** A query's names and values, decoded as forms are; null where it is not properly encoded. */
export function readQuery(query: string): QueryValue | null {
  try {
    return query.split('&').map(pair => {
      const [name = '', ...rest] = pair.replaceAll('+', ' ').split('=')
      return [decodeURIComponent(name).replace(/\[[0-9]*\]$/, ''), decodeURIComponent(rest.join('='))] as const
    })
  } catch {
    return null
  }
}

/** Who may have written this query. */
export function recogniseQuery(query: string): QueryWriter[] {
  const value = readQuery(query)
  return value ? queryWriters.filter(({ sides }) => renderQuery(value, sides) === query) : []
}
