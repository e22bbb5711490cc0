import { type PlantedSigning, planted } from './signing.fixtures.ts'

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
const joined = (id: string, between: string) =>
  signed(id, [`path=${path}`, 'method=POST', `token=${auth}`, `timestamp=${time}`, `body=${body}`].join(between))
const values = (id: string, between: string) => signed(id, [path, 'POST', auth, time, body].join(between))

const labels = [
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

const orders = [
  signed('template-missing-token', `path=${path}&method=POST&timestamp=${time}&body=${body}`),
  signed('template-missing-timestamp', `path=${path}&method=POST&token=${auth}&body=${body}`),
  signed('template-missing-method', `path=${path}&token=${auth}&timestamp=${time}&body=${body}`),
  signed('template-missing-path', `method=POST&token=${auth}&timestamp=${time}&body=${body}`),
  signed('template-missing-body', `path=${path}&method=POST&token=${auth}&timestamp=${time}`),
  planted(
    'template-body-omitted-when-empty',
    { payload: `path=${path}&method=GET&token=${auth}&timestamp=${time}` },
    { method: 'GET', body: '' },
  ),
  signed('template-missing-two', `path=${path}&method=POST&body=${body}`),
  signed('template-few-fields', `path=${path}&body=${body}`),
  signed('template-doc-literal', `path=${path}&method=POST&requestTime=${time}&body=${body}`),
  signed('template-order-method-first', `method=POST&path=${path}&token=${auth}&timestamp=${time}&body=${body}`),
  signed('template-order-body-before-time', `path=${path}&method=POST&token=${auth}&body=${body}&timestamp=${time}`),
  signed('template-order-alphabetical', `body=${body}&method=POST&path=${path}&timestamp=${time}&token=${auth}`),
  signed('template-order-time-before-token', `path=${path}&method=POST&timestamp=${time}&token=${auth}&body=${body}`),
  signed('template-order-token-last', `path=${path}&method=POST&timestamp=${time}&body=${body}&token=${auth}`),
  signed('template-order-token-first', `token=${auth}&path=${path}&method=POST&timestamp=${time}&body=${body}`),
  signed('template-order-time-first', `timestamp=${time}&path=${path}&method=POST&token=${auth}&body=${body}`),
  signed('template-order-body-third', `path=${path}&method=POST&body=${body}&token=${auth}&timestamp=${time}`),
  signed('template-order-body-first', `body=${body}&path=${path}&method=POST&token=${auth}&timestamp=${time}`),
  signed('template-order-other', `body=${body}&timestamp=${time}&token=${auth}&method=POST&path=${path}`),
  signed('template-missing-token-reordered', `method=POST&path=${path}&timestamp=${time}&body=${body}`),
]

const separators = [
  joined('template-separator-none', ''),
  joined('template-separator-newline', '\n'),
  joined('template-separator-comma', ','),
  joined('template-separator-semicolon', ';'),
  joined('template-separator-colon', ':'),
  joined('template-separator-amp-space', '& '),
  joined('template-separator-html-amp', '&amp;'),
  joined('template-separator-pipe', '|'),
  joined('template-separator-space', ' '),
  joined('template-separator-hyphen', '-'),
  joined('template-separator-u0026', String.raw`\u0026`),
  joined('template-separator-percent26', '%26'),
  joined('template-separator-amp-newline', '&\n'),
  joined('template-separator-other', '\t'),
  signed('template-colon-for-equals', `path:${path}&method:POST&token:${auth}&timestamp:${time}&body:${body}`),
  signed('template-label-separator-none', `path${path}&methodPOST&token${auth}&timestamp${time}&body${body}`),
  signed(
    'template-label-separator-other',
    `path = ${path}&method = POST&token = ${auth}&timestamp = ${time}&body = ${body}`,
  ),
  signed(
    'template-gson-escaped',
    [`path=${path}`, 'method=POST', `token=${auth}`, `timestamp=${time}`, `body=${body}`]
      .map(field => field.replace('=', String.raw`\u003d`))
      .join(String.raw`\u0026`),
  ),
  signed(
    'template-separators-encoded',
    `path%3D${path}%26method%3DPOST%26token%3D${auth}%26timestamp%3D${time}%26body%3D${body}`,
  ),
  signed('template-colon-newline', `path: ${path}\nmethod: POST\ntoken: ${auth}\ntimestamp: ${time}\nbody: ${body}`),
  signed('template-colon-comma', `path: ${path}, method: POST, token: ${auth}, timestamp: ${time}, body: ${body}`),
  values('template-values-concatenated', ''),
  values('template-values-pipe', '|'),
  values('template-values-colon', ':'),
  values('template-values-newline', '\n'),
  values('template-values-ampersand', '&'),
  values('template-values-hyphen', '-'),
  values('template-values-other', ','),
]

const starred = { path: "/a(b)*'c!" }
const html = { body: `{"a":"<b> & 'c'"}` }

const encodings = [
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

const wraps = [
  signed('template-trailing-newline', `${right}\n`),
  signed('template-trailing-crlf', `${right}\r\n`),
  signed('template-trailing-ampersand', `${right}&`),
  signed('template-leading-ampersand', `&${right}`),
  signed('template-leading-question-mark', `?${right}`),
  signed('template-trailing-space', `${right} `),
  signed('template-leading-newline', `\n${right}`),
  signed('template-literal-newline', `${right}\\n`),
  signed('template-trailing-nul', `${right}\0`),
  signed('template-leading-bom', `\ufeff${right}`),
  signed('template-quoted', `'${right}'`),
  signed('template-bytes-repr', `b'${right}'`),
  signed('template-trailing-punctuation', `${right};`),
  signed('template-with-client-id', `${right}&clientId=demo-merchant`),
  signed('template-with-secret', `${right}&clientSecret=demo-secret-not-real`),
  signed('template-with-salt', `${right}demo-secret-not-real-${time}-${auth}`),
  signed('template-with-signature-label', `${right}&signature=`),
  signed('template-with-scheme', `https://tokoapi-stg.netzme.com?${right}`),
]

const wholes = [
  planted(
    'template-snap-colon',
    {
      payload: `POST:/a:0123456789abcdef0123456789abcdef:44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a:${time}`,
    },
    { path: '/a', body: '{ }' },
  ),
  signed('template-body-only', body),
  signed('template-path-only', path),
  signed('template-time-only', time),
  signed('template-empty', ''),
  signed('template-is-salt', `demo-secret-not-real-${time}-${auth}`),
  planted(
    'template-json-object',
    { payload: `{"path":"/a","method":"POST","token":"${auth}","timestamp":"${time}","body":"{\\"a\\":1}"}` },
    { path: '/a', body: '{"a":1}' },
  ),
  signed('template-map-text', `{path=${path}, method=POST, token=${auth}, timestamp=${time}, body=${body}}`),
  signed(
    'template-python-repr',
    `{'path': '${path}', 'method': 'POST', 'token': '${auth}', 'timestamp': '${time}', 'body': '${body}'}`,
  ),
  signed('template-object-text', '[object Object]'),
  signed('template-unresolved', 'path=$path&method=$method&token=Bearer $token&timestamp=$timestamp&body=$body'),
]

/** Payloads put together wrongly, one planted request for each id. */
export const plantedTemplates: readonly PlantedSigning[] = [
  ...labels,
  ...orders,
  ...separators,
  ...encodings,
  ...wraps,
  ...wholes,
]
