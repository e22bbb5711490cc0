import { base64, base64nopad, hex } from '@scure/base'
import { encodeUtf8 } from '../bytes/utf8.ts'
import { compareMasked } from './compare-token.ts'
import type { Part } from './cut-fields.ts'
import type { Finding, FindingField, WholeForm } from './finding.ts'
import { digests, findChange } from './text-changes.ts'

/** A payload or salt that is not put together as expected: what it is as a whole. */
export interface Whole {
  side: 'payload' | 'salt'
  bytes: Uint8Array
  /** As text; bytes that are no UTF-8 show as U+FFFD. */
  text: string
  expected: readonly Part[]
  /** The expected text of the other one. */
  beside: string
}

/** What the whole became; which fields it still holds. */
export function compareWhole(whole: Whole): Finding[] {
  const { side, text, bytes, expected } = whole
  const right = expected.map(part => part.text).join('')
  const change = findChange(text, right)
  if (change) return [{ code: 'text-transformed', field: side, change }]
  const texts = side === 'payload' ? [] : compareMasked('salt', text, right)
  const [first] = texts
  if (first && (first.finding.code === 'text-edge' || first.finding.code === 'text-characters')) {
    return texts.map(({ finding }) => finding)
  }
  const holds = expected
    .filter(part => part.field !== null && part.text.length >= 3 && text.includes(part.text))
    .flatMap(({ field }): FindingField[] => (field ? [field] : []))
  const form = formOf(whole, right)
  return [
    {
      code: 'whole-form',
      field: side,
      form,
      holds: form === 'other' || form === 'json' || form === 'one-field' ? holds : [],
      bytes: bytes.length,
      expectedBytes: encodeUtf8(right).length,
    },
  ]
}

function formOf({ side, bytes, text, expected, beside }: Whole, right: string): WholeForm {
  if (bytes.length === 0) return 'empty'
  if (text === beside) return side === 'payload' ? 'the-salt' : 'the-payload'
  if (expected.some(part => part.field !== null && part.text === text)) return 'one-field'
  if (/^\s*[{[][\s\S]*[}\]]\s*$/.test(text)) return 'json'
  if (isDigest(bytes, right)) return 'digest'
  if (same(bytes, unhex(right))) return 'hex-decoded'
  if (unbase64(right).some(decoded => same(bytes, decoded))) return 'base64-decoded'
  if (right.startsWith(text)) return 'cut'
  if (text === right + right) return 'twice'
  return text.startsWith(right) ? 'padded' : 'other'
}

function same(one: Uint8Array, other: Uint8Array | null): boolean {
  return other !== null && one.length === other.length && one.every((byte, at) => byte === other[at])
}

function isDigest(bytes: Uint8Array, right: string): boolean {
  const text = encodeUtf8(right)
  return Object.values(digests).some(digest => {
    const made = digest(text)
    const printed = [hex.encode(made), hex.encode(made).toUpperCase(), base64.encode(made)]
    return same(bytes, made) || printed.some(one => same(bytes, encodeUtf8(one)))
  })
}

/** Hex with every other character as a zero digit, as PHP's pack does; two digits a byte. */
function unhex(text: string): Uint8Array {
  const digits = Array.from(text, one => (/[0-9a-fA-F]/.test(one) ? one : '0')).join('')
  return Uint8Array.from(digits.match(/../g) ?? [], pair => Number.parseInt(pair, 16))
}

/** Base64 with what is not of its alphabet left out, or ended at. */
function unbase64(text: string): Uint8Array[] {
  const readings = [text.replace(/[^A-Za-z0-9+/]/g, ''), text.replaceAll('-', '+').replace(/[^A-Za-z0-9+/]/g, '')]
  return readings.flatMap(characters => {
    try {
      return [base64nopad.decode(characters.slice(0, characters.length - (characters.length % 4 === 1 ? 1 : 0)))]
    } catch {
      return []
    }
  })
}
