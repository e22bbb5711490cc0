import { withRare } from '../build.ts'
import type { Facts, Family, Variant } from '../mistake.ts'
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
import { joinPath, type Parameter, parametersOf, pathMistake, splitParameter, splitPath } from './path-mistake.ts'

const marks = variableMarks.slice(0, 9)
/** Those of Postman, of routes and of Express. */
const usual = [2, 4, 0].flatMap(at => variableMarks[at] ?? [])
const encoded = (name: string) => `%7B${name}%7D`
const nameless = [...namelessMarks, '*']

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
  'path-placeholder': withRare(
    pathMistake('medium', ['postman', 'node', 'java', 'any'], segmentPlaceholders),
    otherSegments,
  ),
  'path-query-placeholder': withRare(
    pathMistake('medium', ['postman', 'node', 'java', 'any'], valuePlaceholders),
    otherValues,
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
      ? [...segmentNames.flatMap(name => [...marks, encoded].map(mark => mark(name))), ...nameless]
      : segmentNames.slice(0, reach === 2 ? 6 : 3).flatMap(name => usual.map(mark => mark(name)))
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
  const usedMarks = reach === 1 ? [...marks, encoded] : usual
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

/** Values that are looked at. */
const mostPlaces = 8
/** Segments that are looked at: those that look most like an id. */
const mostSegments = 2

/** Any usual name in any style and mark in place of one segment. */
function otherSegments({ path }: Facts): readonly Variant[] {
  const { route, query } = splitPath(path)
  const segments = route.split('/')
  const names = [...new Set([...segmentNames, ...commonNames])]
  const texts = new Set([
    ...variableMarks.slice(0, 9).flatMap(mark => names.flatMap(name => namesInStyles(name).map(mark))),
    ...[...variableMarks.slice(9), encoded].flatMap(mark => segmentNames.map(mark)),
  ])
  const wholes = [
    ...new Set([...unresolvedField('path'), ...unresolvedField('path').map(text => joinPath(text, query))]),
  ]
  const filled = segments.flatMap((segment, at) => (segment === '' ? [] : [at]))
  const ids = filled.filter(at => looksLikeId(segments[at] ?? ''))
  const single = (ids.length > 0 ? ids : filled.slice(-1)).slice(-mostSegments).flatMap(at =>
    [...dynamicsFor(segments[at] ?? ''), ...texts].map(placeholder => ({
      set: { path: joinPath(segments.with(at, placeholder).join('/'), query) },
      params: { placeholder },
    })),
  )
  return [...wholes.map(placeholder => ({ set: { path: placeholder }, params: { placeholder } })), ...single]
}

/** Any usual name in any style and mark in place of a value, or of a piece of it; several values under their own names. */
function otherValues({ path }: Facts): readonly Variant[] {
  const { route, query } = splitPath(path)
  const parameters = parametersOf(query)
  const places = parameters.map((_, at) => at).slice(0, mostPlaces)
  const rebuilt = (texts: ReadonlyMap<number, string>, placeholder: string): Variant => {
    const changed = parameters.map((parameter, at) =>
      texts.has(at) ? `${splitParameter(parameter).name}=${texts.get(at)}` : parameter,
    )
    return { set: { path: joinPath(route, changed.join('&')) }, params: { placeholder } }
  }
  const alone = places.flatMap(at => {
    const { name, value } = splitParameter(parameters[at] ?? '')
    if (value === null) return []
    const names = [...namesInStyles(name), ...commonNames.flatMap(one => namesInStyles(one).slice(0, 4))]
    const whole = [...dynamicsFor(value), ...variableMarks.flatMap(mark => names.map(mark))]
    const inside = piecesOf(value).flatMap(({ from, to, text }) =>
      [...dynamicsFor(text), ...namesInStyles(name).map(one => `{{${one}}}`)].map(
        one => [value.slice(0, from) + one + value.slice(to), one] as const,
      ),
    )
    return [...new Set(whole)]
      .map(text => rebuilt(new Map([[at, text]]), text))
      .concat(inside.map(([text, one]) => rebuilt(new Map([[at, text]]), one)))
  })
  const sets = setsOf(places.slice(0, 6)).flatMap(chosen =>
    variableMarks.slice(0, 4).flatMap(mark =>
      usualConventions.map(convention => {
        const own = (at: number) => {
          const { name } = splitParameter(parameters[at] ?? '')
          return mark(nameIn(convention, name))
        }
        return rebuilt(new Map(chosen.map(at => [at, own(at)])), mark('…'))
      }),
    ),
  )
  return [...alone, ...sets]
}

/** Every choice of two or more. */
function setsOf(places: readonly number[]): number[][] {
  return Array.from({ length: 1 << places.length }, (_, bits) => places.filter((_, at) => bits & (1 << at))).filter(
    ({ length }) => length > 1,
  )
}
