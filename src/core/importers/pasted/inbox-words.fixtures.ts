import type { Pasted } from './pasted.ts'

const token = 'mN4_bq.Z80kPe-77xY+Ls/2Va=='
const signature = '0d7b52c4a9e81f36d5c07ab98e3f1264bb05c9d27e4a816f30d9c5e2a7b41f88'
const time = '1795777001234'
const clientId = 'soto_kudus_5'
const body = '{"custId":"C-0009","amount":"25000.00","desc":"soto ayam, 2 porsi"}'
const pretty = '{\n  "custId": "C-0009",\n  "amount": "25000.00",\n  "desc": "soto ayam, 2 porsi"\n}'
const path = '/api/aggregator/merchant/qr/transaction/detail?trxId=TRX%3A77'
const host = 'tokoapi.netzme.com'
const url = `https://${host}${path}`
const pairs = [
  ['Authorization', `Bearer ${token}`],
  ['Client-Id', clientId],
  ['Request-Time', time],
  ['Signature', signature],
] as const
const lines = pairs.map(([name, value]) => `${name}: ${value}`)
const whole = { method: 'POST', path, token, requestTime: time, clientId, signature, body }
const get = { ...whole, method: 'GET', body: '' }
const bodiless = { ...whole, body: undefined }
const options = lines.map(line => `-H '${line}'`).join(' ')
const stamp = '[26/11/26 14.03.11] Budi Soto: '
const prefixed = (prefix: string, ...all: string[]) => all.map(line => prefix + line).join('\n')

/** Tickets, chats and mails as support is sent them. */
export const inboxWords: readonly Pasted[] = [
  {
    name: 'WhatsApp, one value a message',
    format: 'log',
    text: prefixed(stamp, 'siang mas, mau tanya', `POST ${url}`, ...lines, `Body: ${body}`, 'dapat 401 terus'),
    requests: [whole],
    problems: ['import-prefixes-removed'],
  },
  {
    name: 'WhatsApp, a command in one message, the signature in the next',
    format: 'curl',
    text: `[14:03, 26/11/2026] Budi Soto: curl -X POST '${url}' ${lines
      .slice(0, 3)
      .map(line => `-H '${line}'`)
      .join(
        ' ',
      )} -d '${body}'\n[14:04, 26/11/2026] Budi Soto: signaturenya ${signature}\n[14:05, 26/11/2026] CS Netzme: baik kami cek`,
    requests: [whole],
  },
  {
    name: 'Telegram, the name above the message',
    format: 'log',
    text: `Budi, [26 Nov 2026 14.03]\nEndpoint: ${url}\nMethod: POST\n${lines.join('\n')}\n\nBudi, [26 Nov 2026 14.04]\nBody: ${body}`,
    requests: [whole],
  },
  {
    name: 'a forwarded mail with quote marks before raw HTTP',
    format: 'http',
    text: `Dear Support,\n\nBerikut request dari merchant:\n\n${prefixed('> ', `POST ${path} HTTP/1.1`, `Host: ${host}`, ...lines, 'Content-Type: application/json', '', body)}\n\nTerima kasih,\nRina`,
    requests: [whole],
  },
  {
    name: 'a mail from Outlook, its own headers above',
    format: 'log',
    text: `From: Budi Soto <budi@soto.test>\nSent: Thursday, November 26, 2026 2:03 PM\nTo: support@netzme.test\nSubject: RE: Signature tidak valid\n\nHi team,\n\nURL: ${url}\nMethod: POST\n${lines.join('\n')}\n\nRequest Body:\n${pretty}\n\nResponse:\n{"status":"401","message":"Unauthorized"}\n\nRegards,\nBudi`,
    requests: [{ ...whole, body: pretty }],
  },
  {
    name: 'the form of a ticket',
    format: 'log',
    text: `Merchant Name : Soto Kudus\nClient ID     : ${clientId}\nEnvironment   : Production\nEndpoint      : POST ${url}\nRequest Header :\n${lines.join('\n')}\nRequest Body  : ${body}\nResponse      : {"statusCode":401,"signature":"invalid"}\nKronologi     : sejak kemarin sore`,
    requests: [whole],
  },
  {
    name: 'the form of a ticket in Indonesian',
    format: 'log',
    text: `ID Klien: ${clientId}\nMetode: POST\nAlamat: ${url}\nToken Akses: ${token}\nWaktu Request: ${time}\nTanda Tangan: ${signature}\nIsi: ${body}\nJawaban: 401 Unauthorized`,
    requests: [whole],
  },
  {
    name: 'a numbered list',
    format: 'log',
    text: `1. Endpoint: ${path}\n2. Method: POST\n3. Authorization: Bearer ${token}\n4. Client-Id: ${clientId}\n5. Request-Time: ${time}\n6. Signature: ${signature}\n7. Body: ${body}`,
    requests: [whole],
  },
  {
    name: 'a table of three columns in Markdown',
    format: 'log',
    text: `| Field | Value | Note |\n|---|---|---|\n| Method | POST | |\n| Path | ${path} | |\n| Authorization | Bearer ${token} | baru |\n| Client-Id | ${clientId} | |\n| Request-Time | ${time} | ms |\n| Signature | ${signature} | hex |\n\nBody:\n\`\`\`json\n${body}\n\`\`\``,
    requests: [whole],
  },
  {
    name: 'what Postman shows of a call',
    format: 'http',
    text: `POST ${url}\n401\n128 ms\nNetwork\nAddresses: ...\nRequest Headers\nAuthorization: Bearer ${token}\nClient-Id: ${clientId}\nRequest-Time: ${time}\nSignature: ${signature}\nContent-Type: application/json\nUser-Agent: PostmanRuntime/7.43.0\nRequest Body\n${body}\nResponse Headers\nDate: Thu, 26 Nov 2026 07:03:11 GMT\nResponse Body\n{"status":"401"}`,
    requests: [whole],
  },
  {
    name: 'what Chrome shows of a call, each value below its name',
    format: 'log',
    text: `General\nRequest URL\n${url}\nRequest Method\nPOST\nStatus Code\n401 Unauthorized\nRequest Headers\nauthorization\nBearer ${token}\nclient-id\n${clientId}\nrequest-time\n${time}\nsignature\n${signature}\nRequest Payload\n${body}`,
    requests: [whole],
  },
  {
    name: 'what Chrome shows of a call, names with colons',
    format: 'headers',
    text: `Request URL: ${url}\nRequest Method: POST\nStatus Code: 401 Unauthorized\nRemote Address: 10.0.0.1:443\nReferrer Policy: strict-origin-when-cross-origin\ncontent-type: application/json\ndate: Thu, 26 Nov 2026 07:03:11 GMT\n:authority: ${host}\n:method: POST\n:path: ${path}\n:scheme: https\nauthorization: Bearer ${token}\nclient-id: ${clientId}\nrequest-time: ${time}\nsignature: ${signature}`,
    requests: [bodiless],
  },
  {
    name: 'the timeline of Insomnia',
    format: 'http',
    text: `* Preparing request to ${url}\n* Current time is 2026-11-26T07:03:11.000Z\n* Using libcurl/7.87.0\n> POST ${path} HTTP/1.1\n> Host: ${host}\n> Authorization: Bearer ${token}\n> Client-Id: ${clientId}\n> Request-Time: ${time}\n> Signature: ${signature}\n> Content-Type: application/json\n> Content-Length: ${body.length}\n\n| ${body}\n\n* Mark bundle as not supporting multiuse\n\n< HTTP/1.1 401 Unauthorized`,
    requests: [whole],
  },
  {
    name: 'the view of results of JMeter',
    format: 'http',
    text: `POST ${url}\n\nPOST data:\n${body}\n\n[no cookies]\n\nRequest Headers:\nConnection: keep-alive\n${lines.join('\n')}\nContent-Type: application/json\nContent-Length: ${body.length}\nHost: ${host}\n`,
    requests: [whole],
  },
  {
    name: 'Swagger UI: command, address and answer',
    format: 'curl',
    text: `Curl\n\ncurl -X 'POST' \\\n  '${url}' \\\n  -H 'accept: */*' \\\n  ${lines.map(line => `-H '${line}'`).join(' \\\n  ')} \\\n  -H 'Content-Type: application/json' \\\n  -d '${body}'\nRequest URL\n\n${url}\nServer response\nCode\tDetails\n401\nError: response status is 401\nResponse body\n{"message":"x"}`,
    requests: [whole],
  },
  {
    name: 'a command as Charles copies it',
    format: 'curl',
    text: `curl -H "Host: ${host}" ${lines.map(line => `-H "${line}"`).join(' ')} -H "Content-Type: application/json" -H "User-Agent: okhttp/4.9.3" --data-binary ${JSON.stringify(body)} --compressed "${url}"`,
    requests: [whole],
  },
  {
    name: 'an environment file beside a request line',
    format: 'log',
    text: `NETZME_CLIENT_ID=${clientId}\nNETZME_TOKEN=${token}\nREQUEST_TIME=${time}\nSIGNATURE=${signature}\nMETHOD=GET\nURL=${url}\n`,
    requests: [{ ...get, body: undefined }],
  },
  {
    name: 'a sheet: headings in one row, values in the next, with tabs',
    format: 'csv',
    text: `Client ID\tMethod\tEndpoint\tToken\tRequest Time\tSignature\tRequest Body\n${clientId}\tPOST\t${path}\t${token}\t${time}\t${signature}\t"${body.replaceAll('"', '""')}"\n`,
    requests: [whole],
  },
  {
    name: 'a single line with bars between',
    format: 'log',
    text: `POST ${path} | Authorization: Bearer ${token} | Client-Id: ${clientId} | Request-Time: ${time} | Signature: ${signature} | Body: ${body}`,
    requests: [whole],
  },
  {
    name: 'prose in English with the values in backticks',
    format: 'log',
    text: `Hi, since this morning our \`POST\` to \`${path}\` fails with 401. The client id is \`${clientId}\`, the request time was \`${time}\`, we sent the token \`${token}\` and our computed signature is \`${signature}\`. The body was \`${body}\`. Could you check?`,
    requests: [whole],
  },
  {
    name: 'prose in Indonesian, a signature of ours and one of a tool',
    format: 'log',
    text: `Selamat siang, kami hit ${path} pakai GET. Client id ${clientId}, request time ${time}, token ${token}. Signature yang kami kirim ${signature}, sedangkan dari tool online hasilnya ffee0011ffee0011ffee0011ffee0011ffee0011ffee0011ffee0011ffee0011. Mana yang benar ya?`,
    requests: [{ ...get, body: undefined }],
  },
  {
    name: 'a signature in base64 in a sentence',
    format: 'log',
    text: `POST ${url}\nAuthorization: Bearer ${token}\nClient-Id: ${clientId}\nRequest-Time: ${time}\nSignature: DXtSxKnoHzbVwHq5jj8SZLsFydJ+SoFvMNnF4qe0H4g=\nBody: ${body}`,
    requests: [{ ...whole, signature: 'DXtSxKnoHzbVwHq5jj8SZLsFydJ+SoFvMNnF4qe0H4g=' }],
  },
  {
    name: 'a ticket with a hidden token and a shortened signature',
    format: 'log',
    text: `POST ${url}\nAuthorization: Bearer ${token.slice(0, 4)}****\nClient-Id: ${clientId}\nRequest-Time: ${time}\nSignature: 0d7b52c4...a7b41f88\nBody: ${body}`,
    requests: [{ ...whole, token: undefined, signature: undefined }],
    problems: ['import-masked', 'import-masked'],
  },
  {
    name: 'a command with quotes and dashes of a chat',
    format: 'curl',
    text: `curl —location —request POST ‘${url}’ ${lines.map(line => `—header ‘${line}’`).join(' ')} —data-raw ‘${body}’`,
    requests: [whole],
    problems: ['import-chat-marks', 'import-chat-marks'],
  },
  {
    name: 'two commands of one merchant, one that works',
    format: 'curl',
    text: `Ini yang berhasil:\ncurl '${url}' ${options}\n\nIni yang gagal:\ncurl -X POST '${url}' ${options.replace(signature, signature.replace('0d7b', 'aaaa'))} -d '${body}'`,
    requests: [get, { ...whole, signature: signature.replace('0d7b', 'aaaa') }],
  },
  {
    name: 'a body set out over lines in a command',
    format: 'curl',
    text: `$ curl --location --request POST '${url}' \\\n> --header 'Content-Type: application/json' \\\n${lines.map(line => `> --header '${line}' \\`).join('\n')}\n> --data-raw '${pretty}'`,
    requests: [{ ...whole, body: pretty }],
  },
  {
    name: 'the body before the headers',
    format: 'log',
    text: `Request:\n${body}\n\nHeader:\n${lines.join('\n')}\n\nEndpoint: ${url} (POST)\n`,
    requests: [whole],
  },
  {
    name: 'names in bold with stars',
    format: 'log',
    text: `*Endpoint:* ${url}\n*Method:* POST\n${pairs.map(([name, value]) => `*${name}:* ${value}`).join('\n')}\n*Body:* \`${body}\``,
    requests: [whole],
  },
  {
    name: 'names and values with dashes between',
    format: 'log',
    text: `- Endpoint - POST ${url}\n- Client-Id - ${clientId}\n- Request-Time - ${time}\n- Token - ${token}\n- Signature - ${signature}\n- Body - ${body}`,
    requests: [whole],
  },
  {
    name: 'YAML of a test',
    format: 'log',
    text: `request:\n  method: POST\n  url: ${url}\n  headers:\n${lines.map(line => `    ${line}`).join('\n')}\n  body: '${body}'\nresponse:\n  status: 401`,
    requests: [whole],
  },
]
