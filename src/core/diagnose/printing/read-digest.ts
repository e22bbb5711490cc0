import { type BytesCoder, hex } from '@scure/base'

/** The text that bytes hold where all are ASCII; null otherwise. */
export function decodedAscii(bytes: Uint8Array): string | null {
  return bytes.every(byte => byte < 0x80) ? String.fromCharCode(...bytes) : null
}

/** Hex text as a digest pattern of `length` bytes: U+0000, a character cut off, becomes "?". */
export function hexPattern(text: string, length: number, pattern: RegExp): string[] {
  return text.length === length * 2 && pattern.test(text) ? [text.toLowerCase().replaceAll('\0', '?')] : []
}

/** What a base64 or base32 text decodes to, `length` bytes where given; a text that was cut gives the bytes before the cut. */
export function readBase64(text: string, coder: BytesCoder, length?: number): string[] {
  const cut = text.indexOf('\0')
  if (cut >= 0) return length === undefined ? [] : readCutBase64(text, cut, coder, length)
  try {
    const digest = coder.decode(text)
    return (length === undefined || digest.length === length) && coder.encode(digest) === text
      ? [hex.encode(digest)]
      : []
  } catch {
    return []
  }
}

function readCutBase64(text: string, cut: number, coder: BytesCoder, length: number): string[] {
  if (cut === 0 || text.length !== coder.encode(new Uint8Array(length)).length) return []
  const [known] = readBase64(text.slice(0, cut - (cut % 4)), coder)
  return known === undefined ? [] : [known.padEnd(length * 2, '?')]
}

/** Numbers of a printed byte array, signed or not, as a digest of `length` bytes. */
export function readNumbers(text: string, length: number, open: string, separator: string, close: string): string[] {
  if (!text.startsWith(open) || !text.endsWith(close)) return []
  const numbers = text.slice(open.length, text.length - close.length).split(separator)
  if (numbers.length !== length || !numbers.every(number => /^-?[0-9]{1,3}$/.test(number))) return []
  const bytes = numbers.map(number => (Number(number) + 256) % 256)
  return [hex.encode(Uint8Array.from(bytes))]
}

/** First bytes that a pattern must know, so that a candidate can be told from others at once. */
const headBytes = 4

/**
 * Hex whose bytes were printed without their leading zero: one digit or two for each byte. Only the first four bytes are
 * spelled out (at most 16 ways); what the rest may be is left to the confirmation.
 */
export function readUnpadded(text: string, length: number, pattern: RegExp): string[] {
  if (!pattern.test(text) || text.length >= length * 2 || text.length < length) return []
  const digits = text.toLowerCase()
  const patterns: string[] = []
  const walk = (at: number, head: string) => {
    const bytesLeft = length - head.length / 2
    const digitsLeft = digits.length - at
    if (digitsLeft < bytesLeft || digitsLeft > bytesLeft * 2) return
    if (head.length === headBytes * 2) {
      patterns.push(head.padEnd(length * 2, '?'))
      return
    }
    walk(at + 1, `${head}0${digits.charAt(at)}`)
    if (digits.charAt(at) !== '0') walk(at + 2, head + digits.slice(at, at + 2))
  }
  walk(0, '')
  return patterns
}
