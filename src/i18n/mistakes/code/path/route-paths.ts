import type { routePaths } from '#core/diagnose/mistakes/path/route-paths.ts'
import type { FixCode } from '../../mistake-text.ts'
import { pathAndQuery } from '../path-and-query.ts'

const { php, java, node, go, postman } = pathAndQuery

export const routeCode: Readonly<Partial<Record<keyof typeof routePaths, FixCode>>> = {
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
}
