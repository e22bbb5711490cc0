import { hex } from '@scure/base'
import { lossless, type ReadableOutput } from './readable-output.ts'

const bytesOfNumber = (number: bigint) => {
  const digits = number.toString(16)
  return digits.length > 64 ? null : hex.decode(digits.padStart(64, '0'))
}
const numberOf = (digest: Uint8Array) => BigInt(`0x${hex.encode(digest)}`)
const bitsReversed = (byte: number) => Number.parseInt([...byte.toString(2).padStart(8, '0')].reverse().join(''), 2)

/** The number of a text in base `radix`; null where it is none. */
function parse(text: string, radix: number): bigint | null {
  if (text === '' || text.length > 400) return null
  let number = 0n
  for (const digit of text) {
    const value = Number.parseInt(digit, radix)
    if (Number.isNaN(value) || value.toString(radix) !== digit) return null
    number = number * BigInt(radix) + BigInt(value)
  }
  return number
}

/** Digits of which the plainest reading is another one; bits are none. */
const isHex = (text: string) => /^[0-9a-f]+$/i.test(text) && /[89a-f]/i.test(text)

/** The digest as one number to a base; it has at least `least` digits, so that no other text is taken for it. */
function inBase(id: string, radix: number, least: number): ReadableOutput {
  return lossless(
    id,
    digest => numberOf(digest).toString(radix),
    text => {
      const number = text.length < least || isHex(text) ? null : parse(text, radix)
      return number === null ? null : bytesOfNumber(number)
    },
  )
}

const alphabet85 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz!#$%&()*+-;<=>?@^_`{|}~'
const ascii85 = Array.from({ length: 85 }, (_, at) => String.fromCharCode(33 + at)).join('')
const z85 = '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ.-:+=^!/*?&<>()[]{}@%$#'

/** Four bytes in five characters. */
function base85(id: string, alphabet: string, open = '', close = ''): ReadableOutput {
  const encode = (word: string) => {
    let value = Number.parseInt(word, 16)
    let text = ''
    for (let at = 0; at < 5; at++) {
      text = alphabet.charAt(value % 85) + text
      value = Math.floor(value / 85)
    }
    return text
  }
  const decode = (text: string) => {
    const value = [...text].reduce((sum, sign) => sum * 85 + alphabet.indexOf(sign), 0)
    return value >= 0 && value < 2 ** 32 ? [...hex.decode(value.toString(16).padStart(8, '0'))] : []
  }
  return lossless(
    id,
    digest => open + (hex.encode(digest).match(/.{8}/g) ?? []).map(encode).join('') + close,
    text => {
      const inner = text.slice(open.length, text.length - close.length)
      return text.startsWith(open) && text.endsWith(close) && inner.length === 40 && !isHex(inner)
        ? (inner.match(/[\s\S]{5}/g) ?? []).flatMap(decode)
        : null
    },
  )
}

/** The digest as one number, in other digits, or its bits in another order. */
export const bigNumbers: readonly ReadableOutput[] = [
  lossless(
    'decimal-little-endian',
    digest => numberOf(digest.toReversed()).toString(),
    text => (/^[1-9]\d{60,77}$/.test(text) ? (bytesOfNumber(BigInt(text))?.toReversed() ?? null) : null),
  ),
  inBase('base-36', 36, 40),
  inBase('base-32', 32, 44),
  inBase('base-8', 8, 75),
  inBase('base-2', 2, 200),
]
export const base85s: readonly ReadableOutput[] = [
  base85('base85', alphabet85),
  base85('ascii85', ascii85),
  base85('ascii85-framed', ascii85, '<~', '~>'),
  base85('z85', z85),
]
export const bitPrints: readonly ReadableOutput[] = [
  lossless(
    'bits-low-first',
    digest => Array.from(digest, byte => bitsReversed(byte).toString(2).padStart(8, '0')).join(''),
    text =>
      /^[01]{256}$/.test(text) ? (text.match(/.{8}/g) ?? []).map(bits => bitsReversed(Number.parseInt(bits, 2))) : null,
  ),
]
