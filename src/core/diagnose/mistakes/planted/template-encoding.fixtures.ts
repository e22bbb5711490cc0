import { type Planted, planted, plantedParts } from './planted.fixtures.ts'

const path = '/api/aggregator/merchant/qr/withdraw/inquiry?userId=M_DEMO0001'
const auth = 'Bearer 0123456789abcdef0123456789abcdef'
const time = '1700000123789'
const body = '{"requestId":"r-1","body":{"note":"10 000 IDR"}}'
const right = `path=${path}&method=POST&token=${auth}&timestamp=${time}&body=${body}`
const encodedBody = '%7B%22requestId%22%3A%22r-1%22%2C%22body%22%3A%7B%22note%22%3A%2210%20000%20IDR%22%7D%7D'
const encodedPath = '%2Fapi%2Faggregator%2Fmerchant%2Fqr%2Fwithdraw%2Finquiry%3FuserId%3DM_DEMO0001'
const bearer = 'Bearer%200123456789abcdef0123456789abcdef'
const signed = (id: string, payload: string) => planted(id, { payload })
/** The right payload with one stretch written otherwise. */
const rewritten = (id: string, stretch: string, other: string) => signed(id, right.split(stretch).join(other))
const starred = { path: "/a(b)*'c!" }
const html = { body: `{"a":"<b> & 'c'"}` }

/** One planted request or more for each mistake of the family. */
export const plantedTemplateEncoding: readonly Planted[] = [
  plantedParts(
    'template-values-html-escaped',
    { path: '&#x2F;a?b&#x3D;1&amp;c&#x3D;2', body: '{&quot;a&quot;:1}' },
    'payload',
    { path: '/a?b=1&c=2', body: '{"a":1}' },
  ),
  signed(
    'template-values-uri-encoded',
    `path=${encodedPath}&method=POST&token=${bearer}&timestamp=${time}&body=${encodedBody}`,
  ),
  planted(
    'template-values-raw-encoded',
    {
      payload: `path=%2Fa%28b%29%2A%27c%21&method=POST&token=${bearer}&timestamp=${time}&body=${encodedBody}`,
    },
    starred,
  ),
  planted(
    'template-urlsearchparams',
    {
      payload: `path=%2Fa%28b%29*%27c%21&method=POST&token=Bearer+0123456789abcdef0123456789abcdef&timestamp=${time}&body=${encodedBody.replaceAll('%20', '+')}`,
    },
    starred,
  ),
  signed(
    'template-values-slashes-kept',
    `path=/api/aggregator/merchant/qr/withdraw/inquiry%3FuserId%3DM_DEMO0001&method=POST&token=${bearer}&timestamp=${time}&body=${encodedBody}`,
  ),
  signed(
    'template-values-lowercase-hex',
    `path=%2fapi%2faggregator%2fmerchant%2fqr%2fwithdraw%2finquiry%3fuserId%3dM_DEMO0001&method=POST&token=Bearer+0123456789abcdef0123456789abcdef&timestamp=${time}&body=%7b%22requestId%22%3a%22r-1%22%2c%22body%22%3a%7b%22note%22%3a%2210+000+IDR%22%7d%7d`,
  ),
  planted(
    'template-values-decoded',
    { payload: `path=/a?phone=+62&method=POST&token=${auth}&timestamp=${time}&body={"a":"é"}` },
    { path: '/a?phone=%2B62', body: '{"a":"%C3%A9"}' },
  ),
  signed(
    'template-values-trimmed',
    `path=${path}&method=POST&token=Bearer0123456789abcdef0123456789abcdef&timestamp=${time}&body={"requestId":"r-1","body":{"note":"10000IDR"}}`,
  ),
  planted(
    'template-values-base64',
    {
      payload: 'path=L2E=&method=UE9TVA==&token=QmVhcmVyIHQ=&timestamp=MTcwMDAwMDEyMzc4OQ==&body=e30=',
    },
    { path: '/a', token: 't', body: '{}' },
  ),
  planted(
    'template-values-quoted',
    { payload: `path="/a"&method="POST"&token="${auth}"&timestamp="${time}"&body="{}"` },
    { path: '/a', body: '{}' },
  ),
  signed('template-values-braced', `path={${path}}&method={POST}&token={${auth}}&timestamp={${time}}&body={${body}}`),
  signed(
    'template-whole-uri-encoded',
    `path%3D${encodedPath}%26method%3DPOST%26token%3D${bearer}%26timestamp%3D${time}%26body%3D${encodedBody}`,
  ),
  signed(
    'template-whole-form-encoded',
    `path%3D${encodedPath}%26method%3DPOST%26token%3DBearer+0123456789abcdef0123456789abcdef%26timestamp%3D${time}%26body%3D${encodedBody.replaceAll('%20', '+')}`,
  ),
  planted(
    'template-whole-decoded',
    { payload: `path=/a?b=c d&method=POST&token=${auth}&timestamp=${time}&body={"a":"+"}` },
    { path: '/a?b=c%20d', body: '{"a":"%2B"}' },
  ),
  planted(
    'template-base64-whole',
    { payload: 'cGF0aD0vYSZtZXRob2Q9R0VUJnRva2VuPUJlYXJlciB0JnRpbWVzdGFtcD0xNzAwMDAwMTIzNzg5JmJvZHk9' },
    { path: '/a', method: 'GET', token: 't', body: '' },
  ),
  planted(
    'template-base64url-whole',
    { payload: 'cGF0aD0vYSZtZXRob2Q9R0VUJnRva2VuPUJlYXJlciB0JnRpbWVzdGFtcD0xNzAwMDAwMTIzNzg5JmJvZHk9Pz4_' },
    { path: '/a', method: 'GET', token: 't', body: '?>?' },
  ),
  planted(
    'template-hex-whole',
    {
      payload:
        '706174683d2f61266d6574686f643d47455426746f6b656e3d42656172657220742674696d657374616d703d3137303030303031323337383926626f64793d',
    },
    { path: '/a', method: 'GET', token: 't', body: '' },
  ),
  planted(
    'template-html-escaped',
    {
      payload: `path=${path}&amp;method=POST&amp;token=${auth}&amp;timestamp=${time}&amp;body={&quot;a&quot;:&quot;&lt;b&gt; &amp; &#039;c&#039;&quot;}`,
    },
    html,
  ),
  signed(
    'template-json-escaped',
    `path=${path}&method=POST&token=${auth}&timestamp=${time}&body={\\"requestId\\":\\"r-1\\",\\"body\\":{\\"note\\":\\"10 000 IDR\\"}}`,
  ),
  signed(
    'template-json-stringified',
    `"path=${path}&method=POST&token=${auth}&timestamp=${time}&body={\\"requestId\\":\\"r-1\\",\\"body\\":{\\"note\\":\\"10 000 IDR\\"}}"`,
  ),
  rewritten('template-slashes-escaped', '/', '\\/'),
  signed(
    'template-lowercased',
    `path=/api/aggregator/merchant/qr/withdraw/inquiry?userid=m_demo0001&method=post&token=bearer 0123456789abcdef0123456789abcdef&timestamp=${time}&body={"requestid":"r-1","body":{"note":"10 000 idr"}}`,
  ),
  signed(
    'template-uppercased',
    `PATH=/API/AGGREGATOR/MERCHANT/QR/WITHDRAW/INQUIRY?USERID=M_DEMO0001&METHOD=POST&TOKEN=BEARER 0123456789ABCDEF0123456789ABCDEF&TIMESTAMP=${time}&BODY={"REQUESTID":"R-1","BODY":{"NOTE":"10 000 IDR"}}`,
  ),
  rewritten('template-whitespace-removed', ' ', ''),
  planted(
    'template-backslashes-removed',
    { payload: `path=/a&method=POST&token=${auth}&timestamp=${time}&body={"a":"b"c"}` },
    { path: '/a', body: '{"a":"b\\"c"}' },
  ),
]
