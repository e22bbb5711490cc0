import { execFile } from 'node:child_process'
import { createServer, type Socket } from 'node:net'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { SignatureRequest } from '../request/request.ts'
import { trace } from '../trace/trace.ts'
import { renderCurl } from './curl.ts'

interface Received {
  requestLine: string
  headers: string[]
  body: Buffer
}

/** Takes one request after the other off the wire and looks at it as bytes: no HTTP parser normalises anything on the way. */
let received: Received | undefined
const server = createServer(socket => {
  let bytes = Buffer.alloc(0)
  socket.on('data', chunk => {
    bytes = Buffer.concat([bytes, chunk])
    received = readRequest(bytes) ?? answerContinue(bytes, socket)
    if (received) socket.end('HTTP/1.1 200 OK\r\nContent-Length: 0\r\nConnection: close\r\n\r\n')
  })
  socket.on('error', () => {})
})
function readRequest(bytes: Buffer): Received | undefined {
  const end = bytes.indexOf('\r\n\r\n')
  if (end === -1) return undefined
  const [requestLine = '', ...headers] = bytes.subarray(0, end).toString('utf8').split('\r\n')
  const length = Number(/^content-length: (\d+)$/im.exec(headers.join('\n'))?.[1] ?? 0)
  const body = bytes.subarray(end + 4)
  return body.length < length ? undefined : { requestLine, headers, body }
}
function answerContinue(bytes: Buffer, socket: Socket): undefined {
  const end = bytes.indexOf('\r\n\r\n')
  if (end === bytes.length - 4 && bytes.includes('Expect: 100-continue')) socket.write('HTTP/1.1 100 Continue\r\n\r\n')
}

let origin = ''
beforeAll(async () => {
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (typeof address === 'object' && address) origin = `http://127.0.0.1:${address.port}`
})
afterAll(() => {
  server.close()
})

/** Runs a command with sh, as a user would, and gives what arrived. */
async function run(command: string): Promise<Received> {
  received = undefined
  await new Promise<void>((resolve, reject) => {
    const environment = { PATH: process.env.PATH, LC_ALL: 'C', HOME: '/nonexistent', no_proxy: '*' }
    const child = execFile('sh', ['-s'], { env: environment, timeout: 15_000 }, (error, _, stderr) =>
      error ? reject(new Error(`${stderr}\n${command.slice(0, 2000)}`)) : resolve(),
    )
    child.stdin?.end(command)
  })
  if (!received) throw new Error(`nothing arrived from ${command}`)
  return received
}

const post: SignatureRequest = {
  clientId: 'demo-merchant',
  clientSecret: 'demo-secret-not-real',
  token: '0123456789abcdef'.repeat(4),
  method: 'POST',
  path: '/api/aggregator/merchant/qr/withdraw/inquiry',
  body: '{"requestId":"aggregator202103031542100001","type":"withdraw_inquiry","body":{"userId":"M_DEMO0001"}}',
  requestTime: '1700000000000',
}
const get: SignatureRequest = { ...post, method: 'GET', path: '/api/x?userId=M_DEMO0001', body: '' }

async function expectExact(request: SignatureRequest, prefix = '') {
  const traced = await trace(request)
  const command = renderCurl(traced, origin + prefix)
  if (!command.ok) throw new Error(command.problem.code)
  const arrived = await run(command.value)
  expect(arrived.requestLine).toBe(`${request.method} ${prefix}${request.path} HTTP/1.1`)
  // Optional whitespace around a value is no part of it (RFC 9110, section 5.5).
  for (const { name, value } of traced.headers) {
    const [line = '', ...more] = arrived.headers.filter(header => header.startsWith(`${name}:`))
    expect(more).toEqual([])
    expect(line.slice(name.length + 1).replace(/^[ \t]+|[ \t]+$/g, '')).toBe(
      value.toWellFormed().replace(/^[ \t]+|[ \t]+$/g, ''),
    )
  }
  expect(arrived.headers.some(header => /^content-type:/i.test(header))).toBe(request.body.length > 0)
  expect(arrived.body.equals(Buffer.from(request.body))).toBe(true)
}

test('what a command looks like', async () => {
  const { signature, ...traced } = await trace(post)
  expect(renderCurl({ ...traced, signature }, 'https://tokoapi-stg.netzme.com/')).toEqual({
    ok: true,
    value: `curl --globoff --path-as-is \\
  --request 'POST' \\
  --header 'Authorization: Bearer ${post.token}' \\
  --header 'Request-Time: 1700000000000' \\
  --header 'Client-Id: demo-merchant' \\
  --header 'Signature: ${signature}' \\
  --header 'Content-Type: application/json' \\
  --data-raw '${post.body}' \\
  'https://tokoapi-stg.netzme.com/api/aggregator/merchant/qr/withdraw/inquiry'
`,
  })
})

test.each<[string, SignatureRequest]>([
  ['GET', get],
  ['POST', post],
  ['GET with a body', { ...get, body: '{}' }],
  ['POST without one', { ...post, body: '' }],
  ['PATCH', { ...post, method: 'PATCH' }],
  ['lower-case method', { ...get, method: 'get' }],
  ['a body that begins with @', { ...post, body: '@/etc/hostname' }],
  ['a body that begins with - and has % and \\', { ...post, body: '-%s%%\\n\\\\ \t' }],
  ['quotes, dollars, backticks', { ...post, body: `'"\\'"$(id)\`id\`!!$HOME` }],
  ['pretty-printed', { ...post, body: '{\n  "a": 1\n}\n' }],
  ['CRLF and trailing newlines', { ...post, body: '{\r\n"a":1}\r\n\n\n' }],
  ['NUL and controls', { ...post, body: 'a\0b\x01\x1b\x7f' }],
  ['NBSP, BOM, zero-width, emoji', { ...post, body: '\ufeff{"a":"x\u00a0y\u200bé😀“q”"}' }],
  ['bytes that are no UTF-8', { ...post, body: Uint8Array.of(0x2d, 0xff, 0xfe, 0x00, 0x25, 0x27, 0x5c, 0x0a, 0xc3) }],
  ['bytes that are', { ...post, body: new TextEncoder().encode('{"é":1}\r\n') }],
  ['a lone surrogate', { ...post, body: '{"a":"\ud83d"}' }],
  ['more than one argument can hold', { ...post, body: JSON.stringify({ a: "it's é".repeat(40_000) }) }],
  ['dot segments', { ...get, path: '/a/../b/./c//d' }],
  ['globs, braces', { ...get, path: '/a/[1-3]/{x,y}?f={"a":[1]}' }],
  ['percent and plus', { ...get, path: '/a?p=%2B62+1%20%zz&q=a:b@c' }],
  ['blank, quote, non-ASCII, backslash', { ...get, path: "/a b?c='é\\d\u00a0" }],
  ['a fragment', { ...get, path: '/a?b=1#c' }],
  ['trailing question mark', { ...get, path: '/a?' }],
  ['two slashes in front', { ...get, path: '//evil.example/a' }],
  ['no leading slash', { ...get, path: 'api/x' }],
  ['a path that would change the host', { ...get, path: '@127.0.0.2/x' }],
  ['a full URL', { ...get, path: 'https://tokoapi-stg.netzme.com/api/x' }],
  ['empty header values', { ...get, clientId: '', requestTime: ' ', token: '' }],
  ['odd header values', { ...get, clientId: `"it's" $HOME é\u00a0; @x:`, token: ' a  b\u200b' }],
])('arrives byte for byte: %s', async (_, request) => {
  await expectExact(request)
})

test('behind a path of the base URL', async () => {
  await expectExact(post, '/sandbox')
  await expectExact({ ...get, path: '/a b' }, '/sandbox')
})

test('any body, client id and query arrive byte for byte', async () => {
  const odd = fc.array(
    fc.constantFrom(
      "'",
      '"',
      '\\',
      '$',
      '%',
      '`',
      '!',
      '-',
      '@',
      '\n',
      '\r',
      '\0',
      '\t',
      'é',
      '\u00a0',
      '😀',
      '\ud83d',
      '0',
      'n',
    ),
    {
      minLength: 1,
      maxLength: 20,
    },
  )
  const line = odd.map(parts =>
    parts
      .join('')
      .replace(/[\0\r\n]/g, '')
      .toWellFormed(),
  )
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(
        odd.map(parts => parts.join('')),
        fc.uint8Array({ minLength: 1, maxLength: 40 }),
      ),
      line,
      line,
      async (body, clientId, query) => {
        await expectExact({ ...post, body, clientId, path: `/x?q=${query}` })
      },
    ),
    { numRuns: 25 },
  )
}, 30_000)

test.each<[Partial<SignatureRequest>, object]>([
  [
    { clientId: 'a\r\nX-Evil: 1' },
    { code: 'http-cannot-carry', field: 'clientId', position: 1, character: 'U+000D CARRIAGE RETURN' },
  ],
  [{ token: 'ab\n' }, { code: 'http-cannot-carry', field: 'token', position: 2, character: 'U+000A LINE FEED' }],
  [{ requestTime: '1\0' }, { code: 'http-cannot-carry', field: 'requestTime', position: 1, character: 'U+0000 NULL' }],
  [
    { path: '/a HTTP/1.1\r\nX: 1' },
    { code: 'http-cannot-carry', field: 'path', position: 11, character: 'U+000D CARRIAGE RETURN' },
  ],
  [{ method: 'GET /x' }, { code: 'http-cannot-carry', field: 'method', position: 3, character: 'U+0020 SPACE' }],
  [{ method: '' }, { code: 'export-method-missing' }],
])('%j cannot be sent', async (change, problem) => {
  expect(renderCurl(await trace({ ...post, ...change }), origin)).toEqual({ ok: false, problem })
})

test.each(['', 'tokoapi-stg.netzme.com', 'ftp://x', 'https://x y', 'https://x?y', 'file:///etc'])(
  'no base URL: %j',
  async baseUrl => {
    expect(renderCurl(await trace(post), baseUrl)).toEqual({ ok: false, problem: { code: 'base-url-unreadable' } })
  },
)

test('the secret is never in it', async () => {
  const command = renderCurl(await trace({ ...post, signingSecret: 'other-secret-not-real' }), origin)
  expect(command.ok && command.value).not.toContain('secret-not-real')
})
