import type { Pasted } from './pasted.ts'

const token = '8c1f0f6b5d3e4a7f9b2c6d8e0a1b3c5d7e9f1a2b4c6d8e0f2a4b6c8d0e2f4a61'
const signature = '3f7a1c9e5b2d8f6a4c0e7b1d9f3a5c8e2b6d0f4a7c1e9b3d5f8a2c6e0b4d7f91'
const requestTime = '1764055563123'
const clientId = 'tokobuku88'
const [baseUrl, path] = ['https://tokoapi-stg.netzme.com', '/api/aggregator/merchant/qr/invoice']
const body = '{"value":50000.00,"note":"Kopi & \\"roti\\""}'
const whole = { method: 'POST', path, clientId, requestTime, token, body, signature }

const headers: [string, string][] = [
  ['Authorization', `Bearer ${token}`],
  ['Request-Time', requestTime],
  ['Client-Id', clientId],
  ['Signature', signature],
]
const lines = headers.map(([name, value]) => `${name}: ${value}`)
const options = headers.map(([name, value]) => `-H '${name}: ${value}'`).join(' ')
const escaped = body.replaceAll('\\', '\\\\').replaceAll('"', '\\"')
const wire = (text: string) => `14:26:03,123 DEBUG [main] org.apache.http.wire - http-outgoing-0 >> "${text}"\n`

/** Values that stand around a block, hidden values, and forms in which other programs show what they send. */
export const wordsTexts: readonly Pasted[] = [
  {
    name: 'signature and client id in the words around a command',
    format: 'curl',
    text: `Halo, signature kami ${signature} ditolak:\n\ncurl '${baseUrl}${path}' -H 'Authorization: Bearer ${token}' -H 'Request-Time: ${requestTime}' -d '${body}'\n\nClient id kami: ${clientId}\nMohon bantuannya.`,
    requests: [whole],
  },
  {
    name: 'client id before a fenced request',
    format: 'http',
    text: `Client ID: ${clientId}\n\n\`\`\`http\nPOST ${path} HTTP/1.1\n${lines.filter(line => !line.startsWith('Client')).join('\n')}\n\n${body}\n\`\`\`\nTolong dibantu.`,
    requests: [whole],
  },
  {
    name: 'the words that announce an answer are no part of the body',
    format: 'http',
    text: `POST ${path} HTTP/1.1\n${lines.join('\n')}\n\n${body}\n\nResponse:\nHTTP/1.1 401 Unauthorized\n\n{}`,
    requests: [whole],
  },
  {
    name: 'a command in quotes within a sentence',
    format: 'curl',
    text: `Kami jalankan "curl ${baseUrl}${path} ${options} -d '${body}'" dan dapat 401.`,
    requests: [whole],
  },
  {
    name: 'a command copied from the source of a page',
    format: 'curl',
    text: `curl ${baseUrl}${path} ${options} -d '${body}'`
      .replaceAll('&', '&amp;')
      .replaceAll('"', '&quot;')
      .replaceAll("'", '&#39;'),
    requests: [whole],
    problems: ['import-html-unescaped'],
  },
  {
    name: 'hidden token, shortened signature',
    format: 'curl',
    text: `curl ${baseUrl}${path} -H 'Authorization: Bearer 8c1f...4a61' -H 'Request-Time: ${requestTime}' -H 'Signature: 3f7a********' -d '{}'`,
    requests: [{ method: 'POST', path, requestTime, body: '{}' }],
    problems: ['import-masked', 'import-masked'],
  },
  {
    name: 'a salt whose secret is hidden',
    format: 'log',
    text: `salt: xxxx-${requestTime}-Bearer ${token}\nsignature: ${signature}\npath: ${path}\nmethod: POST\nclient_id: ${clientId}\nbody: ${body}`,
    requests: [whole],
    problems: ['import-masked', 'import-masked'],
  },
  {
    name: 'PowerShell: a dictionary of parameters',
    format: 'powershell',
    text: `$params = @{\n  Uri = '${baseUrl}${path}'\n  Method = 'Post'\n  Headers = @{ ${headers.map(([name, value]) => `'${name}' = '${value}'`).join('; ')} }\n  Body = '${body}'\n}\nInvoke-RestMethod @params`,
    requests: [{ ...whole, baseUrl }],
  },
  {
    name: "Apache HttpClient's wire log",
    format: 'http',
    text: `${[`POST ${path} HTTP/1.1`, ...lines, ''].map(line => wire(`${line}[\\r][\\n]`)).join('')}${wire(body)}`,
    requests: [whole],
  },
  {
    name: 'a table of a sheet',
    format: 'log',
    text: `URL\t${baseUrl}${path}\nMethod\tPOST\nClient-Id\t${clientId}\nToken\t${token}\nRequest-Time\t${requestTime}\nSignature\t${signature}\nBody\t${body}`,
    requests: [{ ...whole, baseUrl }],
  },
  {
    name: 'a table of a tracker',
    format: 'log',
    text: `| Field | Value |\n| --- | --- |\n| URL | ${baseUrl}${path} |\n| Method | POST |\n| Client-Id | ${clientId} |\n| Token | ${token} |\n| Request-Time | ${requestTime} |\n| Signature | ${signature} |\n| Body | \`${body}\` |`,
    requests: [{ ...whole, baseUrl }],
  },
  {
    name: 'bold names of a chat, the body as code',
    format: 'log',
    text: `*Endpoint:* POST ${baseUrl}${path}\n*Client-Id:* ${clientId}\n*Authorization:* Bearer ${token}\n*Request-Time:* ${requestTime}\n*Signature:* ${signature}\n*Body:*\n\`\`\`${body}\`\`\``,
    requests: [whole],
  },
  {
    name: 'a value whose beginning is a word of prose',
    format: 'http',
    text: `POST ${path}\nclient id ${clientId}\ntoken ${token}\nrequest time ${requestTime}\nsignature ${signature}\nbody ${body}`,
    requests: [whole],
  },
  {
    name: 'Go: slog, its headers printed into a string',
    format: 'log',
    text: `level=ERROR method=POST url=${baseUrl}${path} headers="map[${headers.map(([name, value]) => `${name}:[${value}]`).join(' ')}]" body="${escaped}" status=401`,
    requests: [whole],
  },
  {
    name: 'Go: headers and body set by calls',
    format: 'log',
    text: `url := "${baseUrl}${path}"\nmethod := "POST"\npayload := strings.NewReader(\`${body}\`)\n${headers.map(([name, value]) => `req.Header.Add("${name}", "${value}")`).join('\n')}`,
    requests: [whole],
  },
  {
    name: 'Java: OkHttp as code',
    format: 'code',
    text: `RequestBody body = RequestBody.create(mediaType, "${escaped}");\nnew Request.Builder().url("${baseUrl}${path}").method("POST", body)${headers.map(([name, value]) => `.addHeader("${name}", "${value}")`).join('')}`,
    requests: [whole],
  },
  {
    name: "a shell's single quotes around a body with backslashes",
    format: 'httpie',
    // A here-string ends with a line end of its own (bash manual, "Here Strings").
    text: `http POST ${baseUrl}${path} ${headers.map(([name, value]) => `${name}:"${value}"`).join(' ')} <<< '${body}'`,
    requests: [{ ...whole, body: `${body}\n` }],
  },
  {
    name: 'httpx: a status behind the address is no answer yet',
    format: 'log',
    text: `INFO:httpx:HTTP Request: POST ${baseUrl}${path} "HTTP/1.1 401 Unauthorized"\nheaders=Headers({${headers.map(([name, value]) => `'${name.toLowerCase()}': '${value}'`).join(', ')}})\ncontent=b'{"a":1}'`,
    requests: [{ ...whole, body: '{"a":1}' }],
  },
  {
    name: 'Elastic: address and body in records of their own',
    format: 'json',
    text: JSON.stringify({
      http: { request: { method: 'POST', headers: Object.fromEntries(headers), body: { content: body } } },
      url: { path, full: baseUrl + path },
    }),
    requests: [whole],
  },
  {
    name: 'behind the sandbox, whose address is no part of the path',
    format: 'curl',
    text: `curl http://127.0.0.1:5173/sandbox${path} ${options} -d '${body}'`,
    requests: [{ ...whole, baseUrl: 'http://127.0.0.1:5173/sandbox' }],
    problems: ['import-sandbox-address'],
  },
]
