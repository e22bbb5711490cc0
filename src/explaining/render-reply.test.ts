import { createHmac } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { diagnose, type SignatureRequest } from '#core/index.ts'
import { reply as english } from '#i18n/en/reply.ts'
import { findingTexts as englishFindings } from '#i18n/findings/en.ts'
import { findingTexts as indonesianFindings } from '#i18n/findings/id.ts'
import { reply as indonesian } from '#i18n/id/reply.ts'
import { mistakeTexts as englishMistakes } from '#i18n/mistakes/en.ts'
import { mistakeTexts as indonesianMistakes } from '#i18n/mistakes/id.ts'
import { missingFrom, questionsFor } from './questions.ts'
import { type ReplyContent, type ReplyWords, renderReply } from './render-reply.ts'

const en: ReplyWords = { locale: 'en', reply: english, findings: englishFindings, mistakes: englishMistakes }
const id: ReplyWords = { locale: 'id', reply: indonesian, findings: indonesianFindings, mistakes: indonesianMistakes }

const secret = 'cAnary-key-0042!'
const token = '7f3c9a1e5b2d8046f1a3c5e79b0d2f4681c3e5a70921436587cbad0fe1d2c3b4'
const request: SignatureRequest = {
  clientId: 'kopi',
  clientSecret: secret,
  token,
  method: 'POST',
  path: '/api/aggregator/merchant/qr/withdraw/inquiry',
  body: '{"requestId":"kopi1","amount":200000}',
  requestTime: '1795572922845',
}

function signed(change: { body?: string; time?: string; auth?: string; secret?: string } = {}): string {
  const { body = request.body, time = request.requestTime, auth = `Bearer ${token}` } = change
  const payload = `path=${request.path}&method=POST&token=${auth}&timestamp=${time}&body=${body}`
  return createHmac('sha256', `${change.secret ?? secret}-${time}-${auth}`)
    .update(payload)
    .digest('hex')
}

const explained = async (observed: string, of = request): Promise<ReplyContent> => {
  const [explanation] = (await diagnose(of, observed, { maxMistakes: 1 })).explanations
  return explanation ? { kind: 'explained', explanation, code: null } : { kind: 'unexplained', question: 'environment' }
}

test('the reply to what stands in for a signature says what it is and how to mend it', () => {
  const text = renderReply({ kind: 'stand-in', standIn: 'java-object', observed: '[B@1b6d3586' }, request, en)
  expect(text).toMatch(/\[B@1b6d3586\n\n.*Java.*\n\nWhat to change on your side: Print each byte/)
})

test('a signature that was masked is asked for, and nobody is told to change anything', () => {
  const content: ReplyContent = { kind: 'stand-in', standIn: 'masked', observed: '8c1f****4a61' }
  const text = renderReply(content, request, en)
  expect(text).toMatch(/8c1f\*{4}4a61\n\nSomebody hid .*\n\nPlease send the header Signature .* unmasked/)
  expect(text).not.toContain('on your side')
  expect(renderReply(content, request, id)).toMatch(/Mohon kirim header Signature .* tanpa disamarkan/)
})

describe('the reply to a mistake', () => {
  test('names request, field, both values, cause and fix', async () => {
    const text = renderReply(await explained(signed({ time: '1795572922' })), request, en)
    expect(text).toContain('POST /api/aggregator/merchant/qr/withdraw/inquiry')
    expect(text).toContain('Request-Time: 1795572922845 (Wed 25 Nov 2026 09:15:22.845 WIB)')
    expect(text).toMatch(/Time: .*1795572922\b.*1795572922845/)
    expect(text).toContain('Likely cause: The time was signed in')
    expect(text).toContain('What to change on your side: Use milliseconds')
  })

  test('says what the name of the mistake says already not once more, and what it does not say under it', async () => {
    const upper = renderReply(await explained(signed({ secret: secret.toUpperCase() })), request, en)
    expect(upper).toMatch(/Likely cause: The secret was upper-cased\n\nWhat to change/)
    const spaced = renderReply(
      await explained(signed({ body: '{"requestId": "kopi1", "amount": 200000}' })),
      request,
      en,
    )
    expect(spaced).toMatch(/Likely cause: .*\n- Body: White space: .*\n\nWhat to change/)
    expect(spaced.match(/Body:/g)).toHaveLength(1)
  })

  test('is polite Indonesian in the other language', async () => {
    const text = renderReply(await explained(signed({ time: '1795572922' })), request, id)
    expect(text).toMatch(/^Halo Kak,\n\nTerima kasih/)
    expect(text).not.toMatch(/Hello|Likely|What to/)
  })
})

describe('no secret and no whole token stand in a reply', () => {
  const mistakes: readonly [string, string][] = [
    ['another form of the secret', signed({ secret: secret.toUpperCase() })],
    ['a line end after the secret', signed({ secret: `${secret}\n` })],
    ['the token without its scheme word', signed({ auth: token })],
    ['the secret itself as the signature', secret],
    ['the token itself as the signature', token],
  ]
  test.each(mistakes)('%s', async (_, observed) => {
    const content = await explained(observed)
    for (const words of [en, id]) expectClean(renderReply(content, request, words))
  })

  test('wherever they were pasted (property)', () => {
    const around = fc.string({ unit: 'grapheme', maxLength: 12 })
    const holder = fc
      .tuple(around, fc.constantFrom(secret, token, `${secret}-1-Bearer ${token}`), around)
      .map(all => all.join(''))
    const questions = [...questionsFor(request, false), 'secret', 'token', 'path', 'signature'] as const
    const content = fc.oneof(
      fc.constant<ReplyContent>({ kind: 'match' }),
      holder.map((observed): ReplyContent => ({ kind: 'stand-in', standIn: 'variable', observed })),
      fc.constantFrom(...questions).map((question): ReplyContent => ({ kind: 'unexplained', question })),
      fc.constantFrom(...questions).map((question): ReplyContent => ({ kind: 'missing', question })),
    )
    fc.assert(
      fc.property(content, holder, holder, holder, holder, (what, path, clientId, requestTime, method) => {
        const planted = { ...request, path, clientId, requestTime, method }
        for (const words of [en, id]) expectClean(renderReply(what, planted, words))
      }),
    )
  })
})

function expectClean(text: string): void {
  expect(text).not.toContain(secret)
  expect(text).not.toContain(token)
  expect(text).not.toContain(token.slice(6, 22))
}

test('what is missing is asked for, the likeliest first, and nothing where nothing is', () => {
  const observed = signed()
  expect(missingFrom({ ...request, path: '' }, observed)).toBe('path')
  expect(missingFrom({ ...request, token: '' }, observed)).toBe('token')
  expect(missingFrom(request, null)).toBe('signature')
  expect(missingFrom({ ...request, clientSecret: '' }, observed)).toBe('secret')
  expect(missingFrom({ ...request, clientSecret: '', signingSecret: 's' }, observed)).toBeNull()
  expect(missingFrom(request, observed)).toBeNull()
  expect(questionsFor(request, true)).toEqual(['environment', 'token-since', 'body-as-sent'])
  const bodiless = { ...request, body: '' }
  expect(questionsFor(bodiless, false)).toEqual(['body', 'environment', 'token-since', 'own-strings'])
  expect(questionsFor({ ...bodiless, method: 'GET' }, false)).toEqual(['environment', 'token-since', 'own-strings'])
})

test.each([en, id])('a POST without a body is asked for it beside the secret: $locale', words => {
  const content = { kind: 'missing', question: 'secret' } as const
  expect(renderReply(content, { ...request, body: '' }, words)).toContain(words.reply.asks.body)
  expect(renderReply(content, { ...request, body: '', method: 'GET' }, words)).not.toContain(words.reply.asks.body)
  expect(renderReply(content, request, words)).not.toContain(words.reply.asks.body)
})
