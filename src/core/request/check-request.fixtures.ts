import type { FieldCheckCode, FieldProblem } from './problem.ts'
import type { RequestField, SignatureRequest } from './request.ts'

export const documentation: SignatureRequest = {
  clientId: 'demo-merchant',
  clientSecret: 'MaREaULkzAUTAFYg',
  token: 'cafebface38fe374af5bcf7579a711658585012507d409eebb74f33fa4684711',
  method: 'GET',
  path: '/api/aggregator/merchant/qr/balance/detail?userId=M_pXAFWzCg',
  body: '',
  requestTime: '1615190625765',
}
export const post: SignatureRequest = {
  ...documentation,
  clientSecret: 'demo-secret-not-real',
  method: 'POST',
  path: '/api/aggregator/merchant/qr/withdraw/inquiry',
  body: '{"requestId":"aggregator202103031542100001","type":"withdraw_inquiry","body":{"userId":"M_DEMO0001"}}',
}
export const bytes = (text: string) => new TextEncoder().encode(text)

/** A planted fault: the field, its value, where the fault is, and the value after the mend, where there is one. */
interface Planted {
  field: RequestField
  value: string | Uint8Array
  at: readonly [number, number]
  mended?: string | Uint8Array
  facts?: Partial<FieldProblem>
}
const secret = (
  value: string,
  at: readonly [number, number],
  mended?: string,
  facts?: Partial<FieldProblem>,
): Planted => ({
  field: 'clientSecret',
  value,
  at,
  ...(mended !== undefined && { mended }),
  ...(facts && { facts }),
})
const of =
  (field: RequestField) =>
  (
    value: string | Uint8Array,
    at: readonly [number, number],
    mended?: string | Uint8Array,
    facts?: Partial<FieldProblem>,
  ): Planted => ({
    field,
    value,
    at,
    ...(mended !== undefined && { mended }),
    ...(facts && { facts }),
  })
const [signing, token, path, method, body, time, clientId] = [
  of('signingSecret'),
  of('token'),
  of('path'),
  of('method'),
  of('body'),
  of('requestTime'),
  of('clientId'),
]
const jwt = 'eyJhbGciOiJub25lIn0.eyJzdWIiOiJkZW1vIn0.c2ln'

export const planted: Readonly<Record<FieldCheckCode, readonly Planted[]>> = {
  'secret-missing': [secret('', [0, 0])],
  'secret-blank-around': [
    secret('demo-secret\n', [11, 12], 'demo-secret', { count: 1 }),
    secret(' demo-secret\r\n', [0, 1], 'demo-secret', { count: 3 }),
    signing('\tdemo', [0, 1], 'demo'),
  ],
  'secret-blank-inside': [
    secret('demo secret real', [4, 5], 'demosecretreal', { count: 2 }),
    secret(' demo\nsecret ', [5, 6], ' demosecret ', { count: 1 }),
    secret('a$& b', [3, 4], 'a$&b'),
  ],
  'secret-quoted': [
    secret('"demo-secret"', [0, 13], 'demo-secret'),
    secret("'demo'", [0, 6], 'demo'),
    signing('`demo\nsecret`', [0, 13], 'demo\nsecret'),
  ],
  'secret-literal-escape': [
    secret('demo\\n', [4, 6], 'demo'),
    secret('demo\\r\\n', [4, 6], 'demo', { count: 2 }),
    secret('de\\u0026mo', [2, 8]),
    secret('a\\nb\\n', [1, 3]),
  ],
  'secret-invisible': [
    secret('demo\u200bsecret', [4, 5], 'demosecret', { character: 'U+200B ZERO WIDTH SPACE', count: 1 }),
    secret('\ufeffdemo\u00a0', [0, 1], 'demo ', { character: 'U+FEFF ZERO WIDTH NO-BREAK SPACE', count: 2 }),
    secret('demo–secret', [4, 5], 'demo-secret', { character: 'U+2013 EN DASH' }),
    secret('d\u{e0041}emo', [1, 3], 'demo'),
    secret('demo\ufffd', [4, 5], undefined, { character: 'U+FFFD REPLACEMENT CHARACTER' }),
    signing('dеmo', [1, 2], 'demo', { character: 'U+0435 CYRILLIC SMALL LETTER IE' }),
  ],
  'secret-looks-base64': [secret('ZGVtby1zZWNyZXQtbm90LXJlYWw=', [0, 28])],
  'secret-looks-hex': [secret('0123456789abcdef'.repeat(4), [0, 64]), secret('0123456789ABCDEF'.repeat(2), [0, 32])],
  'secret-looks-jwt': [secret(jwt, [0, jwt.length])],
  'secret-equals-client-id': [secret('demo-merchant', [0, 13])],
  'client-id-missing': [clientId('', [0, 0])],
  'client-id-blank-around': [clientId('demo-merchant ', [13, 14], 'demo-merchant')],
  'client-id-invisible': [
    clientId('demo\u2011merchant', [4, 5], 'demo-merchant', { character: 'U+2011 NON-BREAKING HYPHEN' }),
  ],
  'token-missing': [token('', [0, 0])],
  'token-bearer-prefix': [
    token('Bearer cafebface', [0, 7], 'cafebface'),
    token('Bearer  cafebface ', [0, 8], 'cafebface '),
  ],
  'token-lowercase-bearer': [token('bearer cafebface', [0, 7], 'cafebface'), token('BEARER\tcafe', [0, 7], 'cafe')],
  'token-quoted': [token('"cafebface"', [0, 11], 'cafebface'), token('"Bearer cafe"', [0, 13], 'Bearer cafe')],
  'token-blank': [
    token('cafebface\n3847', [9, 10], 'cafebface3847'),
    token(' cafe bface ', [0, 1], 'cafebface', { count: 3 }),
    token('Bearer cafe bface', [11, 12], 'Bearer cafebface', { count: 1 }),
  ],
  'token-invisible': [token('cafe\u00adbface', [4, 5], 'cafebface', { character: 'U+00AD SOFT HYPHEN' })],
  'path-missing': [path('', [0, 0])],
  'path-full-url': [
    path('https://tokoapi-stg.netzme.com/api/x?userId=1', [0, 30], '/api/x?userId=1'),
    path('tokoapi-stg.netzme.com/api/x', [0, 22], '/api/x'),
    path('http://127.0.0.1:5173/sandbox/api/x', [0, 29], '/api/x'),
    path('HTTPS://host:8443?a=b', [0, 17], '/?a=b'),
    path('localhost:5173/api', [0, 14], '/api'),
  ],
  'path-no-leading-slash': [path('api/aggregator/x', [0, 1], '/api/aggregator/x'), path(' api/x', [1, 2], ' /api/x')],
  'path-fragment': [path('/api/x?a=1#top', [10, 14], '/api/x?a=1')],
  'path-blank': [
    path('/api/x?name=Budi Santoso', [16, 17], '/api/x?name=Budi%20Santoso'),
    path('/api/x\n', [6, 7], '/api/x'),
    path(' /a\tb ', [0, 1], '/a%09b', { count: 3 }),
  ],
  'path-trailing-question': [path('/api/x?', [6, 7], '/api/x'), path('/api/x??', [6, 8], '/api/x')],
  'path-placeholder': [
    path('/api/balance/{merchantId}', [13, 25]),
    path('/api/balance/:merchantId/x', [13, 24]),
    path('/api/balance/{{merchantId}}?a={b}', [13, 27], undefined, { count: 2 }),
    path(`/api/x?userId=\${userId}`, [14, 23]),
  ],
  'path-invisible': [
    path('/api/x\u200b', [6, 7], '/api/x'),
    path('/api/x？userId=1', [6, 7], '/api/x?userId=1', { character: 'U+FF1F FULLWIDTH QUESTION MARK' }),
  ],
  'path-not-ascii': [
    path('/api/x?name=José😀\u200b', [15, 16], '/api/x?name=Jos%C3%A9%F0%9F%98%80\u200b', { count: 2 }),
  ],
  'method-missing': [method('', [0, 0])],
  'method-lowercase': [method('get', [0, 3], 'GET'), method('Post', [0, 4], 'POST')],
  'method-unusual': [method('PUT', [0, 3]), method('POST ', [0, 5], 'POST'), method('G€T', [0, 3])],
  'body-on-get': [],
  'body-not-json': [
    body('{\n  "a": 1,\n}', [10, 11], undefined, {
      fault: { code: 'json-trailing-comma', position: 10, line: 2, column: 9 },
    }),
    body('{"a":1', [6, 6], undefined, { fault: { code: 'json-unexpected-end', position: 6, line: 1, column: 7 } }),
    body('\ufeff{a}', [2, 3], undefined, {
      fault: { code: 'json-unexpected-character', position: 2, line: 1, column: 3 },
    }),
    body(bytes('{"é":}'), [6, 7], undefined, {
      fault: { code: 'json-unexpected-character', position: 5, line: 1, column: 6 },
    }),
    body('a=1&b=2', [0, 1]),
  ],
  'body-pretty': [
    body('{ "a": 1 }', [0, 10], '{"a":1}', { count: 3 }),
    body('\ufeff{\n  "a": 50000.00\n}', [0, 20], '\ufeff{"a":50000.00}'),
    body(bytes('{"é": 1}'), [0, 9], bytes('{"é":1}'), { count: 1 }),
  ],
  'body-bom': [body('\ufeff{"a":1}', [0, 1], '{"a":1}'), body(bytes('\ufeff{}'), [0, 3], bytes('{}'))],
  'body-crlf': [
    body('{\r\n"a":1\r\n}', [1, 3], '{\n"a":1\n}', { count: 2 }),
    body('{\r"a":1}', [1, 2], '{\n"a":1}', { count: 1 }),
  ],
  'body-trailing-newline': [
    body('{"a":1}\n', [7, 8], '{"a":1}'),
    body('{"a":1}\r\n\n', [7, 10], '{"a":1}'),
    body(bytes('{"é":1}\n'), [8, 9], bytes('{"é":1}')),
    body('\n', [0, 1], ''),
  ],
  'body-invisible': [
    body('{"a":"x\u00a0y"}', [7, 8], '{"a":"x y"}', { character: 'U+00A0 NO-BREAK SPACE', count: 1 }),
    body('\ufeff{"a":"\u200b"}', [7, 8], '\ufeff{"a":""}'),
    body(bytes('{"é":"\u2028"}'), [7, 10], bytes('{"é":" "}')),
    body('{"a":"1\u200d"}', [7, 8], '{"a":"1"}'),
    body('{"a":"\ufffd"}', [6, 7], undefined, { character: 'U+FFFD REPLACEMENT CHARACTER' }),
  ],
  'body-not-utf8': [
    body(Uint8Array.of(0x7b, 0xff, 0x7d), [1, 2]),
    body(Uint8Array.of(0x22, 0xed, 0xa0, 0x80, 0x22), [1, 2]),
  ],
  'time-missing': [time('', [0, 0])],
  'time-seconds': [time('1615190625', [0, 10], '1615190625000'), time('1615190625.765', [0, 14], '1615190625765')],
  'time-microseconds': [time('1615190625765432', [0, 16], '1615190625765')],
  'time-nanoseconds': [
    time('1615190625765432100', [0, 19], '1615190625765'),
    time(' 1615190625765432100', [0, 20], ' 1615190625765'),
  ],
  'time-iso': [
    time('2021-03-08T15:03:45.765+07:00', [0, 29], '1615190625765'),
    time('2021-03-08T08:03:45Z', [0, 20], '1615190625000'),
    time('2021-03-08 15:03:45', [0, 19]),
    time('1990-01-01T00:00:00Z', [0, 20]),
  ],
  'time-not-a-number': [
    time('"1615190625765"', [0, 1], '1615190625765', { character: 'U+0022 QUOTATION MARK' }),
    time('1.615190625765E12', [1, 2], '1615190625765'),
    time('1615190625765.0', [13, 14], '1615190625765'),
    time('1615190625765L', [13, 14], '1615190625765'),
    time('1,615,190,625,765', [1, 2], '1615190625765'),
    time('1615190625765\u200b', [13, 14], '1615190625765', { character: 'U+200B ZERO WIDTH SPACE' }),
    time('now', [0, 1], undefined, { character: 'U+006E LATIN SMALL LETTER N' }),
    time('-1615190625765', [0, 1]),
  ],
  'time-blank': [
    time('1615190625765 ', [13, 14], '1615190625765'),
    time('1615190 625765\n', [7, 8], '1615190625765', { count: 2 }),
    time(' 2021-03-08 15:03:45Z', [0, 1], '2021-03-08 15:03:45Z', { count: 1 }),
  ],
  'time-unusual-length': [time('161519062576', [0, 12], undefined, { count: 12 })],
  'lone-surrogate': [
    secret('demo\ud83d', [4, 5], 'demo\ufffd'),
    path('/x?a=\ude00b', [5, 6], '/x?a=\ufffdb'),
    body('{"a":"😀\ud83d"}', [8, 9], '{"a":"😀\ufffd"}'),
  ],
}
