import { createHash } from 'node:crypto'
import { beforeEach, expect, test } from 'vitest'
import type { Capture, SandboxFault } from '#core/live/capture.ts'
import { balance, basic, signedAt, tokenRequest } from './calls.fixtures.ts'
import { CaptureLog, eventId } from './capture-log.ts'
import { captureOf } from './capture-of.ts'
import { sandboxEndpoints } from './endpoints.ts'
import { jsonAnswer } from './outcome.ts'
import type { RawRequest } from './raw-request.ts'
import { hideBasic, hideNeedlesDeep, needlesOf, redactHeaders } from './redact.ts'
import { Sandbox } from './sandbox.ts'
import { spellingsOf } from './spellings.ts'

const started = 1_700_000_000_000
let sandbox: Sandbox
beforeEach(async () => {
  let counter = 0
  const random = (length: number) => new Uint8Array(length).fill(++counter)
  sandbox = await Sandbox.open({ endpoints: sandboxEndpoints, clock: () => started, random })
})

const print8 = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 8)
const captured = async (changes: Partial<RawRequest>, secret = 'planted'): Promise<Omit<Capture, 'sequence'>> => {
  const request = { method: 'GET', target: '/x', httpVersion: '1.1', headers: [], body: Buffer.from(''), ...changes }
  const known = { needles: await needlesOf({ clientId: 'shop', clientSecret: secret }), clientIds: new Set(['shop']) }
  return captureOf(request, judged, known)
}
const judged: Pick<Capture, 'receivedAt' | 'verdict' | 'outcome'> = {
  receivedAt: started,
  verdict: { kind: 'token', product: 'toko', clientId: null, accepted: true, failures: [], notices: [] },
  outcome: { kind: 'answered', status: 200, delayedMs: 0 },
}

test('an answer of JSON tells its kind and its length in bytes', () => {
  expect(jsonAnswer(404, { a: 'é' })).toEqual({
    status: 404,
    headers: [
      ['Content-Type', 'application/json'],
      ['Content-Length', '10'],
    ],
    body: new Uint8Array(Buffer.from('{"a":"é"}')),
  })
})

const outside = 'http://127.0.0.1:5173/sandbox'
test.each([
  [tokenRequest(), { kind: 'token', product: 'toko', clientId: null }],
  [tokenRequest({ target: '/oauth/token/accesstoken' }), { kind: 'token', product: 'wallet', clientId: null }],
  [
    signedAt(started, 'a token'),
    { kind: 'signed', endpointId: 'toko-balance-detail', clientId: 'demo-merchant', expectedSignature: null },
  ],
  [
    { ...signedAt(started, 'a token'), headers: [] },
    { kind: 'signed', clientId: null, observedSignature: null },
  ],
] as const)('a call without the prefix %#: nothing of it is checked, and the base URL is told', async (call, said) => {
  const outcome = await sandbox.handle({ ...call, outsideOf: outside })
  const failures = [{ code: 'sandbox-prefix-missing', baseUrl: outside }]
  const { endpointId, ...verdict } = { endpointId: undefined, ...said }
  const told = sandbox.captures.since(null)[0]?.verdict
  expect(told).toMatchObject({ ...verdict, accepted: false, failures, notices: [] })
  if (endpointId) expect(told).toMatchObject({ endpointId: expect.stringMatching(/balance/) })
  const signature = call.headers.find(([name]) => name === 'Signature')?.[1] ?? null
  if (told?.kind === 'signed') expect(told.observedSignature).toBe(signature)
  if (outcome.kind !== 'answer') throw new Error(outcome.kind)
  expect(outcome.answer.status).toBe(404)
  expect(JSON.parse(Buffer.from(outcome.answer.body).toString())).toEqual({
    status: 404,
    statusMessage: 'not_found',
    body: {
      errorCode: 'sandbox-prefix-missing',
      errors: ['sandbox-prefix-missing'],
      message: expect.stringContaining(`begins at ${outside}:`),
      baseUrl: outside,
    },
    sandbox: true,
  })
})

test('what it would answer to behind its prefix', () => {
  expect(sandbox.answersTo('POST', '/oauth/merchant/accesstoken?x=1')).toBe(true)
  expect(sandbox.answersTo('GET', balance)).toBe(true)
  expect(sandbox.answersTo('GET', '/api/nothing')).toBe(false)
})

test('the state tells clients, tokens and faults by fingerprint; a reset leaves the first client alone', async () => {
  const outcome = await sandbox.handle(tokenRequest())
  if (outcome.kind === 'drop') throw new Error('dropped')
  const { access_token: token } = JSON.parse(Buffer.from(outcome.answer.body).toString())
  await sandbox.addClient({ clientId: 'shop', clientSecret: 'planted' })
  const faults: SandboxFault[] = [{ kind: 'slow', delayMs: 5 }]
  sandbox.setFaults(faults)
  const issued = { product: 'toko', fingerprint: print8(token), issuedAt: started, expiresAt: started + 36_000_000 }
  const first = { clientId: 'demo-merchant', secretFingerprint: print8('MaREaULkzAUTAFYg') }
  expect(await sandbox.state()).toEqual({
    clients: [
      { ...first, tokens: [issued] },
      { clientId: 'shop', secretFingerprint: print8('planted'), tokens: [] },
    ],
    faults,
  })
  expect(sandbox.clientCount).toBe(2)
  await sandbox.reset()
  expect(await sandbox.state()).toEqual({ clients: [{ ...first, tokens: [] }], faults: [] })
})

test.each<[readonly SandboxFault[], object, string | null]>([
  [[], { kind: 'answered', status: 200, delayedMs: 0 }, null],
  [[{ kind: 'slow', delayMs: 70 }], { kind: 'answered', status: 200, delayedMs: 70 }, 'slow'],
  [[{ kind: 'dropped-connection' }], { kind: 'dropped' }, 'dropped-connection'],
  [[{ kind: 'server-error' }], { kind: 'answered', status: 500, delayedMs: 0 }, 'server-error'],
  [[{ kind: 'malformed-json' }], { kind: 'answered', status: 200, delayedMs: 0 }, 'malformed-json'],
])('the faults %j are told in the capture', async (faults, outcome, fault) => {
  sandbox.setFaults(faults)
  const given = await sandbox.handle(tokenRequest())
  const [capture] = sandbox.captures.since(null)
  expect(capture?.outcome).toEqual(outcome)
  expect(capture?.verdict.notices.filter(({ code }) => code === 'fault')).toEqual(
    fault ? [{ code: 'fault', fault }] : [],
  )
  if (fault === 'server-error' && given.kind === 'answer')
    expect(JSON.parse(Buffer.from(given.answer.body).toString())).toEqual({
      status: 500,
      statusMessage: 'internal_server_error',
      sandbox: true,
    })
  if (fault === 'malformed-json' && given.kind === 'answer')
    expect(Buffer.from(given.answer.body).toString()).toBe('{"sandbox":true,"status":')
})

test.each([
  [null, 0],
  ['', 0],
  ['5e55-2', 2],
  ['5e55-123456789012345', 123_456_789_012_345],
  ['5e55-1234567890123456', 0],
  ['other-2', 0],
  ['5e55-2x', 0],
  ['x-5e55-2', 0],
  ['5e55-', 0],
])('Last-Event-ID %j says what was seen: %i', (text, seen) => {
  const log = new CaptureLog('5e55')
  expect(log.seenBy(text)).toBe(seen)
  for (let i = 0; i < 3; i++) log.add({ ...judged, ...plain })
  expect(log.since(text).map(({ sequence }) => sequence)).toEqual([1, 2, 3].filter(number => number > seen))
})

const plain = {
  method: 'GET',
  target: '/x',
  httpVersion: '1.1',
  headers: [['Name', 'value']],
  body: { base64: '', length: 0, truncated: false },
  redacted: false,
} satisfies Partial<Capture>

test('what an event is called comes back as what was seen', () => {
  expect(eventId('5e55', 17)).toBe('5e55-17')
})

test('heads and the bytes of what is no HTTP weigh as much as they hold', () => {
  // GET, /x, Name and value are 14 characters
  const fits = (unread: string, characters: number) => {
    const log = new CaptureLog('s', { count: 9, characters })
    log.add({ ...judged, ...plain, unread: { base64: unread, length: 0, truncated: false } })
    return log.since(null).length === 1
  }
  expect([fits('', 14), fits('', 13), fits('abcd', 18), fits('abcd', 17)]).toEqual([true, false, true, false])
})

test('up to 200 captures are kept, and 8 MB of them', () => {
  const log = new CaptureLog('s')
  for (let i = 0; i < 201; i++) log.add({ ...judged, ...plain })
  expect(log.hello()).toMatchObject({ oldest: 2, newest: 201 })
  log.add({ ...judged, ...plain, body: { base64: 'a'.repeat(8 << 20), length: 0, truncated: false } })
  expect(log.hello()).toMatchObject({ oldest: 0 })
})

const kept = 256 * 1024
test.each([
  ['a body that is kept whole', kept, false],
  ['one a byte longer', kept + 1, true],
])('%s', async (_, length, truncated) => {
  const { body, unread, redacted } = await captured({ body: Buffer.alloc(length, 'a') })
  expect(body).toEqual({ base64: Buffer.alloc(kept, 'a').toString('base64'), length, truncated })
  expect(unread).toBe(undefined)
  expect(redacted).toBe(false)
})

test('a head longer than any parser takes is cut, and headers that no longer fit are left out', async () => {
  const headers = [
    ['A', 'a'.repeat(65_535)],
    ['B', ''],
  ] as const
  const long = await captured({ method: 'M'.repeat(70_000), target: `/${'t'.repeat(70_000)}`, headers })
  expect([long.method.length, long.target.length, long.headers.length]).toEqual([65_536, 65_536, 1])
  const fitting = await captured({ headers: [['A', 'a'.repeat(65_534)], ['B', ''], ...[['C', '']]] as never })
  expect(fitting.headers.map(([name]) => name)).toEqual(['A', 'B'])
  expect((await captured({ httpVersion: '1'.repeat(50) })).httpVersion).toHaveLength(40)
})

test.each<[string, Partial<RawRequest>, boolean]>([
  ['nowhere', { headers: [['A', 'b']] }, false],
  ['in the target', { target: '/x?a=planted' }, true],
  ['in a header', { headers: [['A', 'planted']] }, true],
  ['in a header’s name', { headers: [['planted', 'b']] }, true],
  ['in the body', { body: Buffer.from('a planted b') }, true],
])('a secret %s: whether anything was replaced is told', async (_, changes, redacted) => {
  const capture = await captured(changes)
  expect(capture.redacted).toBe(redacted)
  expect(JSON.stringify(capture) + Buffer.from(capture.body.base64, 'base64')).not.toContain('planted')
})

test('of what is no HTTP all bytes are kept, without the secrets in them', async () => {
  const bytes = Buffer.from(`get /x\r\nAuthorization: ${basic('shop', 'other')}\r\nX: planted`)
  const { unread } = await captured({ unread: { bytes, faults: [] } })
  expect(Buffer.from(unread?.base64 ?? '', 'base64').toString()).toBe(
    `get /x\r\nAuthorization: Basic shop:(secret ${print8('other')})\r\nX: (secret ${print8('planted')})`,
  )
  expect(unread).toMatchObject({ length: bytes.length, truncated: false })
})

test.each<[string, string]>([
  [basic('shop', 'other'), `Basic shop:(secret ${print8('other')})`],
  [` ${basic('shop', 'other')} `, `Basic shop:(secret ${print8('other')})`],
  [basic('other', 'shop'), `Basic (secret ${print8('other')}):(secret ${print8('shop')})`],
  ['Basic ???', `Basic (unread ${print8('Basic ???')})`],
  ['a Basic c2hvcDpvdGhlcg==', 'a Basic c2hvcDpvdGhlcg=='],
])('of the header %j the page sees %j', async (value, told) => {
  expect(await redactHeaders([['X', value]], [], new Set(['shop']))).toEqual([['X', told]])
})

test('Basic values amid any text, each as far as it goes', async () => {
  const one = basic('shop', 'other').slice(6)
  const told = `Basic shop:(secret ${print8('other')})`
  expect(await hideBasic(`a "basic  ${one}", Basic ${one};b`, new Set(['shop']))).toBe(`a "${told}", ${told};b`)
  expect(await hideBasic('nothing', new Set())).toBe('nothing')
})

const own = ['kind', 'code', 'product', 'header', 'endpointId', 'fault', 'expected', 'expectedSignature', 'reason']
test.each([...own, 'expectedFingerprint', 'observedFingerprint'])('%s holds the sandbox’s own word', async name => {
  const needles = await needlesOf({ clientId: 'shop', clientSecret: 'planted' })
  const value = { [name]: 'planted', deeper: [{ observed: 'planted' }] }
  const label = `(secret ${print8('planted')})`
  expect(hideNeedlesDeep(value, needles)).toEqual({ [name]: 'planted', deeper: [{ observed: label }] })
})

test.each<[string, string, readonly string[]]>([
  ['a', 'a', []],
  ['é /', 'every unit escaped', ['\\u00e9\\u0020\\u002f', '\\u00E9\\u0020\\u002F']],
  ['é\n', 'in JSON that is ASCII alone', ['\\u00e9\\n']],
  ['a/b', 'slashes escaped', ['a\\/b']],
  ['é/b', 'both', ['\\u00e9\\/b']],
  ['ö~', 'each byte percent-encoded', ['%C3%B6%7E', '%c3%b6%7e']],
  ['a&b<c>d"', 'in HTML', ['a&amp;b&lt;c&gt;d&quot;']],
  ['abcd', 'four bytes in hex and base64', ['61626364', 'YWJjZA==', 'YWJjZA', 'YWJjZA%3D%3D']],
  ['??>>', 'in base64 for addresses', ['Pz8-Pg', 'Pz8%2BPg%3D%3D']],
  ['\u0001\u0002\u0003\u0004', 'in hex, with zeros', ['01020304']],
])('%j is looked for %s', (secret, _, wanted) => {
  const spelled = spellingsOf(secret, 'c')
  expect(spelled).toEqual(expect.arrayContaining([...wanted]))
  expect(spelled).not.toContain('')
  expect(new Set(spelled).size).toBe(spelled.length)
})

test('three bytes are not looked for in hex or base64 by themselves: chance writes them', () => {
  expect(spellingsOf('abc', 'c')).not.toContain('616263')
  expect(spellingsOf('abc', 'c')).not.toContain('YWJj')
  expect(spellingsOf('abc', 'c')).toContain(Buffer.from('c:abc').toString('base64'))
})
