import { hex } from '@scure/base'
import { decodeUtf8, encodeUtf8 } from '../../bytes/utf8.ts'
import { lossless, type ReadableOutput } from './readable-output.ts'

const pad2 = (byte: number) => byte.toString(16).padStart(2, '0')
const isPlain = (byte: number) => byte >= 0x20 && byte < 0x7f

type Short = Readonly<Record<number, string>>
const cShort: Short = { 7: '\\a', 8: '\\b', 9: '\\t', 10: '\\n', 11: '\\v', 12: '\\f', 13: '\\r' }
const rubyShort: Short = { ...cShort, 27: '\\e' }
const pythonShort: Short = { 9: '\\t', 10: '\\n', 13: '\\r' }

/** Bytes as a string literal: what is printable stands as it is. */
function literal(bytes: Iterable<number>, quote: string, short: Short, code: (byte: number) => string): string {
  let text = ''
  for (const byte of bytes) {
    const character = String.fromCharCode(byte)
    if (character === quote || character === '\\') text += `\\${character}`
    else text += short[byte] ?? (isPlain(byte) ? character : code(byte))
  }
  return text
}

const lowerCode = (byte: number) => `\\x${pad2(byte)}`
const upperCode = (byte: number) => `\\x${pad2(byte).toUpperCase()}`

function pythonBytes(digest: Uint8Array): string {
  const quote = digest.includes(0x27) && !digest.includes(0x22) ? '"' : "'"
  return `b${quote}${literal(digest, quote, pythonShort, lowerCode)}${quote}`
}

function rubyString(digest: Uint8Array): string {
  return `"${literal(digest, '"', rubyShort, upperCode).replace(/#(?=[{$@])/g, '\\#')}"`
}

/** Go's %q: UTF-8 stays text where it is printable, with %+q only ASCII does. */
function goQuoted(digest: Uint8Array, asciiOnly: boolean): string {
  let text = ''
  for (let at = 0; at < digest.length; ) {
    const size = [2, 3, 4].find(
      length => (digest[at] ?? 0) >= 0xc2 && decodeUtf8(digest.slice(at, at + length)) !== null,
    )
    const character = size ? decodeUtf8(digest.slice(at, at + size)) : null
    if (character === null) text += literal([digest[at] ?? 0], '"', cShort, lowerCode)
    else text += !asciiOnly && /^[\p{L}\p{M}\p{N}\p{P}\p{S}]$/u.test(character) ? character : goEscape(character)
    at += size ?? 1
  }
  return `"${text}"`
}

function goEscape(character: string): string {
  const code = character.codePointAt(0) ?? 0
  return code > 0xffff ? `\\U${code.toString(16).padStart(8, '0')}` : `\\u${code.toString(16).padStart(4, '0')}`
}

const longNames: Readonly<Record<string, number>> = { a: 7, b: 8, t: 9, n: 10, v: 11, f: 12, r: 13, e: 27, 0: 0 }

/** The bytes of a string literal in any of these languages; null where it is none. */
function readLiteral(text: string): number[] | null {
  const [, inner] = /^(?:bytearray\(|b)?["']([\s\S]*)["']\)?$/.exec(text) ?? []
  if (inner === undefined) return null
  const bytes: number[] = []
  const unit = /\\x([0-9a-fA-F]{2})|\\u([0-9a-f]{4})|\\U([0-9a-f]{8})|\\([\s\S])|([^\\])/gu
  for (const [, code, short, long, named, plain] of inner.matchAll(unit)) {
    const point = short ?? long
    if (code !== undefined) bytes.push(Number.parseInt(code, 16))
    else if (point !== undefined)
      bytes.push(...encodeUtf8(String.fromCodePoint(Math.min(Number.parseInt(point, 16), 0x10ffff))))
    else if (named !== undefined) bytes.push(longNames[named] ?? named.charCodeAt(0))
    else bytes.push(...encodeUtf8(plain ?? ''))
  }
  return bytes
}

/** Bytes as PostgreSQL's 'escape' and C write them: some as a backslash with three octal digits, the rest as they are. */
function octalForm(id: string, isEscaped: (byte: number) => boolean, backslash: string): ReadableOutput {
  return lossless(
    id,
    digest =>
      Array.from(digest, byte => {
        if (isEscaped(byte)) return `\\${byte.toString(8).padStart(3, '0')}`
        return byte === 0x5c ? backslash : String.fromCharCode(byte)
      }).join(''),
    text =>
      /\\[0-3][0-7]{2}/.test(text)
        ? Array.from(text.matchAll(/\\([0-3][0-7]{2})|\\\\|([\s\S])/g), ([, digits, plain]) =>
            digits ? Number.parseInt(digits, 8) : plain === undefined ? 0x5c : plain.charCodeAt(0) & 0xff,
          )
        : null,
  )
}

/** Bytes percent-encoded one by one, but for those that a URL encoder leaves. */
function percentForm(id: string, kept: RegExp, plus: boolean, upper: boolean): ReadableOutput {
  const code = (byte: number) => `%${upper ? pad2(byte).toUpperCase() : pad2(byte)}`
  return lossless(
    id,
    digest =>
      Array.from(digest, byte => {
        const character = String.fromCharCode(byte)
        return kept.test(character) ? character : plus && byte === 0x20 ? '+' : code(byte)
      }).join(''),
    text =>
      /%/.test(text)
        ? Array.from(text.matchAll(/%([0-9a-fA-F]{2})|([\s\S])/g), ([, digits, plain = '']) =>
            digits ? Number.parseInt(digits, 16) : plus && plain === '+' ? 0x20 : plain.charCodeAt(0),
          )
        : null,
  )
}

/** The characters that Windows-1252 has and Latin-1 has not, by byte from 0x80 (WHATWG Encoding, index windows-1252). */
const windows1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ'
const character1252 = (byte: number) =>
  byte >= 0x80 && byte < 0xa0 ? windows1252.charAt(byte - 0x80) : String.fromCharCode(byte)
const byte1252 = (character: string) => {
  const at = windows1252.indexOf(character)
  return at >= 0 ? at + 0x80 : character.charCodeAt(0)
}

/** A raw header ends before the first of these, and may start after a blank (RFC 9110, section 5.5). */
const ends = /[\0\r\n]/
/** Fewest bytes that still prove a signature. */
const fewestBytes = 6

function rawForm(id: string, print: (byte: number) => string, read: (character: string) => number): ReadableOutput {
  const whole = (digest: Uint8Array) => Array.from(digest, print).join('')
  return {
    id,
    render: digest => (whole(digest).split(ends)[0] ?? '').replace(/[ \t]+$/, ''),
    read: (text, length) => {
      if (text.length > length || text.length < fewestBytes || ends.test(text) || /^[\x20-\x7e]*$/.test(text)) return []
      const bytes = Array.from(text, read)
      return bytes.every(byte => byte < 256) ? [hex.encode(Uint8Array.from(bytes)).padEnd(length * 2, '?')] : []
    },
  }
}

/** Digests as string literals, percent codes, or as the bytes themselves. */
export const textPrints: readonly ReadableOutput[] = [
  lossless('python-bytes', pythonBytes, readLiteral),
  lossless('python-bytearray', digest => `bytearray(${pythonBytes(digest)})`, readLiteral),
  lossless('ruby-string', rubyString, readLiteral),
  lossless('go-quoted', digest => goQuoted(digest, false), readLiteral),
  lossless('go-quoted-ascii', digest => goQuoted(digest, true), readLiteral),
  lossless(
    'c-escapes',
    digest => Array.from(digest, lowerCode).join(''),
    text => (/^(\\x[0-9a-f]{2})+$/.test(text) ? Array.from(hex.decode(text.replaceAll('\\x', ''))) : null),
  ),
  octalForm('octal-escapes', byte => byte === 0 || byte > 126, '\\\\'),
  octalForm('octal-all', () => true, '\\\\'),
  octalForm('octal-unprintable', byte => !isPlain(byte), '\\\\'),
  percentForm('percent-raw', /[A-Za-z0-9\-_.~]/, false, true),
  percentForm('percent-plus', /[A-Za-z0-9\-_.]/, true, true),
  percentForm('percent-lowercase', /[A-Za-z0-9\-_.!*()]/, true, false),
  rawForm(
    'raw',
    byte => String.fromCharCode(byte),
    character => character.charCodeAt(0),
  ),
  rawForm('raw-windows-1252', character1252, byte1252),
]
