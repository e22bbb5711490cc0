import type { Pasted } from './pasted.ts'

const token = 'Zx81-kLm_20pQ7aa9.tR/w+3='
const signature = '3fa0c1977be25d4408e6b1f2a95c0d7e61b84fd3a07259ce4418d0b63f7a92e5'
const time = '1795612345678'
const clientId = 'warung_kopi_88'
const body = '{"amount":15000.50,"partnerReferenceNo":"INV/2026/11-004","note":"kopi & roti"}'
const path = '/api/aggregator/merchant/qr/dynamic?ref=INV%2F2026&x=1'
const bearer = `Bearer ${token}`
const url = `https://tokoapi-stg.netzme.com${path}`
const inString = JSON.stringify(body).slice(1, -1)
const whole = { method: 'POST', path, token, requestTime: time, clientId, signature, body }

/** Tickets as support is sent them: chats, trackers, mails, logs, code. */
export const ticketTexts: readonly Pasted[] = [
  {
    name: 'WhatsApp Android export with dash',
    format: 'log',
    text: `25/11/26 14.05 - Rina: mohon bantuan, error unauthorized\n25/11/26 14.06 - Rina: POST ${url}\n25/11/26 14.06 - Rina: Client-Id ${clientId}\n25/11/26 14.06 - Rina: Request-Time ${time}\n25/11/26 14.07 - Rina: Signature ${signature}\n25/11/26 14.07 - Rina: ${bearer}\n25/11/26 14.07 - Rina: body ${body}`,
    requests: [whole],
    problems: ['import-prefixes-removed'],
  },
  {
    name: 'Slack message with bold keys and code values',
    format: 'log',
    text: `*Endpoint*: \`POST ${path}\`\n*Client ID*: \`${clientId}\`\n*Request-Time*: \`${time}\`\n*Signature*: \`${signature}\`\n*Token*: \`${token}\`\n*Body*: \`${body}\``,
    requests: [whole],
  },
  {
    name: 'Jira wiki markup code',
    format: 'http',
    text: `h3. Steps\nSend request\n{code:java}\nPOST ${path} HTTP/1.1\nHost: tokoapi-stg.netzme.com\nAuthorization: ${bearer}\nClient-Id: ${clientId}\nRequest-Time: ${time}\nSignature: ${signature}\nContent-Type: application/json\n\n${body}\n{code}\nActual: 401`,
    requests: [whole],
  },
  {
    name: 'mail in English prose',
    format: 'log',
    text: `Hi team,\n\nwe are calling ${url} with POST. Our client id is ${clientId}, the request time was ${time} and the access token ${token}. The signature we computed is ${signature}. The body is:\n\n${body}\n\nThanks,\nSarah`,
    requests: [whole],
  },
  {
    name: 'mail in Indonesian prose',
    format: 'log',
    text: `Yth. Tim Netzme,\n\nKami memanggil POST ${path} dengan client id ${clientId}. Request time yang kami kirim ${time}, signature yang terbentuk ${signature}, token ${token}. Berikut body yang dikirim:\n${body}\n\nTerima kasih`,
    requests: [whole],
  },
  {
    name: 'Zendesk key dashes',
    format: 'log',
    text: `Client ID — ${clientId}\nRequest-Time — ${time}\nSignature — ${signature}\nToken — ${token}\nEndpoint — POST ${path}\nBody — ${body}`,
    requests: [whole],
  },
  {
    name: 'response json is not the body',
    format: 'http',
    text: `POST ${path}\nclient-id: ${clientId}\nrequest-time: ${time}\nsignature: ${signature}\ntoken: ${token}\n\nResponse:\n{"status":"401","message":"Unauthorized","signature":"none"}`,
    requests: [{ ...whole, body: undefined }],
  },
  {
    name: 'NLog pipes',
    format: 'log',
    text: `2026-11-25 14:06:31.0131|DEBUG|Toko.Client|POST ${url}|Authorization: ${bearer}|Client-Id: ${clientId}|Request-Time: ${time}|Signature: ${signature}|${body}`,
    requests: [whole],
  },
  {
    name: 'Rails params log',
    format: 'log',
    text: `Started POST "/checkout" for 10.0.0.3 at 2026-11-25 14:06:31 +0700\nNetzme request: POST ${url} headers={"Authorization"=>"${bearer}", "Client-Id"=>"${clientId}", "Request-Time"=>"${time}", "Signature"=>"${signature}"} body="${inString}"\nCompleted 500 Internal Server Error in 320ms`,
    requests: [whole],
    problems: ['import-other-entries'],
  },
  {
    name: 'Swift URLRequest',
    format: 'code',
    text: `var request = URLRequest(url: URL(string: "${url}")!,timeoutInterval: Double.infinity)\nrequest.addValue("${bearer}", forHTTPHeaderField: "Authorization")\nrequest.addValue("${clientId}", forHTTPHeaderField: "Client-Id")\nrequest.addValue("${time}", forHTTPHeaderField: "Request-Time")\nrequest.addValue("${signature}", forHTTPHeaderField: "Signature")\nrequest.httpMethod = "POST"\nrequest.httpBody = "${inString}".data(using: .utf8)`,
    requests: [whole],
  },
  {
    name: 'Rust reqwest',
    format: 'code',
    text: `let mut headers = reqwest::header::HeaderMap::new();\nheaders.insert("Authorization", "${bearer}".parse()?);\nheaders.insert("Client-Id", "${clientId}".parse()?);\nheaders.insert("Request-Time", "${time}".parse()?);\nheaders.insert("Signature", "${signature}".parse()?);\nlet data = r#"${body}"#;\nlet request = client.request(reqwest::Method::POST, "${url}").headers(headers).body(data);`,
    requests: [whole],
  },
  {
    name: 'two raw requests divided by dashes',
    format: 'http',
    text: `POST ${path} HTTP/1.1\nHost: h.test\nAuthorization: ${bearer}\nClient-Id: ${clientId}\nRequest-Time: ${time}\nSignature: ${signature}\n\n${body}\n-----------------\nGET /api/v1/cek HTTP/1.1\nHost: h.test\nClient-Id: ${clientId}\nRequest-Time: 1795600000009\nSignature: c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0\nAuthorization: ${bearer}\n`,
    requests: [
      whole,
      {
        method: 'GET',
        path: '/api/v1/cek',
        requestTime: '1795600000009',
        signature: 'c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0',
      },
    ],
  },
  {
    name: 'two log lines of two requests (logfmt)',
    format: 'log',
    text: `time=2026-11-25T14:06:31Z method=POST path=${path} client_id=${clientId} request_time=1795612345679 signature=1fa0c1977be25d4408e6b1f2a95c0d7e61b84fd3a07259ce4418d0b63f7a92e5 token=${token}\ntime=2026-11-25T14:06:32Z method=POST path=${path} client_id=${clientId} request_time=1795612345680 signature=2fa0c1977be25d4408e6b1f2a95c0d7e61b84fd3a07259ce4418d0b63f7a92e5 token=${token}`,
    requests: [
      {
        method: 'POST',
        path,
        clientId,
        requestTime: '1795612345679',
        signature: '1fa0c1977be25d4408e6b1f2a95c0d7e61b84fd3a07259ce4418d0b63f7a92e5',
        token,
      },
      {
        method: 'POST',
        path,
        clientId,
        requestTime: '1795612345680',
        signature: '2fa0c1977be25d4408e6b1f2a95c0d7e61b84fd3a07259ce4418d0b63f7a92e5',
        token,
      },
    ],
  },
  {
    name: 'Wireshark follow with length',
    format: 'http',
    text: `POST ${path} HTTP/1.1\nHost: tokoapi-stg.netzme.com\nAuthorization: ${bearer}\nClient-Id: ${clientId}\nRequest-Time: ${time}\nSignature: ${signature}\nTransfer-Encoding: chunked\n\n4f\n${body}\n0\n\nHTTP/1.1 401 Unauthorized\n\n`,
    requests: [whole],
  },
  {
    name: 'VS Code REST Client',
    format: 'http',
    text: `@host = https://tokoapi-stg.netzme.com\n@token = ${token}\n\n### bayar\nPOST {{host}}${path}\nAuthorization: Bearer {{token}}\nClient-Id: ${clientId}\nRequest-Time: ${time}\nSignature: ${signature}\nContent-Type: application/json\n\n${body}`,
    requests: [whole],
  },
  {
    name: 'Hurl file',
    format: 'http',
    text: `POST ${url}\nAuthorization: ${bearer}\nClient-Id: ${clientId}\nRequest-Time: ${time}\nSignature: ${signature}\n\`\`\`json\n${body}\n\`\`\`\nHTTP 200`,
    requests: [whole],
  },
  {
    name: 'base64-encoded body column named body',
    format: 'log',
    text: `method=POST path=${path} clientId=${clientId} requestTime=${time} signature=${signature} token=${token} bodyBase64=eyJhbW91bnQiOjE1MDAwLjUwLCJwYXJ0bmVyUmVmZXJlbmNlTm8iOiJJTlYvMjAyNi8xMS0wMDQiLCJub3RlIjoia29waSAmIHJvdGkifQ==`,
    requests: [whole],
  },
  {
    name: 'query string object apart (axios params)',
    format: 'fetch',
    text: `axios.get('https://tokoapi-stg.netzme.com/api/v1/list', { params: { page: 2, q: 'kopi susu' }, headers: { Authorization: '${bearer}', 'Client-Id': '${clientId}', 'Request-Time': '${time}', Signature: '${signature}' } })`,
    requests: [
      { method: 'GET', path: '/api/v1/list?page=2&q=kopi+susu', token, clientId, requestTime: time, signature },
    ],
  },
  {
    name: 'WhatsApp export, one message over lines',
    format: 'log',
    text: `[25/11/26 14.03.11] Budi Netzme: selamat siang pak\n[25/11/26 14.05.40] Rina Merchant: siang, ini kena 401 terus\nendpoint POST ${path}\nclient id: ${clientId}\nrequest time: ${time}\nsignature: ${signature}\ntoken: ${token}\nbody:\n${body}\n[25/11/26 14.06.02] Rina Merchant: tolong dicek ya`,
    requests: [whole],
  },
  {
    name: 'Telegram desktop copy',
    format: 'log',
    text: `Rina, [25 Nov 2026 at 14.05.40]:\nKak, ini request kami:\n\nPOST ${path}\nAuthorization: ${bearer}\nClient-Id: ${clientId}\nRequest-Time: ${time}\nSignature: ${signature}\n\n${body}\n\nBudi, [25 Nov 2026 at 14.07.02]:\nbaik kami cek`,
    requests: [whole],
  },
  {
    name: 'Jira table',
    format: 'log',
    text: `||Field||Value||\n|URL|${url}|\n|Method|POST|\n|Client ID|${clientId}|\n|Request Time|${time}|\n|Signature|${signature}|\n|Token|${token}|\n|Body|${body}|`,
    requests: [whole],
  },
  {
    name: 'mail with > quotes',
    format: 'log',
    text: `> Dear Netzme,\n>\n> We get 401 for\n>\n> POST ${url}\n> Authorization: ${bearer}\n> Client-Id: ${clientId}\n> Request-Time: ${time}\n> Signature: ${signature}\n>\n> ${body}\n>\n> Regards`,
    requests: [whole],
  },
  {
    name: 'numbered list Indonesian',
    format: 'log',
    text: `Berikut datanya:\n1. URL : ${url}\n2. Metode : POST\n3. Client ID : ${clientId}\n4. Waktu request : ${time}\n5. Token : ${token}\n6. Signature : ${signature}\n7. Isi body : ${body}`,
    requests: [whole],
  },
  {
    name: 'values on the next line',
    format: 'log',
    text: `URL\n${url}\n\nMethod\nPOST\n\nClient-Id\n${clientId}\n\nRequest-Time\n${time}\n\nAuthorization\n${bearer}\n\nSignature\n${signature}\n\nBody\n${body}`,
    requests: [whole],
  },
  {
    name: 'markdown table',
    format: 'log',
    text: `| Header | Value |\n|---|---|\n| Authorization | ${bearer} |\n| Client-Id | ${clientId} |\n| Request-Time | ${time} |\n| Signature | ${signature} |\n\nPOST ${url}\n\n\`\`\`json\n${body}\n\`\`\``,
    requests: [whole],
  },
  {
    name: 'two signatures: ours and expected',
    format: 'log',
    text: `POST ${path}\nClient-Id: ${clientId}\nRequest-Time: ${time}\nAuthorization: ${bearer}\nSignature: ${signature}\nBody: ${body}\nexpected signature from your tool: ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12`,
    requests: [whole],
  },
  {
    name: 'k6 http debug',
    format: 'http',
    text: `INFO[0000] Request:\nPOST ${path} HTTP/1.1\nHost: tokoapi-stg.netzme.com\nUser-Agent: k6/0.49.0\nAuthorization: ${bearer}\nClient-Id: ${clientId}\nRequest-Time: ${time}\nSignature: ${signature}\nContent-Length: 79\n\n${body}\n  group= iter=0 request_id=ab12 scenario=default source=http-debug vu=1`,
    requests: [whole],
  },
  {
    name: 'Feign full log',
    format: 'log',
    text: `2026-11-25 14:06:31.013 DEBUG 1 --- [main] c.t.NetzmeApi : [NetzmeApi#pay] ---> POST ${url} HTTP/1.1\n2026-11-25 14:06:31.013 DEBUG 1 --- [main] c.t.NetzmeApi : [NetzmeApi#pay] Authorization: ${bearer}\n2026-11-25 14:06:31.013 DEBUG 1 --- [main] c.t.NetzmeApi : [NetzmeApi#pay] Client-Id: ${clientId}\n2026-11-25 14:06:31.013 DEBUG 1 --- [main] c.t.NetzmeApi : [NetzmeApi#pay] Request-Time: ${time}\n2026-11-25 14:06:31.013 DEBUG 1 --- [main] c.t.NetzmeApi : [NetzmeApi#pay] Signature: ${signature}\n2026-11-25 14:06:31.013 DEBUG 1 --- [main] c.t.NetzmeApi : [NetzmeApi#pay] Content-Length: 79\n2026-11-25 14:06:31.013 DEBUG 1 --- [main] c.t.NetzmeApi : [NetzmeApi#pay] \n2026-11-25 14:06:31.013 DEBUG 1 --- [main] c.t.NetzmeApi : [NetzmeApi#pay] ${body}\n2026-11-25 14:06:31.013 DEBUG 1 --- [main] c.t.NetzmeApi : [NetzmeApi#pay] ---> END HTTP (79-byte body)\n2026-11-25 14:06:31.013 DEBUG 1 --- [main] c.t.NetzmeApi : [NetzmeApi#pay] <--- HTTP/1.1 401 Unauthorized (87ms)\n2026-11-25 14:06:31.013 DEBUG 1 --- [main] c.t.NetzmeApi : [NetzmeApi#pay] {"status":"401"}\n2026-11-25 14:06:31.013 DEBUG 1 --- [main] c.t.NetzmeApi : [NetzmeApi#pay] <--- END HTTP (16-byte body)`,
    requests: [whole],
    problems: ['import-prefixes-removed'],
  },
  {
    name: 'Serilog text',
    format: 'log',
    text: `[14:06:31 INF] Sending POST ${url} {"Authorization": "${bearer}", "Client-Id": "${clientId}", "Request-Time": "${time}", "Signature": "${signature}"} "${inString}"`,
    requests: [whole],
  },
  {
    name: 'slog text',
    format: 'log',
    text: `time=2026-11-25T14:06:31.013+07:00 level=DEBUG msg=request method=POST url="${url}" headers="map[Authorization:[${bearer}] Client-Id:[${clientId}] Request-Time:[${time}] Signature:[${signature}]]" body="${inString}"`,
    requests: [whole],
  },
  {
    name: 'pino-pretty',
    format: 'log',
    text: `[14:06:31.013] INFO (12345): request sent\n    req: {\n      "method": "POST",\n      "url": "${path}",\n      "headers": {\n        "authorization": "${bearer}",\n        "client-id": "${clientId}",\n        "request-time": "${time}",\n        "signature": "${signature}"\n      }\n    }\n    body: "${inString}"`,
    requests: [whole],
  },
  {
    name: 'PHP error_log print_r in one line',
    format: 'log',
    text: `[25-Nov-2026 14:06:31 Asia/Jakarta] PHP Notice: Array\n(\n    [url] => ${url}\n    [method] => POST\n    [headers] => Array\n        (\n            [0] => Authorization: ${bearer}\n            [1] => Client-Id: ${clientId}\n            [2] => Request-Time: ${time}\n            [3] => Signature: ${signature}\n        )\n\n    [body] => ${body}\n)\n`,
    requests: [whole],
  },
  {
    name: 'Ruby Faraday logger',
    format: 'log',
    text: `I, [2026-11-25T14:06:31.013 #123]  INFO -- request: POST ${url}\nI, [2026-11-25T14:06:31.013 #123]  INFO -- request: Authorization: "${bearer}"\nClient-Id: "${clientId}"\nRequest-Time: "${time}"\nSignature: "${signature}"\nUser-Agent: "Faraday v2.9.0"\nI, [2026-11-25T14:06:31.013 #123]  INFO -- request: ${body}\nI, [2026-11-25T14:06:31.313 #123]  INFO -- response: Status 401`,
    requests: [whole],
  },
  {
    name: 'loguru with f-string',
    format: 'log',
    text: `2026-11-25 14:06:31.013 | DEBUG    | app.netzme:call:42 - POST ${url} | headers={'Authorization': '${bearer}', 'Client-Id': '${clientId}', 'Request-Time': '${time}', 'Signature': '${signature}'} | body=${body}`,
    requests: [whole],
  },
  {
    name: 'structlog key=value',
    format: 'log',
    text: `2026-11-25T14:06:31.013Z [debug    ] netzme.request                 body='${body}' client_id=${clientId} method=POST path=${path} request_time=${time} signature=${signature} token=${token}`,
    requests: [whole],
  },
  {
    name: 'nginx access log custom',
    format: 'log',
    text: `10.0.0.3 - - [25/Nov/2026:14:06:31 +0700] "POST ${path} HTTP/1.1" 401 20 "-" "GuzzleHttp/7" "client_id=${clientId}" "request_time=${time}" "signature=${signature}" "authorization=${bearer}" rt=0.120`,
    requests: [{ ...whole, body: undefined }],
  },
  {
    name: 'Envoy json access log',
    format: 'json',
    text: `{"start_time":"2026-11-25T07:06:31.013Z","method":"POST","path":"${path}","protocol":"HTTP/2","response_code":401,"authority":"tokoapi-stg.netzme.com","user_agent":"okhttp/4.12.0","req_client_id":"${clientId}","req_request_time":"${time}","req_signature":"${signature}","duration":12}`,
    requests: [{ ...whole, token: undefined, body: undefined }],
  },
  {
    name: 'YAML',
    format: 'log',
    text: `request:\n  method: POST\n  url: ${url}\n  headers:\n    Authorization: ${bearer}\n    Client-Id: ${clientId}\n    Request-Time: "${time}"\n    Signature: ${signature}\n  body: '${body}'`,
    requests: [whole],
  },
  {
    name: 'dotenv / properties',
    format: 'log',
    text: `NETZME_CLIENT_ID=${clientId}\nNETZME_TOKEN=${token}\nREQUEST_TIME=${time}\nSIGNATURE=${signature}\nMETHOD=POST\nENDPOINT=${path}\nBODY=${body}`,
    requests: [whole],
  },
  {
    name: 'token on two lines (mail wrap)',
    format: 'log',
    text: `POST ${path}\nClient-Id: ${clientId}\nRequest-Time: ${time}\nSignature: 3fa0c1977be25d4408e6b1f2a95c0d7e61b84fd3\na07259ce4418d0b63f7a92e5\nBody: ${body}`,
    requests: [{ ...whole, signature: '3fa0c1977be25d4408e6b1f2a95c0d7e61b84fd3', token: undefined }],
  },
  {
    name: 'timestamp is a date, request time unknown',
    format: 'log',
    text: `2026-11-25 14:06:31 ERROR timestamp=2026-11-25T14:06:31Z POST ${path} client_id=${clientId} signature=${signature}`,
    requests: [{ ...whole, requestTime: undefined, body: undefined, token: undefined }],
  },
  {
    name: 'x-signature of another system is not ours',
    format: 'http',
    text: `POST ${path}\nX-Hub-Signature-256: sha256=9e9e9e9e9e9e9e9e9e9e9e9e9e9e9e9e9e9e9e9e9e9e9e9e9e9e9e9e9e9e9e9e\nClient-Id: ${clientId}\nRequest-Time: ${time}\nSignature: ${signature}\nAuthorization: ${bearer}\n\n${body}`,
    requests: [whole],
  },
]
