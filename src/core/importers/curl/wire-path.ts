import { encodeUtf8 } from '../../bytes/utf8.ts'
import type { ImportProblem } from '../problem.ts'

interface WireOptions {
  isGlobOff: boolean
  isPathAsIs: boolean
}

/**
 * What curl 7.88 makes of a typed path on its way to the wire, where that is not the path itself: `{a,b}` and `[1-3]` become several
 * requests, `\[` loses its backslash, dot segments are resolved, characters beyond ASCII in the path are encoded, and some
 * addresses are refused. Null where nothing changes.
 */
export function wireChange(path: string, { isGlobOff, isPathAsIs }: WireOptions): ImportProblem | null {
  // Placeholders that no one filled in are told of by themselves.
  if (/\{\{|\$\{?\w|<[A-Za-z]/.test(path)) return null
  const globbed = isGlobOff ? { path, count: 1 } : expand(path)
  if (globbed === null || /[\0- \x7f]/.test(globbed.path)) return { code: 'import-curl-refuses' }
  const sent = encoded(isPathAsIs ? globbed.path : withoutDots(globbed.path))
  if (globbed.count > 1) return { code: 'import-curl-expands', requests: globbed.count, path: sent }
  return sent === path ? null : { code: 'import-curl-sends', path: sent }
}

const piece = /\\[[\]{}]|\{([^{}]*)\}|\[([^\][]*)\]|[[\]{}]|[^\\[\]{}]+|\\/g
const range = /^([a-z](?=-[a-z])|[A-Z](?=-[A-Z])|\d+(?=-\d))-(\w+)(?::(\d+))?$/

/** The first of the addresses that curl's globbing makes, and how many there are; null where curl takes it for broken. */
function expand(path: string): { path: string; count: number } | null {
  let count = 1
  const pieces: string[] = []
  for (const [whole, set, interval] of path.matchAll(piece)) {
    if (set !== undefined) {
      const values = set.split(',')
      if (set === '') return null
      count *= values.length
      pieces.push(values[0] ?? '')
    } else if (interval !== undefined && interval !== '') {
      const length = rangeLength(interval)
      if (length === 0) return null
      count *= length
      pieces.push(/^[^-]+/.exec(interval)?.[0] ?? '')
    } else if (/^[[\]{}]$/.test(whole)) return null
    else pieces.push(/^\\[[\]{}]/.test(whole) ? whole.slice(1) : whole)
  }
  return { path: pieces.join(''), count }
}

/** 0 for what is no range, or one that goes down. */
function rangeLength(interval: string): number {
  const [, from = '', to = '', step = '1'] = range.exec(interval) ?? []
  const number = (end: string) => (/\d/.test(end) ? Number(end) : end.charCodeAt(0))
  if (from === '' || number(to) < number(from)) return 0
  return Math.floor((number(to) - number(from)) / Math.max(1, Number(step))) + 1
}

/** RFC 3986, section 5.2.4, on the path alone. */
function withoutDots(target: string): string {
  const query = target.search(/[?]/)
  const path = query < 0 ? target : target.slice(0, query)
  if (!/\/\.{1,2}(?:\/|$)/.test(path)) return target
  const kept: string[] = []
  const segments = path.split('/').slice(1)
  for (const [index, segment] of segments.entries()) {
    const isLast = index === segments.length - 1
    if (segment === '..') kept.pop()
    else if (segment !== '.') kept.push(segment)
    if (isLast && /^\.{1,2}$/.test(segment)) kept.push('')
  }
  return `/${kept.join('/')}${query < 0 ? '' : target.slice(query)}`
}

/** Beyond ASCII, in the path alone; curl leaves the query as it is. */
function encoded(target: string): string {
  const query = target.indexOf('?')
  const path = query < 0 ? target : target.slice(0, query)
  const bytes = (text: string) => Array.from(encodeUtf8(text), byte => `%${byte.toString(16)}`).join('')
  return path.replace(/[\u0080-\uffff]+/g, bytes) + (query < 0 ? '' : target.slice(query))
}
