import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { SignatureRequest } from '../request/request.ts'
import { tokoNetzme } from '../scheme/scheme.ts'
import { readStandIn } from './stand-in.ts'
import { verify } from './verify.ts'

const request: SignatureRequest = {
  clientId: 'demo-merchant',
  clientSecret: 'demo-secret-not-real',
  token: '0123456789abcdef'.repeat(4),
  method: 'GET',
  path: '/api/aggregator/merchant/qr/balance/detail?userId=M_DEMO0001',
  body: '',
  requestTime: '1700000000000',
}
/** Computed with Python, Node and OpenSSL. */
const right = 'd4f47d1576d193c885f46f4555181b8268abdcd427b0032b76ddb04db3ab2c4d'
const base64 = Buffer.from(right, 'hex').toString('base64')

describe('the right bytes', () => {
  it('match only as 64 lower-case hex characters', async () => {
    const verdict = await verify(request, right)
    expect(verdict).toMatchObject({ outcome: 'match', expected: right, findings: [] })
    expect(Buffer.from(verdict.digest ?? []).toString('hex')).toBe(right)
  })

  it.each([
    [right.toUpperCase(), [{ code: 'shape-printed-otherwise', id: 'output-hex-uppercase', start: 0, end: 64 }]],
    [base64, [{ code: 'shape-printed-otherwise', id: 'output-base64', start: 0, end: 44 }]],
    [base64.replace('=', ''), [{ code: 'shape-printed-otherwise', id: 'output-base64-nopad', start: 0, end: 43 }]],
    [`sha256=${right}`, [{ code: 'shape-edited', id: 'transport-prefix-sha256', start: 0, end: 7 }]],
    [`Signature: ${right}`, [{ code: 'shape-edited', id: 'transport-prefix-header-name', start: 0, end: 11 }]],
    [`${right} `, [{ code: 'shape-edited', id: 'transport-trailing-space', start: 64, end: 65 }]],
    [
      `${right}\u200b`,
      [
        { code: 'shape-edited', id: 'transport-zero-width-space', start: 64, end: 65 },
        { code: 'shape-invisible', character: 'U+200B ZERO WIDTH SPACE', start: 64, end: 65 },
      ],
    ],
    [
      `v1=${base64}`,
      [
        { code: 'shape-edited', id: 'transport-prefix-v1', start: 0, end: 3 },
        { code: 'shape-printed-otherwise', id: 'output-base64', start: 3, end: 47 },
      ],
    ],
    [right.match(/../g)?.join('-') ?? '', [{ code: 'shape-printed-otherwise', id: 'output-hex-dashes' }]],
  ])('in another spelling: %j', async (observed, findings) => {
    const verdict = await verify(request, observed)
    expect(verdict.outcome).toBe('other-spelling')
    expect(verdict.findings).toMatchObject(findings)
  })
})

describe('other bytes', () => {
  it('differ, one bit is enough', async () => {
    const flipped = right.replace(/^./, 'c')
    expect(await verify(request, flipped)).toMatchObject({ outcome: 'different', findings: [] })
  })

  it.each([
    [
      right + right.replaceAll('d', 'e'),
      { code: 'shape-other-length', bytes: 64, hashes: ['SHA-512'], start: 0, end: 128 },
    ],
    [right.slice(0, 40), { code: 'shape-other-length', bytes: 20, hashes: ['SHA-1'], start: 0, end: 40 }],
    [right.slice(0, 50), { code: 'shape-character-count', characters: 50, expected: 64 }],
    [right.slice(0, 63), { code: 'shape-character-count', characters: 63, expected: 64 }],
  ])('of another length: %s', async (observed, finding) => {
    const { outcome, findings } = await verify(request, observed)
    expect(outcome).toBe('different')
    expect(findings).toContainEqual(expect.objectContaining(finding))
  })
})

describe('a text that can be read in several ways', () => {
  const sha384 = { ...tokoNetzme, hash: 'SHA-384' } as const
  it.each([
    ['as hex of the expected length', right.replace(/^./, 'c'), tokoNetzme, []],
    // 64 characters of hex are 48 bytes of base64 too
    ['as base64 where that has the expected length', right, sha384, [{ id: 'output-base64', start: 0, end: 64 }]],
    [
      'as whole hex of another hash rather than as cut',
      right.slice(0, 56),
      tokoNetzme,
      [{ bytes: 28, hashes: ['SHA-224'] }],
    ],
    ['with fewest edits', `sha256=${right.replace(/^./, 'c')}`, tokoNetzme, [{ id: 'transport-prefix-sha256' }]],
  ])('is read %s', async (_, observed, scheme, findings) => {
    const verdict = await verify(request, observed, scheme)
    expect([verdict.outcome, verdict.findings.length]).toEqual(['different', findings.length])
    expect(verdict.findings).toMatchObject(findings)
  })
})

describe('no signature', () => {
  it('is empty where nothing was pasted', async () => {
    expect(await verify(request, '')).toMatchObject({ outcome: 'empty', expected: right, digest: null })
  })

  it.each([
    ['not a signature!', 'shape-unexpected'],
    ['<img src=x onerror=alert(1)>', 'shape-unexpected'],
    ['abc', 'shape-too-short'],
    ['a\u0000b', 'shape-invisible'],
    ['\u202eabc', 'shape-invisible'],
    ['\ud800', 'shape-invisible'],
    ['  [B@1b6d3586', 'shape-stand-in'],
    ['z'.repeat(3_000), 'shape-too-long'],
  ])('is said to be none, and why: %.20j', async (observed, code) => {
    const { outcome, findings } = await verify(request, observed)
    expect(outcome).toBe('not-a-signature')
    expect(findings.map(finding => finding.code)).toContain(code)
  })

  it.each([
    ['{{signature}}', 'variable'],
    ['$SIGNATURE', 'variable'],
    ['undefined', 'no-value'],
    ['None', 'no-value'],
    ['[B@1b6d3586', 'java-object'],
    ['javax.crypto.Mac@6d06d69c', 'java-object'],
    ['System.Byte[]', 'dotnet-type'],
    ['[object Promise]', 'javascript-object'],
    ['Array', 'php-value'],
    ['<built-in method hexdigest of _hashlib.HMAC object at 0x7f0c12>', 'python-object'],
    ['<hmac.HMAC object at 0x7f0c12>', 'python-object'],
    ['#<OpenSSL::HMAC:0x000055>', 'ruby-object'],
    ['%!s(func() []uint8=0x4bd3a0)', 'go-value'],
    ["Instance of 'Digest'", 'dart-object'],
    ['32 bytes', 'byte-count'],
    ['YOUR_SIGNATURE', 'word'],
    ['-', 'no-value'],
    ...[
      ...['*', '****', 'xxxx', 'XXXX-XXXX-XXXX', '---', '...', '…', '••••••••', '########', '**** **** ****'],
      ...['8c1f****4a61', '8c1f…4a61', '8c1f...4a61', 'xxxxxxxx4a61', '8c1fe2…'],
      ...[
        '<hidden>',
        '[REDACTED]',
        '[FILTERED]',
        '[Filtered]',
        '***REDACTED***',
        '(masked)',
        'redacted',
        '<signature hidden>',
      ],
      ...['[disensor]', 'HIDDEN_DUE_TO_SECURITY_REASONS'],
    ].map(text => [text, 'masked']),
  ])('%s stands in for one', async (observed, kind) => {
    const { outcome, findings } = await verify(request, observed)
    expect([outcome, findings]).toEqual([
      'not-a-signature',
      [{ code: 'shape-stand-in', kind, start: 0, end: observed.length }],
    ])
  })

  it('is never what a digest prints', async () => {
    const prints = (digest: Buffer) => [
      digest.toString('hex'),
      digest.toString('hex').toUpperCase(),
      digest.toString('base64'),
      digest.toString('base64url'),
      JSON.stringify([...digest]),
      `0x${digest.toString('hex')}`,
      `<${digest.toString('hex')}>`,
      `{${digest.toString('hex')}}`,
    ]
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 16, maxLength: 64 }), bytes => {
        expect(prints(Buffer.from(bytes)).map(readStandIn)).toEqual(Array(8).fill(null))
      }),
    )
  })

  it('never fails, and points into the text', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary' }), async observed => {
        for (const { start, end } of (await verify(request, observed)).findings) {
          expect(start).toBeGreaterThanOrEqual(0)
          expect(end).toBeGreaterThanOrEqual(start)
          expect(end).toBeLessThanOrEqual(observed.length)
        }
      }),
      { numRuns: 30 },
    )
  }, 20_000)
})
