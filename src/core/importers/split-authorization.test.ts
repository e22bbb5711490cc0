import { createHmac } from 'node:crypto'
import { expect, test } from 'vitest'
import { readClues } from '../clues/read-clues.ts'
import { trace } from '../trace/trace.ts'
import { completeImport } from './complete-import.ts'
import { importRequests } from './import-requests.ts'

const token = 'eyJhbGciOi.Qk9_x-2'
const [path, requestTime, clientId, secret] = ['/api/qr?a=1', '1795612345678', 'toko-7', 'MaREaULkzAUTAFYg']
const signature = '3fa0c1977be25d4408e6b1f2a95c0d7e61b84fd3a07259ce4418d0b63f7a92e5'
const body = '{"amount":1}'

/** What a merchant's program put into the Authorization header, and what of it stands before the token. */
const malformed: readonly (readonly [value: string, scheme: string])[] = [
  [`bearer ${token}`, 'bearer '],
  [`BEARER ${token}`, 'BEARER '],
  [token, ''],
  [`Bearer Bearer ${token}`, 'Bearer Bearer '],
  [`Bearer bearer ${token}`, 'Bearer bearer '],
  [`BearerBearer ${token}`, 'BearerBearer '],
  [`Bearer  ${token}`, 'Bearer  '],
  [`Bearer: ${token}`, 'Bearer: '],
  [`Bearer:${token}`, 'Bearer:'],
  [`Bearer%20${token}`, 'Bearer%20'],
  [`Bearer+${token}`, 'Bearer+'],
  [`Bearer=${token}`, 'Bearer='],
  [`Bearer\u00a0${token}`, 'Bearer\u00a0'],
  [`Bearer\u200b${token}`, 'Bearer\u200b'],
  [`Bearer${token}`, 'Bearer'],
  [`Token ${token}`, 'Token '],
  [`JWT ${token}`, 'JWT '],
  [`Basic ${token}`, 'Basic '],
  [`Beare ${token}`, 'Beare '],
  [`Token Bearer ${token}`, 'Token Bearer '],
  [`Bearer "${token}"`, 'Bearer "'],
  [`"Bearer ${token}"`, '"Bearer '],
  [`'${token}'`, "'"],
]

const pairs = (value: string): [string, string][] => [
  ['Authorization', value],
  ['Client-Id', clientId],
  ['Request-Time', requestTime],
  ['Signature', signature],
]
const url = `https://h.test${path}`
const json = (value: unknown) => JSON.stringify(value)
const object = (value: string) => Object.fromEntries(pairs(value))
const lines = (value: string) => pairs(value).map(([name, held]) => `${name}: ${held}\n`)
const single = (text: string) => `'${text.replaceAll("'", "'\\''")}'`
const named = (value: string) => pairs(value).map(([name, held]) => ({ name, value: held }))

/** The same request as each dialect writes it. */
const dialects: Readonly<Record<string, (value: string) => string>> = {
  curl: value =>
    `curl ${single(url)} ${pairs(value)
      .map(pair => `-H ${single(pair.join(': '))}`)
      .join(' ')} -d ${single(body)}`,
  'curl -v': value =>
    `> POST ${path} HTTP/1.1\n${lines(value)
      .map(line => `> ${line}`)
      .join('')}> \n`,
  http: value => `POST ${path} HTTP/1.1\nHost: h.test\n${lines(value).join('')}\n${body}`,
  headers: value => lines(value).join(''),
  fetch: value => `fetch(${json(url)}, { method: 'POST', headers: ${json(object(value))}, body: ${json(body)} })`,
  powershell: value =>
    `Invoke-RestMethod -Uri '${url}' -Method POST -Headers @{${pairs(value)
      .map(([name, held]) => `'${name}' = '${held.replaceAll("'", "''")}'`)
      .join('; ')}} -Body '${body}'`,
  python: value => `requests.post(${json(url)}, headers=${json(object(value))}, data=${json(body)})`,
  har: value =>
    json({
      log: {
        version: '1.2',
        entries: [{ request: { method: 'POST', url, headers: named(value), postData: { text: body } } }],
      },
    }),
  postman: value =>
    json({
      info: { schema: 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json' },
      item: [
        {
          name: 'a',
          request: {
            method: 'POST',
            url,
            header: pairs(value).map(([key, held]) => ({ key, value: held })),
            body: { mode: 'raw', raw: body },
          },
        },
      ],
    }),
  insomnia: value =>
    json({
      _type: 'export',
      __export_format: 4,
      resources: [
        {
          _type: 'request',
          method: 'POST',
          url,
          headers: named(value),
          body: { mimeType: 'application/json', text: body },
        },
      ],
    }),
  json: value => json({ method: 'POST', url, headers: object(value), body }),
  'json lines': value => `${json({ method: 'POST', url, headers: object(value), body })}\n${json({ a: 1 })}\n`,
  csv: value => {
    const cells = [...pairs(value), ['Method', 'POST'], ['Path', path], ['Body', body]]
    return `${cells.map(([name]) => name).join()}\n${cells.map(([, held = '']) => `"${held.replaceAll('"', '""')}"`).join()}\n`
  },
  log: value => `2026-11-25 INFO POST ${url} headers=${json(object(value))} body=${body}`,
}

test.each(Object.entries(dialects))(
  '%s: a malformed Authorization gives token and scheme word, and keeps its header',
  (dialect, write) => {
    // Lines that quote each value whole are how Postman's console prints headers: those quotes are none of the value's.
    const cases = malformed.filter(([value]) => dialect !== 'headers' || !/^["']/.test(value))
    for (const [value, scheme] of cases) {
      const [imported, ...more] = importRequests(write(value)).requests
      expect(more, value).toEqual([])
      expect(imported?.request.token, value).toBe(token)
      expect(imported?.headers?.find(([name]) => name.toLowerCase() === 'authorization')?.[1], value).toBe(value)
      const told = importRequests(write(value)).problems.filter(({ code }) => code === 'import-scheme-word')
      expect(told, value).toEqual([expect.objectContaining({ scheme })])
    }
  },
)

test('an Authorization as it should be tells nothing', () => {
  for (const write of Object.values(dialects)) {
    const { requests, problems } = importRequests(write(`Bearer ${token}`))
    expect(requests[0]?.request.token).toBe(token)
    expect(problems.filter(({ code }) => code === 'import-scheme-word')).toEqual([])
  }
})

const rest = { clientId, clientSecret: secret, token: '', method: 'POST', path, body, requestTime }
const authorization = `Bearer ${token}`
const payload = `path=${path}&method=POST&token=${authorization}&timestamp=${requestTime}&body=${body}`
const right = createHmac('sha256', `${secret}-${requestTime}-${authorization}`).update(payload).digest('hex')

test.each(malformed)(
  '%j: the expected signature holds the scheme word once, and the word that was sent is told',
  async (value, scheme) => {
    const { requests, format } = importRequests(`POST ${path} HTTP/1.1\n${lines(value).join('')}\n${body}`)
    const received = completeImport(requests[0] ?? { request: {}, source: '' }, format, { request: rest, observed: '' })
    expect((await trace(received.request)).signature).toBe(right)
    expect(readClues(received.request, received.headers).schemeWord?.word).toBe(scheme)
  },
)
