import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { expect, test } from 'vitest'
import type { Capture } from '#core/live/capture.ts'
import { openSandbox, serve } from './serve.ts'
import { openTestServer } from './test-server.ts'

const capture: Omit<Capture, 'sequence'> = {
  receivedAt: 0,
  method: 'POST',
  target: '/x',
  httpVersion: '1.1',
  headers: [],
  body: { base64: 'a'.repeat(340_000), length: 255_000, truncated: false },
  redacted: false,
  verdict: { kind: 'token', product: 'toko', clientId: null, accepted: false, failures: [], notices: [] },
  outcome: { kind: 'answered', status: 404, delayedMs: 0 },
}
const heldMegabytes = () => {
  const { heapUsed, external } = process.memoryUsage()
  return (heapUsed + external) / 1024 / 1024
}

test('32 readers that never read hold no more than a few messages, through any flood, and are cut off in the end', async () => {
  const sandbox = await openSandbox()
  const server = await openTestServer(host => serve(host, { sandbox, heartbeatMs: 50 }))
  const readers: Socket[] = []
  for (let i = 0; i < 32; i++) {
    const socket = connect(server.port, '127.0.0.1')
    socket.on('error', () => undefined)
    socket.write(`GET /sandbox/events HTTP/1.1\r\nHost: 127.0.0.1:${server.port}\r\n\r\n`)
    await once(socket, 'readable')
    readers.push(socket)
  }
  const before = heldMegabytes()
  for (let i = 0; i < 600; i++) {
    sandbox.captures.add({ ...capture, receivedAt: i })
    if (i % 20 === 0) await new Promise(resolve => setTimeout(resolve, 5))
  }
  expect(heldMegabytes() - before).toBeLessThan(150)
  const free = () => fetch(`http://127.0.0.1:${server.port}/sandbox/events`).then(({ status }) => status)
  await expect.poll(free, { timeout: 10_000 }).toBe(200)
  for (const socket of readers) socket.destroy()
  await server.close()
})
