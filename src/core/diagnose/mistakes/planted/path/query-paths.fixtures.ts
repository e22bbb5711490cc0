import { type Planted, signedPath } from '../planted.fixtures.ts'

const balance = '/api/aggregator/merchant/qr/balance/detail'
const list = '/api/list'

/** One planted request or more for each mistake of the family. */
export const plantedQueryPaths: readonly Planted[] = [
  signedPath('path-query-dropped', `${balance}?userId=M_1`, balance),
  signedPath('path-query-only', `${list}?userId=M_1`, 'userId=M_1'),
  signedPath('path-query-sorted', `${list}?b=2&a=1&B=3`, `${list}?B=3&a=1&b=2`),
  signedPath('path-query-reversed', `${list}?c=1&a=2&b=3`, `${list}?b=3&a=2&c=1`),
  signedPath('path-query-reordered', `${list}?c=1&a=2&b=3`, `${list}?a=2&c=1&b=3`),
  signedPath('path-query-sorted-encoded', `${list}?b=10:00&a=x+y`, `${list}?a=x+y&b=10%3A00`),
  signedPath('path-query-sorted-decoded', `${list}?b=10%3A00&a=x+y`, `${list}?a=x y&b=10:00`),
  signedPath('path-query-twice', `${list}?a=1`, `${list}?a=1&a=1`),
  signedPath('path-parameter-missing', `${list}?page=1&userId=M_1`, `${list}?userId=M_1`),
  signedPath('path-empty-params-dropped', `${list}?status=&userId=M_1`, `${list}?userId=M_1`),
  signedPath('path-query-undefined', `${list}?userId=M_1`, `${list}?userId=undefined`),
  signedPath('path-query-object-object', `${list}?userId=M_1`, `${list}?[object Object]`),
  signedPath('path-query-names-restyled', `${list}?request_id=1`, `${list}?requestId=1`),
  signedPath('path-question-missing', `${list}?userId=M_1`, `${list}userId=M_1`),
  signedPath('path-question-as-ampersand', `${list}?userId=M_1`, `${list}&userId=M_1`),
  signedPath('path-question-encoded', `${list}?userId=M_1`, `${list}%3FuserId=M_1`),
  signedPath('path-trailing-question', list, `${list}?`),
  signedPath('path-trailing-question-removed', `${list}?`, list),
  signedPath('path-trailing-ampersand', `${list}?a=1`, `${list}?a=1&`),
  signedPath('path-separators-removed', `${list}?a=1&b=2`, `${list}?a=1b=2`),
]
