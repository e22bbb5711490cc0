import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Diagnosis } from '../diagnose/diagnosis.ts'
import type { SignatureRequest } from '../request/request.ts'
import { tokoNetzme } from '../scheme/scheme.ts'
import { renderScheme } from '../trace/trace.ts'
import { align } from './align.ts'
import { compareOwn, explainOwn } from './compare-own.ts'

const request: SignatureRequest = {
  clientId: 'demo-merchant',
  clientSecret: 'demo-secret-not-real',
  token: '0123456789abcdef'.repeat(4),
  method: 'POST',
  path: '/api/aggregator/merchant/qr/withdraw/inquiry',
  body: '{"requestId":"aggregator202103031542100001","type":"withdraw_inquiry"}',
  requestTime: '1700000000000',
}
const payload = `path=${request.path}&method=POST&token=Bearer ${request.token}&timestamp=1700000000000&body=${request.body}`
const salt = `demo-secret-not-real-1700000000000-Bearer ${request.token}`

const idsOf = ({ explanations }: Diagnosis) =>
  explanations.map(({ mistakes }) =>
    mistakes
      .map(({ id }) => id)
      .sort()
      .join(' '),
  )

describe('a raw payload', () => {
  it('is equal in every segment where it is right', async () => {
    const { segments, first } = compareOwn('payload', payload, request)
    expect(segments.every(({ equal }) => equal)).toBe(true)
    expect(first).toBeNull()
    expect((await explainOwn('payload', payload, request)).outcome).toBe('match')
  })

  it('names the first byte that differs, its field and the mistake', async () => {
    const own = payload.replace('method=POST', 'method=post')
    const comparison = compareOwn('payload', own, request)
    expect(comparison.firstField).toBe('method')
    expect(comparison.first).toMatchObject({
      offset: payload.indexOf('POST'),
      left: { hex: '50', character: 'U+0050 LATIN CAPITAL LETTER P' },
      right: { hex: '70', character: 'U+0070 LATIN SMALL LETTER P' },
    })
    expect(idsOf(await explainOwn('payload', own, request))).toContain('method-lowercase')
  })

  it('keeps the segments apart where one is missing a part', () => {
    const own = payload.replace('token=Bearer ', 'token=').replace('","', '", "')
    const { segments } = compareOwn('payload', own, request)
    const differing = segments.filter(({ equal }) => !equal)
    expect(differing.map(({ field, own }) => [field, own.text])).toEqual([
      ['authorization', request.token],
      ['body', '{"requestId":"aggregator202103031542100001", "type":"withdraw_inquiry"}'],
    ])
  })

  it('of megabytes of something else is one change between what is equal', () => {
    const own = payload.replace(request.path, 'x'.repeat(3_000_000))
    const { segments, firstField } = compareOwn('payload', own, request)
    expect(firstField).toBe('path')
    expect(segments.filter(({ equal }) => !equal).map(({ field, own }) => [field, own.text.length])).toEqual([
      ['path', 3_000_000],
    ])
  })

  it('counts what follows the last field to that field', () => {
    const { segments, firstField } = compareOwn('payload', `${payload}\n`, request)
    expect(firstField).toBe('body')
    expect(segments.at(-1)?.own.text).toBe(`${request.body}\n`)
  })
})

describe('a salt', () => {
  it.each([
    [salt.replace('Bearer ', ''), 'token-missing-bearer-salt', 'authorization'],
    [salt.replace('000-', '-'), 'time-seconds-salt', 'requestTime'],
    [salt.replace('real-', 'real\n-'), 'secret-trailing-newline', 'clientSecret'],
  ])('names mistake and field: %j', async (own, id, field) => {
    expect(compareOwn('salt', own, request).firstField).toBe(field)
    expect(idsOf(await explainOwn('salt', own, request))).toContain(id)
  })

  it('finds two mistakes that come together', async () => {
    const own = `demo-secret-not-real:1700000000000:${request.token}`
    expect(idsOf(await explainOwn('salt', own, request))).toContain('salt-separator-colon token-missing-bearer-salt')
  }, 20_000)
})

describe('any text', () => {
  it('is cut into segments that together are the whole of it', () => {
    const { text, spans } = renderScheme(request, tokoNetzme).payload
    const edited = fc
      .array(fc.tuple(fc.nat(text.length), fc.nat(12), fc.string({ maxLength: 5 })), { maxLength: 5 })
      .map(edits => edits.reduce((own, [at, cut, put]) => own.slice(0, at) + put + own.slice(at + cut), text))
    fc.assert(
      fc.property(fc.oneof(edited, fc.string()), own => {
        const segments = align(text, spans, own)
        expect(segments.map(segment => segment.own.text).join('')).toBe(own)
        expect(segments.map(segment => segment.correct.text).join('')).toBe(text)
      }),
    )
  })
})

describe('a string with hidden parts', () => {
  const request: SignatureRequest = {
    clientId: 'kopi',
    clientSecret: 'kopi-secret-0001',
    token: '0123456789abcdef'.repeat(4),
    method: 'GET',
    path: '/api/x?userId=M_1',
    body: '',
    requestTime: '1764055563845',
  }
  const seen = (kind: 'payload' | 'salt', own: string, change: Partial<SignatureRequest> = {}) => {
    const { segments, first, firstField } = compareOwn(kind, own, { ...request, ...change })
    const masked = segments.filter(segment => segment.masked).map(({ field }) => field)
    return { masked, field: firstField, offset: first?.offset ?? null }
  }

  it.each([
    [
      'salt',
      'xxxx-1764055563-Bearer 0123…',
      { masked: ['clientSecret', 'authorization'], field: 'requestTime', offset: 27 },
    ],
    ['salt', '****-1764055563845-Bearer ***', { masked: ['clientSecret', 'authorization'], field: null, offset: null }],
    [
      'salt',
      '<secret>-1764055563845-Bearer 0123...cdef',
      { masked: ['clientSecret', 'authorization'], field: null, offset: null },
    ],
    ['salt', '****-1764055563845-bearer 0123…', { masked: ['clientSecret'], field: 'authorization', offset: 31 }],
    [
      'payload',
      'path=/api/x?userId=M_1&method=get&token=Bearer ********&timestamp=1764055563845&body=',
      { masked: ['authorization'], field: 'method', offset: 30 },
    ],
  ] as const)('%s %s', (kind, own, expected) => expect(seen(kind, own)).toEqual(expected))

  it('without a secret of the case, any secret may be right', () => {
    const own = `anything-1764055563845-Bearer ${request.token}`
    expect(seen('salt', own, { clientSecret: '' })).toEqual({ masked: ['clientSecret'], field: null, offset: null })
    expect(seen('salt', own)).toMatchObject({ field: 'clientSecret', offset: 0 })
  })

  it('of another form is laid beside the right one as any other', () => {
    expect(seen('salt', 'xxxx|1764055563845').masked).toEqual([])
  })
})
