import { decodeUtf8, displayUtf8, encodeUtf8 } from '../../bytes/utf8.ts'
import { latin1Of, windows1252Of } from '../../bytes/windows-1252.ts'
import { utf16Encoders } from '../signing/forgiving.ts'

const replacement = '\ufffd'
const question = 0x3f

/** A digest decoded as text and encoded again, so that bytes of it are lost. */
export interface LossyText {
  /** The bytes of the text. */
  encode: (digest: Uint8Array) => Uint8Array
  /** Whether bytes of this kind may be such a text of a digest of `length` bytes, and tell 48 bits of it at least. */
  mayBe: (look: Look, length: number) => boolean
  /** Whether the first byte of the text that tells one of the digest agrees: a quick look before the whole is made. */
  agrees: (digest: Uint8Array, bytes: Uint8Array) => boolean
  /** Whether the text is characters, so that it may also stand in a header as it is. */
  isText?: boolean
}

/** Fewest bits that still prove a signature. */
const leastBits = 48
const isPlain = (byte: number) => byte < 0x80

/** Length of the UTF-8 character that begins there; 0 where none does (Unicode Standard, table 3-7). */
function characterAt(bytes: Uint8Array, at: number): number {
  const first = bytes[at] ?? 0
  if (first < 0x80) return 1
  const size = first < 0xc2 ? 0 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : first < 0xf5 ? 4 : 0
  if (size === 0 || at + size > bytes.length) return 0
  const second = bytes[at + 1] ?? 0
  const low = first === 0xe0 ? 0xa0 : first === 0xf0 ? 0x90 : 0x80
  const high = first === 0xed ? 0x9f : first === 0xf4 ? 0x8f : 0xbf
  if (second < low || second > high) return 0
  for (let next = at + 2; next < at + size; next++) if (((bytes[next] ?? 0) & 0xc0) !== 0x80) return 0
  return size
}

/** UTF-8 with each byte that belongs to no character replaced by these bytes. */
function eachReplaced(digest: Uint8Array, by: Uint8Array): Uint8Array {
  const bytes: number[] = []
  for (let at = 0; at < digest.length; ) {
    const size = characterAt(digest, at)
    bytes.push(...(size === 0 ? by : digest.subarray(at, at + size)))
    at += Math.max(1, size)
  }
  return Uint8Array.from(bytes)
}

const replacementBytes = encodeUtf8(replacement)
const none = new Uint8Array()
const replaced = (digest: Uint8Array) => encodeUtf8(displayUtf8(digest))
const withQuestions = (text: string, most: number) =>
  Uint8Array.from(text, character => ((character.codePointAt(0) ?? 0) > most ? question : character.charCodeAt(0)))

/** What tells the kinds of lossy texts apart. */
export interface Look {
  bytes: Uint8Array
  /** Null where it is no UTF-8. */
  text: string | null
  plain: number
  questions: number
  standIns: number
  controls: number
}

/** What there is in bytes. */
export function lookAt(bytes: Uint8Array): Look {
  let plain = 0
  let questions = 0
  let controls = 0
  for (const byte of bytes) {
    if (!isPlain(byte)) continue
    plain++
    if (byte === question) questions++
    if (byte < 0x20 || byte === 0x7f) controls++
  }
  const text = plain === bytes.length ? latin1Of(bytes) : decodeUtf8(bytes)
  const standIns = text === null || plain === bytes.length ? 0 : text.split(replacement).length - 1
  return { bytes, text, plain, questions, standIns, controls }
}

/** What shows a lost byte as U+FFFD: no digest has three of it by chance. */
function markedText(encode: LossyText['encode']): LossyText {
  return {
    encode,
    isText: true,
    mayBe: ({ bytes, text, plain, standIns }, length) =>
      standIns > 2 && text !== null && bytes.length <= length * 3 && plain * 7 + standIns >= leastBits,
    agrees: (digest, bytes) => digest.find(isPlain) === bytes.find(isPlain),
  }
}

/** What shows a lost byte as a question mark, one for each character or byte. */
function questionText(encode: LossyText['encode'], isPlainOnly: boolean): LossyText {
  return {
    encode,
    mayBe: ({ bytes, plain, questions }, length) => {
      if (questions < 6 || bytes.length > length || bytes.length < length / 2) return false
      if (isPlainOnly && plain < bytes.length) return false
      return (plain - questions) * 7 + questions >= leastBits
    },
    agrees: ([first = 0], [begins = 0]) => first === begins || (begins === question && !isPlain(first)),
  }
}

/** What leaves lost bytes out. Among what is left is a control character, as hardly any other text has one. */
function droppedText(encode: LossyText['encode']): LossyText {
  return {
    encode,
    isText: true,
    mayBe: ({ bytes, text, plain, controls }, length) =>
      bytes.length < length && plain * 7 >= leastBits && controls > 0 && text !== null,
    agrees: (digest, bytes) => digest.find(isPlain) === bytes.find(isPlain),
  }
}

/** What takes two bytes, or one, for a character, of which few are none. */
function wideText(decode: (digest: Uint8Array) => string, units: (length: number) => number, known: RegExp): LossyText {
  return {
    encode: digest => encodeUtf8(decode(digest)),
    mayBe: ({ text }, length) => text !== null && text.length === units(length) && known.test(text),
    agrees: () => true,
  }
}

const asUtf16 = (name: 'utf-16le' | 'utf-16be') => {
  const decoder = new TextDecoder(name, { ignoreBOM: true })
  return (digest: Uint8Array) => decoder.decode(digest)
}
const undefinedIn1252 = /[\x81\x8d\x8f\x90\x9d]/g

/** Each way to lose bytes of a digest on its way through a text, by what decoded it. */
export const lossyTexts = {
  /** Node, browsers, Java, .NET Core, Python's 'replace': one U+FFFD for each beginning of a character that is cut off. */
  utf8: markedText(replaced),
  /** Go, .NET Framework: one for each byte. */
  'utf8-each': markedText(digest => eachReplaced(digest, replacementBytes)),
  ascii: markedText(digest =>
    encodeUtf8(Array.from(digest, byte => (isPlain(byte) ? String.fromCharCode(byte) : replacement)).join('')),
  ),
  'utf8-dropped': droppedText(digest => eachReplaced(digest, none)),
  'ascii-dropped': droppedText(digest => digest.filter(isPlain)),
  'ascii-question': questionText(digest => digest.map(byte => (isPlain(byte) ? byte : question)), true),
  /** PHP's mb_convert_encoding. */
  'utf8-question': questionText(digest => encodeUtf8(displayUtf8(digest).replaceAll(replacement, '?')), false),
  'utf8-question-each': questionText(digest => eachReplaced(digest, Uint8Array.of(question)), false),
  /** Java: decoded as UTF-8, encoded in Latin-1 or ASCII. */
  'utf8-to-latin1': questionText(digest => withQuestions(displayUtf8(digest), 0xff), false),
  'utf8-to-ascii': questionText(digest => withQuestions(displayUtf8(digest), 0x7f), true),
  /** .NET: decoded as UTF-8, encoded with Encoding.Unicode. */
  'utf8-to-utf16': {
    encode: digest => utf16Encoders['little-endian'](displayUtf8(digest)),
    mayBe: ({ bytes, plain }, length) => {
      if (bytes.length % 2 !== 0 || bytes.length > length * 2 || plain < 7) return false
      return utf16le(bytes).split(replacement).length > 3
    },
    agrees: (digest, bytes) => {
      const [plain] = utf16le(bytes).match(/[\0-\x7f]/) ?? []
      return digest.find(isPlain) === plain?.charCodeAt(0)
    },
  },
  /** Node's 'ascii'. */
  'seven-bits': {
    encode: digest => digest.map(byte => byte & 0x7f),
    mayBe: ({ bytes, plain }, length) => bytes.length === length && plain === length,
    agrees: ([first = 0], [begins]) => (first & 0x7f) === begins,
  },
  'utf16-little-endian': wideText(asUtf16('utf-16le'), length => length / 2, /[\u0300-\uffff]{2}/),
  'utf16-big-endian': wideText(asUtf16('utf-16be'), length => length / 2, /[\u0300-\uffff]{2}/),
  /** Java and .NET on a Windows of the west. */
  'windows-1252': wideText(
    digest => windows1252Of(digest).replace(undefinedIn1252, replacement),
    length => length,
    /[\x80-\uffff]{2}|[\x80-\uffff].*[\x80-\uffff]/s,
  ),
} as const satisfies Readonly<Record<string, LossyText>>

function utf16le(bytes: Uint8Array): string {
  return asUtf16('utf-16le')(bytes)
}
