import { once } from 'node:events'
import { createServer } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { isOwnAuthority } from './host-guard.ts'
import { readJsonInput } from './read-json-input.ts'

const heard: unknown[] = []
const server = createServer(async (request, response) => {
  const read = await readJsonInput(request, 10)
  heard.push(read)
  response.end(JSON.stringify(read))
})
let port = 0
beforeAll(async () => {
  await once(server.listen(0, '127.0.0.1'), 'listening')
  port = (server.address() as AddressInfo).port
})
afterAll(() => server.close())

const refused = (code: string, facts = {}) => ({ ok: false, problem: { code, ...facts } })
test.each([
  ['an object', '{"a":"é"}', { ok: true, value: { a: 'é' } }],
  ['ten bytes', '{"a":1234}', { ok: true, value: { a: 1234 } }],
  ['eleven', '{"a":12345}', refused('input-too-large', { limit: 10 })],
  ['no JSON', '{', refused('input-not-json')],
  ['nothing', '', refused('input-not-json')],
  ['no UTF-8', Buffer.from([0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d]), refused('input-not-json')],
  ['null', 'null', refused('input-not-an-object')],
  ['a text', '"x"', refused('input-not-an-object')],
  ['a list', '[{}]', refused('input-not-an-object')],
])('of a request with %s', async (_, body, expected) => {
  const answer = await fetch(`http://127.0.0.1:${port}`, { method: 'POST', body })
  expect(await answer.json()).toEqual(expected)
})

test('a client that goes away in the middle has said nothing', async () => {
  heard.length = 0
  const socket = connect(port, '127.0.0.1')
  socket.write('POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 9\r\n\r\n{"a"', () => socket.destroy())
  await expect.poll(() => heard).toEqual([null])
})

test.each([
  ['127.0.0.1', 80, true],
  ['localhost:80', 80, true],
  ['[::1]', 80, true],
  ['127.0.0.1', 5173, false],
  ['[::1]:5173', 5173, true],
  ['localhost:80', 5173, false],
  ['', 80, false],
])('the host %s at port %d is our own: %s', (host, at, isOwn) => expect(isOwnAuthority(host, at)).toBe(isOwn))
