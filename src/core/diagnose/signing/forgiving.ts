import { bytesOf } from '../../bytes/utf8.ts'

/*
 * Decoders as languages really have them, where the text is no hex or no base64: each gives something, and none complains.
 */

type Decode = (text: string) => Uint8Array

const nibble = (character: string) => Number.parseInt(character, 16)
const isHex = (text: string) => /^[0-9a-f]+$/i.test(text)
const pairsOf = (text: string) => text.match(/[\s\S]{2}/g) ?? []

/** Hex, as Node's Buffer and Go stop, PHP's and Perl's pack fill in, CryptoJS reads half a pair, and filters leave out. */
export const hexDecoders = {
  /** Buffer.from(text, 'hex'), hex.DecodeString: the pairs before the first that is none. */
  'up-to-first-other': text => {
    const pairs = pairsOf(text)
    const end = pairs.findIndex(pair => !isHex(pair))
    return Uint8Array.from((end < 0 ? pairs : pairs.slice(0, end)).map(nibble))
  },
  /** PHP's pack('H*'): what is no digit counts as 0, a last single digit is a high one. */
  'other-as-zero': text => packed(text, character => nibble(character) || 0),
  /** Perl's pack('H*'): a letter counts by the low bits of its place in the alphabet, all else by its own. */
  'letters-by-bits': text =>
    packed(text, character => (character.charCodeAt(0) + (/[A-Za-z]/.test(character) ? 9 : 0)) & 0xf),
  /** CryptoJS.enc.Hex.parse: parseInt takes what starts a pair, a minus sign too, and nothing counts as 0. */
  'pairs-by-parse-int': parsedPairs,
  /** Everything else taken out first. */
  'others-dropped': text => Uint8Array.from(pairsOf(text.replace(/[^0-9a-f]/gi, '')).map(nibble)),
} as const satisfies Readonly<Record<string, Decode>>

function packed(text: string, digit: (character: string) => number): Uint8Array {
  const digits = Array.from(text, digit)
  return Uint8Array.from(
    { length: Math.ceil(digits.length / 2) },
    (_, at) => ((digits[at * 2] ?? 0) << 4) | (digits[at * 2 + 1] ?? 0),
  )
}

/** Each pair is put into its word of 32 bits by OR: a negative one sets all bits before it. */
function parsedPairs(text: string): Uint8Array {
  const pairs = pairsOf(text)
  const bytes = new Uint8Array(Math.ceil(pairs.length / 4) * 4)
  const view = new DataView(bytes.buffer)
  for (const [at, pair] of pairs.entries()) {
    const word = at - (at % 4)
    view.setInt32(word, view.getInt32(word) | (Number.parseInt(pair, 16) << (24 - (at % 4) * 8)))
  }
  return bytes.subarray(0, pairs.length)
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
const sextet = (character: string) => alphabet.indexOf(character === '-' ? '+' : character === '_' ? '/' : character)

/** Six bits for each character, in whole bytes. */
function unpack(sextets: readonly number[]): Uint8Array {
  return Uint8Array.from({ length: Math.floor((sextets.length * 6) / 8) }, (_, at) => {
    const bit = at * 8
    const pair = ((sextets[Math.floor(bit / 6)] ?? 0) << 6) | (sextets[Math.floor(bit / 6) + 1] ?? 0)
    return (pair >> (4 - (bit % 6))) & 0xff
  })
}

/** Base64 (RFC 4648) of text that is none. */
export const base64Decoders = {
  /** PHP, Ruby, Perl, Python, Java's MIME decoder: what is not in the alphabet is skipped. */
  skipped: text => unpack(Array.from(text.replace(/[^A-Za-z0-9+/]/g, ''), sextet)),
  /** Node's Buffer and Apache Commons: - and _ count as + and /, the rest is skipped. */
  'skipped-both-alphabets': text => unpack(Array.from(text.replace(/[^A-Za-z0-9+/_-]/g, ''), sextet)),
  /** CryptoJS: each character counts, one that is unknown as zero bits. */
  'others-as-zero': text => unpack(Array.from(text, character => Math.max(0, alphabet.indexOf(character)))),
  /** Go: the groups of four before the first character that is unknown. */
  'up-to-first-other': text => unpack(Array.from(/^(?:[A-Za-z0-9+/]{4})*/.exec(text)?.[0] ?? '', sextet)),
} as const satisfies Readonly<Record<string, Decode>>

/** UTF-16 of a text, each unit in two bytes. */
export const utf16Encoders = {
  'little-endian': text => utf16(text, true),
  'big-endian': text => utf16(text, false),
  'little-endian-mark': text => utf16(`\ufeff${text}`, true),
  'big-endian-mark': text => utf16(`\ufeff${text}`, false),
} as const satisfies Readonly<Record<string, Decode>>

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2)
  const view = new DataView(bytes.buffer)
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), littleEndian)
  return bytes
}

/** A text with zero bytes up to a length, or one behind it. */
export function zeroPadded(text: string, length: number): Uint8Array {
  const bytes = bytesOf(text)
  const padded = new Uint8Array(Math.max(bytes.length, length))
  padded.set(bytes)
  return padded
}
