import type { Facts, Family, Variant } from '../mistake.ts'
import { fewVariants, fromPath, fromPathStyles, joinPath, pathMistake, splitPath } from './path-mistake.ts'

/** The path before the query changed. */
const inRoute = (change: (route: string) => string) => (path: string) => {
  const { route, query } = splitPath(path)
  return joinPath(change(route), query)
}
const withoutScheme = (url: string) => url.replace(/^[a-z][a-z0-9+.-]*:\/\//i, '')
const hostOf = (baseUrl: string) => withoutScheme(baseUrl).replace(/\/.*$/s, '')
const commonPrefixes = [
  '/api',
  '/v1',
  '/api/v1',
  '/public',
  '/public/api/v1',
  '/payment',
  '/sandbox',
  '/api/aggregator',
]

/** What stands before the query signed otherwise than it was sent. */
export const routePaths = {
  'path-full-url': pathMistake('high', ['node', 'php', 'any'], facts =>
    eachBaseUrl(facts, baseUrl => baseUrl + facts.path),
  ),
  'path-full-url-query-dropped': pathMistake('medium', ['node', 'php', 'any'], facts =>
    hasQuery(facts) ? eachBaseUrl(facts, baseUrl => baseUrl + splitPath(facts.path).route) : [],
  ),
  'path-host-included': pathMistake('low', ['any'], facts =>
    eachBaseUrl(facts, baseUrl => withoutScheme(baseUrl) + facts.path),
  ),
  'path-prefix-added': pathMistake('medium', ['proxy', 'node', 'any'], prefixAdded),
  'path-prefix-dropped-1': pathMistake('medium', ['proxy', 'node', 'go'], facts => segmentsDropped(facts, 1)),
  'path-prefix-dropped-2': pathMistake('medium', ['proxy', 'node', 'go'], facts => segmentsDropped(facts, 2)),
  'path-prefix-dropped-3': pathMistake('low', ['proxy', 'node', 'any'], facts => segmentsDropped(facts, 3)),
  'path-mounted-router': pathMistake('medium', ['node'], facts =>
    hasQuery(facts)
      ? [1, 2, 3, 4].flatMap(count => segmentsDropped({ ...facts, path: splitPath(facts.path).route }, count))
      : [],
  ),
  'path-no-leading-slash': pathMistake(
    'high',
    ['node', 'any'],
    fromPath(path => path.replace(/^\/+/, '')),
  ),
  'path-no-leading-slash-query-dropped': pathMistake('medium', ['node', 'laravel', 'any'], facts =>
    hasQuery(facts) ? [{ set: { path: splitPath(facts.path).route.replace(/^\/+/, '') } }] : [],
  ),
  'path-double-leading-slash': pathMistake(
    'medium',
    ['any'],
    fromPath(path => `/${path}`),
  ),
  'path-double-slash-inside': pathMistake('low', ['any'], doubledSlashes),
  'path-slashes-collapsed': pathMistake(
    'low',
    ['proxy', 'any'],
    fromPath(inRoute(route => route.replace(/\/{2,}/g, '/'))),
  ),
  'path-trailing-slash-added': pathMistake('medium', ['any'], fromPath(inRoute(route => `${route}/`))),
  'path-trailing-slash-removed': pathMistake('medium', ['any'], fromPath(inRoute(route => route.replace(/\/+$/, '')))),
  'path-last-segment-only': pathMistake('low', ['node', 'any'], lastSegments),
  'path-segment-missing': pathMistake('low', ['any'], segmentMissing),
  'path-root-only': pathMistake(
    'low',
    ['node'],
    fromPathStyles({ root: () => '/', 'root-query': path => joinPath('/', splitPath(path).query) }),
  ),
  'path-empty': pathMistake(
    'low',
    ['any'],
    fromPath(() => ''),
  ),
  'path-undefined': pathMistake(
    'low',
    ['node', 'postman'],
    fromPathStyles({
      undefined: () => 'undefined',
      null: () => 'null',
      none: () => 'None',
    }),
  ),
  'path-lowercased': pathMistake(
    'low',
    ['any'],
    fromPathStyles({ all: path => path.toLowerCase(), route: inRoute(route => route.toLowerCase()) }),
  ),
  'path-request-line': pathMistake('low', ['any'], facts => [
    { set: { path: `${facts.method} ${facts.path}` }, params: { style: 'method' } },
    { set: { path: `${facts.method} ${facts.path} HTTP/1.1` }, params: { style: 'line' } },
    { set: { path: `${facts.path} HTTP/1.1` }, params: { style: 'version' } },
  ]),
  'path-blank': pathMistake(
    'medium',
    ['copy-paste', 'any'],
    fromPathStyles({ after: path => `${path} `, before: path => ` ${path}` }),
  ),
  'path-newline': pathMistake(
    'low',
    ['shell', 'copy-paste'],
    fromPathStyles({ lf: path => `${path}\n`, crlf: path => `${path}\r\n` }),
  ),
} satisfies Family

const hasQuery = ({ path }: Facts) => path.includes('?')

function eachBaseUrl({ baseUrls }: Facts, render: (baseUrl: string) => string): readonly Variant[] {
  return baseUrls.map(baseUrl => ({ set: { path: render(baseUrl) }, params: { host: hostOf(baseUrl) } }))
}

/** Common prefixes and the paths of the base URLs, such as "/sandbox". */
function prefixAdded({ path, baseUrls }: Facts): readonly Variant[] {
  const own = baseUrls
    .map(baseUrl => withoutScheme(baseUrl).slice(hostOf(baseUrl).length))
    .filter(prefix => prefix !== '')
  return [...new Set([...own, ...commonPrefixes])].map(prefix => ({ set: { path: prefix + path }, params: { prefix } }))
}

/** The first segments left out: "/merchant/qr" for "/api/merchant/qr". */
function segmentsDropped({ path }: Facts, count: number): readonly Variant[] {
  const { route, query } = splitPath(path)
  const segments = route.split('/')
  if (!route.startsWith('/') || segments.length <= count + 1) return []
  const prefix = segments.slice(0, count + 1).join('/')
  return [{ set: { path: joinPath(route.slice(prefix.length), query) }, params: { prefix } }]
}

function lastSegments({ path }: Facts): readonly Variant[] {
  const { route, query } = splitPath(path)
  const last = route.slice(route.lastIndexOf('/') + 1)
  if (last === '') return []
  return [...new Set([`/${last}`, joinPath(`/${last}`, query), last, joinPath(last, query)])].map(text => ({
    set: { path: text },
    params: { text },
  }))
}

const maxSegments = 16

function segmentMissing({ path }: Facts, reach: 1 | 2 | 3): readonly Variant[] {
  const { route, query } = splitPath(path)
  const segments = route.split('/')
  return segments.slice(1, reach === 3 ? 2 : maxSegments).map((segment, at) => ({
    set: { path: joinPath(segments.toSpliced(at + 1, 1).join('/'), query) },
    params: { segment },
  }))
}

/** One slash doubled, as where two pieces with a slash each were joined. */
function doubledSlashes({ path }: Facts, reach: 1 | 2 | 3): readonly Variant[] {
  const { route, query } = splitPath(path)
  const slashes = [...route.matchAll(/\//g)].map(({ index }) => index).filter(index => index > 0)
  return slashes.slice(0, fewVariants(reach) ?? maxSegments).map(index => ({
    set: { path: joinPath(`${route.slice(0, index)}/${route.slice(index)}`, query) },
    params: { before: route.slice(index + 1).split('/')[0] ?? '' },
  }))
}
