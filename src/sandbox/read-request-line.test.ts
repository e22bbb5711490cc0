import { expect, test } from 'vitest'
import { readRequestLine, trimBlanks } from './read-request-line.ts'

const none = { method: '', target: null, httpVersion: '', faults: [] }

test.each([
  ['GET / HTTP/1.1', { method: 'GET', target: '/', httpVersion: '1.1', faults: [] }],
  ['HEAD \t /a HTTP/1.0', { method: 'HEAD', target: '/a', httpVersion: '1.0', faults: [] }],
  ['OPTIONS * HTTP/1.1', { method: 'OPTIONS', target: '*', httpVersion: '1.1', faults: [] }],
  ['PUT HTTPS://h/a \t HTTP/1.1 \t', { method: 'PUT', target: 'HTTPS://h/a', httpVersion: '1.1', faults: [] }],
  ['PATCH view-source+x.y://h HTTP/1.1', { target: 'view-source+x.y://h', faults: [] }],
  ['DELETE /a http/1.1', { target: '/a', httpVersion: '1.1', faults: [] }],
  ['TRACE /a', { target: '/a', httpVersion: '', faults: [{ code: 'version-missing' }] }],
  // The last one counts, and only behind a blank
  ['GET /a HTTP/1.1 HTTP/1.0', { target: '/a HTTP/1.1', faults: [{ code: 'target-blank', position: 2 }] }],
  ['GET /aHTTP/1.1', { target: '/aHTTP/1.1', faults: [{ code: 'version-missing' }] }],
  ['GET /a HTTP/1.1 x', { target: '/a HTTP/1.1 x', httpVersion: '' }],
  ['GET /a HTTP/11.1', { faults: [{ code: 'version-unknown', observed: '11.1' }] }],
  ['GET /a HTTP/1.10', { faults: [{ code: 'version-unknown', observed: '1.10' }] }],
  [`GET /a HTTP/${'9'.repeat(200)}`, { faults: [{ code: 'version-unknown', observed: '9'.repeat(100) }] }],
  ['post /a HTTP/1.1', { faults: [{ code: 'method-lower-case', observed: 'post' }] }],
  [`${'M'.repeat(200)} /a HTTP/1.1`, { faults: [{ code: 'method-unknown', observed: 'M'.repeat(100) }] }],
  ['GET /a!~ HTTP/1.1', { faults: [] }],
  ['GET /ab\tc HTTP/1.1', { faults: [{ code: 'target-not-ascii', position: 3, byte: 9 }] }],
  ['GET /ab\x7f HTTP/1.1', { faults: [{ code: 'target-not-ascii', position: 3, byte: 127 }] }],
  ['GET a HTTP/1.1', none],
  ['GET x*/ HTTP/1.1', none],
  ['GET *x HTTP/1.1', none],
  ['GET 1http://h HTTP/1.1', none],
  ['GET  HTTP/1.1', none],
  [' /a HTTP/1.1', none],
  ['GET', none],
  ['', none],
])('%j', (line, expected) => expect(readRequestLine(line)).toMatchObject(expected))

test.each([
  ['\t a b \t', 'a b'],
  [' \t ', ''],
  ['\u00a0a', '\u00a0a'],
  ['', ''],
])('without blanks at its ends: %j', (text, trimmed) => expect(trimBlanks(text)).toBe(trimmed))
