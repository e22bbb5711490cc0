import type { Pasted } from './pasted.ts'

const token = 'Ht5-9xQ_rE.2zzB+u1/0Kd=='
const signature = 'c41fa6b7d09e3852f1a7460bd2c9e5837f0a1b64de2c9530784ab1cd6e0f9327'
const other = '1f2e3d4c5b6a79880716253443526170af9e8d7c6b5a49382716051423324150'
const time = '1795811122233'
const clientId = 'rawon_nguling_3'
const body = '{"merchantId":"M_77","amount":{"value":"10000.00","currency":"IDR"},"items":[1,2]}'
const path = '/api/aggregator/merchant/va/create?bank=BCA&v=1.0'
const host = 'tokoapi-stg.netzme.com'
const url = `https://${host}${path}`
const bearer = `Bearer ${token}`
const pairs: readonly (readonly [string, string])[] = [
  ['Authorization', bearer],
  ['Client-Id', clientId],
  ['Request-Time', time],
  ['Signature', signature],
]
const lines = pairs.map(([name, value]) => `${name}: ${value}`)
const whole = { method: 'POST', path, token, requestTime: time, clientId, signature, body }
const options = lines.map(line => `-H '${line}'`).join(' ')
const map = JSON.stringify(Object.fromEntries(pairs))
const inString = JSON.stringify(body)

/** Texts of a second look: what may be taken for something that it is not. */
export const inboxMore: readonly Pasted[] = [
  {
    name: 'a new token in the answer is none of the request',
    format: 'log',
    text: `POST ${url}\n${lines.join('\n')}\nBody: ${body}\n\nResponse: {"status":"401","token":"BARU-1234567890abcdef","signature":"${other}"}`,
    requests: [whole],
  },
  {
    name: 'the signature that a server expected is none of the merchant',
    format: 'log',
    text: `POST ${url}\n${lines.slice(0, 3).join('\n')}\nSignature: ${signature}\nBody: ${body}\n\nServer log: invalid signature, expected ${other}`,
    requests: [whole],
  },
  {
    name: 'times of a log in milliseconds beside the header',
    format: 'log',
    text: `ts=1795811129999 level=debug msg="out" method=POST url=${url} headers=${map} body=${inString} duration_ms=123`,
    requests: [whole],
  },
  {
    name: 'a call for a token and the signed one behind it',
    format: 'curl',
    text: `curl -X POST 'https://${host}/oauth/merchant/accesstoken' -u '${clientId}:rahasia-123' -d '{"grant_type":"client_credentials"}'\n# {"accessToken":"${token}"}\ncurl -X POST '${url}' ${options} -d '${body}'`,
    requests: [
      {
        method: 'POST',
        path: '/oauth/merchant/accesstoken',
        clientId,
        clientSecret: 'rahasia-123',
        body: '{"grant_type":"client_credentials"}',
      },
      whole,
    ],
  },
  {
    name: 'bash: an array of headers',
    format: 'curl',
    text: `HEADERS=(\n${lines.map(line => `  -H "${line}"`).join('\n')}\n)\ncurl -s -X POST "${url}" "\${HEADERS[@]}" -d '${body}'`,
    requests: [whole],
  },
  {
    name: 'bash: a time and a signature that are computed stay open',
    format: 'curl',
    text: `TS=$(date +%s%3N)\nSIG=$(echo -n "$PAYLOAD" | openssl dgst -sha256 -hmac "$SALT" | awk '{print $2}')\ncurl -X POST '${url}' -H 'Authorization: ${bearer}' -H 'Client-Id: ${clientId}' -H "Request-Time: $TS" -H "Signature: $SIG" -d '${body}'`,
    requests: [{ ...whole, requestTime: '$TS', signature: '$SIG' }],
    problems: ['import-unresolved-variable', 'import-unresolved-variable'],
  },
  {
    name: 'bash: values printed by a trace (set -x)',
    format: 'curl',
    text: `+ curl -s -X POST '${url}' ${options} -d '${body}'\n{"status":"401"}`,
    requests: [whole],
  },
  {
    name: 'make: a recipe with doubled dollars and an at sign',
    format: 'curl',
    text: `TOKEN := ${token}\n\ncall:\n\t@curl -s -X POST '${url}' -H "Authorization: Bearer $(TOKEN)" ${lines
      .slice(1)
      .map(line => `-H '${line}'`)
      .join(' ')} -d '${body}'`,
    requests: [whole],
  },
  {
    name: 'Docker: a command behind exec',
    format: 'curl',
    text: `docker exec -it app curl -X POST ${JSON.stringify(url)} ${lines.map(line => `-H "${line}"`).join(' ')} --data ${JSON.stringify(body)}`,
    requests: [whole],
  },
  {
    name: 'a command in a string of JSON',
    format: 'curl',
    text: JSON.stringify({ ticket: 77, note: `curl -X POST '${url}' ${options} -d '${body}'` }),
    requests: [whole],
  },
  {
    name: 'a command in PHP',
    format: 'curl',
    text: `$cmd = "curl -X POST '${url}' ${options} -d '${body.replaceAll('"', '\\"')}'";\nexec($cmd);`,
    requests: [whole],
  },
  {
    name: 'PowerShell: headers of one line with a body from ConvertTo-Json and its output below',
    format: 'powershell',
    text: `$body = @{ merchantId = "M_77" } | ConvertTo-Json -Compress\nInvoke-RestMethod -Uri '${url}' -Method Post -Headers @{ ${pairs.map(([name, value]) => `'${name}' = '${value}'`).join('; ')} } -Body $body\n\nBody yang terkirim:\n${body}`,
    requests: [whole],
    problems: ['import-body-computed'],
  },
  {
    name: 'a GET whose values stand in the query',
    format: 'log',
    text: `GET https://${host}/api/x?signature=abc&timestamp=1&token=t HTTP/1.1 401\nSignature: ${signature}\nRequest-Time: ${time}\nAuthorization: ${bearer}\nClient-Id: ${clientId}`,
    requests: [{ ...whole, method: 'GET', path: '/api/x?signature=abc&timestamp=1&token=t', body: undefined }],
  },
  {
    name: 'a body that holds names of headers',
    format: 'http',
    text: `POST ${path} HTTP/1.1\nHost: ${host}\n${lines.join('\n')}\n\n{"signature":"${other}","Request-Time":"1","token":"x"}`,
    requests: [{ ...whole, body: `{"signature":"${other}","Request-Time":"1","token":"x"}` }],
  },
  {
    name: 'a body that is printed twice, once set out',
    format: 'http',
    text: `POST ${url}\n${lines.join('\n')}\nBody (raw): ${body}\nBody (pretty):\n${JSON.stringify(JSON.parse(body), null, 2)}`,
    requests: [whole],
  },
  {
    name: 'a signature over two lines, as a narrow mail wraps it: what stands there stays, the whole is offered',
    format: 'log',
    text: `POST ${url}\nAuthorization: ${bearer}\nClient-Id: ${clientId}\nRequest-Time: ${time}\nSignature: ${signature.slice(0, 40)}\n${signature.slice(40)}\nBody: ${body}`,
    requests: [{ ...whole, signature: signature.slice(0, 40) }],
  },
  {
    name: 'headers with blanks around the colon, in capitals',
    format: 'log',
    text: `POST ${url}\n${pairs.map(([name, value]) => `${name.toUpperCase()} : ${value}`).join('\n')}\nBODY : ${body}`,
    requests: [whole],
  },
  {
    name: 'names in a JSON of the merchant, camel case',
    format: 'json',
    text: JSON.stringify({
      httpMethod: 'POST',
      endpoint: path,
      requestTime: Number(time),
      clientId,
      accessToken: token,
      signature,
      requestBody: JSON.parse(body),
    }),
    requests: [whole],
    problems: ['import-body-printed'],
  },
  {
    name: 'a Java map printed in a log, the body with an equals sign in it',
    format: 'log',
    text: `headers={Authorization=${bearer}, Client-Id=${clientId}, Request-Time=${time}, Signature=${signature}} method=POST url=${url} body={"q":"a=b, c=d"}`,
    requests: [{ ...whole, body: '{"q":"a=b, c=d"}' }],
  },
  {
    name: 'a Node log with the colours of a terminal',
    format: 'log',
    text: `\u001b[32m[INFO]\u001b[39m { method: \u001b[32m'POST'\u001b[39m, url: \u001b[32m'${url}'\u001b[39m, headers: { ${pairs.map(([name, value]) => `\u001b[32m'${name}'\u001b[39m: \u001b[32m'${value}'\u001b[39m`).join(', ')} }, body: \u001b[32m'${body}'\u001b[39m }`,
    requests: [whole],
    problems: ['import-colours-removed'],
  },
  {
    name: 'XML of a SOAP tool: a log of requests',
    format: 'xml',
    text: `<entry><method>POST</method><url>${url.replaceAll('&', '&amp;')}</url><headers>${pairs.map(([name, value]) => `<header name="${name}">${value}</header>`).join('')}</headers><body>${body.replaceAll('"', '&quot;')}</body></entry>`,
    requests: [whole],
  },
  {
    name: 'two CSV rows with a body of several lines',
    format: 'csv',
    text: `client_id,method,path,token,request_time,signature,body\n${clientId},POST,${path},${token},${time},${signature},"{\n ""a"": 1\n}"\n${clientId},GET,/api/y,${token},${time},${other},\n`,
    requests: [
      { ...whole, body: '{\n "a": 1\n}' },
      { ...whole, method: 'GET', path: '/api/y', signature: other, body: '' },
    ],
  },
  {
    name: 'an HTML mail with a table',
    format: 'log',
    text: `<html><body><p>Halo</p><table>${[['URL', url.replaceAll('&', '&amp;')], ['Method', 'POST'], ...pairs, ['Body', body.replaceAll('"', '&quot;')]].map(([name, value]) => `<tr><td>${name}</td><td>${value}</td></tr>`).join('')}</table></body></html>`,
    requests: [whole],
    problems: ['import-html-tags'],
  },
  {
    name: 'a Python dict with a body as a dict is written anew, and told',
    format: 'log',
    text: `{'method': 'POST', 'url': '${url}', 'headers': {${pairs.map(([name, value]) => `'${name}': '${value}'`).join(', ')}}, 'json': {'merchantId': 'M_77', 'ok': True, 'x': None}}`,
    requests: [{ ...whole, body: '{"merchantId":"M_77","ok":true,"x":null}' }],
    problems: ['import-body-printed'],
  },
  {
    name: 'what was sent against what was signed: two bodies under their names',
    format: 'http',
    text: `POST ${url}\n${lines.join('\n')}\nBody yang di-sign: {"a":1}\nBody yang dikirim: ${body}`,
    requests: [whole],
  },
]
