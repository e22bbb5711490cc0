import { describe, expect, it } from 'vitest'
import { encodeUtf8 } from '../../bytes/utf8.ts'
import { HarLines } from './har-lines.ts'
import type { ImportedLine } from './imported-line.ts'
import { TextLines } from './text-lines.ts'

const hex = 'ab'.repeat(32)
const headers = (at: number) => [
  ['Client-Id', 'demo-merchant'],
  ['Authorization', 'Bearer made-up-token'],
  ['Request-Time', String(1_700_000_000_000 + at)],
  ['Signature', hex],
]

/** As browsers write it. */
function entry(at: number, change: object = {}): object {
  return {
    startedDateTime: '2026-01-01T00:00:00.000Z',
    request: {
      method: 'POST',
      url: `https://tokoapi.netzme.com/api/x?n=${at}`,
      headers: headers(at).map(([name, value]) => ({ name, value })),
      postData: { text: `{"n":${at}.00,"note":"\\"}]é\\\\"}` },
      ...change,
    },
    response: { status: 401, request: { method: 'GET' }, content: { text: '{"entries":[{"request":{}}]}' } },
  }
}

const harOf = (entries: readonly unknown[]) => ({
  log: { version: '1.2', creator: { name: 'entries' }, pages: [{ entries: [] }], entries },
})

type Reader = { push(bytes: Uint8Array): ImportedLine[]; end(): ImportedLine[] }

function linesOf(reader: Reader, bytes: Uint8Array, piece: number): ImportedLine[] {
  const lines: ImportedLine[] = []
  for (let at = 0; at < bytes.length; at += piece) lines.push(...reader.push(bytes.subarray(at, at + piece)))
  return [...lines, ...reader.end()]
}

const expectedHar = (at: number) => ({
  method: 'POST',
  path: `/api/x?n=${at}`,
  body: `{"n":${at}.00,"note":"\\"}]é\\\\"}`,
  clientId: 'demo-merchant',
  token: 'made-up-token',
  requestTime: String(1_700_000_000_000 + at),
  signature: hex,
})

describe('a HAR', () => {
  it.each([
    ['on one line', undefined, 1_000_000],
    ['on one line, a byte at a time', undefined, 1],
    ['on many lines', 2, 1_000_000],
    ['on many lines, in pieces', 2, 61],
  ])('%s: every request, with its line', (_, indent, piece) => {
    const text = JSON.stringify(harOf([0, 1, 2].map(at => entry(at))), null, indent)
    const lines = linesOf(new HarLines(), encodeUtf8(text), piece)
    expect(lines.map(({ text: record }) => JSON.parse(record))).toEqual(
      [0, 1, 2].map(at => expect.objectContaining(expectedHar(at))),
    )
    // An entry begins where its bracket stands
    const starts = [...text.matchAll(/\{\s*"startedDateTime"/g)].map(
      ({ index }) => text.slice(0, index).split('\n').length,
    )
    expect(lines.map(({ line }) => line)).toEqual(starts)
  })

  const good = JSON.stringify(entry(7))
  it.each<[name: string, broken: string | Buffer, problem: string]>([
    ['bad JSON', good.replace('"method":"POST"', '"method":POST'), 'not-json'],
    ['NUL', good.replace('made-up', 'made\0up'), 'not-json'],
    ['a quote never closed', good.replace('"POST"', '"POST'), 'not-json'],
    ['a bracket too many', `${good}}`, 'not-json'],
    [
      'wrong encoding',
      Buffer.from(good.replaceAll('é', 'X')).map(byte => (byte === 0x58 ? 0xe9 : byte)) as Buffer,
      'not-utf8',
    ],
    ['no request', '{"response":{}}', 'not-one-request'],
    ['no address', '{"request":{"method":"GET"}}', 'not-one-request'],
    ['too long', good.replace('"POST"', `"POST","x":"${'y'.repeat(33 << 20)}"`), 'record-too-long'],
  ])('%s: told by its line, and the others are read', (_, broken, problem) => {
    const bytes = Buffer.concat([
      Buffer.from(`{"log":{"entries":[\n${JSON.stringify(entry(1))},\r\n`),
      Buffer.from(broken),
      Buffer.from(`,\n${JSON.stringify(entry(2))}\n]}}`),
    ])
    const lines = linesOf(new HarLines(), bytes, 4 << 20)
    const told = lines.filter(one => one.problem)
    expect(told.map(one => [one.line, one.problem])).toEqual([[3, problem]])
    const read = lines.filter(one => !one.problem).map(({ text }) => JSON.parse(text).path)
    expect(read.filter(path => path !== '/api/x?n=7')).toEqual(['/api/x?n=1', '/api/x?n=2'])
  })

  it('cut off: told by the line where the last entry begins', () => {
    const text = `{"log":{"entries":[\n${JSON.stringify(entry(1))},\n${JSON.stringify(entry(2)).slice(0, -60)}`
    const lines = linesOf(new HarLines(), encodeUtf8(text), 500)
    expect(lines.map(({ line, problem }) => [line, problem])).toEqual([
      [2, undefined],
      [3, 'not-json'],
    ])
  })

  it('says which calls are of somebody else', () => {
    const other = entry(3, { url: 'https://fonts.example/a.woff2', headers: [] })
    const question = entry(4, { method: 'OPTIONS' })
    const lines = linesOf(new HarLines(), encodeUtf8(JSON.stringify(harOf([entry(1), other, question]))), 1000)
    expect(lines.map(({ isForeign = false }) => isForeign)).toEqual([false, true, true])
  })
})

describe('a log', () => {
  const call = (at: number) =>
    [
      `2026-01-01 10:00:0${at % 10} INFO request POST https://tokoapi.netzme.com/api/x?n=${at}`,
      ...headers(at).map(([name, value]) => `2026-01-01 10:00:0${at % 10} INFO ${name}: ${value}`),
      `2026-01-01 10:00:0${at % 10} INFO body: {"n":${at}.00,"note":"é"}`,
      `2026-01-01 10:00:0${at % 10} INFO response 401 {"status":"${at}"}`,
    ].join('\n')
  const text = Array.from({ length: 200 }, (_, at) => call(at)).join('\n')
  const whole = linesOf(new TextLines(Number.POSITIVE_INFINITY), encodeUtf8(text), 4096)

  it('gives each request the line where it begins', () => {
    expect(whole).toHaveLength(200)
    for (const [at, { line, text: record }] of whole.entries()) {
      expect(line).toBe(at * 7 + 1)
      expect(JSON.parse(record)).toMatchObject({ path: `/api/x?n=${at}`, requestTime: String(1_700_000_000_000 + at) })
    }
  })

  it.each([1000, 4000, 20_000])('in windows of %i bytes it gives the same', window => {
    expect(linesOf(new TextLines(window), encodeUtf8(text), 700)).toEqual(whole)
    expect(linesOf(new TextLines(window), encodeUtf8(text.replaceAll('\n', '\r\n')), 700)).toEqual(whole)
  })

  it('in another encoding it gives the same requests, and tells of a line without end', () => {
    const latin = Buffer.from(text, 'latin1')
    expect(linesOf(new TextLines(4000), latin, 700)).toEqual(whole)
    const long = Buffer.concat([latin, Buffer.from('\n'), Buffer.alloc(17_000_000, 'x'), Buffer.from(`\n${call(9)}`)])
    const lines = linesOf(new TextLines(1 << 20), long, 1 << 20)
    expect(lines.filter(({ problem }) => problem)).toEqual([{ line: 1401, text: '{', problem: 'record-too-long' }])
    expect(lines.at(-1)).toMatchObject({ line: 1402, text: whole[9]?.text })
  })
})
