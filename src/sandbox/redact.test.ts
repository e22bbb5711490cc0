import { expect, test } from 'vitest'
import { hideNeedles, hideNeedlesDeep, needlesOf } from './redact.ts'

const secret = 'plä/"n<t+e&d 7f'
const bytes = Buffer.from(secret)
const latin1 = (text: string) => Buffer.from(text).toString('latin1')
const needles = await needlesOf({ clientId: 'shop', clientSecret: secret })

test.each<[string, string]>([
  ['as it is', latin1(secret)],
  ['percent-encoded', encodeURIComponent(secret)],
  ['percent-encoded in small letters', encodeURIComponent(secret).toLowerCase().replace('pl', 'pl')],
  ['percent-encoded twice', encodeURIComponent(encodeURIComponent(secret))],
  ['each byte percent-encoded', [...bytes].map(byte => `%${byte.toString(16).padStart(2, '0')}`).join('')],
  ['as a form has it', encodeURIComponent(secret).replaceAll('%20', '+')],
  ['in JSON', latin1(JSON.stringify(secret).slice(1, -1))],
  ['in JSON as PHP writes it', JSON.stringify(secret).slice(1, -1).replaceAll('/', '\\/').replace('ä', '\\u00e4')],
  ['in hex', bytes.toString('hex')],
  ['in hex, capitals', bytes.toString('hex').toUpperCase()],
  ['in base64', bytes.toString('base64')],
  ['in base64url', bytes.toString('base64url')],
  ['in base64 with the client id', Buffer.from(`shop:${secret}`).toString('base64')],
])('a secret is hidden %s', (_, spelled) => {
  expect(hideNeedles(`a=${spelled}&b`, needles)).toMatch(/^a=\(secret [0-9a-f]{8}\)&b$/)
})

test.each([1, 2, 3])('a secret amid %i other bytes in base64 cannot be read back', before => {
  const text = Buffer.concat([Buffer.alloc(before, 'x'), bytes, Buffer.from('tail')]).toString('base64')
  const hidden = hideNeedles(text, needles)
  expect(hidden).toMatch(/\(secret /)
  expect(Buffer.from(hidden.replace(/\(.*\)/, ''), 'base64').toString('latin1')).not.toContain('7f')
})

test('a secret of three letters is hidden, the label and the sandbox’s own words are not', async () => {
  const short = await needlesOf({ clientId: 'shop', clientSecret: 'ret', signingSecret: 'secret' })
  expect(hideNeedles('/a?x=ret&y=secret', short)).toMatch(/^\/a\?x=\(secret \w{8}\)&y=\(secret \w{8}\)$/)
  const verdict = { kind: 'retired', code: 'ret', observed: 'ret' }
  expect(hideNeedlesDeep(verdict, short)).toEqual({ ...verdict, observed: expect.stringMatching(/^\(secret/) })
})

test('of two secrets, one within the other, the longer is named', async () => {
  const both = [
    ...(await needlesOf({ clientId: 'a', clientSecret: 'alpha' })),
    ...(await needlesOf({ clientId: 'b', clientSecret: 'alphabet' })),
  ]
  const [long] = await needlesOf({ clientId: 'b', clientSecret: 'alphabet' })
  expect(hideNeedles('x alphabet', both)).toBe(`x ${long?.label}`)
})
