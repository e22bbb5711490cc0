import { type Planted, signedPath } from '../planted.fixtures.ts'

const balance = '/api/aggregator/merchant/qr/balance/detail'
const list = '/api/list'

/** One planted request or more for each mistake of the family. */
export const plantedRoutePaths: readonly Planted[] = [
  signedPath('path-full-url', `${balance}?userId=M_1`, `https://tokoapi-stg.netzme.com${balance}?userId=M_1`),
  signedPath('path-full-url-query-dropped', `${balance}?userId=M_1`, `https://tokoapi-stg.netzme.com${balance}`),
  signedPath('path-host-included', balance, `tokoapi-stg.netzme.com${balance}`),
  signedPath('path-prefix-added', balance, `/v1${balance}`),
  signedPath('path-prefix-dropped-1', `${balance}?userId=M_1`, '/aggregator/merchant/qr/balance/detail?userId=M_1'),
  signedPath('path-prefix-dropped-2', `${balance}?userId=M_1`, '/merchant/qr/balance/detail?userId=M_1'),
  signedPath('path-prefix-dropped-3', `${balance}?userId=M_1`, '/qr/balance/detail?userId=M_1'),
  signedPath('path-mounted-router', `${balance}?userId=M_1`, '/merchant/qr/balance/detail'),
  signedPath('path-no-leading-slash', `${balance}?userId=M_1`, 'api/aggregator/merchant/qr/balance/detail?userId=M_1'),
  signedPath(
    'path-no-leading-slash-query-dropped',
    `${balance}?userId=M_1`,
    'api/aggregator/merchant/qr/balance/detail',
  ),
  signedPath('path-double-leading-slash', '/api/x', '//api/x'),
  signedPath('path-double-slash-inside', '/api/x/y?z=/', '/api//x/y?z=/'),
  signedPath('path-slashes-collapsed', '/api//x/y?z=//', '/api/x/y?z=//'),
  signedPath('path-trailing-slash-added', `${list}?a=1`, `${list}/?a=1`),
  signedPath('path-trailing-slash-removed', `${list}/?a=1`, `${list}?a=1`),
  signedPath('path-last-segment-only', `${balance}?userId=M_1`, '/detail'),
  signedPath('path-segment-missing', '/api/withdraw/W_1?a=1', '/api/withdraw?a=1'),
  signedPath('path-root-only', `${balance}?userId=M_1`, '/'),
  signedPath('path-empty', balance, ''),
  signedPath('path-undefined', balance, 'undefined'),
  signedPath('path-lowercased', '/public/api/v1/createReceipt/M_Ab?X=Y', '/public/api/v1/createreceipt/m_ab?x=y'),
  signedPath('path-request-line', '/api/x', 'GET /api/x HTTP/1.1'),
  signedPath('path-blank', '/api/x', '/api/x '),
  signedPath('path-newline', '/api/x', '/api/x\n'),
]
