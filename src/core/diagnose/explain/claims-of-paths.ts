import type { MistakeId } from '../mistakes/table.ts'
import type { Claims, Clause } from './claim.ts'

const prefix: Clause = ['path-prefix']
const end: Clause = ['path-end']
const dropped: Clause = ['query-dropped']
const order: Clause = ['query-order']
const encoding: Clause = ['query-encoding', 'text-transformed', 'text-characters', 'query-values', 'query-separators']
const missing: Clause = ['query-parameters-missing']
const added: Clause = ['query-parameters-added']

/** Mistakes that claim the same. */
const rows = [
  [[prefix], ['path-full-url', 'path-host-included', 'path-prefix-added', 'path-no-leading-slash']],
  [[prefix], ['path-prefix-dropped-1', 'path-prefix-dropped-2', 'path-prefix-dropped-3', 'path-double-leading-slash']],
  [
    [prefix, dropped],
    ['path-full-url-query-dropped', 'path-no-leading-slash-query-dropped'],
  ],
  [[end], ['path-trailing-slash-added', 'path-trailing-slash-removed', 'path-trailing-question']],
  [[end], ['path-trailing-question-removed']],
  [[dropped], ['path-query-dropped']],
  [[order], ['path-query-sorted', 'path-query-reversed', 'path-query-reordered']],
  [
    [order, encoding],
    ['path-query-sorted-encoded', 'path-query-sorted-decoded'],
  ],
  [[missing], ['path-parameter-missing', 'path-empty-params-dropped', 'path-query-cut']],
  [[added], ['path-query-twice', 'path-query-empty-added', 'path-trailing-ampersand']],
  [[['query-list-style', 'query-values', ...added]], ['path-query-list-style']],
  [[encoding], ['path-decoded', 'path-decoded-plus', 'path-query-encoded', 'path-query-reencoded', 'path-uri-encoded']],
  [[encoding], ['path-double-encoded', 'path-uri-component', 'path-slashes-encoded', 'path-hex-lowercase']],
  [[encoding], ['path-hex-uppercase', 'path-plus-for-space', 'path-percent20-for-plus', 'path-plus-encoded']],
  [[encoding], ['path-plus-as-space', 'path-html-entity-ampersand', 'path-json-escaped-slashes', 'path-js-escape']],
] as const satisfies readonly (readonly [Claims, readonly MistakeId[]])[]

/** What mistakes of a path claim; one that is not here claims that something differs in the path. */
export const pathClaims: Readonly<Partial<Record<MistakeId, Claims>>> = Object.fromEntries(
  rows.flatMap(([claims, ids]) => ids.map(id => [id, claims] as const)),
)
