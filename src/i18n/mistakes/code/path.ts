import type { pathMistakes } from '#core/diagnose/mistakes/path.ts'
import type { FixCode } from '../mistake-text.ts'

/** Path and query of the URL that is sent, encoded as sent. */
const pathAndQuery = {
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
const { php, java, kotlin, node, python, go, csharp, ruby, postman } = pathAndQuery
const oneQuery = {
  php: '$query = http_build_query($params); $path = "/api/list?$query"; // for URL and signature',
  node: 'const query = new URLSearchParams(params).toString() // for URL and signature',
  python: 'query = urllib.parse.urlencode(params)  # for URL and signature',
  go: 'query := params.Encode() // for URL and signature',
} as const satisfies FixCode

/** Options and lines of code against mistakes of path and query. */
export const pathCode: Readonly<Partial<Record<keyof typeof pathMistakes, FixCode>>> = {
  'path-full-url': pathAndQuery,
  'path-full-url-query-dropped': pathAndQuery,
  'path-host-included': pathAndQuery,
  'path-prefix-added': { node, go, java },
  'path-prefix-dropped-1': { node: 'req.originalUrl // not req.url', go },
  'path-prefix-dropped-2': { node: "baseURL: 'https://tokoapi-stg.netzme.com' // no path", go },
  'path-prefix-dropped-3': { node, go, php },
  'path-mounted-router': { node: 'req.originalUrl // not req.path' },
  'path-no-leading-slash': {
    node: "const path = url.startsWith('/') ? url : `/${url}`",
    php: "$path = '/' . ltrim($path, '/');",
    python: 'path = "/" + path.lstrip("/")',
  },
  'path-no-leading-slash-query-dropped': { php: '$path = $request->getRequestUri(); // not $request->path()', node },
  'path-double-leading-slash': { node: "base.replace(/\\/+$/, '') + path", php: "rtrim($base, '/') . $path" },
  'path-double-slash-inside': { node: "[base, id].join('/')", go: 'url.JoinPath(base, id)' },
  'path-trailing-slash-added': { php: "rtrim($path, '/')", python: 'path.rstrip("/")' },
  'path-trailing-slash-removed': {
    php: "rtrim($url, '/') // before sending",
    python: 'url.rstrip("/")  # before sending',
  },
  'path-last-segment-only': { node: 'req.originalUrl', php: "$_SERVER['REQUEST_URI'] // not basename()" },
  'path-root-only': { node: 'req.originalUrl // inside a mounted router' },
  'path-newline': { shell: `path=$(tr -d '\\r\\n' < path.txt)` },
  'path-undefined': { node: 'config.url // not config.path', postman },
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
  'path-placeholder': {
    postman,
    java: '.buildAndExpand(merchantId).toUriString()',
    node: '`/api/institution/balance/${merchantId}`',
    kotlin,
  },
  'path-query-placeholder': {
    postman,
    node: '`?userId=${userId}`',
    java: '.queryParam("userId", userId).toUriString()',
    ruby,
  },
}
