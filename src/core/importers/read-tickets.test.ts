import { expect, test } from 'vitest'
import { importRequests } from './import-requests.ts'

const token = '0123456789abcdef'.repeat(4)
const signature = '5c0e1ada9f3b7d21e4860f1b2c3d4e5f60718293a4b5c6d7e8f9011223344556'
const path = '/api/aggregator/merchant/qr/withdraw/inquiry'
const body = '{"requestId":"demo1","body":{"userId":"M_DEMO0001"}}'
const time = '1795519541692'
const whole = { clientId: 'merchant-demo', token, requestTime: time, method: 'POST', path, body }
const { body: _, ...bodyless } = whole

interface Expected {
  request: object
  signature?: string | undefined
  codes?: string[]
  guesses?: string[]
  more?: object
}

const tickets: [string, string, Expected][] = [
  [
    'Indonesian, names and colons',
    `Selamat pagi tim Netzme, kami dapat 401 terus.\n\nclient id kami: merchant-demo\nSignature-nya: ${signature}\ntoken: ${token}\nwaktu request: ${time}\npath: ${path}\nmethod: POST\nbody: ${body}\n\nMohon bantuannya. Terima kasih.`,
    { request: whole },
  ],
  [
    'Indonesian, in sentences',
    `Kami POST ke ${path} dengan client id merchant-demo, token kami ${token} dan waktu request ${time}. Signature-nya ${signature}. Isi body-nya: ${body}`,
    { request: whole, guesses: ['method'] },
  ],
  [
    'English, in sentences',
    `Hi, our client id is merchant-demo. We call POST ${path} with token ${token} at timestamp ${time}, and the signature we sent is ${signature}. Body: ${body}\nThanks`,
    { request: whole },
  ],
  [
    'a list with bullets',
    `Detail:\n- Client-Id: merchant-demo\n- Authorization: Bearer ${token}\n- Request-Time: ${time}\n- Signature: ${signature}\n- Endpoint: POST https://tokoapi-stg.netzme.com${path}\n- Body: ${body}\n`,
    { request: whole, more: { baseUrl: 'https://tokoapi-stg.netzme.com' } },
  ],
  [
    'names in bold',
    `*Client ID*: merchant-demo\n*Signature*: ${signature}\n*Token*: ${token}\n*Request Time*: ${time}\n*URL*: ${path}\n*Method*: POST`,
    { request: bodyless },
  ],
  [
    'a table',
    `| Field | Value |\n|---|---|\n| Client-Id | merchant-demo |\n| Request-Time | ${time} |\n| Signature | ${signature} |\n| Token | ${token} |\n| Path | ${path} |\n| Method | POST |`,
    { request: bodyless },
  ],
  [
    'typographic quotes',
    `Client-Id: “merchant-demo”, Signature: “${signature}”, Request-Time: “${time}”, Authorization: “Bearer ${token}”, POST ${path}`,
    { request: bodyless },
  ],
  [
    'values below their names',
    `Client ID:\nmerchant-demo\n\nSignature:\n${signature}\n\nToken:\n${token}\n\nRequest Time:\n${time}\n\nEndpoint:\nPOST ${path}\n\nBody:\n${body}\n`,
    { request: whole },
  ],
  [
    'a chat, each line with its sender',
    `[25/11/26 09.15.22] Budi: client id kita merchant-demo\n[25/11/26 09.15.23] Budi: signature: ${signature}\n[25/11/26 09.15.24] Budi: token nya ${token}\n[25/11/26 09.15.25] Budi: request time ${time}, path ${path} method POST`,
    { request: bodyless, codes: ['import-prefixes-removed'] },
  ],
  [
    'no names at all: one of each form',
    `POST ${path}\n${time}\nBearer ${token}\n${signature}\n${body}`,
    {
      request: { token, requestTime: time, method: 'POST', path, body },
      guesses: ['requestTime', 'token', 'signature'],
    },
  ],
  [
    'two digests without names are asked',
    `${path} ${token} ${signature}`,
    {
      request: { path },
      signature: undefined,
      guesses: ['path', 'signature', 'signature', 'token', 'token'],
      codes: ['import-no-signature'],
    },
  ],
  [
    'two times are asked',
    `signature: ${signature} waktu 1795519541692 atau 1795519541700?`,
    { request: {}, guesses: ['requestTime', 'requestTime'] },
  ],
  [
    'JSON alone is a guess at the body',
    body,
    { request: { body }, signature: undefined, guesses: ['body'], codes: ['import-no-signature'] },
  ],
  [
    'words behind a name are no value',
    `Signature: tidak cocok, token: sudah benar. client id: salah? ${path} jam 09:15`,
    { request: { path }, signature: undefined, guesses: ['path'], codes: ['import-no-signature'] },
  ],
  [
    'a raw payload in a log',
    `payload = path=${path}&method=POST&token=Bearer ${token}&timestamp=${time}&body=${body}\nsignature = ${signature}`,
    {
      request: { token, requestTime: time, method: 'POST', path, body },
      more: { ownPayload: `path=${path}&method=POST&token=Bearer ${token}&timestamp=${time}&body=${body}` },
    },
  ],
  [
    'a raw payload in quotes, and a salt',
    JSON.stringify({
      stringToSign: `path=${path}&method=GET&token=Bearer ${token}&timestamp=${time}&body=`,
      salt: `s3cr3t-${time}-Bearer ${token}`,
      signature,
    }),
    {
      request: { token, requestTime: time, method: 'GET', path, body: '', clientSecret: 's3cr3t' },
      more: { ownSalt: `s3cr3t-${time}-Bearer ${token}` },
    },
  ],
  [
    'a payload in another order',
    `"method=POST&path=${path}?a=b&c=d&timestamp=${time}&body=${body.replaceAll('"', '\\"')}" => ${signature}`,
    {
      request: { method: 'POST', path: `${path}?a=b&c=d`, requestTime: time, body },
      guesses: ['signature', 'token'],
      signature: undefined,
      codes: ['import-no-signature'],
    },
  ],
]

test.each(tickets)('%s', (_name, text, { request, codes = [], guesses = [], more = {}, ...rest }) => {
  const { requests, problems } = importRequests(text)
  expect(requests).toHaveLength(1)
  const [first] = requests
  expect(first?.request).toEqual(request)
  expect(first?.observedSignature).toBe('signature' in rest ? rest.signature : signature)
  expect(first).toMatchObject(more)
  expect(first?.guesses?.map(({ field }) => field) ?? []).toEqual(guesses)
  expect(problems.map(({ code }) => code)).toEqual(codes)
})
