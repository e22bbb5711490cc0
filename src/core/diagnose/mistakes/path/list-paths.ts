import { firstOfEach, withRare } from '../build.ts'
import type { Facts, Family, Variant } from '../mistake.ts'
import { joinPath, type Parameter, parametersOf, pathMistake, splitParameter, splitPath } from './path-mistake.ts'
import { formDecoded, strictlyEncoded } from './percent.ts'
import { oneSidedParameters, sidedQueries, threeSidedQueries, twoSidedQueries } from './sided-queries.ts'

/** Lists, truth values and what is left out, as query writers differ in them. */
export const listPaths = {
  'path-query-list-style': pathMistake('medium', ['php', 'node', 'python', 'ruby', 'any'], listStyles),
  'path-query-literals': pathMistake('medium', ['python', 'php', 'any'], (facts, reach) => literals(facts, reach)),
  'path-query-empty-added': withRare(pathMistake('low', ['python', 'node', 'php'], emptyAdded), facts =>
    addedOf(facts, [...names, ...otherNames], true),
  ),
  'path-js-escape': pathMistake('low', ['node'], oldEscaped),
  'path-query-cut': pathMistake('low', ['any'], cut),
  'path-query-sides': withRare(pathMistake('low', ['any'], sidedQueries), facts =>
    firstOfEach([...oneSidedParameters(facts), ...twoSidedQueries(facts), ...threeSidedQueries(facts)], 'path'),
  ),
} satisfies Family

const nameOf = (parameter: Parameter) => splitParameter(parameter).name
const textOfValue = (parameter: Parameter) => splitParameter(parameter).value ?? ''
/** status, status[], status[0], status%5B0%5D: the list's own name. */
const listName = (name: string) => name.replace(/(?:\[[0-9]*\]|%5B[0-9]*%5D)$/i, '')

type WriteList = (name: string, values: readonly string[]) => readonly Parameter[]
const each =
  (suffix: (at: number) => string): WriteList =>
  (name, values) =>
    values.map((value, at) => `${name}${suffix(at)}=${value}`)
const joined =
  (open: string, between: string, close = ''): WriteList =>
  (name, values) => [`${name}=${open}${values.join(between)}${close}`]

const styles: Readonly<Record<string, WriteList>> = {
  'a=1&a=2': each(() => ''),
  'a[]=1&a[]=2': each(() => '[]'),
  'a%5B%5D=1': each(() => '%5B%5D'),
  'a[0]=1&a[1]=2': each(at => `[${at}]`),
  'a%5B0%5D=1': each(at => `%5B${at}%5D`),
  'a.0=1': each(at => `.${at}`),
  'a=1,2': joined('', ','),
  'a=1%2C2': joined('', '%2C'),
  'a=1|2': joined('', '|'),
  'a=1%7C2': joined('', '%7C'),
  'a=1 2': joined('', ' '),
  'a=1+2': joined('', '+'),
  "a=['1', '2']": joined("['", "', '", "']"),
  'a=%5B%271%27%2C+%272%27%5D': joined('%5B%27', '%27%2C+%27', '%27%5D'),
  'a=["1","2"]': joined('["', '","', '"]'),
  'a=%5B%221%22%2C%222%22%5D': joined('%5B%22', '%22%2C%22', '%22%5D'),
  'a=%5B%221%22%2C+%222%22%5D': joined('%5B%22', '%22%2C+%22', '%22%5D'),
  'a=[1,2]': joined('[', ',', ']'),
  'a=%5B1%2C2%5D': joined('%5B', '%2C', '%5D'),
  'a=1;2': joined('', ';'),
  'a=1, 2': joined('', ', '),
  'a=Array': name => [`${name}=Array`],
  'a=[object Object]': name => [`${name}=[object Object]`],
  'a=[1, 2]': joined('[', ', ', ']'),
  'a=[1 2]': joined('[', ' ', ']'),
  'a=2': (name, values) => [`${name}=${values.at(-1) ?? ''}`],
  'a=1': (name, values) => [`${name}=${values[0] ?? ''}`],
}

function listStyles({ path }: Facts, reach: 1 | 2 | 3): readonly Variant[] {
  const { route, query } = splitPath(path)
  const groups = groupsOf(parametersOf(query))
  if (!groups.some(({ isList }) => isList)) return []
  return Object.entries(styles)
    .slice(0, reach === 1 ? undefined : reach === 2 ? 7 : 2)
    .map(([style, write]) => {
      const parameters = groups.flatMap(({ name, parameters: own, isList }) =>
        isList ? write(name, valuesOf(own)) : own,
      )
      return { set: { path: joinPath(route, parameters.join('&')) }, params: { style } }
    })
}

interface Group {
  name: string
  parameters: Parameter[]
  isList: boolean
}

/** Parameters of one list together, at the place of the first; a value with commas is a list too. */
function groupsOf(parameters: readonly Parameter[]): Group[] {
  const groups = new Map<string, Group>()
  for (const parameter of parameters) {
    const name = listName(nameOf(parameter))
    const group = groups.get(name) ?? { name, parameters: [], isList: false }
    group.parameters.push(parameter)
    group.isList ||= group.parameters.length > 1 || name !== nameOf(parameter) || /,|%2C/i.test(textOfValue(parameter))
    groups.set(name, group)
  }
  return [...groups.values()]
}

function valuesOf(parameters: readonly Parameter[]): string[] {
  const [only] = parameters
  return parameters.length === 1 && only !== undefined ? textOfValue(only).split(/,|%2C/i) : parameters.map(textOfValue)
}

const spellings: readonly Readonly<Record<string, string>>[] = [
  { true: 'True', false: 'False', null: 'None' },
  { true: '1', false: '0' },
  { true: '1', false: '' },
  { true: 'TRUE', false: 'FALSE', null: 'NULL' },
  { True: 'true', False: 'false', None: 'null' },
  { null: '' },
  { null: 'undefined' },
]

function literals({ path }: Facts, reach: 1 | 2 | 3): readonly Variant[] {
  const { route, query } = splitPath(path)
  const parameters = parametersOf(query)
  return spellings.slice(0, reach === 3 ? 2 : undefined).flatMap(names => {
    const changed = parameters.map(parameter => {
      const name = names[textOfValue(parameter)]
      return name === undefined ? parameter : `${nameOf(parameter)}=${name}`
    })
    const text = changed.join('&')
    return text === query || query === null
      ? []
      : [{ set: { path: joinPath(route, text) }, params: { style: Object.values(names).join(', ') } }]
  })
}

/** Parameters of the documentation's lists, and of lists elsewhere, that a client may have had without a value. */
const names = ['page', 'size', 'limit', 'offset', 'status', 'startdate', 'enddate', 'keyword', 'sort', 'type']
const otherNames = [
  'note',
  'startDate',
  'endDate',
  'start_date',
  'end_date',
  'from',
  'to',
  'search',
  'q',
  'query',
  'filter',
  'order',
  'sortBy',
  'perPage',
  'per_page',
  'pageSize',
  'cursor',
  'name',
  'email',
  'phoneNo',
  'phone',
  'userId',
  'merchantId',
  'requestId',
  'id',
  'description',
  'category',
  'storeId',
]

function emptyAdded(facts: Facts, reach: 1 | 2 | 3): readonly Variant[] {
  return reach > 1 ? [] : addedOf(facts, names, false)
}

function addedOf({ path }: Facts, all: readonly string[], anywhere: boolean): readonly Variant[] {
  const { route, query } = splitPath(path)
  const own = parametersOf(query)
  const free = all.filter(name => own.every(parameter => nameOf(parameter) !== name))
  const places = anywhere ? Array.from({ length: Math.min(own.length, 8) + 1 }, (_, at) => at) : [own.length]
  return ['None', 'null', 'undefined', '', 'nil'].flatMap(signed =>
    free.flatMap(name =>
      places.map(at => ({
        set: { path: joinPath(route, own.toSpliced(at, 0, `${name}=${signed}`).join('&')) },
        params: { name, signed },
      })),
    ),
  )
}

/** escape() of ECMA-262, annex B: + and / stay, Latin-1 as %E9, the rest as %uXXXX. */
function oldEscape(text: string): string {
  return text.replace(/[^A-Za-z0-9@*_+\-./]/g, unit => {
    const code = unit.charCodeAt(0).toString(16).toUpperCase()
    return code.length > 2 ? `%u${code.padStart(4, '0')}` : `%${code.padStart(2, '0')}`
  })
}

function oldEscaped({ path }: Facts, reach: 1 | 2 | 3): readonly Variant[] {
  const { route, query } = splitPath(path)
  if (query === null || reach === 3) return []
  const rewritten = parametersOf(query).map(parameter => {
    const { name, value } = splitParameter(parameter)
    return value === null ? parameter : `${name}=${oldEscape(valueDecoded(value))}`
  })
  const text = rewritten.join('&')
  return text === query ? [] : [{ set: { path: joinPath(route, text) } }]
}

const valueDecoded = (value: string) =>
  strictlyEncoded(value) === value ? value : formDecoded(value.replaceAll('+', '%2B'))

function cut({ path }: Facts, reach: 1 | 2 | 3): readonly Variant[] {
  const { route, query } = splitPath(path)
  const parameters = parametersOf(query)
  if (reach === 3) return []
  return parameters.slice(1, 12).map((_, at) => ({
    set: { path: joinPath(route, parameters.slice(0, at + 1).join('&')) },
    params: { place: at + 1 },
  }))
}
