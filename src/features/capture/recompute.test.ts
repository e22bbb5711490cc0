import { createHmac } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import type { SignatureRequest } from '#core/index.ts'
import type { Capture } from '#core/live/capture.ts'
import { bodyValue, headerHue, receivedOf } from './captured-request.ts'
import { recompute } from './recompute.ts'

const time = '1615190625765'
const token = 'cafebface38fe374af5bcf7579a711658585012507d409eebb74f33fa4684711'
const demoSecret = 'MaREaULkzAUTAFYg'
const nothingKnown: SignatureRequest = {
  ...{ clientId: '', clientSecret: '', token: '', method: 'GET', path: '', body: '', requestTime: '' },
}

const byteString = (text: string) => Buffer.from(text).toString('latin1')

type Change = Partial<Capture> & { secret?: string; clientId?: string; bytes?: Buffer; observed?: string | null }

function capture(change: Change = {}): Capture {
  const { secret = demoSecret, clientId = 'demo-merchant', observed = 'beef', ...others } = change
  const { bytes = Buffer.from('{"a":"é"}'), ...rest } = others
  const target = rest.target ?? byteString('/api/é?x=%2F+')
  const payload = `path=${target}&method=POST&token=Bearer ${token}&timestamp=${time}&body=${bytes.toString('latin1')}`
  const expectedSignature = createHmac('sha256', `${secret}-${time}-Bearer ${token}`)
    .update(payload, 'latin1')
    .digest('hex')
  return {
    sequence: 1,
    receivedAt: Number(time),
    method: 'POST',
    httpVersion: '1.1',
    headers: [
      ['authorization', `Bearer ${token}`],
      ['REQUEST-TIME', time],
      ['Client-Id', clientId],
      ['Signature', 'beef'],
    ],
    body: { base64: bytes.toString('base64'), length: bytes.length, truncated: false },
    redacted: false,
    verdict: {
      ...{ kind: 'signed', endpointId: null, clientId, accepted: false, failures: [], notices: [] },
      ...{ expectedSignature, observedSignature: observed },
    },
    outcome: { kind: 'answered', status: 401, delayedMs: 0 },
    ...rest,
    target,
  }
}

const received = (change?: Change) => receivedOf({ key: 's-1', capture: capture(change) })
const recomputed = (of: Capture, known = nothingKnown) => recompute({ key: 's-1', capture: of }, known)

describe('a capture as a request', () => {
  it('holds the text of the bytes, with header names in any case', () => {
    expect(received()).toEqual({
      request: {
        ...{ clientId: 'demo-merchant', clientSecret: '', token, method: 'POST', path: '/api/é?x=%2F+' },
        ...{ requestTime: time, body: '{"a":"é"}' },
      },
      observed: 'beef',
      headers: [
        ['authorization', `Bearer ${token}`],
        ['REQUEST-TIME', time],
        ['Client-Id', 'demo-merchant'],
        ['Signature', 'beef'],
      ],
      source: { kind: 'captured', key: 's-1', receivedAt: Number(time) },
    })
  })

  it('keeps bytes that are no text, and says so', () => {
    const odd = capture({ bytes: Buffer.from([0xef, 0xbb, 0xbf, 0xff]) })
    expect(receivedOf({ key: 's-1', capture: odd }).request.body).toEqual(new Uint8Array([0xef, 0xbb, 0xbf, 0xff]))
    expect(bodyValue(odd)).toMatchObject({ textIsExact: false, text: '\ufeff\ufffd' })
  })

  it('leaves absent headers empty', () => {
    expect(received({ headers: [] }).request).toMatchObject({ clientId: '', token: '', requestTime: '' })
  })

  it('holds header values as text, and tells no signature from an empty one', () => {
    expect(received({ headers: [['X-Note', byteString('é')]] }).headers).toEqual([['X-Note', 'é']])
    expect([received({ observed: null }).observed, received({ observed: '' }).observed]).toEqual([null, ''])
  })

  it('knows the colours of the signed headers', () => {
    expect(['Authorization', 'REQUEST-TIME', 'client-id', 'Host'].map(headerHue)).toEqual([
      'token',
      'time',
      'client',
      undefined,
    ])
  })
})

describe('recomputing what the sandbox did', () => {
  it('uses the public secret of its own client', async () => {
    expect(await recomputed(capture())).toMatchObject({
      kind: 'request',
      received: { request: { clientSecret: demoSecret } },
      trace: { request: { clientSecret: demoSecret } },
    })
  })

  it('uses the secret of the open case where the client is the same', async () => {
    const known = { ...nothingKnown, clientId: 'mine', clientSecret: 'own' }
    const mine = capture({ clientId: 'mine', secret: 'own' })
    expect(await recomputed(mine, known)).toMatchObject({
      kind: 'request',
      received: { request: { clientSecret: 'own' } },
    })
    expect(await recomputed(mine, { ...known, clientId: 'other' })).toEqual({ kind: 'secret-unknown' })
    expect(await recomputed(mine, { ...known, clientSecret: 'wrong' })).toEqual({ kind: 'secret-unknown' })
  })

  it('uses a signing secret before the client secret', async () => {
    const known = { ...nothingKnown, clientId: 'mine', clientSecret: 'basic', signingSecret: 'own' }
    const result = await recomputed(capture({ clientId: 'mine', secret: 'own' }), known)
    expect(result).toMatchObject({
      kind: 'request',
      received: { request: { clientSecret: 'basic', signingSecret: 'own' } },
    })
  })

  it('does not take a changed secret of the sandbox’s own client for the public one', async () => {
    expect(await recomputed(capture({ secret: 'changed' }))).toEqual({ kind: 'secret-unknown' })
  })

  it.each([
    ['part of the body', { body: { base64: 'QQ==', length: 9, truncated: true } }, 'truncated'],
    ['a target that is no text', { target: '/\xff' }, 'not-text'],
    ['a secret that was hidden', { redacted: true, secret: 'gone' }, 'redacted'],
  ] as const)('says why not: %s', async (_, change, kind) => {
    expect(await recomputed(capture(change))).toEqual({ kind })
  })
})
