import type { Pasted } from './pasted.ts'

const token = 'b7Qe/1+zKp0='
const signature = '5c3a18f6e5c3a18f7e5c3a1807e5c3a1907e5c3a2907e5c3b2907e5c4b2907e5'
const [requestTime, clientId] = ['1795601122334', 'toko-sinar-07']
const [baseUrl, path] = ['https://h.test', '/api/qr?ref=INV%2F1']
const body = '{"amount":75000.00,"note":"Es \\"kopi\\" & teh"}'
const whole = { method: 'POST', path, clientId, requestTime, token, body, signature }
const headers: [string, string][] = [
  ['Authorization', `Bearer ${token}`],
  ['Client-Id', clientId],
  ['Request-Time', requestTime],
  ['Signature', signature],
]
const lines = (before = '', between = ': ') =>
  headers.map(([name, value]) => `${before}${name}${between}${value}\n`).join('')
const python = headers.map(([name, value]) => `'${name}': '${value}'`).join(', ')
const length = new TextEncoder().encode(body).length
const base64 = Buffer.from(body).toString('base64')
const answer = '{"status":"401"}'

/** How programs print a request around what is looked for: twice, in parts, with the answer, in another spelling of the bytes. */
export const logTexts: readonly Pasted[] = [
  {
    name: 'Python: the connection pool names the request again, then the answer',
    format: 'log',
    text: `2026-11-25 14:06:31,013 - app - DEBUG - Request: POST ${baseUrl}${path}\n2026-11-25 14:06:31,014 - app - DEBUG - Request headers: {${python}}\n2026-11-25 14:06:31,014 - app - DEBUG - Request body: b'${body.replaceAll('\\', '\\\\')}'\n2026-11-25 14:06:31,025 - urllib3.connectionpool - DEBUG - ${baseUrl}:443 "POST ${path} HTTP/1.1" 401 None\n2026-11-25 14:06:31,027 - app - ERROR - Response 401: ${answer}\n`,
    requests: [whole],
    problems: ['import-prefixes-removed'],
  },
  {
    name: 'httpx: reprs one below the other, the token hidden by httpx itself',
    format: 'log',
    text: `<Request('POST', '${baseUrl}${path}')>\nHeaders({${python.replace(`Bearer ${token}`, '[secure]')}})\nb'${body.replaceAll('\\', '\\\\')}'\n`,
    requests: [{ method: 'POST', path, clientId, requestTime, body, signature }],
    problems: ['import-scheme-word', 'import-masked'],
  },
  {
    name: 'curl -v with the body in words below the answer',
    format: 'http',
    text: `> POST ${path} HTTP/1.1\n> Host: h.test\n${lines('> ')}> Content-Length: ${length}\n>\n} [${length} bytes data]\n< HTTP/1.1 401 Unauthorized\n<\n${answer}\nbody yang dikirim: ${body}\n`,
    requests: [whole],
  },
  {
    name: 'PHP: the head that curl_getinfo gives, the body apart',
    format: 'http',
    text: `Array\n(\n    [http_code] => 401\n    [request_header] => POST ${path} HTTP/1.1\nHost: h.test\n${lines()}Content-Length: ${length}\n\n\n)\npostfields: ${body}\n`,
    requests: [whole],
  },
  {
    name: 'PHP: var_dump of one value after the other',
    format: 'log',
    text: `string(${baseUrl.length + path.length}) "${baseUrl}${path}"\narray(4) {\n${headers.map(([name, value], index) => `  [${index}]=>\n  string(${name.length + value.length + 2}) "${name}: ${value}"\n`).join('')}}\nstring(${length}) "${body}"\n`,
    requests: [{ path, clientId, requestTime, token, body, signature }],
  },
  {
    name: 'PHP: print_r of a request object whose address stands in parts',
    format: 'log',
    text: `GuzzleHttp\\Psr7\\Request Object\n(\n    [method:GuzzleHttp\\Psr7\\Request:private] => POST\n    [uri:GuzzleHttp\\Psr7\\Request:private] => GuzzleHttp\\Psr7\\Uri Object\n        (\n            [scheme:GuzzleHttp\\Psr7\\Uri:private] => https\n            [host:GuzzleHttp\\Psr7\\Uri:private] => h.test\n            [port:GuzzleHttp\\Psr7\\Uri:private] => \n            [path:GuzzleHttp\\Psr7\\Uri:private] => /api/qr\n            [query:GuzzleHttp\\Psr7\\Uri:private] => ref=INV%2F1\n        )\n\n    [headers:GuzzleHttp\\Psr7\\Request:private] => Array\n        (\n${headers.map(([name, value]) => `            [${name}] => Array\n                (\n                    [0] => ${value}\n                )\n\n`).join('')}        )\n\n)\n\nbody: ${body}\n`,
    requests: [{ ...whole, baseUrl }],
  },
  {
    name: 'Go: resty prints JSON anew',
    format: 'http',
    text: `2026/11/25 21:00:00 DEBUG RESTY\n==============\n~~~ REQUEST ~~~\nPOST  ${path}  HTTP/1.1\nHOST   : h.test\nHEADERS:\n${lines('\t')}BODY   :\n{\n   "amount": 75000.00\n}\n------------------------------\n~~~ RESPONSE ~~~\nSTATUS       : 401\nBODY         :\n${answer}\n`,
    requests: [{ ...whole, body: '{"amount":75000.00}' }],
    problems: ['import-body-printed'],
  },
  {
    name: 'Go: a body of bytes as base64, headers as lists',
    format: 'json',
    text: `${JSON.stringify({ url: baseUrl + path, method: 'POST', header: Object.fromEntries(headers.map(([name, value]) => [name, [value]])), body: base64 })}\n`,
    requests: [whole],
    problems: ['import-body-base64'],
  },
  {
    name: 'Go: %#v with pointers and bytes in hex',
    format: 'log',
    text: `main.Req{Parent:(*main.Req)(nil), Method:"POST", URL:"${baseUrl}${path}", Header:http.Header{${headers.map(([name, value]) => `"${name}":[]string{"${value}"}`).join(', ')}}, Payload:[]uint8{${Array.from(Buffer.from(body), byte => `0x${byte.toString(16)}`).join(', ')}}, Retry:3}\n`,
    requests: [whole],
  },
  {
    name: 'Dart: a map with blanks behind its colons',
    format: 'log',
    text: `url=${baseUrl}${path} method=POST headers={${headers.map(pair => pair.join(': ')).join(', ')}} body=${body}\n`,
    requests: [whole],
  },
  {
    name: 'Node: an address object, elided lists further down',
    format: 'log',
    text: `{\n  method: 'POST',\n  url: URL { href: '${baseUrl}${path}', origin: '${baseUrl}', pathname: '/api/qr', search: '?ref=INV%2F1' },\n  headers: { ${python} },\n  body: '${body.replaceAll('\\', '\\\\')}',\n  request: { path: '${path}', headers: { authorization: [Array], signature: [Array] } }\n}\n`,
    requests: [whole],
  },
  {
    name: 'Node: console.table',
    format: 'log',
    text: `┌───────┬────────┐\n│ (index) │ Values │\n├───────┼────────┤\n${headers.map(([name, value]) => `│  ${name}  │ '${value}' │\n`).join('')}└───────┴────────┘\nPOST ${baseUrl}${path}\n${body}\n`,
    requests: [whole],
  },
  {
    name: 'nginx in JSON: the request line under one name',
    format: 'json',
    text: JSON.stringify({
      request: `POST ${path} HTTP/1.1`,
      status: 401,
      http_client_id: clientId,
      http_request_time: requestTime,
      http_signature: signature,
      http_authorization: `Bearer ${token}`,
      request_body: body,
    }),
    requests: [whole],
  },
  {
    name: 'a gateway: path and query each under a name',
    format: 'json',
    text: JSON.stringify({
      httpMethod: 'POST',
      rawPath: '/api/qr',
      rawQueryString: 'ref=INV%2F1',
      headers: Object.fromEntries(headers),
      body,
    }),
    requests: [whole],
  },
  {
    name: 'newman: the address in lists, the body in a record of its own',
    format: 'json',
    text: JSON.stringify({
      request: {
        url: { protocol: 'https', host: ['h', 'test'], path: ['api', 'qr'], query: [{ key: 'ref', value: 'INV%2F1' }] },
        header: headers.map(([key, value]) => ({ key, value })),
        method: 'POST',
        body: { mode: 'raw', raw: body },
      },
      response: { code: 401 },
    }),
    requests: [{ ...whole, baseUrl }],
  },
  {
    name: 'a mail in HTML',
    format: 'log',
    text: `<p>Halo, berikut datanya:</p><ul><li>URL: ${baseUrl}${path}</li><li>Method: POST</li>${headers.map(pair => `<li>${pair.join(': ')}</li>`).join('')}</ul><pre>${body.replaceAll('&', '&amp;')}</pre>\n`,
    requests: [whole],
    problems: ['import-html-tags'],
  },
  {
    name: 'a sheet whose cell holds line ends',
    format: 'log',
    text: `Client ID\t${clientId}\nRequest Time\t${requestTime}\nSignature\t${signature}\nToken\t${token}\nMethod\tPOST\nEndpoint\t${path}\nBody\t"{\n  ""a"": 1\n}"\n`,
    requests: [{ ...whole, body: '{\n  "a": 1\n}' }],
  },
  {
    name: 'stars and dots in path and body are what was sent; a hidden secret is said',
    format: 'http',
    text: `POST /api/x?id=ab...cd HTTP/1.1\n${lines()}Client Secret: ********\n\n{"card":"4811********1234","note":"xxxxxx","ref":"..."}`,
    requests: [
      { ...whole, path: '/api/x?id=ab...cd', body: '{"card":"4811********1234","note":"xxxxxx","ref":"..."}' },
    ],
    problems: ['import-masked'],
  },
  {
    name: 'a raw payload with dots in its path',
    format: 'log',
    text: `rawPayload = path=/api/x?id=ab...cd&method=POST&token=Bearer ${token}&timestamp=${requestTime}&body={"note":"***"}\nsignature = ${signature}\n`,
    requests: [{ method: 'POST', path: '/api/x?id=ab...cd', token, requestTime, body: '{"note":"***"}', signature }],
  },
  {
    name: 'Slack: no line end inside its fences',
    format: 'http',
    text: `*Request*\n\`\`\`POST ${path} HTTP/1.1\nHost: h.test\n${lines()}\n${body}\`\`\`\nThanks\n`,
    requests: [whole],
  },
  {
    name: 'numbered, with hyphens between names and values',
    format: 'log',
    text: `1) URL - ${baseUrl}${path}\n2) HTTP method - POST\n3) client id - ${clientId}\n4) token - ${token}\n5) request time - ${requestTime}\n6) signature - ${signature}\n7) body - ${body}\n`,
    requests: [whole],
  },
]
