import { type Planted, signedPath } from '../planted.fixtures.ts'

const list = '/api/list'

/** One planted request or more for each mistake of the family. */
export const plantedPlaceholderPaths: readonly Planted[] = [
  signedPath('path-placeholder', '/api/institution/balance/M_DEMO0001', '/api/institution/balance/{merchantId}'),
  signedPath('path-placeholder', '/api/withdraw/agg0001?a=1', '/api/withdraw/:requestId?a=1'),
  signedPath('path-query-placeholder', `${list}?userId=M_1&page=1`, `${list}?userId={{userId}}&page=1`),
  signedPath('path-query-placeholder', `${list}?userId=M_1&page=1`, `${list}?userId={{userId}}&page={{page}}`),
]
