import { md5, sha1 } from '@noble/hashes/legacy.js'
import { sha256, sha384, sha512 } from '@noble/hashes/sha2.js'
import { base64, base64nopad, base64url, base64urlnopad, hex } from '@scure/base'
import { decodeUtf8, encodeUtf8 } from '../bytes/utf8.ts'
import { latin1Of } from '../bytes/windows-1252.ts'

/** Hashes that stand for a text where one was hashed. */
export const digests = { MD5: md5, 'SHA-1': sha1, 'SHA-256': sha256, 'SHA-384': sha384, 'SHA-512': sha512 } as const

const percentEncode = (text: string) => encodeURIComponent(text.toWellFormed())
const strictly = (text: string) =>
  percentEncode(text).replace(/[!'()*]/g, one => `%${one.charCodeAt(0).toString(16).toUpperCase()}`)
const htmlNames: Readonly<Record<string, string>> = { '&': 'amp', '<': 'lt', '>': 'gt', '"': 'quot', "'": '#39' }

function percentDecode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

function unbase64(text: string): string {
  try {
    return decodeUtf8(base64.decode(text)) ?? text
  } catch {
    return text
  }
}

/** What a text as a whole can have been put through; likelier ones come first. */
const table = {
  'upper-case': (text: string) => text.toUpperCase(),
  'lower-case': (text: string) => text.toLowerCase(),
  trimmed: (text: string) => text.trim(),
  'percent-encoded': percentEncode,
  'percent-encoded-strictly': strictly,
  'form-encoded': (text: string) => strictly(text).replaceAll('%20', '+').replaceAll('~', '%7E'),
  'uri-encoded': (text: string) => encodeURI(text.toWellFormed()),
  'percent-encoded-twice': (text: string) => percentEncode(percentEncode(text)),
  'percent-decoded': percentDecode,
  'form-decoded': (text: string) => percentDecode(text.replaceAll('+', ' ')),
  'html-escaped': (text: string) => text.replace(/[&<>"']/g, one => `&${htmlNames[one]};`),
  'html-escaped-double-quotes': (text: string) => text.replace(/[&<>"]/g, one => `&${htmlNames[one]};`),
  'in-double-quotes': (text: string) => `"${text}"`,
  'in-single-quotes': (text: string) => `'${text}'`,
  'json-string': (text: string) => JSON.stringify(text),
  'json-string-content': (text: string) => JSON.stringify(text).slice(1, -1),
  'blanks-removed': (text: string) => text.replace(/\s+/g, ''),
  'backslashes-removed': (text: string) => text.replace(/\\(.?)/gs, '$1'),
  'backslashes-doubled': (text: string) => text.replaceAll('\\', '\\\\'),
  'quotes-removed': (text: string) => text.replaceAll('"', ''),
  'python-bytes': (text: string) => `b'${text}'`,
  base64: (text: string) => base64.encode(encodeUtf8(text)),
  'base64-unpadded': (text: string) => base64nopad.encode(encodeUtf8(text)),
  base64url: (text: string) => base64url.encode(encodeUtf8(text)),
  'base64url-unpadded': (text: string) => base64urlnopad.encode(encodeUtf8(text)),
  'base64-decoded': unbase64,
  hex: (text: string) => hex.encode(encodeUtf8(text)),
  'hex-upper': (text: string) => hex.encode(encodeUtf8(text)).toUpperCase(),
  reversed: (text: string) => Array.from(text).reverse().join(''),
  nfc: (text: string) => text.normalize('NFC'),
  nfd: (text: string) => text.normalize('NFD'),
  'utf8-twice': (text: string) => latin1Of(encodeUtf8(text)),
  md5: (text: string) => hex.encode(md5(encodeUtf8(text))),
  sha1: (text: string) => hex.encode(sha1(encodeUtf8(text))),
  sha256: (text: string) => hex.encode(sha256(encodeUtf8(text))),
  'sha256-upper': (text: string) => hex.encode(sha256(encodeUtf8(text))).toUpperCase(),
  'sha256-base64': (text: string) => base64.encode(sha256(encodeUtf8(text))),
  sha512: (text: string) => hex.encode(sha512(encodeUtf8(text))),
} as const satisfies Readonly<Record<string, (text: string) => string>>

export type TextChange = keyof typeof table

const changes = Object.entries(table) as [TextChange, (text: string) => string][]

/** Longer texts are not put through every change. */
const longest = 2_000_000

/** What turns the sent text into the signed one as a whole; null where nothing known does. */
export function findChange(signed: string, sent: string): TextChange | null {
  if (signed === sent || sent.length > longest) return null
  return changes.find(([, change]) => change(sent) === signed)?.[0] ?? null
}

/** The change that turns every one of these pairs, if there is one. */
export function findCommonChange(pairs: readonly (readonly [signed: string, sent: string])[]): TextChange | null {
  return changes.find(([, change]) => pairs.every(([signed, sent]) => change(sent) === signed))?.[0] ?? null
}
