import { expect, test } from 'vitest'
import { afterRequests, readWire } from './read-wire.ts'

const read = (text: string) => readWire(Buffer.from(text, 'latin1'))
const host = 'Host: 127.0.0.1:5173\r\n'
type Row = [text: string, codes: string[], expected?: object]

test.each<Row>([
  [`post /sandbox/a HTTP/1.1\r\n${host}\r\n`, ['method-lower-case'], { method: 'post', target: '/sandbox/a' }],
  [
    `GET /sandbox/a?x=\u00c3\u00a9 HTTP/1.1\r\n${host}\r\n`,
    ['target-not-ascii'],
    { target: '/sandbox/a?x=\u00c3\u00a9' },
  ],
  [
    `GET /sandbox/a?x=b c HTTP/1.1\r\n${host}\r\n`,
    ['target-blank'],
    { target: '/sandbox/a?x=b c', httpVersion: '1.1' },
  ],
  [
    `GET /sandbox/a HTTP/1.1\r\n${host}Signature: ab\r\ncd\r\nX: 1\r\n\r\n`,
    ['header-broken'],
    {
      headers: [
        ['Host', '127.0.0.1:5173'],
        ['Signature', 'ab\r\ncd'],
        ['X', '1'],
      ],
    },
  ],
  [`GET /sandbox/a HTTP/1.1\r\n${host}Signature abcd\r\n\r\n`, ['header-no-colon']],
  [`GET /sandbox/a HTTP/1.1\r\n${host}Signature : abcd\r\n\r\n`, ['header-blank-before-colon'], { unfinished: false }],
  [`GET /sandbox/a HTTP/1.1\r\n${host}Sig nature: abcd\r\n\r\n`, ['header-name']],
  [`GET /sandbox/a HTTP/1.1\r\n${host}A: b\0c\r\n\r\n`, ['header-control']],
  [`GET /sandbox/a HTTP/1.1\n${host.replace('\r', '')}\n`, ['line-ends']],
  ['GET /sandbox/a HTTP/1.1\r\nX: 1\r\n\r\n', ['host-missing']],
  [`GET /sandbox/a HTTP/1.1\r\n${host}`, ['head-unfinished'], { unfinished: true }],
  [`GET /sandbox/a\r\n${host}\r\n`, ['version-missing']],
  [`GET /sandbox/a HTTP/3\r\n${host}\r\n`, ['version-unknown']],
  [`SEND /sandbox/a HTTP/1.1\r\n${host}\r\n`, ['method-unknown']],
  [`POST /sandbox/a HTTP/1.1\r\n${host}Content-Length: 9\r\n\r\n{}`, ['body-short'], { unfinished: true }],
  [`POST /sandbox/a HTTP/1.1\r\n${host}Content-Length: x\r\n\r\n{}`, ['content-length-unreadable']],
  [`POST /sandbox/a HTTP/1.1\r\n${host}Content-Length: 2\r\nContent-Length: 3\r\n\r\n{}`, ['content-length-twice']],
  [`POST /sandbox/a HTTP/1.1\r\n${host}\r\n{}`, ['body-without-length']],
  [`POST /sandbox/a HTTP/1.1\r\n${host}Transfer-Encoding: chunked\r\n\r\n3\r\n{"a\r\nzz\r\n`, ['chunks-broken']],
  [
    `POST /sandbox/a HTTP/1.1\r\n${host}Transfer-Encoding: chunked\r\nContent-Length: 3\r\n\r\n0\r\n\r\n`,
    ['length-and-chunked'],
  ],
  ['\u0016\u0003\u0001\u0002\0', ['tls'], { target: null }],
  ['PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n', ['http2'], { target: null }],
  ['{"a": 1}', ['unreadable'], { target: null }],
  ['', ['unreadable'], { target: null }],
  [
    `get /sandbox/a b\u00e9 HTTP/1.1\r\n${host}Signature ab\r\n\r\n`,
    ['method-lower-case', 'target-blank', 'header-no-colon'],
  ],
  [`POST /sandbox/a HTTP/1.1\r\n${host}Content-Length: 2\r\n\r\n{}`, [], { unfinished: false, length: 71 }],
])('%j has the faults %j', (text, codes, expected = {}) => {
  const request = read(text)
  expect(request.faults.map(({ code }) => code)).toEqual(codes)
  expect(request).toMatchObject(expected)
})

// A way that goes back at each blank would take a quarter of an hour
test('a million blanks are read in one go', () => {
  const blanks = ' '.repeat(1_000_000)
  const request = read(`GET /sandbox/a${blanks}b\r\nX: ${blanks}c${blanks}d\r\n\r\n`)
  expect(request.headers).toEqual([['X', `c${blanks}d`]])
})

test('a body is taken as framed, and what follows is another request', () => {
  const first = `POST /sandbox/a HTTP/1.1\r\n${host}Content-Length: 2\r\n\r\n{}`
  const chunked = `POST /sandbox/a HTTP/1.1\r\n${host}Transfer-Encoding: chunked\r\n\r\n3;x\r\n{"a\r\n4\r\n":1}\r\n0\r\n\r\n`
  expect(Buffer.from(read(first).body).toString()).toBe('{}')
  expect(Buffer.from(read(chunked).body).toString()).toBe('{"a":1}')
  expect(Buffer.from(afterRequests(Buffer.from(`${first}${chunked}}rest`), 2)).toString()).toBe('}rest')
})

test.each<[string, string, object]>([
  [
    'line ends before the request',
    `\r\n\nGET /a HTTP/1.1\r\n${host}\r\n`,
    { method: 'GET', faults: [], headers: [['Host', '127.0.0.1:5173']] },
  ],
  ['one bare line end in the head', `GET /a HTTP/1.1\n${host}\r\n`, { faults: [{ code: 'line-ends' }] }],
  ['a bare line end at its end alone', `GET /a HTTP/1.1\r\n${host.trimEnd()}\n\n`, { faults: [{ code: 'line-ends' }] }],
  ['a bare empty line', `GET /a HTTP/1.1\r\n${host}\n`, { faults: [], headers: [['Host', '127.0.0.1:5173']] }],
  ['a head that ends in a line end', `GET /a HTTP/1.1\n`, { faults: [{ code: 'head-unfinished' }], headers: [] }],
  ['the first byte of TLS', '\x16', { faults: [{ code: 'tls' }], unfinished: false, length: 1 }],
  ['the first byte of TLS before another', '\x16\x04', { faults: [{ code: 'unreadable' }] }],
  [
    'nothing to be read',
    'hello',
    { method: '', target: null, httpVersion: '', headers: [], unfinished: false, length: 5 },
  ],
  ['a head of exactly a slice', `GET /${'a'.repeat(8192 - 40)} HTTP/1.1\r\n${host}\r\n`, { faults: [] }],
])('%s', (_, text, expected) => expect(read(text)).toMatchObject(expected))

test('to a parser a request without a length has no body: what stands there is the next one', () => {
  const get = `GET /a HTTP/1.1\r\n${host}\r\n`
  const rest = (text: string, count: number) => Buffer.from(afterRequests(Buffer.from(text), count)).toString()
  expect(rest(`${get}${get}x y`, 1)).toBe(`${get}x y`)
  expect(rest(`${get}${get}x y`, 2)).toBe('x y')
  expect(rest(`${get}rest`, 0)).toBe(`${get}rest`)
})
