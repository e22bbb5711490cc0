import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { SignatureRequest } from '../request/request.ts'
import { compareOwn } from './compare-own.ts'

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

const idsOf = (sets: readonly (readonly { id: string }[])[]) => sets.map(set => set.map(({ id }) => id).join(' '))

describe('a raw payload', () => {
  it('is equal in every segment where it is right', async () => {
    const { segments, first, mistakes } = await compareOwn('payload', payload, request)
    expect(segments.every(({ equal }) => equal)).toBe(true)
    expect(first).toBeNull()
    expect(mistakes).toEqual([])
  })

  it('names the first byte that differs, its field and the mistake', async () => {
    const own = payload.replace('method=POST', 'method=post')
    const comparison = await compareOwn('payload', own, request)
    expect(comparison.firstField).toBe('method')
    expect(comparison.first).toMatchObject({
      offset: payload.indexOf('POST'),
      left: { hex: '50', character: 'U+0050 LATIN CAPITAL LETTER P' },
      right: { hex: '70', character: 'U+0070 LATIN SMALL LETTER P' },
    })
    expect(idsOf(comparison.mistakes)).toContain('method-lowercase')
  })

  it('keeps the segments apart where one is missing a part', async () => {
    const own = payload.replace('token=Bearer ', 'token=').replace('","', '", "')
    const { segments } = await compareOwn('payload', own, request)
    const differing = segments.filter(({ equal }) => !equal)
    expect(differing.map(({ field, own }) => [field, own.text])).toEqual([
      ['authorization', request.token],
      ['body', '{"requestId":"aggregator202103031542100001", "type":"withdraw_inquiry"}'],
    ])
  })

  it('counts what follows the last field to that field', async () => {
    const { segments, firstField } = await compareOwn('payload', `${payload}\n`, request)
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
    const comparison = await compareOwn('salt', own, request)
    expect(idsOf(comparison.mistakes)).toContain(id)
    expect(comparison.firstField).toBe(field)
  })

  it('finds two mistakes that come together', async () => {
    const own = `demo-secret-not-real:1700000000000:${request.token}`
    expect(
      idsOf((await compareOwn('salt', own, request)).mistakes).map(ids => ids.split(' ').sort().join(' ')),
    ).toContain('salt-separator-colon token-missing-bearer-salt')
  }, 20_000)
})

describe('any text', () => {
  it('is cut into segments that together are the whole of it', async () => {
    const { align } = await import('./align.ts')
    const { renderScheme } = await import('../trace/trace.ts')
    const { tokoNetzme } = await import('../scheme/scheme.ts')
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
