import { createHmac } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import type { SignatureRequest } from '#core/index.ts'
import type { Capture } from '#core/live/capture.ts'
import { bodyValue, headerHue, observedSignature, requestOf } from './captured-request.ts'
import { recompute } from './recompute.ts'

const time = '1615190625765'
const token = 'cafebface38fe374af5bcf7579a711658585012507d409eebb74f33fa4684711'
const demoSecret = 'MaREaULkzAUTAFYg'
const nothingKnown: SignatureRequest = {
  ...{ clientId: '', clientSecret: '', token: '', method: 'GET', path: '', body: '', requestTime: '' },
}

const byteString = (text: string) => Buffer.from(text).toString('latin1')

function capture(change: Partial<Capture> & { secret?: string; clientId?: string; bytes?: Buffer } = {}): Capture {
  const { secret = demoSecret, clientId = 'demo-merchant', bytes = Buffer.from('{"a":"é"}'), ...rest } = change
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
      ...{ expectedSignature, observedSignature: 'beef' },
    },
    outcome: { kind: 'answered', status: 401, delayedMs: 0 },
    ...rest,
    target,
  }
}

describe('a capture as a request', () => {
  it('holds the text of the bytes, with header names in any case', () => {
    expect(requestOf(capture())).toEqual({
      ...{ clientId: 'demo-merchant', token, method: 'POST', path: '/api/é?x=%2F+', requestTime: time },
      body: '{"a":"é"}',
    })
    expect(observedSignature(capture())).toBe('beef')
  })

  it('keeps bytes that are no text, and says so', () => {
    const odd = capture({ bytes: Buffer.from([0xef, 0xbb, 0xbf, 0xff]) })
    expect(requestOf(odd).body).toEqual(new Uint8Array([0xef, 0xbb, 0xbf, 0xff]))
    expect(bodyValue(odd)).toMatchObject({ textIsExact: false, text: '\ufeff\ufffd' })
  })

  it('leaves absent headers empty', () => {
    expect(requestOf(capture({ headers: [] }))).toMatchObject({ clientId: '', token: '', requestTime: '' })
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
    expect(await recompute(capture(), nothingKnown)).toMatchObject({
      kind: 'request',
      request: { clientSecret: demoSecret },
    })
  })

  it('uses the secret of the open case where the client is the same', async () => {
    const known = { ...nothingKnown, clientId: 'mine', clientSecret: 'own' }
    const mine = capture({ clientId: 'mine', secret: 'own' })
    expect(await recompute(mine, known)).toMatchObject({ kind: 'request', request: { clientSecret: 'own' } })
    expect(await recompute(mine, { ...known, clientId: 'other' })).toEqual({ kind: 'secret-unknown' })
    expect(await recompute(mine, { ...known, clientSecret: 'wrong' })).toEqual({ kind: 'secret-unknown' })
  })

  it('uses a signing secret before the client secret', async () => {
    const known = { ...nothingKnown, clientId: 'mine', clientSecret: 'basic', signingSecret: 'own' }
    const result = await recompute(capture({ clientId: 'mine', secret: 'own' }), known)
    expect(result).toMatchObject({ kind: 'request', request: { clientSecret: 'basic', signingSecret: 'own' } })
  })

  it('does not take a changed secret of the sandbox’s own client for the public one', async () => {
    expect(await recompute(capture({ secret: 'changed' }), nothingKnown)).toEqual({ kind: 'secret-unknown' })
  })

  it.each([
    ['part of the body', { body: { base64: 'QQ==', length: 9, truncated: true } }, 'truncated'],
    ['a target that is no text', { target: '/\xff' }, 'not-text'],
    ['a secret that was hidden', { redacted: true, secret: 'gone' }, 'redacted'],
  ] as const)('says why not: %s', async (_, change, kind) => {
    expect(await recompute(capture(change), nothingKnown)).toEqual({ kind })
  })
})
