import type { Facts, Family, Variant } from '../mistake.ts'
import { joinPath, type Parameter, parametersOf, pathMistake, splitParameter, splitPath } from './path-mistake.ts'

/** How template languages mark a placeholder. */
const marks: readonly ((name: string) => string)[] = [
  name => `{${name}}`,
  name => `:${name}`,
  name => `{{${name}}}`,
  name => `<${name}>`,
  name => `\${${name}}`,
  name => `$${name}`,
  name => `[${name}]`,
  name => `%7B${name}%7D`,
]
const nameless = ['%s', '%d', '%v', '{}', '{0}', '?', '*', 'undefined', 'null']

/** Names that Netzme's pages and public clients give to what stands in a path. */
const segmentNames = [
  'merchantId',
  'requestId',
  'invoiceTransactionId',
  'transactionId',
  'rrn',
  'id',
  'userId',
  'merchant_id',
  'request_id',
  'invoiceId',
  'trxId',
  'merchant',
]
/** Other names for the value of a query parameter. */
const valueNames = ['merchantId', 'userId', 'merchant_id', 'user_id', 'id']

/** Placeholders signed before their values were put in. */
export const placeholderPaths = {
  'path-placeholder': pathMistake('medium', ['postman', 'node', 'java', 'any'], (facts, reach) =>
    segmentPlaceholders(facts, reach),
  ),
  'path-query-placeholder': pathMistake('medium', ['postman', 'node', 'java', 'any'], (facts, reach) =>
    valuePlaceholders(facts, reach),
  ),
} satisfies Family

/** Ids hold digits, capitals or percent codes; words such as "merchant" do not. */
const looksLikeId = (segment: string) => /[0-9A-Z%]/.test(segment)

/** Alone every segment is tried; in combinations only the one that looks most like an id, under the likeliest names. */
function segmentPlaceholders({ path }: Facts, reach: 1 | 2 | 3): readonly Variant[] {
  const { route, query } = splitPath(path)
  const segments = route.split('/')
  const places = segments.flatMap((segment, at) => (segment === '' || segment === '..' || segment === '.' ? [] : [at]))
  const ids = places.filter(at => looksLikeId(segments[at] ?? ''))
  const chosen = reach === 1 ? places.slice(-12) : (ids.length > 0 ? ids : places).slice(-1)
  const texts =
    reach === 1
      ? [...segmentNames.flatMap(name => marks.map(mark => mark(name))), ...nameless]
      : segmentNames.slice(0, reach === 2 ? 6 : 3).flatMap(name => marks.slice(0, 3).map(mark => mark(name)))
  return chosen.flatMap(at =>
    texts.map(text => ({
      set: { path: joinPath(segments.with(at, text).join('/'), query) },
      params: { placeholder: text },
    })),
  )
}

/** Each value, and all values at once, still the placeholder that stood for them. */
function valuePlaceholders({ path }: Facts, reach: 1 | 2 | 3): readonly Variant[] {
  const { route, query } = splitPath(path)
  const parameters = parametersOf(query).slice(0, 12)
  if (parameters.length === 0 || parameters.length < parametersOf(query).length) return []
  const usedMarks = reach === 1 ? marks : marks.slice(0, 3)
  const rebuilt = (changed: readonly Parameter[], placeholder: string): Variant => ({
    set: { path: joinPath(route, changed.join('&')) },
    params: { placeholder },
  })
  const single = parameters.flatMap((parameter, at) => {
    const { name, value } = splitParameter(parameter)
    if (value === null) return []
    const names = reach === 1 ? [...new Set([name, ...valueNames])] : [name]
    const texts = [...names.flatMap(one => usedMarks.map(mark => mark(one))), ...(reach === 1 ? nameless : [])]
    return texts.map(text => rebuilt(parameters.with(at, `${name}=${text}`), text))
  })
  if (parameters.length === 1) return single
  const all = usedMarks.map(mark =>
    rebuilt(
      parameters.map(parameter => `${splitParameter(parameter).name}=${mark(splitParameter(parameter).name)}`),
      mark('…'),
    ),
  )
  return [...single, ...all]
}
