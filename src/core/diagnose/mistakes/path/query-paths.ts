import type { Facts, Family, Variant } from '../mistake.ts'
import {
  fromParameters,
  joinPath,
  mapParameter,
  type Parameter,
  parametersOf,
  pathMistake,
  splitParameter,
  splitPath,
} from './path-mistake.ts'
import { formDecoded, percentDecoded, strictlyEncoded } from './percent.ts'

const nameOf = (parameter: Parameter) => splitParameter(parameter).name
const byText = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0)
const byName = (one: Parameter, other: Parameter) => byText(nameOf(one), nameOf(other))
const sorted = (parameters: readonly Parameter[]) => parameters.toSorted(byName)
const form = (text: string) => new URLSearchParams([['', text.toWellFormed()]]).toString().slice(1)

/** The query signed otherwise than it was sent; applies only where there is one, unless said. */
export const queryPaths = {
  'path-query-dropped': pathMistake(
    'high',
    ['node', 'java', 'any'],
    whenQuery(({ route }) => [{ set: { path: route } }]),
  ),
  'path-query-only': pathMistake(
    'low',
    ['any'],
    whenQuery(({ query }) => [
      { set: { path: query }, params: { style: 'plain' } },
      { set: { path: `?${query}` }, params: { style: 'question' } },
    ]),
  ),
  'path-query-sorted': pathMistake('medium', ['php', 'go', 'python', 'any'], fromParameters(sorted)),
  'path-query-reversed': pathMistake(
    'medium',
    ['any'],
    fromParameters(parameters => parameters.toReversed()),
  ),
  'path-query-reordered': pathMistake('medium', ['any'], reordered),
  'path-query-sorted-encoded': pathMistake(
    'medium',
    ['go', 'php', 'python'],
    whenQuery(({ route, query }) => encodedStyles(route, sorted(parametersOf(query)))),
  ),
  'path-query-sorted-decoded': pathMistake(
    'low',
    ['php', 'java', 'any'],
    fromParameters(parameters => sorted(parameters).map(parameter => mapParameter(parameter, formDecoded))),
  ),
  'path-query-twice': pathMistake(
    'medium',
    ['node'],
    whenQuery(({ route, query }) => [
      { set: { path: `${route}?${query}&${query}` }, params: { style: 'ampersand' } },
      { set: { path: `${route}?${query}?${query}` }, params: { style: 'question' } },
    ]),
  ),
  'path-parameter-missing': pathMistake('medium', ['any'], oneMissing),
  'path-empty-params-dropped': pathMistake(
    'low',
    ['laravel', 'node'],
    fromParameters(parameters =>
      parameters.filter(parameter => splitParameter(parameter).value !== '' && parameter !== ''),
    ),
  ),
  'path-query-undefined': pathMistake(
    'low',
    ['node', 'postman'],
    whenQuery(({ route, query }) =>
      ['undefined', 'null', 'None'].flatMap((text): Variant[] => [
        {
          set: {
            path: `${route}?${parametersOf(query)
              .map(parameter => `${nameOf(parameter)}=${text}`)
              .join('&')}`,
          },
          params: { text },
        },
        { set: { path: `${route}?${text}` }, params: { text: `?${text}` } },
      ]),
    ),
  ),
  'path-query-object-object': pathMistake(
    'low',
    ['node'],
    whenQuery(({ route }) => [
      { set: { path: `${route}?[object Object]` }, params: { style: 'question' } },
      { set: { path: `${route}[object Object]` }, params: { style: 'plain' } },
    ]),
  ),
  'path-query-names-restyled': pathMistake(
    'low',
    ['any'],
    whenQuery(({ route, query }) => [
      { set: { path: renamed(route, query, snakeCase) }, params: { style: 'snake_case' } },
      { set: { path: renamed(route, query, camelCase) }, params: { style: 'camelCase' } },
      { set: { path: renamed(route, query, name => name.toLowerCase()) }, params: { style: 'lowercase' } },
    ]),
  ),
  'path-question-missing': pathMistake(
    'medium',
    ['any'],
    whenQuery(({ route, query }) => [{ set: { path: route + query } }]),
  ),
  'path-question-as-ampersand': pathMistake(
    'low',
    ['any'],
    whenQuery(({ route, query }) => [{ set: { path: `${route}&${query}` } }]),
  ),
  'path-question-encoded': pathMistake(
    'low',
    ['csharp', 'node', 'any'],
    whenQuery(({ route, query }) => [
      { set: { path: `${route}%3F${query}` }, params: { style: 'question' } },
      { set: { path: `${route}%3F${query.replaceAll('=', '%3D').replaceAll('&', '%26')}` }, params: { style: 'all' } },
    ]),
  ),
  'path-trailing-question': pathMistake('medium', ['any'], ({ path }) =>
    path.includes('?') ? [] : [{ set: { path: `${path}?` } }],
  ),
  'path-trailing-question-removed': pathMistake('low', ['any'], ({ path }) =>
    /[?&]$/.test(path) ? [{ set: { path: path.replace(/[?&]+$/, '') } }] : [],
  ),
  'path-trailing-ampersand': pathMistake(
    'low',
    ['any'],
    whenQuery(({ route, query }) => [{ set: { path: `${route}?${query}&` } }]),
  ),
  'path-separators-removed': pathMistake(
    'low',
    ['any'],
    whenQuery(({ route, query }) => [
      { set: { path: `${route}?${query.replaceAll('&', '')}` }, params: { style: 'ampersand' } },
      { set: { path: `${route}?${query.replace(/[&=]/g, '')}` }, params: { style: 'both' } },
      { set: { path: `${route}?${query.replaceAll('&', ',')}` }, params: { style: 'comma' } },
      { set: { path: `${route}?${query.replaceAll('&', ';')}` }, params: { style: 'semicolon' } },
    ]),
  ),
} satisfies Family

function whenQuery(change: (parts: { route: string; query: string }) => readonly Variant[]) {
  return ({ path }: Facts): readonly Variant[] => {
    const { route, query } = splitPath(path)
    return query === null || query === '' ? [] : change({ route, query })
  }
}

/** Every other order of a few parameters. */
function reordered({ path }: Facts, reach: 1 | 2 | 3): readonly Variant[] {
  const { route, query } = splitPath(path)
  const parameters = parametersOf(query)
  if (parameters.length < 2 || parameters.length > (reach === 1 ? 4 : 3)) return []
  return ordersOf(parameters)
    .slice(1)
    .map(order => ({
      set: { path: joinPath(route, order.join('&')) },
      params: { order: order.map(nameOf).join(', ') },
    }))
}

function ordersOf<T>(items: readonly T[]): T[][] {
  if (items.length === 0) return [[]]
  return items.flatMap((first, at) => ordersOf(items.toSpliced(at, 1)).map(rest => [first, ...rest]))
}

function oneMissing({ path }: Facts): readonly Variant[] {
  const { route, query } = splitPath(path)
  const parameters = parametersOf(query)
  if (parameters.length < 2) return []
  return parameters.slice(0, 16).map((parameter, at) => ({
    set: { path: joinPath(route, parameters.toSpliced(at, 1).join('&')) },
    params: { name: nameOf(parameter) },
  }))
}

function encodedStyles(route: string, parameters: readonly Parameter[]): readonly Variant[] {
  const styles = {
    form: (text: string) => form(formDecoded(text)),
    strict: (text: string) => strictlyEncoded(formDecoded(text)),
    'plus-kept': (text: string) => strictlyEncoded(percentDecoded(text)),
  }
  return Object.entries(styles).map(([style, encode]) => ({
    set: { path: joinPath(route, parameters.map(parameter => mapParameter(parameter, encode)).join('&')) },
    params: { style },
  }))
}

function renamed(route: string, query: string, rename: (name: string) => string): string {
  const parameters = parametersOf(query).map(parameter => {
    const { name, value } = splitParameter(parameter)
    return value === null ? rename(name) : `${rename(name)}=${value}`
  })
  return joinPath(route, parameters.join('&'))
}

const snakeCase = (name: string) => name.replace(/(?<=[a-z0-9])[A-Z]/g, letter => `_${letter}`).toLowerCase()
const camelCase = (name: string) => name.replace(/_+([a-z0-9])/gi, (_, letter: string) => letter.toUpperCase())
