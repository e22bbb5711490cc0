import { describe, expect, test } from 'vitest'
import { tokoNetzme } from '#core/index.ts'
import { type Case, exampleCase, exampleRequest } from './case.ts'
import { storeCase, storedBodyLimit } from './store-case.ts'
import { forgetStoredCase, readStoredCase } from './stored-case.ts'

const secret = 'planted-secret-7Qf3'
const token = 'planted-token-0123456789abcdef'
const signingSecret = 'planted-signing-9Zk1'

class MemoryStorage implements Storage {
  [name: string]: unknown
  #items = new Map<string, string>()
  #limit: number
  constructor(limit = Number.POSITIVE_INFINITY) {
    this.#limit = limit
  }
  get length() {
    return this.#items.size
  }
  key = (index: number) => [...this.#items.keys()][index] ?? null
  getItem = (key: string) => this.#items.get(key) ?? null
  setItem = (key: string, value: string) => {
    if (value.length > this.#limit) throw new DOMException('full', 'QuotaExceededError')
    this.#items.set(key, value)
  }
  removeItem = (key: string) => void this.#items.delete(key)
  clear = () => this.#items.clear()
  everything = () => [...this.#items].flat().join('\n')
}

function caseWith(request: Partial<Case['request']>, rest: Partial<Case> = {}): Case {
  return { ...exampleCase, ...rest, request: { ...exampleRequest, clientSecret: secret, token, ...request } }
}

function reload(state: Case): Case {
  const storage = new MemoryStorage()
  storeCase(storage, state)
  return readStoredCase(storage)
}

describe('what is stored', () => {
  test.each<[string, Partial<Case['request']>, Partial<Case>]>([
    ['nowhere else', {}, {}],
    ['the path', { path: `/a?secret=${secret}` }, {}],
    ['the body', { body: `{"token":"${token}"}` }, {}],
    ['the client id', { clientId: `${signingSecret}` }, {}],
    ['the method', { method: secret }, {}],
    ['the request time', { requestTime: token }, {}],
    ['the observed signature', {}, { observed: `Bearer ${token}` }],
    ['the headers', {}, { headers: [['Authorization', `Bearer ${token}`]] }],
    ['the text it came from', {}, { source: { kind: 'pasted', format: 'http', text: `Bearer ${token}` } }],
    ['the scheme', {}, { scheme: { ...tokoNetzme, salt: `${secret}-{requestTime}` } }],
  ])('never holds secret or token, planted in %s', (_, request, rest) => {
    const storage = new MemoryStorage()
    storeCase(storage, caseWith({ signingSecret, ...request }, rest))
    expect(storage.everything()).not.toMatch(/planted/)
    expect(storage.length).toBe(1)
  })

  test.each([
    ['base64', (text: string) => Buffer.from(`x${text}`).toString('base64')],
    ['percent', (text: string) => [...text].map(one => `%${one.charCodeAt(0).toString(16)}`).join('')],
    ['JSON', (text: string) => [...text].map(one => `\\u00${one.charCodeAt(0).toString(16)}`).join('')],
  ])('holds no secret in %s, nor an older token of the session', (_, spelled) => {
    for (const value of [secret, token, 'older-planted-token']) {
      const storage = new MemoryStorage()
      storeCase(storage, caseWith({ path: `/a?x=${spelled(value)}`, body: spelled(value) }), ['older-planted-token'])
      expect(JSON.parse(storage.getItem('case') ?? '').request).toMatchObject({ path: '', body: '' })
    }
  })

  test.each([
    'Authorization: Bearer somebody-elses',
    '/a?t=Bearer%20somebody-elses',
    '{"access_token":"somebody-elses"}',
    'Basic c29tZWJvZHk6ZWxzZQ==',
    `/a?token=${'ab'.repeat(32)}`,
    'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0In0.x',
  ])('leaves out what may be a credential that nobody here knows: %s', text => {
    expect(reload(caseWith({ body: text, path: text })).request).toMatchObject({ body: '', path: '' })
  })

  test('keeps what is none, the signature too', () => {
    const observed = 'ab'.repeat(32)
    const body = '{"requestId":"0e3b7f0c-77d1-4c55-8f5c-0d1a6a3c1a10","amount":50000}'
    const back = reload(caseWith({ body }, { observed }))
    expect([back.request.body, back.observed]).toEqual([body, observed])
  })

  test('leaves out a body above the limit, and one of bytes', () => {
    expect(reload(caseWith({ body: 'x'.repeat(storedBodyLimit) })).request.body).toHaveLength(storedBodyLimit)
    expect(reload(caseWith({ body: 'x'.repeat(storedBodyLimit + 1) })).request.body).toBe('')
    expect(reload(caseWith({ body: new Uint8Array([0xff]) })).request.body).toBe('')
  })

  test('is nothing where the storage is full', () => {
    const storage = new MemoryStorage(100)
    storeCase(storage, exampleCase)
    expect(storage.length).toBe(0)
  })

  test('is nothing once forgotten', () => {
    const storage = new MemoryStorage()
    storeCase(storage, exampleCase)
    forgetStoredCase(storage)
    expect(storage.length).toBe(0)
  })
})

describe('after a reload', () => {
  test('everything but secret and token is back, and their loss is known', () => {
    const body = '{\r\n"a":"\u00a0\ufeff"}'
    const scheme = { ...tokoNetzme, id: 'own', payload: '{path}|{body}' }
    const before = caseWith(
      { body, path: '/p?x=1', clientId: 'me' },
      { scheme, observed: 'abc', endpointId: 'create-pin' },
    )
    const after = reload(before)
    expect(after).toMatchObject({ scheme, observed: 'abc', endpointId: 'create-pin', credentialsLost: true })
    expect(after.request).toEqual({ ...before.request, clientSecret: '', token: '' })
  })

  test('what a case file asked for is still asked for, unless it holds what must not be stored', () => {
    const asked = {
      token: { start: 'abcdef', characters: 64, fingerprint: '0123abcd' },
      secret: { characters: 12, fingerprint: 'ffff0000' },
      withheld: [{ field: 'body', bytes: 7, fingerprint: '00000000' }],
      said: { outcome: 'explained', causes: [['time-seconds']] },
    }
    expect(reload(caseWith({ clientSecret: '', token: '' }, { opened: asked })).opened).toEqual(asked)
    const planted = { ...asked, said: { outcome: 'explained', causes: [[secret]] } }
    expect(reload(caseWith({}, { opened: planted })).opened).toBe(null)
  })

  test('the documentation’s public sample comes back whole', () => {
    expect(reload(exampleCase)).toEqual(exampleCase)
  })

  test('nothing is lost where there was nothing', () => {
    expect(reload(caseWith({ clientSecret: '', token: '' })).credentialsLost).toBe(false)
  })

  test.each([
    ['nothing', null],
    ['no JSON', '{'],
    ['another version', '{"version":2}'],
    ['a list', '[]'],
    ['no request', '{"version":1,"scheme":{}}'],
    ['a scheme that cannot sign', stored({ scheme: { ...tokoNetzme, payload: '{nope}' } })],
    ['a scheme with an unknown hash', stored({ scheme: { ...tokoNetzme, hash: 'MD5' } })],
    ['a number for a text', stored({ observed: 1 })],
    ['a text for a truth', stored({ isExample: 'yes' })],
    ['an endpoint that is no text', stored({ endpointId: 1 })],
  ])('%s in the storage opens the example', (_, text) => {
    const storage = new MemoryStorage()
    if (text !== null) storage.setItem('case', text)
    expect(readStoredCase(storage)).toBe(exampleCase)
  })
})

function stored(change: object): string {
  const storage = new MemoryStorage()
  storeCase(storage, exampleCase)
  return JSON.stringify({ ...JSON.parse(storage.getItem('case') ?? ''), ...change })
}
