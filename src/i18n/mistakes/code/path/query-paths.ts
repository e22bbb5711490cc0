import type { queryPaths } from '#core/diagnose/mistakes/path/query-paths.ts'
import type { FixCode } from '../../mistake-text.ts'
import { oneQuery, pathAndQuery } from '../path-and-query.ts'

const { php, java, node, python, go, csharp, postman } = pathAndQuery

export const queryCode: Readonly<Partial<Record<keyof typeof queryPaths, FixCode>>> = {
  'path-query-dropped': pathAndQuery,
  'path-query-only': { node, java, csharp },
  'path-query-sorted': oneQuery,
  'path-query-reversed': oneQuery,
  'path-query-reordered': oneQuery,
  'path-query-sorted-encoded': { go: 'req.URL.RawQuery // after it is set', php: oneQuery.php, python },
  'path-query-sorted-decoded': { java, php },
  'path-query-twice': { node: 'axios.get(path) // no params when they are in the URL' },
  'path-parameter-missing': { node, python, go },
  'path-empty-params-dropped': {
    php: "$params = array_filter($params, fn ($v) => $v !== ''); // before the URL is built",
    node: "Object.entries(params).filter(([, v]) => v !== '') // before the URL is built",
  },
  'path-query-undefined': { node: oneQuery.node, postman },
  'path-query-object-object': { node: '`${path}?${new URLSearchParams(params)}`' },
  'path-question-missing': {
    php: "$path . '?' . $query",
    node: '`${path}?${query}`',
    java: 'path + "?" + query',
    python: 'f"{path}?{query}"',
  },
  'path-question-as-ampersand': { php: "$path . '?' . $query", node: '`${path}?${query}`' },
  'path-question-encoded': { csharp: 'new Uri(baseUri, "/api/list?userId=" + Uri.EscapeDataString(userId))', node },
  'path-trailing-question': {
    node: 'query ? `${path}?${query}` : path',
    php: '$query === \'\' ? $path : "$path?$query"',
  },
  'path-trailing-ampersand': {
    php: "implode('&', $pairs)",
    node: "pairs.join('&')",
    python: '"&".join(pairs)',
    java: 'String.join("&", pairs)',
  },
  'path-separators-removed': { php: "implode('&', $pairs)", node: "pairs.join('&')", java: 'String.join("&", pairs)' },
}
