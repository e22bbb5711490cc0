import { expect, test } from 'vitest'
import { importRequests } from './import-requests.ts'

const token = '0123456789abcdef'.repeat(4)
const signature = '5c0e1ada9f3b7d21e4860f1b2c3d4e5f60718293a4b5c6d7e8f9011223344556'
const host = 'https://tokoapi-stg.netzme.com'
const path = '/api/aggregator/merchant/qr/withdraw/inquiry'
const body = '{"requestId":"demo1","note":"a, b}","n":50000.00}'
const escaped = body.replaceAll('"', '\\"')
const time = '1795519541692'
const whole = { clientId: 'merchant-demo', token, requestTime: time, method: 'POST', path, body }
const { body: _, ...bodyless } = whole
const pairs: [string, string][] = [
  ['Authorization', `Bearer ${token}`],
  ['Client-Id', 'merchant-demo'],
  ['Request-Time', time],
  ['Signature', signature],
]
const each = (write: (name: string, value: string) => string, separator: string) =>
  pairs.map(([name, value]) => write(name, value)).join(separator)
const lines = each((name, value) => `${name}: ${value}`, '\n')

interface Expected {
  request?: object
  codes?: string[]
  more?: object
}

const okHttp = `--> POST ${host}${path} h2\nContent-Type: application/json\nContent-Length: ${body.length}\n${lines}\n\n${body}\n--> END POST (${body.length}-byte body)\n<-- 401 ${host}${path} (120ms)\nsignature: other\n\n{"status":401}\n<-- END HTTP (14-byte body)\n`
const prefixed = (prefix: string, text: string) =>
  text
    .trimEnd()
    .split('\n')
    .map(line => prefix + line)
    .join('\n')

const logs: [string, string, Expected?][] = [
  ['OkHttp', okHttp],
  [
    'OkHttp in logcat, threadtime',
    prefixed('11-25 09:15:22.000  1234  1299 D okhttp.OkHttpClient: ', okHttp),
    { codes: ['import-prefixes-removed'] },
  ],
  [
    'OkHttp in Android Studio',
    prefixed('2026-11-25 09:15:22.000  1234-1299  okhttp.OkHttpClient     id.shop.app  D  ', okHttp),
    { codes: ['import-prefixes-removed'] },
  ],
  [
    'OkHttp in an older Android Studio',
    prefixed('2026-11-25 09:15:22.000 1234-1299/id.shop.app D/OkHttp: ', okHttp),
    { codes: ['import-prefixes-removed'] },
  ],
  ['OkHttp, tag alone', prefixed('D/OkHttp: ', okHttp), { codes: ['import-prefixes-removed'] }],
  [
    'OkHttp, body over lines',
    okHttp
      .replace(body, '{\n\n  "a": 1\n}')
      .replaceAll(/Content-Length: \d+/g, 'Content-Length: 13')
      .replaceAll(`(${body.length}-byte`, '(13-byte'),
    { request: { ...whole, body: '{\n\n  "a": 1\n}' } },
  ],
  [
    'OkHttp, body shorter than said',
    okHttp.replace(`(${body.length}-byte`, '(900-byte'),
    { codes: ['import-short-body'] },
  ],
  [
    'OkHttp, body left out',
    okHttp.replace(`${body}\n--> END POST (${body.length}-byte body)`, `--> END POST (binary 98-byte body omitted)`),
    { request: bodyless, codes: ['import-body-cut'] },
  ],
  [
    'OkHttp, GET',
    `--> GET ${host}${path}?a=b\n${lines}\n--> END GET\n`,
    { request: { ...whole, method: 'GET', path: `${path}?a=b`, body: '' } },
  ],
  [
    'Feign',
    prefixed(
      '[NetzmeClient#inquiry] ',
      `---> POST ${host}${path} HTTP/1.1\n${lines}\n\n${body}\n---> END HTTP (${body.length}-byte body)`,
    ),
    { codes: ['import-prefixes-removed'] },
  ],
  [
    'Spring CommonsRequestLoggingFilter',
    `2026-11-25T09:15:22.123+07:00 DEBUG 1 --- [nio-8080-exec-1] o.s.w.f.CommonsRequestLoggingFilter : Before request [POST ${path}, client=127.0.0.1, headers=[${each((name, value) => `${name.toLowerCase()}:"${value}"`, ', ')}, Content-Type:"application/json;charset=UTF-8"], payload=${body}]`,
  ],
  [
    'Spring RestTemplate interceptor',
    `URI         : ${host}${path}\nMethod      : POST\nHeaders     : [${each((name, value) => `${name}:"${value}"`, ', ')}, Accept:"text/plain", "application/json"]\nRequest body: ${body}\n`,
  ],
  [
    'Logback lines',
    prefixed(
      '09:15:22.123 [main] INFO  id.shop.Netzme - ',
      `POST ${host}${path}\nheaders={${each((name, value) => `${name}=${value}`, ', ')}}\nbody=${body}`,
    ),
    { codes: ['import-prefixes-removed'] },
  ],
  [
    'body before headers',
    `body: ${body}\nheaders: {${each((name, value) => `${name}=[${value}]`, ', ')}}\nPOST ${host}${path}`,
  ],
  [
    'OkHttp Request.toString',
    `Request{method=POST, url=${host}${path}, headers=[${each((name, value) => `${name}:${value}`, ', ')}]}\nbody=${body}`,
  ],
  [
    'logfmt',
    `level=info msg="sent" method=POST url=${host}${path} authorization="Bearer ${token}" client_id=merchant-demo request_time=${time} signature=${signature} body="${escaped}"`,
  ],
  [
    'nginx with headers',
    `127.0.0.1 - - [25/Nov/2026:09:15:22 +0700] "POST ${path} HTTP/1.1" 401 52 "-" "okhttp/4.12" auth="Bearer ${token}" client_id="merchant-demo" request_time="${time}" signature="${signature}" body="${escaped}"`,
  ],
  [
    'Docker Compose',
    prefixed('app-1  | ', `POST ${host}${path}\n${lines}\n\n${body}`),
    { codes: ['import-prefixes-removed'] },
  ],
  [
    'Monolog with context',
    `[2026-11-25T09:15:22.000000+07:00] netzme.DEBUG: Request {"method":"POST","uri":"${host}${path}","headers":{${each((name, value) => `"${name}":["${value}"]`, ',')}},"body":"${escaped}"} []`,
  ],
  [
    'Guzzle formatter',
    `[2026-11-25 09:15:22] local.INFO: ">>>>>>>>\nPOST ${path} HTTP/1.1\nHost: tokoapi-stg.netzme.com\n${lines}\n\n${body}\n<<<<<<<<\nHTTP/1.1 401 Unauthorized\nSignature: other\n\n{}\n--------`,
  ],
  [
    'PHP short array',
    `[\n  'method' => 'POST',\n  'url' => '${host}${path}',\n  'headers' => [\n${each((name, value) => `    '${name}' => '${value}',`, '\n')}\n  ],\n  'body' => '${body}',\n]`,
  ],
  [
    'Xdebug keys',
    `array(4) {\n  'method' =>\n  string(4) "POST"\n  'url' =>\n  string(${(host + path).length}) "${host}${path}"\n  'headers' =>\n  array(4) {\n${each((name, value) => `    '${name}' =>\n    string(${value.length}) "${value}"`, '\n')}\n  }\n  'body' =>\n  string(${body.length}) "${body}"\n}`,
  ],
  [
    'print_r of lines',
    `url: ${host}${path}\nmethod: POST\nArray\n(\n${pairs.map((pair, index) => `    [${index}] => ${pair.join(': ')}`).join('\n')}\n)\nbody: ${body}\n`,
  ],
  ['Python requests', `${host}${path} POST {${each((name, value) => `'${name}': '${value}'`, ', ')}} b'${body}'`],
  [
    'Python httpx headers',
    `method='POST' url=URL('${host}${path}') headers=Headers({${each((name, value) => `'${name.toLowerCase()}': '${value}'`, ', ')}}) content=b'${body}'`,
  ],
  [
    'aiohttp CIMultiDict',
    `POST ${host}${path} <CIMultiDict(${each((name, value) => `'${name}': '${value}'`, ', ')})> data='${body}'`,
  ],
  [
    'ordered dict',
    `POST ${host}${path} OrderedDict([${each((name, value) => `('${name}', '${value}')`, ', ')}]) body='${body}'`,
  ],
  [
    'JSON in a log line',
    `INFO Netzme request: {"method":"POST","url":"${host}${path}","headers":{${each((name, value) => `"${name}":"${value}"`, ',')}},"body":${JSON.stringify(body)}} took 12ms`,
  ],
  [
    'Docker JSON log',
    JSON.stringify({
      log: `POST ${host}${path}\n${lines}\n\n${body}\n`,
      stream: 'stdout',
      time: '2026-11-25T02:15:22Z',
    }),
  ],
  [
    'Kotlin data class',
    `NetzmeRequest(method=POST, path=${path}, clientId=merchant-demo, token=${token}, requestTime=${time}, signature=${signature}, body=${body})`,
    { more: {} },
  ],
  [
    'C# record',
    `NetzmeRequest { Method = POST, Path = ${path}, ClientId = merchant-demo, Token = ${token}, RequestTime = ${time}, Signature = ${signature}, Body = ${body} }`,
    { more: {} },
  ],
  [
    'Rust debug',
    `NetzmeRequest { method: "POST", path: "${path}", client_id: "merchant-demo", token: "${token}", request_time: "${time}", signature: "${signature}", body: "${escaped}" }`,
    { more: {} },
  ],
  [
    'Dart and Dio',
    `*** Request ***\nuri: ${host}${path}\nmethod: POST\nheaders:\n${each((name, value) => ` ${name}: ${value}`, '\n')}\ndata:\n${body}\n`,
  ],
  ['body escaped once more', `POST ${host}${path}\n${lines}\nbody: ${escaped}\n`, { codes: ['import-body-unescaped'] }],
  [
    'body cut',
    `POST ${host}${path}\n${lines}\nbody: {"requestId":"demo1","no...\n`,
    { request: { ...whole, body: '{"requestId":"demo1","no...' }, codes: ['import-body-cut'] },
  ],
  [
    'no body',
    `POST ${host}${path}\nheaders: {${each((name, value) => `${name}=${value}`, ', ')}}\nbody: (empty)\n`,
    { request: { ...whole, body: '' } },
  ],
  [
    'body as a form',
    `POST ${host}${path}\nheaders: {${each((name, value) => `${name}=${value}`, ', ')}}\nbody: a=1&b=2\n`,
    { request: { ...whole, body: 'a=1&b=2' } },
  ],
  [
    'an answer after it',
    `POST ${host}${path}\nheaders: {${each((name, value) => `${name}=${value}`, ', ')}}\nbody: ${body}\nResponse: 401\nsignature: other\nresponse body: {"signature":"x","status":401}\n`,
  ],
  [
    'a structure that is cut off',
    `headers={${each((name, value) => `${name}=${value}`, ', ')}, body=${body}, POST ${host}${path}`,
  ],
]

test.each(logs)('%s', (_name, text, { request = whole, codes = [], more = { baseUrl: host } } = {}) => {
  const { requests, problems } = importRequests(text)
  expect(requests.map(imported => imported.request)).toEqual([request])
  expect(requests[0]?.observedSignature).toBe(signature)
  if (requests[0]?.baseUrl !== undefined) expect(requests[0]).toMatchObject(more)
  expect(problems.map(({ code }) => code)).toEqual(codes)
})

test('several requests of one log, each with its line', () => {
  const one = (index: number) =>
    `POST ${host}${path}?n=${index}\nheaders: {${each((name, value) => `${name}=${value}`, ', ')}}\nbody: {"n":${index}}`
  const { requests } = importRequests([one(1), one(2), one(3)].join('\n'))
  expect(requests.map(({ request, line }) => [request.path, request.body, line])).toEqual([
    [`${path}?n=1`, '{"n":1}', 1],
    [`${path}?n=2`, '{"n":2}', 4],
    [`${path}?n=3`, '{"n":3}', 7],
  ])
})

test('the same call twice: another time and signature begin the second', () => {
  const other = lines.replace(time, '1795519541999').replace(signature, signature.replace('5c', 'aa'))
  const { requests } = importRequests(
    `path: ${path}\nbody: ${body}\n${lines}\n\nlalu\n\npath: ${path}\nbody: ${body}\n${other}`,
  )
  expect(requests.map(({ request }) => request.requestTime)).toEqual([time, '1795519541999'])
})

test('access logs: each line is a call', () => {
  const line = `10.0.0.1 - - [25/Nov/2026:09:15:22 +0700] "GET ${path}?a=b HTTP/1.1" 401 52 "-" "PHP/8"\n`
  const { requests } = importRequests(line.repeat(3))
  expect(requests.map(({ request }) => request)).toEqual(Array(3).fill({ method: 'GET', path: `${path}?a=b` }))
})

test('a curl command in a ticket is read by its own reader', () => {
  const curl = `curl -X POST '${host}${path}' \\\n  -H 'Client-Id: merchant-demo' -H 'Request-Time: ${time}' \\\n  -H 'Authorization: Bearer ${token}' -H 'Signature: ${signature}' \\\n  -d '${body}'`
  for (const text of [
    `Selamat pagi, ini curl kami:\n\n${curl}\n\nMohon dicek.`,
    `Dear team,\n\`\`\`\n${curl}\n\`\`\`\nThanks`,
  ]) {
    const { requests } = importRequests(text)
    expect(requests.map(({ request }) => request)).toEqual([whole])
    expect(requests[0]?.observedSignature).toBe(signature)
  }
})

test('a raw request in a ticket, words around it', () => {
  const text = `Halo, ini request kami:\n\nPOST ${path} HTTP/1.1\nHost: tokoapi-stg.netzme.com\n${lines}\n\n${body}\n\nKenapa 401 ya?`
  const { requests } = importRequests(text)
  expect(requests.map(({ request }) => request)).toEqual([whole])
})
