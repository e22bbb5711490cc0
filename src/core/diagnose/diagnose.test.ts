import { createHash, createHmac } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sign } from '../trace/trace.ts'
import { get, hexMac, idsOf, mac, payload, post, salt } from './diagnose.fixtures.ts'
import { diagnose } from './diagnose.ts'
import type { Explanation } from './diagnosis.ts'
import { plantMistakes, seededNumbers } from './mistakes/plant-mistakes.fixtures.ts'

describe('the correct signature', () => {
  it('matches, whatever the request holds', async () => {
    const anyRequest = fc.record({
      clientId: fc.string(),
      clientSecret: fc.string({ unit: 'grapheme' }),
      token: fc.string(),
      method: fc.constantFrom('GET', 'POST', 'post', ''),
      path: fc.webPath(),
      body: fc.json(),
      requestTime: fc.stringMatching(/^[0-9]{13}$/),
    })
    await fc.assert(
      fc.asyncProperty(anyRequest, async request => {
        const { signature } = await sign(request)
        expect((await diagnose(request, signature)).outcome).toBe('match')
      }),
      { numRuns: 25 },
    )
  }, 20_000)
})

describe('sets that come from one origin', () => {
  const spaced = String(post.body).replaceAll('":', '": ').replaceAll(',"', ', "')
  const bank = `path=${post.path}&verb=POST&token=Bearer ${post.token}&timestamp=1700000000000&body=${post.body}`
  const python = `path=${post.path}&method=POST&token=Bearer ${post.token}&timestamp=1700000000&body=${spaced}`

  it('are told of before all others are tried, and stand where the search is stopped then', async () => {
    const stop = new AbortController()
    const three = ['body-json-spaced', 'salt-missing-token', 'time-seconds'].join(' ')
    const heard: string[] = []
    const diagnosis = await diagnose(post, hexMac('demo-secret-not-real-1700000000', python), {
      signal: stop.signal,
      onFound: found => {
        heard.push(...idsOf({ explanations: [...found] }))
        stop.abort()
      },
    })
    expect(heard).toContain(three)
    expect(diagnosis.outcome).toBe('stopped')
    expect(idsOf(diagnosis)).toContain(three)
  })

  it('do not stand where fewer mistakes do the same', async () => {
    const found: number[] = []
    const { explanations } = await diagnose(post, mac('demo-secret-not-real', bank).digest('base64'), {
      onFound: sets => found.push(...sets.map(({ mistakes }) => mistakes.length)),
    })
    expect(Math.min(...explanations.map(({ mistakes }) => mistakes.length))).toBe(1)
    expect(found).toEqual([])
  })
})

describe('one mistake', () => {
  it.each([
    ['token-missing-bearer-salt', hexMac(salt.replace('Bearer ', ''), payload)],
    ['token-missing-bearer', hexMac(salt.replace('Bearer ', ''), payload.replace('Bearer ', ''))],
    ['salt-secret-only', hexMac('demo-secret-not-real', payload)],
    ['salt-key-message-swapped', hexMac(payload, salt)],
    ['time-seconds', hexMac(salt.replace('000-', '-'), payload.replace('000000000&', '000000&'))],
    ['output-hex-uppercase', hexMac(salt, payload).toUpperCase()],
    ['output-base64', mac(salt, payload).digest('base64')],
    ['output-base64-of-hex', Buffer.from(hexMac(salt, payload)).toString('base64')],
    ['output-truncated-32', hexMac(salt, payload).slice(0, 32)],
    ['output-first-char-lost', hexMac(salt, payload).slice(1)],
    ['transport-double-quotes', `"${hexMac(salt, payload)}"`],
    ['transport-prefix-sha256', `sha256=${hexMac(salt, payload)}`],
    ['transport-trailing-newline', `${hexMac(salt, payload)}\n`],
    ['hash-hmac-sha512', mac(salt, payload, 'sha512').digest('hex')],
    ['hash-hmac-md5', mac(salt, payload, 'md5').digest('hex')],
    [
      'hash-plain-sha256-payload-salt',
      createHash('sha256')
        .update(payload + salt)
        .digest('hex'),
    ],
    ['hash-prehashed-message', hexMac(salt, createHash('sha256').update(payload).digest('hex'))],
  ])('%s is found', async (id, observed) => {
    const diagnosis = await diagnose(post, observed)
    expect(diagnosis.outcome).toBe('explained')
    expect(idsOf(diagnosis)).toContain(id)
    expect(
      diagnosis.explanations.every(({ mistakes, signature }) => mistakes.length === 1 && signature === observed),
    ).toBe(true)
  })

  it('says all that one signature cannot tell apart, in one group', async () => {
    const diagnosis = await diagnose(post, hexMac(salt, `${payload}\n`))
    expect(idsOf(diagnosis)).toEqual(expect.arrayContaining(['body-lf-appended', 'template-trailing-newline']))
    expect(new Set(diagnosis.explanations.map(({ group }) => group))).toEqual(new Set([0]))
  })
})

describe('more than one mistake', () => {
  it('finds two on both sides of the hash', async () => {
    const observed = hexMac('demo-secret-not-real', payload.replace('&token=', '&authorization='))
    const diagnosis = await diagnose(post, observed)
    expect(diagnosis.outcome).toBe('explained')
    expect(diagnosis.explanations.every(({ mistakes }) => mistakes.length === 2)).toBe(true)
    expect(idsOf(diagnosis)).toContain('salt-secret-only template-label-authorization')
  }, 20_000)

  it('finds a mistake on top of a secret that the user knows of', async () => {
    const observed = hexMac(salt.replace('demo-secret-not-real', 'rotated'), payload.replace('POST', 'post'))
    const diagnosis = await diagnose(post, observed, { known: { secrets: ['unused', 'rotated'] } })
    expect(diagnosis.explanations[0]?.mistakes).toEqual([
      { id: 'input-other-secret', dimension: 'input', params: { index: 1 } },
      { id: 'method-lowercase', dimension: 'method' },
    ])
  }, 20_000)
})

describe('a value that the user knows of', () => {
  const token = 'cafebface38fe374'.repeat(4)
  const body = '{"before":"the proxy"}'
  const path = '/internal/v2/withdraw-inquiry'
  const time = '1624856796708'
  const withToken = (text: string) => text.replace(post.token, token)
  const withTime = (text: string) => text.replace('1700000000000', time)

  it.each([
    ['input-other-secret', { secrets: ['rotated'] }, salt.replace('demo-secret-not-real', 'rotated'), payload],
    ['input-other-token', { tokens: [token] }, withToken(salt), withToken(payload)],
    ['input-other-time', { times: [time] }, withTime(salt), withTime(payload)],
    ['input-other-body', { bodies: [body] }, salt, payload.replace(String(post.body), body)],
    ['input-other-path', { paths: [path] }, salt, payload.replace(post.path, path)],
  ])('is what was signed: %s', async (id, known, key, message) => {
    const { outcome, explanations } = await diagnose(post, hexMac(key, message), { known, maxMistakes: 1 })
    expect(outcome).toBe('explained')
    expect(explanations[0]?.mistakes).toEqual([{ id, dimension: 'input', params: { index: 0 } }])
    expect((await diagnose(post, hexMac(key, message), { maxMistakes: 1 })).outcome).toBe('unexplained')
  })

  it.each([
    ['payload', salt, withToken(payload)],
    ['salt', withToken(salt), payload],
  ])('was signed in the %s only', async (where, key, message) => {
    const { explanations } = await diagnose(post, hexMac(key, message), { known: { tokens: [token] }, maxMistakes: 1 })
    expect(explanations[0]?.mistakes).toEqual([
      { id: 'input-other-token', dimension: 'input', params: { index: 0, where } },
    ])
  })

  it('of some megabytes is searched alone, and does not keep the rest from being searched', async () => {
    const long = 'x'.repeat(5_000_000)
    const observed = hexMac(salt, payload.replace(String(post.body), long))
    const { explanations } = await diagnose(post, observed, { known: { bodies: [long] }, maxMistakes: 1 })
    expect(idsOf({ explanations })).toEqual(['input-other-body'])
    const other = hexMac(salt, payload.replace('POST', 'post'))
    expect(idsOf(await diagnose(post, other, { known: { bodies: [long] }, maxMistakes: 1 }))).toEqual([
      'method-lowercase',
    ])
  })
})

describe('mistakes picked at random', () => {
  const names = {
    MD5: 'md5',
    'SHA-1': 'sha1',
    'SHA-224': 'sha224',
    'SHA-256': 'sha256',
    'SHA-384': 'sha384',
    'SHA-512': 'sha512',
  }
  const digestOf = ({ key, message, hash }: Pick<Explanation, 'key' | 'message' | 'hash'>) => {
    const name = names[hash as keyof typeof names]
    return key ? keyed(name, key, message) : createHash(name).update(message).digest()
  }
  const keyed = (name: string, key: Uint8Array, message: Uint8Array) => createHmac(name, key).update(message).digest()

  it.each([
    ['one', post, 1, 12],
    ['one, no body', get, 1, 12],
    ['two', post, 2, 3],
    ['two, no body', get, 2, 4],
  ] as const)(
    '%s: explained, and each explanation signs exactly what was observed',
    async (_, request, count, size) => {
      const random = seededNumbers(count * 1000 + size)
      for (let at = 0; at < size; at++) {
        const planted = plantMistakes(request, count, random)
        const digest = digestOf(planted)
        const observed = planted.print(digest)
        const { outcome, explanations } = await diagnose(request, observed, { maxMistakes: count })
        expect(outcome, planted.ids.join()).toBe('explained')
        for (const explanation of explanations) {
          expect(explanation.mistakes.length).toBeLessThanOrEqual(count)
          expect(explanation.signature).toBe(observed)
          expect(digestOf(explanation).equals(digest)).toBe(true)
        }
      }
    },
    60_000,
  )

  it('three, of which the reading settles two', async () => {
    const observed = `sha256=${mac('demo-secret-not-real', payload).digest('base64')}`
    const diagnosis = await diagnose(post, observed)
    expect(idsOf(diagnosis)).toContain('output-base64 salt-secret-only transport-prefix-sha256')
  }, 60_000)

  it('three, of which the reading settles one', async () => {
    const message = payload.replace('method=POST', 'method=post')
    const diagnosis = await diagnose(post, mac('demo-secret-not-real', message).digest('hex').toUpperCase())
    expect(idsOf(diagnosis)).toContain('method-lowercase output-hex-uppercase salt-secret-only')
  }, 60_000)
})

describe('no mistake that is known', () => {
  it('explains no random signature', async () => {
    const digest = fc.uint8Array({ minLength: 32, maxLength: 32 })
    await fc.assert(
      fc.asyncProperty(digest, fc.constantFrom(post, get), async (bytes, request) => {
        const diagnosis = await diagnose(request, Buffer.from(bytes).toString('hex'), { maxMistakes: 1 })
        expect(diagnosis.outcome).toBe('unexplained')
      }),
      { numRuns: 5 },
    )
  })

  it('stops when it is told to, and does not say that nothing explains it', async () => {
    const stop = new AbortController()
    const diagnosis = await diagnose(post, 'ab'.repeat(32), { signal: stop.signal, onProgress: () => stop.abort() })
    expect(diagnosis.outcome).toBe('stopped')
  })
})
