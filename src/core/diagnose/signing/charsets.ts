import { encodeUtf8 } from '../../bytes/utf8.ts'
import { latin1Of, toWindows1252, windows1252Of } from '../../bytes/windows-1252.ts'
import { encodeShort } from './short-text.ts'
import type { Charset } from './slots.ts'

const question = 0x3f

/**
 * One byte a character, ASCII as it is and others as `convert` says; `perUnit` counts UTF-16 units, otherwise code points.
 * Written in place: a search encodes texts by the hundred thousand.
 */
function bytewise(text: string, perUnit: boolean, convert: (code: number) => number): Uint8Array {
  const bytes = new Uint8Array(text.length)
  let written = 0
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    if (unit < 0x80) {
      bytes[written++] = unit
      continue
    }
    const code = perUnit ? unit : (text.codePointAt(i) ?? unit)
    if (code > 0xffff) i++
    bytes[written++] = convert(code)
  }
  return written === bytes.length ? bytes : bytes.slice(0, written)
}

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2)
  const low = littleEndian ? 0 : 1
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    bytes[i * 2 + low] = unit & 0xff
    bytes[i * 2 + 1 - low] = unit >> 8
  }
  return bytes
}

/** UTF-8 of each UTF-16 unit by itself, so that a surrogate pair takes six bytes (Unicode Technical Report 26). */
function cesu8(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 3)
  let written = 0
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    if (unit < 0x80) bytes[written++] = unit
    else {
      if (unit < 0x800) bytes[written++] = 0xc0 | (unit >> 6)
      else {
        bytes[written++] = 0xe0 | (unit >> 12)
        bytes[written++] = 0x80 | ((unit >> 6) & 0x3f)
      }
      bytes[written++] = 0x80 | (unit & 0x3f)
    }
  }
  return bytes.slice(0, written)
}

/** Upper halves of other code pages, from 0x80 (Unicode's mapping tables). */
const cp437 =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\xa0'
const cp850 =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\xad±‗¾¶§÷¸°¨·¹³²■\xa0'
const macRoman =
  'ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø¿¡¬√ƒ≈∆«»…\xa0ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\uf8ffÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ'
const differsInLatin9: Readonly<Record<number, string>> = {
  164: '€',
  166: 'Š',
  168: 'š',
  180: 'Ž',
  184: 'ž',
  188: 'Œ',
  189: 'œ',
  190: 'Ÿ',
}
const latin9 = Array.from({ length: 128 }, (_, at) => differsInLatin9[at + 128] ?? String.fromCharCode(at + 128)).join(
  '',
)

/** One byte a character; what the page has not becomes a question mark. */
function codePage<Id extends string>(id: Id, upper: string) {
  const toByte = (code: number) => {
    const at = upper.indexOf(String.fromCodePoint(code))
    return at < 0 ? question : 0x80 + at
  }
  return { id, encode: (text: string) => bytewise(text, false, toByte) }
}

const unaccented = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '')

const hexUpTo4 = (code: number) => code.toString(16).padStart(4, '0')
const beyondThreeBytes = /[\u{10000}-\u{10ffff}]/gu
const beyondAscii = /[\u{80}-\u{10ffff}]/gu
const codeOf = (character: string) => character.codePointAt(0) ?? 0

/** The ways text becomes bytes. `utf-8` is right. */
export const charsets = {
  'utf-8': { id: 'utf-8', encode: encodeShort },
  'utf-16le': { id: 'utf-16le', encode: text => utf16(text, true) },
  'utf-16be': { id: 'utf-16be', encode: text => utf16(text, false) },
  /** Java's "UTF-16": big-endian after a byte order mark. */
  'utf-16-bom': { id: 'utf-16-bom', mark: Uint8Array.of(0xfe, 0xff), encode: text => utf16(text, false) },
  'latin1-question': {
    id: 'latin1-question',
    encode: text => bytewise(text, false, code => (code < 0x100 ? code : question)),
  },
  /** Node's 'latin1': the low byte of each UTF-16 unit. */
  'latin1-low-byte': { id: 'latin1-low-byte', encode: text => bytewise(text, true, code => code & 0xff) },
  'windows-1252': {
    id: 'windows-1252',
    encode: text => bytewise(text, false, code => toWindows1252(code) ?? question),
  },
  'ascii-question': {
    id: 'ascii-question',
    encode: text => bytewise(text, false, () => question),
  },
  'ascii-question-units': {
    id: 'ascii-question-units',
    encode: text => bytewise(text, true, () => question),
  },
  'ascii-dropped': { id: 'ascii-dropped', encode: text => encodeShort(text.replace(/\P{ASCII}/gu, '')) },
  'double-utf8': { id: 'double-utf8', encode: text => encodeUtf8(latin1Of(encodeUtf8(text))) },
  'double-utf8-windows': { id: 'double-utf8-windows', encode: text => encodeUtf8(windows1252Of(encodeUtf8(text))) },
  'cesu-8': { id: 'cesu-8', encode: cesu8 },
  /** MySQL's three-byte utf8: what needs four bytes becomes a question mark. */
  'utf8-three-bytes': {
    id: 'utf8-three-bytes',
    encode: text => encodeShort(text.replace(beyondThreeBytes, '?')),
  },
  /** Node's 'ascii' when decoding: UTF-8 without the highest bit of each byte. */
  'seven-bits': { id: 'seven-bits', encode: text => encodeUtf8(text).map(byte => byte & 0x7f) },
  /** UTF-8 decoded as ASCII: each other byte becomes U+FFFD. */
  'bytes-replaced': {
    id: 'bytes-replaced',
    encode: text =>
      encodeUtf8(Array.from(encodeUtf8(text), byte => (byte < 0x80 ? String.fromCharCode(byte) : '\ufffd')).join('')),
  },
  /** The same, each with a question mark. */
  'bytes-question': {
    id: 'bytes-question',
    encode: text => encodeUtf8(text).map(byte => (byte < 0x80 ? byte : question)),
  },
  'utf-16le-bom': { id: 'utf-16le-bom', mark: Uint8Array.of(0xff, 0xfe), encode: text => utf16(text, true) },
  /** What needs four bytes left out, or replaced. */
  'utf8-three-bytes-dropped': {
    id: 'utf8-three-bytes-dropped',
    encode: text => encodeShort(text.replace(beyondThreeBytes, '')),
  },
  'utf8-three-bytes-replaced': {
    id: 'utf8-three-bytes-replaced',
    encode: text => encodeShort(text.replace(beyondThreeBytes, '\ufffd')),
  },
  /** Accents taken off; what still is no ASCII stays, goes, or becomes a question mark. */
  unaccented: { id: 'unaccented', encode: text => encodeShort(unaccented(text)) },
  'unaccented-dropped': {
    id: 'unaccented-dropped',
    encode: text => encodeShort(unaccented(text).replace(beyondAscii, '')),
  },
  'unaccented-question': {
    id: 'unaccented-question',
    encode: text => encodeShort(unaccented(text).replace(beyondAscii, '?')),
  },
  cp437: codePage('cp437', cp437),
  cp850: codePage('cp850', cp850),
  'iso-8859-15': codePage('iso-8859-15', latin9),
  'mac-roman': codePage('mac-roman', macRoman),
  'xml-references': {
    id: 'xml-references',
    encode: text => encodeShort(text.replace(beyondAscii, character => `&#${codeOf(character)};`)),
  },
  /** Python's backslashreplace. */
  'backslash-escapes': {
    id: 'backslash-escapes',
    encode: text =>
      encodeUtf8(
        text.replace(beyondAscii, character => {
          const code = codeOf(character)
          if (code > 0xffff) return `\\U${code.toString(16).padStart(8, '0')}`
          return code > 0xff ? `\\u${hexUpTo4(code)}` : `\\x${code.toString(16)}`
        }),
      ),
  },
} as const satisfies Record<string, Charset>
