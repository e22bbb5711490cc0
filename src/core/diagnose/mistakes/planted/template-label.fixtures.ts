import { type Planted, planted } from './planted.fixtures.ts'

const path = '/api/aggregator/merchant/qr/withdraw/inquiry?userId=M_DEMO0001'
const auth = 'Bearer 0123456789abcdef0123456789abcdef'
const time = '1700000123789'
const body = '{"requestId":"r-1","body":{"note":"10 000 IDR"}}'
const right = `path=${path}&method=POST&token=${auth}&timestamp=${time}&body=${body}`
const signed = (id: string, payload: string) => planted(id, { payload })
/** The right payload with one stretch written otherwise. */
const rewritten = (id: string, stretch: string, other: string) => signed(id, right.split(stretch).join(other))

/** One planted request or more for each mistake of the family. */
export const plantedTemplateLabel: readonly Planted[] = [
  rewritten('template-label-url', 'path=', 'url='),
  rewritten('template-label-uri', 'path=', 'uri='),
  rewritten('template-label-endpoint', 'path=', 'endpoint='),
  rewritten('template-label-path-other', 'path=', 'relativeUrl='),
  rewritten('template-label-verb', 'method=', 'verb='),
  rewritten('template-label-httpmethod', 'method=', 'httpMethod='),
  rewritten('template-label-method-other', 'method=', 'requestMethod='),
  rewritten('template-label-authorization', 'token=', 'authorization='),
  rewritten('template-label-authorization-title', 'token=', 'Authorization='),
  rewritten('template-label-accesstoken', 'token=', 'accessToken='),
  rewritten('template-label-access-token', 'token=', 'access_token='),
  rewritten('template-label-auth', 'token=', 'auth='),
  rewritten('template-label-token-other', 'token=', 'Token='),
  rewritten('template-label-requesttime', 'timestamp=', 'requestTime='),
  rewritten('template-label-request-time', 'timestamp=', 'Request-Time='),
  rewritten('template-label-time', 'timestamp=', 'time='),
  rewritten('template-label-time-other', 'timestamp=', 'X-TIMESTAMP='),
  rewritten('template-label-requestbody', '&body=', '&requestBody='),
  rewritten('template-label-data', '&body=', '&data='),
  rewritten('template-label-body-other', '&body=', '&payload='),
  signed('template-labels-titlecase', `Path=${path}&Method=POST&Token=${auth}&Timestamp=${time}&Body=${body}`),
  signed('template-labels-quoted', `"path"=${path}&"method"=POST&"token"=${auth}&"timestamp"=${time}&"body"=${body}`),
  rewritten('template-label-misspelt', 'timestamp=', 'timestmap='),
]
