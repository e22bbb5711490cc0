import type { FixCode } from '../mistake-text.ts'

/** Path and query of the URL that is sent, encoded as sent. */
export const pathAndQuery = {
  php: "$u = parse_url($url); $path = $u['path'] . (isset($u['query']) ? '?' . $u['query'] : '');",
  java: 'String path = uri.getRawPath() + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery());',
  kotlin: 'val path = url.encodedPath + (url.encodedQuery?.let { "?$it" } ?: "")',
  node: 'const u = new URL(url); const path = u.pathname + u.search',
  python: 'path = request.prepare().path_url',
  go: 'path := req.URL.RequestURI()',
  csharp: 'var path = request.RequestUri.PathAndQuery;',
  ruby: 'path = URI(url).request_uri',
  postman: 'const path = pm.variables.replaceIn(pm.request.url.getPathWithQuery())',
  shell: `path="/\${url#*://*/}"`,
} as const satisfies FixCode

/** The query, written once. */
export const oneQuery = {
  php: '$query = http_build_query($params); $path = "/api/list?$query"; // for URL and signature',
  node: 'const query = new URLSearchParams(params).toString() // for URL and signature',
  python: 'query = urllib.parse.urlencode(params)  # for URL and signature',
  go: 'query := params.Encode() // for URL and signature',
} as const satisfies FixCode
