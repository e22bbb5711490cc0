import { createHash, createHmac } from 'node:crypto'
import fc from 'fast-check'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { choicesOf, type Grid, listTexts, pinnedChoicesOf, type Texts, textsOf, wholeTexts } from '../grid.ts'
import type { Scanner } from '../scanner.ts'
import { agreesWithWebCrypto, createScanner } from './create-scanner.ts'
import { simdSupported } from './kernel.ts'
import { portableScanner } from './portable-scanner.ts'
import { createSimdScanner } from './simd-scanner.ts'

const ascii = (text: string) => new TextEncoder().encode(text)
const filled = (byte: number, length: number) => new Uint8Array(length).fill(byte)
const bytes = (length: number, seed: number) =>
  Uint8Array.from({ length }, (_, i) => Math.imul(i + seed, 2654435761) >>> 23)
const headOf = (key: Uint8Array, message: Uint8Array) =>
  createHmac('sha256', key).update(message).digest().readUInt32BE(0)

/** A job as plain lists. */
interface Lists {
  keys: readonly Uint8Array[]
  messages: readonly Uint8Array[]
  heads: Uint32Array
}

function hits(scanner: Scanner, { keys, messages, heads }: Lists): string[] {
  return hitsIn(scanner, wholeTexts(keys), wholeTexts(messages), heads)
}

function hitsIn(scanner: Scanner, keys: Texts, messages: Texts, heads: Uint32Array): string[] {
  const found: string[] = []
  scanner.scan({ keys, messages, heads }, (key, message) => found.push(`${key} ${message}`))
  return found.sort()
}

/** What node:crypto says a scan should find. */
function expected({ keys, messages, heads }: Lists): string[] {
  const wanted = new Set(heads)
  return keys
    .flatMap((key, k) => messages.flatMap((message, m) => (wanted.has(headOf(key, message)) ? [`${k} ${m}`] : [])))
    .sort()
}

/** RFC 4231, section 4: key, data, first four bytes of HMAC-SHA-256. */
const rfc4231 = [
  [1, filled(0x0b, 20), ascii('Hi There'), 0xb0344c61],
  [2, ascii('Jefe'), ascii('what do ya want for nothing?'), 0x5bdcc146],
  [3, filled(0xaa, 20), filled(0xdd, 50), 0x773ea91e],
  [4, Uint8Array.from({ length: 25 }, (_, i) => i + 1), filled(0xcd, 50), 0x82558a38],
  [5, filled(0x0c, 20), ascii('Test With Truncation'), 0xa3b61674],
  [6, filled(0xaa, 131), ascii('Test Using Larger Than Block-Size Key - Hash Key First'), 0x60e43159],
] as const

const simd = await createSimdScanner()

describe.each([simd, portableScanner])('$kind scanner', scanner => {
  test.each(rfc4231)('RFC 4231 case %i', (_, key, message, head) => {
    const job = { keys: [key], messages: [message], heads: Uint32Array.of(head) }
    expect(hits(scanner, job)).toEqual(['0 0'])
    expect(hits(scanner, { ...job, heads: Uint32Array.of(head ^ 1) })).toEqual([])
  })

  test('every message length from 0 to 200 with keys around the block size', () => {
    const keys = [0, 1, 20, 63, 64, 65, 110, 119, 120, 300].map(length => bytes(length, length))
    const messages = Array.from({ length: 201 }, (_, length) => bytes(length, 1))
    const heads = Uint32Array.from(keys.flatMap(key => messages.map(message => headOf(key, message))))
    expect(hits(scanner, { keys, messages, heads })).toHaveLength(keys.length * messages.length)
    for (let at = 0; at < heads.length; at += 97) {
      expect(hits(scanner, { keys, messages, heads: heads.subarray(at, at + 1) })).toEqual([
        `${Math.floor(at / 201)} ${at % 201}`,
      ])
    }
  })

  test('finds what node:crypto says, whatever is shared', () => {
    fc.assert(
      fc.property(jobs, ({ keys, messages, picks }) => {
        const pairs = keys.flatMap(key => messages.map(message => headOf(key, message)))
        const heads = Uint32Array.from(picks, pick => pairs[pick % pairs.length] ?? 0)
        const job = { keys, messages, heads }
        expect(hits(scanner, job)).toEqual(expected(job))
      }),
      { numRuns: 100 },
    )
  })

  test.each([
    ['no keys', { keys: [], messages: [bytes(3, 1)], heads: Uint32Array.of(1) }],
    ['no messages', { keys: [bytes(3, 1)], messages: [], heads: Uint32Array.of(1) }],
    ['no heads', { keys: [bytes(3, 1)], messages: [bytes(3, 1)], heads: new Uint32Array() }],
  ])('%s: no hit', (_, job) => {
    expect(hits(scanner, job)).toEqual([])
  })

  test('equal messages and equal keys are each reported', () => {
    const job = { keys: [bytes(9, 1), bytes(9, 1)], messages: [bytes(70, 2), bytes(70, 2), bytes(70, 3)] }
    const heads = Uint32Array.of(headOf(bytes(9, 1), bytes(70, 2)))
    expect(hits(scanner, { ...job, heads })).toEqual(['0 0', '0 1', '1 0', '1 1'])
  })

  test('agrees with WebCrypto', async () => {
    expect(await agreesWithWebCrypto(scanner)).toBe(true)
  })
})

/** Messages made of a few parts, so that beginnings, middles and whole messages coincide. */
const part = fc.uint8Array({ minLength: 1, maxLength: 90 })
const jobs = fc.array(part, { minLength: 1, maxLength: 4 }).chain(parts =>
  fc.record({
    keys: fc.array(fc.uint8Array({ maxLength: 150 }), { minLength: 1, maxLength: 9 }),
    messages: fc.array(
      fc.array(fc.constantFrom(...parts), { maxLength: 6 }).map(chosen => Uint8Array.from(chosen.flatMap(p => [...p]))),
      { minLength: 1, maxLength: 20 },
    ),
    picks: fc.array(fc.nat(), { minLength: 1, maxLength: 3 }),
  }),
)

/** Texts of several grids: pieces with some choices each, empty ones and equal ones among them, some of them pinned. */
const piece = fc.record({
  texts: fc.array(fc.uint8Array({ maxLength: 140 }), { minLength: 1, maxLength: 4 }),
  pinned: fc.option(fc.nat(3), { freq: 4 }),
})
const manyTexts = fc
  .array(fc.record({ pieces: fc.array(piece, { minLength: 1, maxLength: 5 }), cut: fc.tuple(fc.nat(), fc.nat()) }), {
    minLength: 1,
    maxLength: 4,
  })
  .map((grids): Texts => {
    const made = grids.map(({ pieces, cut }): Grid => {
      const choices = pieces.map(({ texts, pinned }) =>
        pinned === null ? choicesOf(texts) : { ...pinnedChoicesOf(texts), pinned: pinned % texts.length },
      )
      const count = choices.reduce((product, one) => product * (one.pinned === null ? one.texts.length : 1), 1)
      const [a, b] = cut.map(number => number % (count + 1))
      return { pieces: choices, from: Math.min(a ?? 0, b ?? 0), to: Math.max(a ?? 0, b ?? 0) }
    })
    const pins = made.flatMap(({ pieces }) => pieces.filter(({ pinned }) => pinned !== null))
    return { ...textsOf(made), pins }
  })

describe.each([simd, portableScanner])('$kind scanner on grids', scanner => {
  const sha256 = (message: Uint8Array) => createHash('sha256').update(message).digest()

  test('finds in composed texts what node:crypto says', () => {
    fc.assert(
      fc.property(manyTexts, manyTexts, fc.nat(), (keys, messages, pick) => {
        const lists = { keys: listTexts(keys), messages: listTexts(messages) }
        const pairs = lists.keys.flatMap(key => lists.messages.map(message => headOf(key, message)))
        const heads = Uint32Array.of(pairs[pick % Math.max(1, pairs.length)] ?? 1)
        expect(hitsIn(scanner, keys, messages, heads)).toEqual(expected({ ...lists, heads }))
      }),
      { numRuns: 150 },
    )
  })

  test('each key with its message, plain hashes, digests: as node:crypto has them', () => {
    fc.assert(
      fc.property(manyTexts, fc.nat(), (messages, pick) => {
        const list = listTexts(messages)
        if (list.length === 0) return
        const keys = list.map((_, at) => bytes(at * 7, at))
        const at = pick % list.length
        const found: string[] = []
        const heads = (head: number) => Uint32Array.of(head)
        const message = list[at] ?? filled(0, 0)
        const job = { keys: wholeTexts(keys), messages, heads: heads(headOf(keys[at] ?? filled(0, 0), message)) }
        scanner.scanEach(job, index => found.push(`each ${index}`))
        expect(found).toContain(`each ${at}`)
        scanner.scanPlain({ messages, heads: heads(sha256(message).readUInt32BE(0)) }, index =>
          found.push(`plain ${index}`),
        )
        const equal = list.flatMap((one, index) => (Buffer.compare(one, message) === 0 ? [`plain ${index}`] : []))
        expect(found.filter(text => text.startsWith('plain'))).toEqual(expect.arrayContaining(equal))
        expect(Buffer.from(scanner.digest(messages)).equals(Buffer.concat(list.map(sha256)))).toBe(true)
      }),
      { numRuns: 100 },
    )
  })

  test('a pinned piece goes with its pin, and texts can be scanned again', () => {
    const pinned = pinnedChoicesOf([ascii('a'), ascii('b'), ascii('c')])
    const messages = {
      ...textsOf([{ pieces: [choicesOf([ascii('x'), ascii('y')]), pinned], from: 0, to: 2 }]),
      pins: [pinned],
    }
    const keys = wholeTexts([ascii('key')])
    for (const [pin, letter] of ['a', 'b', 'c', 'a'].entries()) {
      pinned.pinned = pin % 3
      expect(hitsIn(scanner, keys, messages, Uint32Array.of(headOf(ascii('key'), ascii(`y${letter}`))))).toEqual([
        '0 1',
      ])
    }
  })
})

describe('simd scanner beyond one tile', () => {
  test('more keys, messages and pairs than fit at once: every planted hit is found, and nothing else', () => {
    const keys = Array.from({ length: 300 }, (_, i) => bytes(20 + (i % 100), i * 1000))
    const messages = Array.from({ length: 2500 }, (_, i) => ascii(`path=/api/${'x'.repeat(i % 200)}&body=${i}`))
    const planted = [
      [0, 0],
      [0, 2499],
      [127, 1023],
      [128, 1024],
      [150, 2047],
      [299, 0],
      [299, 2499],
      [256, 512],
    ] as const
    const heads = Uint32Array.from(planted, ([k, m]) => headOf(keys[k] ?? filled(0, 0), messages[m] ?? filled(0, 0)))
    expect(hits(simd, { keys, messages, heads })).toEqual(planted.map(([k, m]) => `${k} ${m}`).sort())
  })

  test('more wanted heads than fit at once', () => {
    const keys = [bytes(40, 5)]
    const messages = Array.from({ length: 600 }, (_, i) => bytes(100, i * 1000))
    const heads = Uint32Array.from(messages, message => headOf(keys[0] ?? filled(0, 0), message))
    expect(hits(simd, { keys, messages, heads })).toHaveLength(600)
  })

  test('long messages and long keys', () => {
    const long = bytes(5_000_000, 3)
    const changedEnd = long.slice()
    changedEnd[4_999_999] = (changedEnd[4_999_999] ?? 0) ^ 1
    const messages = [long, changedEnd, long.subarray(0, 4_194_304), long.subarray(0, 2_097_143), bytes(10, 1)]
    const keys = [bytes(110, 1), long.subarray(0, 3_000_001)]
    const heads = Uint32Array.from(keys.flatMap(key => messages.map(message => headOf(key, message))))
    expect(hits(simd, { keys, messages, heads })).toHaveLength(10)
    expect(hits(simd, { keys, messages, heads: heads.subarray(6, 7) })).toEqual(['1 1'])
  })
})

describe('createScanner', () => {
  afterEach(() => vi.unstubAllGlobals())

  test('is simd where WebAssembly has it', async () => {
    expect(simdSupported()).toBe(true)
    expect((await createScanner()).kind).toBe('simd')
  })

  test('is portable where WebAssembly is missing or refused', async () => {
    vi.stubGlobal('WebAssembly', undefined)
    expect((await createScanner()).kind).toBe('portable')
    vi.stubGlobal('WebAssembly', {
      validate: () => true,
      instantiate: () => Promise.reject(new Error('refused by Content-Security-Policy')),
    })
    expect((await createScanner()).kind).toBe('portable')
  })

  test.each<[string, Partial<Scanner>]>([
    ['a missed hit', { scan: (job, onHit) => simd.scan(job, (k, m) => (k === 3 && m === 7) || onHit(k, m)) }],
    [
      'a false hit',
      {
        scan: (job, onHit) => {
          simd.scan(job, onHit)
          onHit(0, 0)
        },
      },
    ],
    ['a pair missed', { scanEach: (job, onHit) => simd.scanEach(job, at => at === 4 || onHit(at)) }],
    ['a plain hash missed', { scanPlain: (job, onHit) => simd.scanPlain(job, at => at === 20 || onHit(at)) }],
    ['a wrong digest', { digest: messages => simd.digest(messages).fill(0, 0, 1) }],
  ])('the self-test sees %s', async (_, broken) => {
    expect(await agreesWithWebCrypto({ ...simd, ...broken })).toBe(false)
  })
})
