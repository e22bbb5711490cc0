import type { Endpoint } from '#core/index.ts'

/** A parameter of an endpoint and where its value stands in a path; `value` is null where the path leaves it out. */
export interface PlacedParameter {
  name: string
  required: boolean
  sample: string
  description: string
  value: string | null
  start: number
  end: number
}

/** Finds an endpoint's parameters in a path with query, as raw text. Null where the path is not that endpoint's. */
export function placeParameters(endpoint: Endpoint, path: string): PlacedParameter[] | null {
  const [pathname = ''] = path.split('?', 1)
  const inPath = placeInPath(endpoint, pathname)
  if (!inPath) return null
  const pairs = pairsOf(path, pathname.length)
  const inQuery = endpoint.query.map(parameter => {
    const pair = pairs.find(({ name }) => name === parameter.name)
    return { ...parameter, value: pair?.value ?? null, start: pair?.valueStart ?? -1, end: pair?.end ?? -1 }
  })
  return [...inPath, ...inQuery]
}

/** The path with one parameter set, everything else as it was. An optional one that is emptied leaves the query. */
export function withParameter(endpoint: Endpoint, path: string, name: string, value: string): string {
  const placed = placeParameters(endpoint, path)
  const at = placed?.find(parameter => parameter.name === name)
  if (!placed || !at) return path
  if (at.value === null) return inserted(endpoint, path, name, value)
  if (value === '' && !at.required) return without(path, name)
  return path.slice(0, at.start) + value + path.slice(at.end)
}

function placeInPath(endpoint: Endpoint, pathname: string): PlacedParameter[] | null {
  const literal = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  const pattern = endpoint.path
    .split(/\{\w+\}/)
    .map(literal)
    .join('([^/?#]*)')
  const match = new RegExp(`^${pattern}$`, 'd').exec(pathname)
  if (!match) return null
  return endpoint.pathParams.map((parameter, index) => {
    const [start, end] = match.indices?.[index + 1] ?? [0, 0]
    return { ...parameter, required: true, value: pathname.slice(start, end), start, end }
  })
}

interface Pair {
  name: string
  value: string
  start: number
  valueStart: number
  end: number
}

/** The pairs of a query, with their places in the whole path. A fragment is no part of it. */
function pairsOf(path: string, from: number): Pair[] {
  const query = path.slice(from + 1).split('#', 1)[0] ?? ''
  let start = from + 1
  return query.split('&').map(text => {
    const split = text.indexOf('=')
    const valueStart = split === -1 ? start + text.length : start + split + 1
    const end = start + text.length
    const pair = { name: split === -1 ? text : text.slice(0, split), value: path.slice(valueStart, end) }
    const placed = { ...pair, start, valueStart, end }
    start = end + 1
    return placed
  })
}

/** Puts a missing parameter where the catalogue has it: before the first later one that is there. */
function inserted(endpoint: Endpoint, path: string, name: string, value: string): string {
  const mark = path.indexOf('?')
  if (mark === -1) return `${path}?${name}=${value}`
  const later = endpoint.query.slice(endpoint.query.findIndex(parameter => parameter.name === name) + 1)
  const pairs = pairsOf(path, mark)
  const before = pairs.find(pair => later.some(parameter => parameter.name === pair.name))
  if (before) return `${path.slice(0, before.start)}${name}=${value}&${path.slice(before.start)}`
  const end = pairs.at(-1)?.end ?? path.length
  const separator = end === mark + 1 ? '' : '&'
  return `${path.slice(0, end)}${separator}${name}=${value}${path.slice(end)}`
}

function without(path: string, name: string): string {
  const mark = path.indexOf('?')
  const pairs = pairsOf(path, mark)
  const index = pairs.findIndex(pair => pair.name === name)
  const pair = pairs[index]
  if (!pair) return path
  const next = pairs[index + 1]
  if (next) return path.slice(0, pair.start) + path.slice(next.start)
  return path.slice(0, pair.start - 1) + path.slice(pair.end)
}
