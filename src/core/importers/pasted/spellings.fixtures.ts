import { madeUp, type Pasted } from './pasted.ts'

const { token, signature, time, clientId, body, path, bearer, url, inString, whole } = madeUp
const secret = 'kopi-rahasia_77'
const host = 'https://tokoapi-stg.netzme.com'
const otherSignature = 'b2c4d6e8f0a1b3c5d7e9f1a3b5c7d9e0f2a4c6e8b0d1f3a5c7e9b1d3f5a7c9e1'
const cell = (text: string) => `"${text.replaceAll('"', '""')}"`
const rows = (...cells: string[]) => cells.map(cell).join(',')
const payload = `path=${path}&method=POST&token=${bearer}&timestamp=${time}&body=${body}`
const salt = `${secret}-${time}-${bearer}`

/** Names that are short, Indonesian or a program's own, and where values stand. */
export const spellingTexts: readonly Pasted[] = [
  {
    name: 'headings in Indonesian',
    format: 'csv',
    text: `waktu,tanda tangan,id klien,token,metode,url,isi\n${rows(time, signature, clientId, token, 'POST', url, body)}\n`,
    requests: [whole],
  },
  {
    name: 'short headings',
    format: 'csv',
    text: `time,sign,client,auth,method,url,payload\n${rows(time, signature, clientId, bearer, 'POST', url, body)}\n${rows(time, otherSignature, clientId, bearer, 'GET', url, '')}\n`,
    requests: [whole, { ...whole, signature: otherSignature, method: 'GET', body: '' }],
  },
  {
    name: 'four short headings alone',
    format: 'csv',
    text: `time;sign;url;payload\n${time};${signature};${path};${cell(body)}\n`,
    requests: [{ requestTime: time, signature, path, body }],
  },
  {
    name: 'a column of secrets, columns of a log beside it',
    format: 'csv',
    text: `id,created_at,client_id,client_secret,ts,bearer token,http method,request path,request body,sig,response code\n${rows('17', '2026-11-26 14:00:45', clientId, secret, time, token, 'POST', path, body, signature, '401')}\n`,
    requests: [{ ...whole, clientSecret: secret }],
  },
  {
    name: 'Logback with a request id and a thread before each line',
    format: 'log',
    text: [
      `>>> POST ${url}`,
      `>>> Authorization: ${bearer}`,
      `>>> Client-Id: ${clientId}`,
      `>>> Request-Time: ${time}`,
      `>>> Signature: ${signature}`,
      `>>> body: ${body}`,
      '<<< 401',
    ]
      .map(line => `2026-11-26 14:00:45.678 [http-nio-8080-exec-3] [reqId=9f3c-21] DEBUG c.w.NetzmeClient - ${line}`)
      .join('\n'),
    requests: [whole],
    problems: ['import-prefixes-removed'],
  },
  {
    name: 'Logback with another request id in each half, one request a half',
    format: 'log',
    text: `14:00:45.678 [exec-3] [a1b2c3] INFO  NetzmeClient - POST ${path} clientId=${clientId} requestTime=${time} token=${token} signature=${signature} body=${body}\n14:00:46.001 [exec-4] [d4e5f6] INFO  NetzmeClient - POST ${path} clientId=${clientId} requestTime=${Number(time) + 900} token=${token} signature=${otherSignature} body={"a":2}`,
    requests: [
      whole,
      { ...whole, requestTime: String(Number(time) + 900), signature: otherSignature, body: '{"a":2}' },
    ],
  },
  {
    name: 'Laravel: headers as lists',
    format: 'log',
    text: `[2026-11-26 14:00:45] local.DEBUG: netzme {"method":"POST","url":"${url}","headers":{"authorization":["${bearer}"],"client-id":["${clientId}"],"request-time":["${time}"],"signature":["${signature}"],"content-type":["application/json"]},"content":"${inString}"} `,
    requests: [whole],
  },
  {
    name: 'Laravel: the header bag alone, the body beside it',
    format: 'json',
    text: `{"authorization":["${bearer}"],"client-id":["${clientId}"],"request-time":["${time}"],"signature":["${signature}"],"host":["tokoapi-stg.netzme.com"],"body":"${inString}","path":"${path}","method":"POST"}`,
    requests: [whole],
  },
  {
    name: 'PHP print_r: a list of header lines, the body behind',
    format: 'log',
    text: `Array\n(\n    [0] => Content-Type: application/json\n    [1] => Authorization: ${bearer}\n    [2] => Client-Id: ${clientId}\n    [3] => Request-Time: ${time}\n    [4] => Signature: ${signature}\n)\nURL: ${url}\nMethod: POST\nBody: ${body}\n`,
    requests: [whole],
  },
  {
    name: 'PHP print_r: the options of curl with the list in them',
    format: 'log',
    text: `Array\n(\n    [url] => ${url}\n    [method] => POST\n    [headers] => Array\n        (\n            [0] => Authorization: ${bearer}\n            [1] => Client-Id: ${clientId}\n            [2] => Request-Time: ${time}\n            [3] => Signature: ${signature}\n        )\n\n    [body] => ${body}\n)\n`,
    requests: [whole],
  },
  {
    name: 'what a signer printed: payload, salt, signature',
    format: 'log',
    text: `payload: ${payload}\nsalt: ${salt}\nsignature: ${signature}\n`,
    requests: [{ ...whole, clientId: undefined, clientSecret: secret }],
  },
  {
    name: 'what a signer printed, with arrows and in upper case',
    format: 'log',
    text: `RAW PAYLOAD => ${payload}\nSALT => ${salt}\nSIGNATURE => ${signature}\nCLIENT ID => ${clientId}`,
    requests: [{ ...whole, clientSecret: secret }],
  },
  {
    name: 'short names with equals signs',
    format: 'log',
    text: `cid=${clientId} ts=${time} tok=${token} mtd=POST uri=${path} sig=${signature} bd=${body}`,
    requests: [whole],
  },
  {
    name: 'short names in lines',
    format: 'log',
    text: `cid = ${clientId}\nts  = ${time}\nauth = ${bearer}\nmethod = POST\npath = ${path}\nsgn = ${signature}\nbody = ${body}`,
    requests: [whole],
  },
  {
    name: 'hash, key and stamp are asked',
    format: 'log',
    text: `Kami kirim ke POST ${url}\nkey: ${clientId}\nstamp: ${time}\ntoken: ${token}\nhash: ${signature}\nbody: ${body}`,
    requests: [{ ...whole, clientId: undefined }],
  },
  {
    name: 'a command with the signature in the words below, under a name of its own',
    format: 'curl',
    text: `curl --location '${url}' --header 'Authorization: ${bearer}' --header 'Client-Id: ${clientId}' --header 'Request-Time: ${time}' --data '${body}'\n\nHasil hash dari sisi kami:\n${signature}\n`,
    requests: [whole],
  },
  {
    name: 'the name of a program is the key of a log, its time none of the request',
    format: 'json-lines',
    text: `{"level":30,"time":1795612349999,"pid":7,"hostname":"pay-1","req":{"method":"POST","url":"${path}","headers":{"authorization":"${bearer}","client-id":"${clientId}","signature":"${signature}"}},"key":"abc-1","msg":"call"}\n{"level":30,"time":1795612350999,"pid":7,"msg":"done"}\n`,
    requests: [{ method: 'POST', path, token, clientId, signature, requestTime: undefined }],
    problems: ['import-bad-record'],
  },
  {
    name: 'two merchants in one mail, each with its values in sentences',
    format: 'log',
    text: `Halo tim, ada dua merchant yang gagal.\n\nMerchant pertama ${clientId}: request time ${time}, token ${token}, memanggil POST ${path} dengan body ${body} dan signature ${signature}.\n\nMerchant kedua bakso_urat_17: request time 1795612399999, token q7Lm2x_Vw9-ab.C4/dE+f0==, memanggil GET /api/aggregator/merchant/qr/balance/detail?userId=M_9 dan signature ${otherSignature}.`,
    requests: [
      { ...whole, clientId },
      {
        clientId: 'bakso_urat_17',
        requestTime: '1795612399999',
        token: 'q7Lm2x_Vw9-ab.C4/dE+f0==',
        method: 'GET',
        path: '/api/aggregator/merchant/qr/balance/detail?userId=M_9',
        signature: otherSignature,
      },
    ],
  },
  {
    name: 'two merchants one below the other, their names as headings',
    format: 'log',
    text: `1) Client-Id: ${clientId}\nAuthorization: ${bearer}\nRequest-Time: ${time}\nSignature: ${signature}\nPOST ${path}\nBody: ${body}\n\n2) Client-Id: bakso_urat_17\nAuthorization: Bearer q7Lm2x_Vw9-ab.C4/dE+f0==\nRequest-Time: 1795612399999\nSignature: ${otherSignature}\nGET /api/aggregator/merchant/qr/balance/detail?userId=M_9\nBody: (kosong)`,
    requests: [
      whole,
      {
        clientId: 'bakso_urat_17',
        requestTime: '1795612399999',
        token: 'q7Lm2x_Vw9-ab.C4/dE+f0==',
        method: 'GET',
        path: '/api/aggregator/merchant/qr/balance/detail?userId=M_9',
        signature: otherSignature,
        body: '',
      },
    ],
  },
  {
    name: 'the first calls of a browser without Authorization are told',
    format: 'har',
    text: JSON.stringify({
      log: {
        version: '1.2',
        creator: { name: 'WebInspector', version: '537.36' },
        entries: [
          {
            request: {
              method: 'POST',
              url: `${host}${path}`,
              headers: [
                { name: 'client-id', value: clientId },
                { name: 'request-time', value: time },
                { name: 'signature', value: signature },
              ],
              postData: { mimeType: 'application/json', text: body },
            },
          },
        ],
      },
    }),
    requests: [{ ...whole, token: undefined }],
    problems: ['import-headers-removed'],
  },
]
