import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { forwardDefaults } from './forward.ts'
import type { ProxyOptions } from './proxy-middleware.ts'
import { serve } from './serve.ts'
import { openTestServer, requestText, type TestServer } from './test-server.ts'

let server: TestServer
/** What the proxy tried to reach. */
const reached: string[] = []
const proxy: ProxyOptions = {
  ...forwardDefaults,
  proxyFor: () => '',
  upstreamOf: environment => {
    reached.push(environment.id)
    return { secure: false, host: '127.0.0.1', port: 1, prefix: '' }
  },
}
beforeAll(async () => {
  server = await openTestServer(host => serve(host, { proxy }))
})
beforeEach(() => {
  reached.length = 0
})
afterAll(() => server.close())

/** A call that would go through if the door stood open. */
const wholeCall = JSON.stringify({ environment: 'staging', method: 'GET', path: '/' })

const own = ['Host', '127.0.0.1:{port}'] as const
const json = ['Content-Type', 'application/json'] as const
const page = ['X-Signature-Debugger', '1'] as const
const origin = ['Origin', 'http://127.0.0.1:{port}'] as const
type Row = [name: string, line: string, headers: (readonly [string, string])[], status: number, code: string]

async function ask(line: string, headers: (readonly [string, string])[], body = wholeCall) {
  const answer = await server.raw(requestText(server.port, line, headers, line.startsWith('GET') ? '' : body))
  return { status: Number(answer.split(' ')[1]), body: answer.slice(answer.indexOf('\r\n\r\n') + 4), head: answer }
}

const foreignHosts = [
  ['a re-bound name', 'evil.example:{port}'],
  ['a re-bound name without port', 'evil.example'],
  ['our name with another port', '127.0.0.1:1'],
  ['our name without port', '127.0.0.1'],
  ['a name that begins with ours', '127.0.0.1.evil.example:{port}'],
  ['a name that ends with ours', 'evil.localhost:{port}'],
  ['credentials before our name', 'user@127.0.0.1:{port}'],
  ['another address of loopback', '127.0.0.2:{port}'],
  ['every address', '0.0.0.0:{port}'],
  ['our address as one number', '2130706433:{port}'],
  ['a trailing dot', 'localhost.:{port}'],
] as const
const everyRoute = [
  'GET /',
  'GET /assets/index.js',
  'GET /sandbox/events',
  'POST /sandbox/control',
  'POST /sandbox/oauth/merchant/accesstoken',
  'POST /proxy/token',
  'POST /proxy/call',
]

const hostRows: Row[] = [
  ...foreignHosts.map(([name, host]): Row => [name, 'GET /sandbox/events', [['Host', host]], 403, 'host-refused']),
  ...everyRoute.map(
    (line): Row => [
      `foreign host at ${line}`,
      line,
      [['Host', 'evil.example:{port}'], json, page],
      403,
      'host-refused',
    ],
  ),
  ['an absolute target', 'GET http://evil.example/', [own], 400, 'target-refused'],
  ['a target that names a host', 'GET //evil.example/', [own], 400, 'target-refused'],
  ['the target of a server as a whole', 'OPTIONS *', [own], 400, 'target-refused'],
]
const originRows: Row[] = [
  [
    'a foreign origin',
    'POST /proxy/call',
    [own, json, page, ['Origin', 'https://evil.example']],
    403,
    'origin-refused',
  ],
  [
    'no origin at all (a file, a frame)',
    'POST /proxy/call',
    [own, json, page, ['Origin', 'null']],
    403,
    'origin-refused',
  ],
  [
    'our address under https',
    'POST /proxy/call',
    [own, json, page, ['Origin', 'https://127.0.0.1:{port}']],
    403,
    'origin-refused',
  ],
  [
    'another name of this machine',
    'POST /proxy/token',
    [own, json, page, ['Origin', 'http://localhost:{port}']],
    403,
    'origin-refused',
  ],
  [
    'another local port',
    'POST /sandbox/control',
    [own, json, page, ['Origin', 'http://127.0.0.1:1']],
    403,
    'origin-refused',
  ],
  ['foreign events', 'GET /sandbox/events', [own, ['Origin', 'https://evil.example']], 403, 'origin-refused'],
  [
    'events as a foreign script',
    'GET /sandbox/events',
    [own, ['Sec-Fetch-Site', 'cross-site'], ['Sec-Fetch-Mode', 'no-cors']],
    403,
    'origin-refused',
  ],
  [
    'events from another local port',
    'GET /sandbox/events',
    [own, ['Sec-Fetch-Site', 'same-site'], ['Sec-Fetch-Mode', 'no-cors']],
    403,
    'origin-refused',
  ],
  [
    'events by a followed link',
    'GET /sandbox/events',
    [own, ['Sec-Fetch-Site', 'cross-site'], ['Sec-Fetch-Mode', 'navigate'], ['Sec-Fetch-Dest', 'document']],
    403,
    'origin-refused',
  ],
  [
    'the page in a foreign frame',
    'GET /',
    [own, ['Sec-Fetch-Site', 'cross-site'], ['Sec-Fetch-Mode', 'navigate'], ['Sec-Fetch-Dest', 'iframe']],
    403,
    'origin-refused',
  ],
  [
    'a foreign form that posts to the sandbox',
    'POST /sandbox/oauth/merchant/accesstoken',
    [own, ['Sec-Fetch-Site', 'cross-site'], ['Content-Type', 'text/plain']],
    403,
    'origin-refused',
  ],
  [
    'a foreign form that leads to the page',
    'POST /',
    [own, ['Sec-Fetch-Site', 'cross-site'], ['Sec-Fetch-Mode', 'navigate'], ['Sec-Fetch-Dest', 'document']],
    403,
    'origin-refused',
  ],
  [
    'the page read by a foreign script',
    'GET /',
    [own, ['Sec-Fetch-Site', 'cross-site'], ['Sec-Fetch-Mode', 'no-cors'], ['Sec-Fetch-Dest', 'document']],
    403,
    'origin-refused',
  ],
  [
    'the page navigated to for nothing that is shown',
    'GET /',
    [own, ['Sec-Fetch-Site', 'cross-site'], ['Sec-Fetch-Mode', 'navigate']],
    403,
    'origin-refused',
  ],
  [
    'a helper of the development server by a followed link',
    'GET /__open-in-editor?file=x',
    [own, ['Sec-Fetch-Site', 'cross-site'], ['Sec-Fetch-Mode', 'navigate'], ['Sec-Fetch-Dest', 'document']],
    403,
    'origin-refused',
  ],
  ['a preflight', 'OPTIONS /proxy/call', [own, ['Access-Control-Request-Method', 'POST']], 405, 'method-refused'],
  ['a call as an image', 'GET /proxy/call', [own, page, json], 405, 'method-refused'],
  ['a call without our header', 'POST /proxy/call', [own, json, origin], 403, 'page-header-missing'],
  [
    'our header with another value',
    'POST /proxy/token',
    [own, json, ['X-Signature-Debugger', '2']],
    403,
    'page-header-missing',
  ],
  ['control without our header', 'POST /sandbox/control', [own, json], 403, 'page-header-missing'],
  ['a form', 'POST /proxy/call', [own, page, ['Content-Type', 'text/plain']], 415, 'content-type-refused'],
  [
    'a content type that only contains ours',
    'POST /proxy/call',
    [own, page, ['Content-Type', 'text/plain; application/json']],
    415,
    'content-type-refused',
  ],
  ...['application/jsonp', 'xapplication/json', 'application/json; charset=utf-16', 'application/json, text/plain'].map(
    (type): Row => [
      `content type ${type}`,
      'POST /proxy/call',
      [own, page, ['Content-Type', type]],
      415,
      'content-type-refused',
    ],
  ),
  ['no content type', 'POST /sandbox/control', [own, page], 415, 'content-type-refused'],
  ['a route that is none', 'POST /proxy/other', [own, page, json], 404, 'route-unknown'],
  ['events by another method', 'POST /sandbox/events', [own, json, page], 405, 'method-refused'],
]

test.each([...hostRows, ...originRows])('%s is refused', async (_, line, headers, status, code) => {
  const answer = await ask(line, headers)
  expect([answer.status, JSON.parse(answer.body)]).toMatchObject([status, { problem: { code } }])
  expect(answer.head).not.toMatch(/access-control-allow/i)
  expect(reached).toEqual([])
})

test.each([
  ['Host twice', [own, ['Host', 'evil.example']]],
  ['no Host', []],
] as [string, (readonly [string, string])[]][])('%s is refused', async (_, headers) => {
  expect((await ask('GET /', headers)).status).toBeGreaterThanOrEqual(400)
})

test.each(['127.0.0.1', 'localhost', '[::1]'])('%s with the right port is let in', async name => {
  expect(await ask('GET /', [['Host', `${name}:{port}`]])).toMatchObject({ status: 200, body: 'page' })
  const control = [['Host', `${name}:{port}`], ['Origin', `http://${name}:{port}`], json, page] as const
  expect((await ask('POST /sandbox/control', [...control], '{"action":"state"}')).status).toBe(200)
})

test('the same call from the page goes through', async () => {
  const answer = await ask('POST /proxy/call', [own, json, page, origin])
  expect(JSON.parse(answer.body)).toEqual({ problem: { code: 'proxy-refused', host: '127.0.0.1' } })
  expect(reached).toEqual(['staging'])
})

test.each(['APPLICATION/JSON', 'application/json;charset=utf-8', 'application/json;  charset=UTF-8'])(
  'JSON is JSON, spelled %s',
  async type => {
    expect((await ask('POST /proxy/call', [own, page, ['Content-Type', type]])).status).not.toBe(415)
    expect(reached).toEqual(['staging'])
  },
)

test.each(['same-origin', 'none'])('what the page or the reader asks for is no foreign request: %s', async site => {
  const asked = [own, ['Sec-Fetch-Site', site], ['Sec-Fetch-Mode', 'cors']] as const
  expect((await ask('GET /assets/index.js', [...asked])).status).toBe(200)
})

test('a link to the page may be followed from anywhere', async () => {
  const followed = [
    ['Sec-Fetch-Site', 'cross-site'],
    ['Sec-Fetch-Mode', 'navigate'],
    ['Sec-Fetch-Dest', 'document'],
  ] as const
  for (const line of ['GET /', 'GET /?x=1', 'GET /index.html']) {
    expect((await ask(line, [own, ...followed])).status).toBe(200)
  }
})

test('every answer carries the security headers', async () => {
  for (const line of ['GET /', 'GET /proxy/call', 'POST /sandbox/oauth/merchant/accesstoken']) {
    const { head } = await ask(line, [own])
    expect(head).toMatch(/Content-Security-Policy: default-src 'none'.*frame-ancestors 'none'/)
    expect(head).toMatch(/X-Content-Type-Options: nosniff/)
    expect(head).toMatch(/Referrer-Policy: no-referrer/)
    expect(head).toMatch(/Cross-Origin-Opener-Policy: same-origin/)
    expect(head).toMatch(/Cross-Origin-Resource-Policy: same-origin/)
  }
})

test('an upgrade with a foreign host ends at once', async () => {
  const upgrade = [
    ['Host', 'evil.example'],
    ['Upgrade', 'websocket'],
  ] as const
  const lines = upgrade.map(([name, value]) => `${name}: ${value}\r\n`).join('')
  expect(await server.raw(`GET /socket HTTP/1.1\r\n${lines}Connection: Upgrade\r\n\r\n`)).toBe('')
})
