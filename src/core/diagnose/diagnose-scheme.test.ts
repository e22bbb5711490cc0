import { describe, expect, it } from 'vitest'
import { documentationTable, type Scheme, tokoNetzme } from '../scheme/scheme.ts'
import { hexMac, idsOf, mac, payload, post, salt } from './diagnose.fixtures.ts'
import { diagnose } from './diagnose.ts'

describe('a scheme of the user', () => {
  it('with labels of its own is read as labels, so that theirs are told from the right ones', async () => {
    const observed = hexMac(salt, payload.replace('&timestamp=', '&time=').replace(/&token=[^&]*/, ''))
    const diagnosis = await diagnose(post, observed, { scheme: documentationTable, maxMistakes: 1 })
    expect(idsOf(diagnosis)).toContain('template-label-time')
  })

  it('of any other form still has its values, hash and print searched', async () => {
    const scheme: Scheme = {
      ...tokoNetzme,
      payload: '{method}:{path}:{token}:{body}',
      salt: '{clientSecret}',
      hash: 'SHA-512',
      encoding: 'base64',
    }
    const signed = (method: string, secret: string) =>
      mac(secret, `${method}:${post.path}:${post.token}:${post.body}`, 'sha512').digest('base64')
    expect((await diagnose(post, signed('POST', post.clientSecret), { scheme })).outcome).toBe('match')
    expect(idsOf(await diagnose(post, signed('post', post.clientSecret), { scheme }))).toContain('method-lowercase')
    expect(idsOf(await diagnose(post, signed('POST', `${post.clientSecret}\n`), { scheme }))).toContain(
      'secret-trailing-newline',
    )
  }, 20_000)
})

describe('a body of some MB', () => {
  const body = JSON.stringify({ text: 'x'.repeat(3_000_000) })
  const long = { ...post, body }
  const longPayload = `${payload.slice(0, payload.indexOf('&body='))}&body=${body}`

  it('still has its signature read and its spelling explained', async () => {
    const diagnosis = await diagnose(long, hexMac(salt, longPayload).toUpperCase())
    expect(idsOf(diagnosis)).toEqual(['output-hex-uppercase'])
  }, 20_000)

  it('is not searched to the end, and no one says it was', async () => {
    // As long as a SHA-512: few candidates have such a digest, and none is hashed in vain
    expect((await diagnose(long, 'ab'.repeat(64), { maxMistakes: 1 })).outcome).toBe('stopped')
  })
})
