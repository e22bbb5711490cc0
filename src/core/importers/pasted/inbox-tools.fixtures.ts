import type { Pasted } from './pasted.ts'

const token = 'mN4_bq.Z80kPe-77xY+Ls/2Va=='
const signature = '0d7b52c4a9e81f36d5c07ab98e3f1264bb05c9d27e4a816f30d9c5e2a7b41f88'
const time = '1795777001234'
const clientId = 'soto_kudus_5'
const body = '{"custId":"C-0009","amount":"25000.00","desc":"soto ayam, 2 porsi"}'
const path = '/api/aggregator/merchant/qr/transaction/detail?trxId=TRX%3A77'
const host = 'tokoapi.netzme.com'
const url = `https://${host}${path}`
const bearer = `Bearer ${token}`
const pairs: readonly (readonly [string, string])[] = [
  ['Authorization', bearer],
  ['Client-Id', clientId],
  ['Request-Time', time],
  ['Signature', signature],
]
const lower = pairs.map(([name, value]) => [name.toLowerCase(), value] as const)
const lines = pairs.map(([name, value]) => `${name}: ${value}`)
const map = JSON.stringify(Object.fromEntries(pairs))
const whole = { method: 'POST', path, token, requestTime: time, clientId, signature, body }
const inString = JSON.stringify(body)
const prefixed = (prefix: string, ...all: string[]) => all.map(line => prefix + line).join('\n')

/** Programs, logs and recordings as support is sent them. */
export const inboxTools: readonly Pasted[] = [
  {
    name: 'Guzzle: the message of an exception with what was sent below',
    format: 'log',
    text: `Client error: \`POST ${url}\` resulted in a \`401 Unauthorized\` response:\n{"message":"Unauthorized"}\n\nheaders: ${map}\nbody: ${body}`,
    requests: [whole],
  },
  {
    name: "Laravel's client in code",
    format: 'code',
    text: `$response = Http::withHeaders([\n    'Authorization' => '${bearer}',\n    'Client-Id' => '${clientId}',\n    'Request-Time' => '${time}',\n    'Signature' => '${signature}',\n])->withBody('${body}', 'application/json')->post('${url}');`,
    requests: [whole],
  },
  {
    name: 'C#: RestSharp',
    format: 'code',
    text: `var client = new RestClient("${url}");\nvar request = new RestRequest(Method.POST);\n${pairs.map(([name, value]) => `request.AddHeader("${name}", "${value}");`).join('\n')}\nrequest.AddParameter("application/json", ${inString}, ParameterType.RequestBody);\nIRestResponse response = client.Execute(request);`,
    requests: [whole],
  },
  {
    name: 'Go: a buffer and headers set',
    format: 'code',
    text: `payload := strings.NewReader(\`${body}\`)\nreq, err := http.NewRequest("POST", "${url}", payload)\n${pairs.map(([name, value]) => `req.Header.Set("${name}", "${value}")`).join('\n')}\nres, err := http.DefaultClient.Do(req)`,
    requests: [whole],
  },
  {
    name: 'Kotlin: Ktor with a raw string',
    format: 'code',
    text: `val response = client.post("${url}") {\n    headers {\n${pairs.map(([name, value]) => `        append("${name}", "${value}")`).join('\n')}\n    }\n    setBody("""${body}""")\n}`,
    requests: [whole],
  },
  {
    name: 'Swift: values for header fields',
    format: 'code',
    text: `var request = URLRequest(url: URL(string: "${url}")!)\nrequest.httpMethod = "POST"\n${pairs.map(([name, value]) => `request.setValue("${value}", forHTTPHeaderField: "${name}")`).join('\n')}\nrequest.httpBody = ${inString}.data(using: .utf8)`,
    requests: [whole],
  },
  {
    name: 'Dart: the http package',
    format: 'code',
    text: `final res = await http.post(\n  Uri.parse('${url}'),\n  headers: {\n${pairs.map(([name, value]) => `    '${name}': '${value}',`).join('\n')}\n  },\n  body: '${body}',\n);`,
    requests: [whole],
  },
  {
    name: 'Python: names for everything',
    format: 'code',
    text: `import requests\n\nbase = "https://${host}"\npath = "${path}"\nheaders = {\n${pairs.map(([name, value]) => `    "${name}": "${value}",`).join('\n')}\n}\nbody = '${body}'\nr = requests.post(base + path, headers=headers, data=body)\nprint(r.status_code)`,
    requests: [whole],
  },
  {
    name: 'Python: httpx with bytes',
    format: 'code',
    text: `with httpx.Client(base_url="https://${host}") as client:\n    r = client.request("POST", "${path}", headers={${pairs.map(([name, value]) => `"${name}": "${value}"`).join(', ')}}, content=b'${body}')`,
    requests: [whole],
  },
  {
    name: 'Node: https with write',
    format: 'code',
    text: `const https = require('https')\nconst body = '${body}'\nconst req = https.request({ hostname: '${host}', port: 443, path: '${path}', method: 'POST', headers: ${map} }, res => {})\nreq.write(body)\nreq.end()`,
    requests: [whole],
  },
  {
    name: 'k6',
    format: 'code',
    text: `import http from 'k6/http'\nexport default function () {\n  const payload = '${body}'\n  const params = { headers: ${map} }\n  http.post('${url}', payload, params)\n}`,
    requests: [whole],
  },
  {
    name: 'Rust: reqwest',
    format: 'code',
    text: `let res = reqwest::Client::new()\n    .post("${url}")\n${pairs.map(([name, value]) => `    .header("${name}", "${value}")`).join('\n')}\n    .body(r#"${body}"#)\n    .send()\n    .await?;`,
    requests: [whole],
  },
  {
    name: 'a stream followed in Wireshark, the answer behind',
    format: 'http',
    text: `POST ${path} HTTP/1.1\r\nHost: ${host}\r\n${lines.join('\r\n')}\r\nContent-Length: ${body.length}\r\n\r\n${body}HTTP/1.1 401 Unauthorized\r\nContent-Length: 2\r\n\r\n{}`,
    requests: [whole],
  },
  {
    name: 'tcpdump -A',
    format: 'http',
    text: `14:03:11.123456 IP 10.0.0.5.51234 > 10.0.0.9.8080: Flags [P.], seq 1:600, ack 1, win 502, length 599: HTTP: POST ${path} HTTP/1.1\nE..|.x@.@..........#....P.......\nPOST ${path} HTTP/1.1\nHost: ${host}\n${lines.join('\n')}\nContent-Length: ${body.length}\n\n${body}`,
    requests: [whole],
  },
  {
    name: 'a document of Kibana',
    format: 'json',
    text: JSON.stringify(
      {
        _index: 'pay-2026.11.26',
        _id: 'x1',
        _source: {
          '@timestamp': '2026-11-26T07:03:11.000Z',
          service: 'pay',
          request: { method: 'POST', url, headers: Object.fromEntries(lower), body },
          response: { status: 401, body: '{"signature":"no"}' },
        },
      },
      null,
      2,
    ),
    requests: [whole],
  },
  {
    name: 'a table of Kibana with dotted headings',
    format: 'csv',
    text: `"@timestamp","http.request.method","url.full","http.request.headers.authorization","http.request.headers.client-id","http.request.headers.request-time","http.request.headers.signature","http.request.body.content"\n"Nov 26, 2026 @ 14:03:11.000",POST,"${url}","${bearer}",${clientId},${time},${signature},"${body.replaceAll('"', '""')}"\n`,
    requests: [whole],
  },
  {
    name: 'flat attributes of Datadog',
    format: 'json',
    text: JSON.stringify({
      timestamp: '2026-11-26T07:03:11Z',
      'http.method': 'POST',
      'http.url': url,
      'http.status_code': 401,
      ...Object.fromEntries(lower.map(([name, value]) => [`http.request.headers.${name}`, value])),
      'http.request.body': body,
    }),
    requests: [whole],
  },
  {
    name: 'an event of Sentry: headers as pairs',
    format: 'json',
    text: JSON.stringify({
      event_id: 'aa',
      platform: 'php',
      request: {
        url: `https://${host}${path.split('?')[0]}`,
        method: 'POST',
        data: body,
        query_string: 'trxId=TRX%3A77',
        headers: pairs,
        env: { REMOTE_ADDR: '10.0.0.1' },
      },
    }),
    requests: [whole],
  },
  {
    name: 'a log of Google Cloud',
    format: 'json',
    text: JSON.stringify([
      {
        insertId: 'a',
        timestamp: '2026-11-26T07:03:11Z',
        severity: 'ERROR',
        jsonPayload: { message: 'netzme call failed', method: 'POST', path, headers: Object.fromEntries(pairs), body },
        resource: { type: 'cloud_run_revision' },
      },
    ]),
    requests: [whole],
  },
  {
    name: "Spring's filter of requests",
    format: 'log',
    text: `2026-11-26 14:03:11.001 DEBUG 1 --- [nio-8080-exec-2] o.s.w.f.CommonsRequestLoggingFilter : After request [POST ${path}, client=10.0.0.1, headers=[${lower.map(([name, value]) => `${name}:"${value}"`).join(', ')}], payload=${body}]`,
    requests: [whole],
  },
  {
    name: 'Feign with the method before each line',
    format: 'log',
    text: prefixed(
      '2026-11-26 14:03:11.001 DEBUG 1 --- [main] c.s.NetzmeApi : [NetzmeApi#detail] ',
      `---> POST ${url} HTTP/1.1`,
      ...lines,
      '',
      body,
      `---> END HTTP (${body.length}-byte body)`,
    ),
    requests: [whole],
    problems: ['import-prefixes-removed'],
  },
  {
    name: 'an interceptor of RestTemplate',
    format: 'log',
    text: `=========================== request begin ================================================\nURI         : ${url}\nMethod      : POST\nHeaders     : [Accept:"text/plain, */*", ${pairs.map(([name, value]) => `${name}:"${value}"`).join(', ')}, Content-Length:"${body.length}"]\nRequest body: ${body}\n========================== request end ================================================\n============================ response begin ==========================================\nStatus code  : 401 UNAUTHORIZED\nHeaders      : [Content-Length:"2"]\nResponse body: {}`,
    requests: [whole],
  },
  {
    name: ".NET's client factory",
    format: 'log',
    text: `info: System.Net.Http.HttpClient.Netzme.ClientHandler[100]\n      Sending HTTP request POST ${url}\ntrce: System.Net.Http.HttpClient.Netzme.ClientHandler[102]\n      Request Headers:\n${lines.map(line => `      ${line}`).join('\n')}\n      Content-Type: application/json\n\ninfo: System.Net.Http.HttpClient.Netzme.ClientHandler[101]\n      Received HTTP response headers after 88.1ms - 401`,
    requests: [{ ...whole, body: undefined }],
  },
  {
    name: 'winston: a message and an object',
    format: 'log',
    text: `2026-11-26T07:03:11.001Z info: outgoing request ${JSON.stringify({ method: 'POST', url, headers: Object.fromEntries(pairs), data: body })}`,
    requests: [whole],
  },
  {
    name: 'Flask: headers as pairs, data as bytes',
    format: 'log',
    text: `[2026-11-26 14:03:11,001] INFO in app: headers=EnvironHeaders([${[['Host', host], ...pairs].map(([name, value]) => `('${name}', '${value}')`).join(', ')}]) data=b'${body}' path=${path} method=POST`,
    requests: [whole],
  },
  {
    name: 'CodeIgniter',
    format: 'log',
    text: `DEBUG - 2026-11-26 14:03:11 --> URL: ${url}\nDEBUG - 2026-11-26 14:03:11 --> METHOD: POST\nDEBUG - 2026-11-26 14:03:11 --> HEADER: ${map}\nDEBUG - 2026-11-26 14:03:11 --> BODY: ${body}\nDEBUG - 2026-11-26 14:03:12 --> RESPONSE: {"signature":"invalid"}`,
    requests: [whole],
  },
  {
    name: "PHP's error log",
    format: 'log',
    text: prefixed(
      '[26-Nov-2026 14:03:11 Asia/Jakarta] ',
      `netzme url = ${url}`,
      'netzme method = POST',
      `netzme signature = ${signature}`,
      `netzme request_time = ${time}`,
      `netzme client_id = ${clientId}`,
      `netzme token = ${token}`,
      `netzme body = ${body}`,
    ),
    requests: [whole],
  },
  {
    name: "Apache's dump of what came in",
    format: 'http',
    text: [`POST ${path} HTTP/1.1`, `Host: ${host}`, ...lines, `Content-Length: ${body.length}`, '']
      .map(
        line =>
          `[Thu Nov 26 14:03:11.001 2026] [dumpio:trace7] [pid 9] mod_dumpio.c(103): [client 10.0.0.1:50] mod_dumpio:  dumpio_in (data-HEAP): ${line}\\r\\n`,
      )
      .concat(
        `[Thu Nov 26 14:03:11.002 2026] [dumpio:trace7] [pid 9] mod_dumpio.c(103): [client 10.0.0.1:50] mod_dumpio:  dumpio_in (data-HEAP): ${body}`,
      )
      .join('\n'),
    requests: [whole],
  },
  {
    name: 'a line of Envoy as JSON',
    format: 'json-lines',
    text: `${JSON.stringify({ start_time: '2026-11-26T07:03:11.001Z', method: 'POST', path, protocol: 'HTTP/1.1', response_code: 401, duration: 12, request_headers: Object.fromEntries(lower), request_body: body, authority: host })}\n${JSON.stringify({ start_time: '2026-11-26T07:03:12.001Z', method: 'GET', path: '/health', response_code: 200, duration: 1 })}\n`,
    requests: [whole, { method: 'GET', path: '/health' }],
  },
  {
    name: 'a flow of mitmproxy',
    format: 'http',
    text: `POST ${url} HTTP/2.0\n${lower.map(([name, value]) => `${name}: ${value}`).join('\n')}\ncontent-type: application/json\ncontent-length: ${body.length}\n\n${body}`,
    requests: [whole],
  },
]
