import type { encodedPaths } from '#core/diagnose/mistakes/path/encoded-paths.ts'
import type { FixCode } from '../../mistake-text.ts'
import { oneQuery, pathAndQuery } from '../path-and-query.ts'

const { php, java, node, python, go, csharp } = pathAndQuery

export const encodedCode: Readonly<Partial<Record<keyof typeof encodedPaths, FixCode>>> = {
  'path-decoded': {
    java: 'request.getRequestURI() + "?" + request.getQueryString()',
    php: "$_SERVER['REQUEST_URI']",
    python,
    go: 'r.URL.EscapedPath() + "?" + r.URL.RawQuery',
  },
  'path-decoded-plus': {
    java: 'request.getQueryString() // not getParameter()',
    php: "$_SERVER['QUERY_STRING']",
    python,
  },
  'path-query-encoded': {
    node: 'const u = new URL(url); u.search = new URLSearchParams(params); // send u.href',
    php: oneQuery.php,
    python,
  },
  'path-query-reencoded': { node, php, python, java, go },
  'path-double-encoded': {
    csharp: 'Uri.EscapeDataString(value) // once',
    java: 'URLEncoder.encode(value, StandardCharsets.UTF_8) // once',
    node: 'encodeURIComponent(value) // once',
  },
  'path-uri-encoded': {
    node: 'const path = encodeURI(raw) // for URL and signature',
    csharp,
    java: 'uri.getRawPath() // of the request that is sent',
  },
  'path-uri-component': {
    node: '`path=${path}` // without encodeURIComponent',
    php: "'path=' . $path // without urlencode",
  },
  'path-slashes-encoded': {
    php: "implode('/', array_map('rawurlencode', $segments))",
    java: 'segments.stream().map(s -> encode(s)).collect(joining("/"))',
  },
  'path-hex-lowercase': { csharp: 'Uri.EscapeDataString(value) // not HttpUtility.UrlEncode' },
  'path-plus-for-space': {
    php: "http_build_query($params, '', '&', PHP_QUERY_RFC3986)",
    python: 'urlencode(params, quote_via=quote)',
    node: "new URLSearchParams(params).toString().replaceAll('+', '%20')",
    go: 'strings.ReplaceAll(params.Encode(), "+", "%20")',
  },
  'path-percent20-for-plus': oneQuery,
  'path-plus-encoded': {
    node: '`phoneNo=${encodeURIComponent(phone)}` // send it like this',
    java: 'URLEncoder.encode(phone, StandardCharsets.UTF_8) // send it like this',
  },
  'path-plus-as-space': {
    php: "$_SERVER['QUERY_STRING'] // not $_GET",
    java: 'request.getQueryString() // not getParameter()',
  },
  'path-html-entity-ampersand': { php: "http_build_query($params, '', '&') // no htmlspecialchars" },
  'path-json-escaped-slashes': { php: 'json_encode($data, JSON_UNESCAPED_SLASHES)' },
  'path-backslashes': { node: "path.posix.join('/api', id)", csharp: '$"/api/{id}" // not Path.Combine' },
}
