import { md5, sha1 } from '@noble/hashes/legacy.js'
import { sha256, sha512 } from '@noble/hashes/sha2.js'
import { base64, base64nopad, base64urlnopad, hex } from '@scure/base'
import { bytesOf, displayUtf8, encodeUtf8 } from '../../bytes/utf8.ts'
import { outputCalled } from '../printing/outputs.ts'
import { charsets } from '../signing/charsets.ts'
import type { Value } from '../signing/slots.ts'
import { base64Text, base64UrlText, type Form, type Forms, fill, mistakesOf, upToPairs } from './build.ts'
import type { Family } from './mistake.ts'

const mistake = mistakesOf('secret')
const secret = (forms: Forms) => fill(['secret'], forms)
const from =
  (...changes: readonly ((secret: string) => Value)[]): Forms =>
  facts =>
    changes.map(change => [change(facts.secret)])

function decoded(read: (text: string) => Uint8Array, text: string): Form[] {
  try {
    const bytes = read(text)
    return bytes.length > 0 ? [[bytes]] : []
  } catch {
    return []
  }
}

/** What lenient decoders make of any base64 or base64url, padded or not. */
const base64Bytes = (text: string) =>
  base64nopad.decode(text.trim().replace(/=+$/, '').replaceAll('-', '+').replaceAll('_', '/'))
/** What lenient decoders make of a text that is no base64: other characters skipped, leftover bits dropped. */
function base64Lenient(text: string): Uint8Array {
  const digits = text
    .replaceAll('-', '+')
    .replaceAll('_', '/')
    .replace(/[^A-Za-z0-9+/]/g, '')
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
  const bytes: number[] = []
  let bits = 0
  let held = 0
  for (const digit of digits) {
    bits = ((bits << 6) | alphabet.indexOf(digit)) & 0xfff
    held += 6
    if (held >= 8) {
      held -= 8
      bytes.push((bits >> held) & 0xff)
    }
  }
  return Uint8Array.from(bytes)
}

/** A secret that was decoded to bytes, and the bytes joined to text again: as their type prints itself. */
function decodedAnd(read: (text: string) => Uint8Array, text: string, form: string): Form[] {
  return decoded(read, text).flatMap(([bytes]): Form[] => {
    const raw = bytesOf(bytes)
    return [
      [hex.encode(raw), { form: `${form}, hex` }],
      [displayUtf8(raw), { form: `${form}, UTF-8` }],
      [String.fromCharCode(...raw), { form: `${form}, Latin-1` }],
      [base64.encode(raw), { form: `${form}, base64` }],
      [raw.join(','), { form: `${form}, 1,2` }],
      [outputCalled('python-bytes').render(raw), { form: `${form}, b'…'` }],
    ]
  })
}

const hashed = (bytes: (input: Uint8Array) => Uint8Array) => (text: string) => hex.encode(bytes(encodeUtf8(text)))

/** The right secret, decoded, encoded, hashed. */
export const secretEncodingMistakes = {
  'secret-base64-decoded': mistake(
    'medium',
    ['any', 'java', 'csharp'],
    secret(({ secret: s }) => {
      const strict = decoded(base64Bytes, s)
      return strict.length > 0 ? strict : decoded(base64Lenient, s)
    }),
  ),
  'secret-base64-encoded': mistake('medium', ['any'], secret(from(base64Text))),
  'secret-base64-encoded-other': mistake(
    'low',
    ['any'],
    upToPairs(
      secret(
        from(
          s => base64nopad.encode(encodeUtf8(s)),
          base64UrlText,
          s => base64urlnopad.encode(encodeUtf8(s)),
          s => `${base64Text(s)}\n`,
          s => base64Text(`${s}\n`),
        ),
      ),
    ),
  ),
  'secret-hex-decoded': mistake(
    'medium',
    ['any', 'node'],
    secret(({ secret: s }) => decoded(text => hex.decode(text.trim().toLowerCase()), s)),
  ),
  'secret-hex-encoded': mistake(
    'low',
    ['any'],
    upToPairs(
      secret(
        from(
          s => hex.encode(encodeUtf8(s)),
          s => hex.encode(encodeUtf8(s)).toUpperCase(),
        ),
      ),
    ),
  ),
  'secret-md5': mistake('low', ['php', 'any'], secret(from(hashed(md5)))),
  'secret-sha256': mistake('low', ['any'], secret(from(hashed(sha256)))),
  'secret-hashed-other': mistake(
    'low',
    ['any'],
    upToPairs(
      secret(({ secret: s }) => [
        [hashed(sha1)(s), { form: 'sha1-hex' }],
        [hashed(sha512)(s), { form: 'sha512-hex' }],
        [hashed(md5)(s).toUpperCase(), { form: 'md5-hex-uppercase' }],
        [hashed(sha256)(s).toUpperCase(), { form: 'sha256-hex-uppercase' }],
        [sha256(encodeUtf8(s)), { form: 'sha256-bytes' }],
        [base64.encode(sha256(encodeUtf8(s))), { form: 'sha256-base64' }],
      ]),
    ),
  ),
  'secret-decoded-printed': mistake(
    'low',
    ['node', 'postman', 'python'],
    upToPairs(
      secret(({ secret: s }) => [
        ...decodedAnd(base64Bytes, s, 'base64'),
        ...decodedAnd(text => hex.decode(text.trim().toLowerCase()), s, 'hex'),
      ]),
    ),
  ),
  'secret-other-charset': mistake(
    'low',
    ['java', 'csharp', 'node', 'php'],
    upToPairs(
      secret(({ secret: s }) =>
        (['latin1-question', 'windows-1252', 'ascii-question', 'double-utf8', 'ascii-dropped'] as const).map(
          charset => [charsets[charset].encode(s), { charset }],
        ),
      ),
    ),
  ),
  'secret-uppercased': mistake('low', ['any'], secret(from(s => s.toUpperCase()))),
  'secret-lowercased': mistake('low', ['any'], upToPairs(secret(from(s => s.toLowerCase())))),
} satisfies Family
