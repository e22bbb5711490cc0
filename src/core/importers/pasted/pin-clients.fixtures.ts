import type { Pasted } from './pasted.ts'
import { bodiless, body, clientId, headers, path, read, signature, time, token, url, whole } from './pin-request.ts'

/** Commands of all shells, code and files of clients, each with the same call. */
export const pinClientTexts: readonly Pasted[] = [
  {
    name: 'cmd chrome carets',
    text: `curl ^"${url.replace(/[&%]/g, c => `^${c}`)}^" ^\r\n${headers.map(([a, b]) => `  -H ^"${a}: ${b}^" ^\r\n`).join('')}  --data-raw ^"${body
      .replace(/\\/g, '^\\^\\')
      .replace(/"/g, '^\\^"')
      .replace(/[{}]/g, c => `^${c}`)}^"`,
    format: 'curl',
    requests: [{ ...whole, body: body.replace('\\', '\\\\') }],
  },
  {
    name: 'cmd firefox doubled quotes',
    text: `curl.exe "${url}" -X POST ${headers.map(([a, b]) => `-H "${a}: ${b}"`).join(' ')} --data-raw "${body.replace(/"/g, '""')}"`,
    format: 'curl',
    requests: [whole],
  },
  {
    name: 'cmd prompt before',
    text: `C:\\Users\\budi>curl -X POST "${url}" ^\n${headers.map(([a, b]) => ` -H "${a}: ${b}" ^\n`).join('')} -d "${body.replace(/"/g, '\\"')}"\n{"status":401}`,
    format: 'curl',
    requests: [whole],
  },
  {
    name: 'cmd set variables',
    text: `set TOKEN=${token}\nset SIG=${signature}\ncurl "${url}" -H "Authorization: Bearer %TOKEN%" -H "Client-Id: ${clientId}" -H "Request-Time: ${time}" -H "Signature: %SIG%"`,
    format: 'curl',
    requests: [read],
  },
  {
    name: 'ps invoke-restmethod hashtable',
    text: `$headers = @{\n  "Authorization" = "Bearer ${token}"\n  "Client-Id" = "${clientId}"\n  "Request-Time" = "${time}"\n  "Signature" = "${signature}"\n}\n$body = '${body}'\nInvoke-RestMethod -Uri "${url}" -Method Post -Headers $headers -Body $body -ContentType "application/json"`,
    format: 'powershell',
    requests: [whole],
  },
  {
    name: 'ps dictionary Add & here-string',
    text: `$headers = New-Object "System.Collections.Generic.Dictionary[[String],[String]]"\n${headers.map(([a, b]) => `$headers.Add("${a}", "${b}")\n`).join('')}\n$body = @"\n${body}\n"@\n\n$response = Invoke-RestMethod '${url}' -Method 'POST' -Headers $headers -Body $body\n$response | ConvertTo-Json`,
    format: 'powershell',
    requests: [whole],
  },
  {
    name: 'ps ConvertTo-Json computed',
    text: `$h=@{Authorization="Bearer ${token}";'Client-Id'='${clientId}';'Request-Time'='${time}';Signature='${signature}'}\nirm "${url}" -Method Post -Headers $h -Body (@{requestId='x'} | ConvertTo-Json)`,
    format: 'powershell',
    requests: [bodiless],
    problems: ['import-body-computed'],
  },
  {
    name: 'ps backtick curl.exe',
    text: `PS C:\\tmp> curl.exe -X POST '${url}' \`\n${headers.map(([a, b]) => `  -H '${a}: ${b}' \`\n`).join('')}  -d '${body.replace(/"/g, '\\"')}'`,
    format: 'curl',
    requests: [whole],
  },
  {
    name: 'heredoc',
    text: `curl -sS -X POST '${url}' \\\n${headers.map(([a, b]) => `  -H '${a}: ${b}' \\\n`).join('')}  --data-binary @- <<'JSON'\n${body}\nJSON`,
    format: 'curl',
    requests: [{ ...whole, body: `${body}\n` }],
  },
  {
    name: 'bash vars export',
    text: `export TOKEN='${token}'\nTS=${time}\nSIG="${signature}"\nBODY='${body}'\ncurl -X POST "https://tokoapi-stg.netzme.com${path}" -H "Authorization: Bearer $TOKEN" -H "Client-Id: ${clientId}" -H "Request-Time: \${TS}" -H "Signature: $SIG" -d "$BODY"`,
    format: 'curl',
    requests: [whole],
  },
  {
    name: '-d @file',
    text: `curl -X POST ${headers.map(([a, b]) => `-H '${a}: ${b}'`).join(' ')} -d @payload.json '${url}'`,
    format: 'curl',
    requests: [{ ...bodiless }],
    problems: ['import-body-in-file'],
  },
  {
    name: 'unknown option before url',
    text: `curl --super-retry 5 --weird '${url}' ${headers.map(([a, b]) => `-H '${a}: ${b}'`).join(' ')}`,
    format: 'curl',
    requests: [read],
    problems: ['import-unknown-option', 'import-unknown-option', 'import-words-ignored'],
  },
  {
    name: 'chat smart quotes curl',
    text: `mas tolong cek curl ini ya: curl —location —request POST ‘${url}’ —header ‘Authorization: Bearer ${token}’ —header ‘Client-Id: ${clientId}’ —header ‘Request-Time: ${time}’ —header ‘Signature: ${signature}’ —data-raw ‘${body}’`,
    format: 'curl',
    requests: [whole],
    problems: ['import-chat-marks', 'import-chat-marks'],
  },
  {
    name: 'curl with time/env prefix',
    text: `$ time HTTPS_PROXY=http://10.1.1.1:3128 curl -sSLX POST '${url}' -H'Authorization: Bearer ${token}' -H'Client-Id: ${clientId}' -HRequest-Time:${time} -H "Signature:${signature}" --data-raw $'${body.replace(/\\/g, '\\\\')}'`,
    format: 'curl',
    requests: [whole],
  },
  {
    name: 'two curls',
    text: `curl '${url}' ${headers.map(([a, b]) => `-H '${a}: ${b}'`).join(' ')}\n\ncurl -X POST '${url}' ${headers.map(([a, b]) => `-H '${a}: ${b}'`).join(' ')} -d '${body}'`,
    format: 'curl',
    requests: [read, whole],
  },
  {
    name: 'curl json and oauth2-bearer',
    text: `curl --json '${body}' --oauth2-bearer '${token}' -H 'Client-Id: ${clientId}' -H 'Request-Time: ${time}' -H 'Signature: ${signature}' '${url}'`,
    format: 'curl',
    requests: [whole],
  },
  {
    name: 'curl -K style config',
    text: `url = "${url}"\nrequest = "POST"\n${headers.map(([a, b]) => `header = "${a}: ${b}"`).join('\n')}\ndata = "${body.replace(/\\/g, '\\\\').replace(/"/g, '\\"')}"`,
    format: 'log',
    requests: [whole],
  },
  {
    name: 'fetch browser',
    text: `fetch("${url}", {\n  "headers": {\n    "accept": "*/*",\n${headers.map(([a, b]) => `    "${a.toLowerCase()}": "${b}"`).join(',\n')}\n  },\n  "referrer": "https://x.test/",\n  "body": ${JSON.stringify(body)},\n  "method": "POST",\n  "mode": "cors"\n});`,
    format: 'fetch',
    requests: [whole],
  },
  {
    name: 'fetch node await with const',
    text: `const url = '${url}';\nconst token = '${token}';\nconst res = await fetch(url, { method: 'POST', headers: { Authorization: \`Bearer \${token}\`, 'Client-Id': '${clientId}', 'Request-Time': '${time}', Signature: '${signature}' }, body: ${JSON.stringify(body)} });`,
    format: 'fetch',
    requests: [whole],
  },
  {
    name: 'postman v2.0 (url string, header string)',
    text: JSON.stringify({
      info: { name: 'x', schema: 'https://schema.getpostman.com/json/collection/v2.0.0/collection.json' },
      item: [
        {
          name: 'pin',
          request: {
            method: 'POST',
            url: `{{base}}${path}`,
            header: headers.map(([a, b]) => `${a}: ${b}`).join('\n'),
            body: { mode: 'raw', raw: body },
          },
        },
      ],
      variable: [{ key: 'base', value: 'https://tokoapi-stg.netzme.com' }],
    }),
    format: 'postman',
    requests: [whole],
  },
  {
    name: 'postman v2.1 url object disabled header',
    text: JSON.stringify({
      info: { name: 'x', schema: 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json' },
      item: [
        {
          name: 'f',
          item: [
            {
              name: 'pin',
              request: {
                auth: { type: 'bearer', bearer: [{ key: 'token', value: token, type: 'string' }] },
                method: 'POST',
                header: [
                  { key: 'Client-Id', value: clientId },
                  { key: 'Request-Time', value: time },
                  { key: 'Signature', value: signature },
                  { key: 'X-Off', value: '1', disabled: true },
                ],
                body: { mode: 'raw', raw: body },
                url: {
                  raw: url,
                  protocol: 'https',
                  host: ['tokoapi-stg', 'netzme', 'com'],
                  path: ['api', 'aggregator', 'merchant', 'pin', 'create_pin'],
                  query: [
                    { key: 'trace', value: 'a%20b' },
                    { key: 'n', value: '2' },
                  ],
                },
              },
            },
          ],
        },
      ],
    }),
    format: 'postman',
    requests: [whole],
  },
  {
    name: 'postman v3 yaml',
    text: `$kind: http-request\nname: pin\nmethod: POST\nurl: "${url}"\nheaders:\n${headers.map(([a, b]) => `  - key: ${a}\n    value: "${b}"`).join('\n')}\nbody:\n  type: json\n  content: '${body}'\n`,
    format: 'postman',
    requests: [whole],
  },
  {
    name: 'insomnia v5',
    text: `type: collection.insomnia.rest/5.0\nname: x\ncollection:\n  - url: "${url}"\n    name: pin\n    method: POST\n    body:\n      mimeType: application/json\n      text: '${body}'\n    headers:\n${headers.map(([a, b]) => `      - name: ${a}\n        value: "${b}"`).join('\n')}\n`,
    format: 'insomnia',
    requests: [whole],
  },
  {
    name: 'insomnia v4',
    text: JSON.stringify({
      _type: 'export',
      __export_format: 4,
      resources: [
        {
          _type: 'request',
          method: 'POST',
          url: url,
          name: 'p',
          headers: headers.map(([name, value]) => ({ name, value })),
          body: { mimeType: 'application/json', text: body },
        },
      ],
    }),
    format: 'insomnia',
    requests: [whole],
  },
  {
    name: 'bruno bru',
    text: `meta {\n  name: pin\n  type: http\n}\n\npost {\n  url: ${url}\n  body: json\n  auth: bearer\n}\n\nheaders {\n  Client-Id: ${clientId}\n  Request-Time: ${time}\n  Signature: ${signature}\n}\n\nauth:bearer {\n  token: ${token}\n}\n\nbody:json {\n  ${body}\n}\n`,
    format: 'bruno',
    requests: [whole],
  },
  {
    name: 'opencollection',
    text: `info:\n  name: pin\n  type: http\nhttp:\n  method: POST\n  url: "${url}"\n  headers:\n${headers.map(([a, b]) => `    - name: ${a}\n      value: "${b}"`).join('\n')}\n  body:\n    type: json\n    data: '${body}'\n`,
    format: 'bruno',
    requests: [whole],
  },
]
