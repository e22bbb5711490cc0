import type { Pasted } from './pasted.ts'
import { body, clientId, headers, path, signature, time, token, url, whole } from './pin-request.ts'

/** Logs and dumps of programs, each with the same call. */
export const pinLogTexts: readonly Pasted[] = [
  {
    name: 'okhttp logcat',
    text: [
      `--> POST ${url} h2`,
      'Content-Type: application/json; charset=utf-8',
      `Content-Length: ${body.length}`,
      ...headers.map(([a, b]) => `${a}: ${b}`),
      '',
      body,
      `--> END POST (${body.length}-byte body)`,
      `<-- 401 ${url} (120ms)`,
    ]
      .map(l => `11-25 14:22:01.123  4321  4400 I okhttp.OkHttpClient: ${l}`)
      .join('\n'),
    format: 'log',
    requests: [whole],
    problems: ['import-prefixes-removed'],
  },
  {
    name: 'okhttp android studio new logcat',
    text: [
      `--> POST ${url}`,
      ...headers.map(([a, b]) => `${a}: ${b}`),
      '',
      body,
      `--> END POST (${body.length}-byte body)`,
    ]
      .map(
        l => `2026-11-25 14:22:01.123  4321-4400  okhttp.OkHttpClient     id.toko.app                          D  ${l}`,
      )
      .join('\n'),
    format: 'log',
    requests: [whole],
    problems: ['import-prefixes-removed'],
  },
  {
    name: 'okhttp masked auth',
    text: [
      `--> POST ${url} http/1.1`,
      `Authorization: ██`,
      `Client-Id: ${clientId}`,
      `Request-Time: ${time}`,
      `Signature: ${signature}`,
      '',
      body,
      `--> END POST (${body.length}-byte body)`,
    ]
      .map(l => `D/OkHttp: ${l}`)
      .join('\n'),
    format: 'log',
    requests: [{ ...whole, token: undefined }],
    problems: ['import-prefixes-removed', 'import-scheme-word', 'import-masked'],
  },
  {
    name: 'laravel context',
    text: `[2026-11-25 14:06:31] production.ERROR: Netzme gagal {"url":${JSON.stringify(url).replace(/\//g, '\\/')},"method":"POST","headers":${JSON.stringify(Object.fromEntries(headers)).replace(/\//g, '\\/')},"body":${JSON.stringify(body).replace(/\//g, '\\/')},"status":401} `,
    format: 'log',
    requests: [whole],
  },
  {
    name: 'laravel dd array',
    text: `array:4 [\n  "url" => "${url}"\n  "method" => "POST"\n  "headers" => array:4 [\n${headers.map(([a, b]) => `    "${a}" => "${b}"`).join('\n')}\n  ]\n  "body" => "${body.replace(/\\/g, '\\\\').replace(/"/g, '\\"')}"\n]`,
    format: 'log',
    requests: [whole],
  },
  {
    name: 'print_r',
    text: `Array\n(\n    [url] => ${url}\n    [method] => POST\n    [headers] => Array\n        (\n${headers.map(([a, b], i) => `            [${i}] => ${a}: ${b}`).join('\n')}\n        )\n\n    [body] => ${body}\n)\n`,
    format: 'log',
    requests: [whole],
  },
  {
    name: 'print_r key headers behind log prefix',
    text: `[25-Nov-2026 14:06:31 Asia/Jakarta] Array\n(\n    [path] => ${path}\n    [method] => POST\n    [headers] => Array\n        (\n${headers.map(([a, b]) => `            [${a}] => ${b}`).join('\n')}\n        )\n\n    [payload] => ${body}\n)\n`,
    format: 'log',
    requests: [whole],
  },
  {
    name: 'python repr',
    text: `DEBUG:netzme:POST ${url} headers={${headers.map(([a, b]) => `'${a}': '${b}'`).join(', ')}} data=b'${body.replace(/\\/g, '\\\\')}'`,
    format: 'log',
    requests: [whole],
  },
  {
    name: 'python repr CaseInsensitiveDict prepared',
    text: `>>> r.request.method, r.request.url, r.request.headers, r.request.body\n('POST', '${url}', {'User-Agent': 'python-requests/2.31.0', ${headers.map(([a, b]) => `'${a}': '${b}'`).join(', ')}}, '${body.replace(/\\/g, '\\\\')}')`,
    format: 'log',
    requests: [whole],
  },
  {
    name: 'python http.client debug',
    text: `send: b'POST ${path} HTTP/1.1\\r\\nHost: tokoapi-stg.netzme.com\\r\\n${headers.map(([a, b]) => `${a}: ${b}`).join('\\r\\n')}\\r\\nContent-Length: ${body.length}\\r\\n\\r\\n'\nsend: b'${body.replace(/\\/g, '\\\\')}'\nreply: 'HTTP/1.1 401 Unauthorized\\r\\n'\nheader: Content-Type: application/json`,
    format: 'log',
    requests: [whole],
  },
  {
    name: 'util.inspect axios config',
    text: `{\n  method: 'post',\n  url: '${url}',\n  headers: {\n    Accept: 'application/json',\n    Authorization: 'Bearer ${token}',\n    'Client-Id': '${clientId}',\n    'Request-Time': '${time}',\n    Signature: '${signature}'\n  },\n  data: '${body.replace(/\\/g, '\\\\')}'\n}`,
    format: 'log',
    requests: [{ ...whole }],
    problems: ['import-method-case'],
  },
  {
    name: 'util.inspect object data',
    text: `request: {\n  method: 'POST',\n  path: '${path}',\n  headers: [Object: null prototype] {\n    authorization: 'Bearer ${token}',\n    'client-id': '${clientId}',\n    'request-time': '${time}',\n    signature: '${signature}'\n  },\n  body: { requestId: 'bu-17-0009', type: 'create_pin' }\n}`,
    format: 'log',
    requests: [{ ...whole, body: '{"requestId":"bu-17-0009","type":"create_pin"}' }],
    problems: ['import-body-printed'],
  },
  {
    name: 'go %v header',
    text: `2026/11/25 14:06:31 request POST ${url} map[Authorization:[Bearer ${token}] Client-Id:[${clientId}] Request-Time:[${time}] Signature:[${signature}]] body=${body}`,
    format: 'log',
    requests: [whole],
  },
  {
    name: 'go %+v struct',
    text: `2026/11/25 14:06:31 {Method:POST Path:${path} Token:${token} RequestTime:${time} ClientID:${clientId} Signature:${signature} Body:${body}}`,
    format: 'log',
    requests: [whole],
  },
  {
    name: 'go slog text',
    text: `time=2026-11-25T14:06:31.000+07:00 level=DEBUG msg=request method=POST url="${url}" Authorization="Bearer ${token}" Client-Id=${clientId} Request-Time=${time} Signature=${signature} body=${JSON.stringify(body)}`,
    format: 'log',
    requests: [whole],
  },
  {
    name: 'zap json',
    text: JSON.stringify({
      level: 'debug',
      ts: 1795698765.43,
      msg: 'netzme call',
      method: 'POST',
      url: url,
      headers: Object.fromEntries(headers.map(([a, b]) => [a, [b]])),
      body: body,
    }),
    format: 'json',
    requests: [whole],
  },
]
