import type { SignatureRequest } from '../../request/request.ts'

export interface SampleRequest {
  /** What it is good for, in a test's name. */
  name: string
  request: SignatureRequest & { body: string }
}

const base = {
  clientId: 'demo-merchant',
  clientSecret: 'not-a-secret-demo',
  token: '0f1e2d3c4b5a69788796a5b4c3d2e1f00f1e2d3c4b5a69788796a5b4c3d2e1f0',
  requestTime: '1700000000000',
}
const inquiry = '/api/aggregator/merchant/qr/withdraw/inquiry'
const balance = '/api/aggregator/merchant/qr/balance/detail'

function get(name: string, path: string, change: Partial<typeof base> = {}): SampleRequest {
  return { name, request: { ...base, ...change, method: 'GET', path, body: '' } }
}

function post(name: string, body: string, change: Partial<typeof base> = {}): SampleRequest {
  return { name, request: { ...base, ...change, method: 'POST', path: inquiry, body } }
}

/** Ten made-up requests, each with something in it that programs tend to sign otherwise than they send it. */
export const sampleRequests: readonly SampleRequest[] = [
  get('GET with a query and no body', `${balance}?userId=M_DEMO0001`),
  get('GET with percent-encoding, plus and repeated names', `${balance}?userId=M_DEMO0001&note=a%20b%2Fc+d&x=1&x=`),
  get('GET without a query, with another time and token', balance, {
    requestTime: '1700000000001',
    token: '1111111111111111',
  }),
  post('POST of compact JSON', '{"requestId":"demo0001","type":"withdraw_inquiry","body":{"userId":"M_DEMO0001"}}'),
  post('POST of indented JSON, as it is', '{\n  "requestId": "demo0002",\n  "body": {"userId": "M_DEMO0001"}\n}\n'),
  post('POST with Unicode', '{"requestId":"demo0003","name":"Toko Sôto Ayam 日本 😀"}'),
  post(
    'POST with slashes, quotes and escapes',
    '{"url":"https://x/y","escaped":"https:\\/\\/x\\/y","quote":"it\'s \\"q\\" \\u00e9"}',
  ),
  post('POST with <, > and &', '{"html":"<b>a & b</b>","plus":"1+1=2"}'),
  post(
    'POST with numbers that change when printed anew',
    '{"amount":50000.00,"id":12345678901234567890,"rate":1e2,"zero":-0}',
  ),
  post('POST with a secret of odd characters and no order of keys', '{"b":2,"a":1,"b":3}', {
    clientSecret: 'p@ss:w=rd+/ "not" real',
  }),
]
