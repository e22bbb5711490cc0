import { base64, base64url, hex } from '@scure/base'
import { minifyJson } from '../bytes/json.ts'
import { decodeUtf8, encodeUtf8 } from '../bytes/utf8.ts'
import { compareJson } from './compare-json.ts'
import { compareEnds, compareText, edgesOf } from './compare-text.ts'
import type { Frame } from './finding.ts'
import { excerpt, type Found, wholePair } from './found.ts'
import { readPrinted } from './read-printed.ts'
import { digests } from './text-changes.ts'

/** What differs between the body that was signed and the one that was sent. */
export function compareBody(signed: string, sent: string): Found[] {
  if (signed === sent) return []
  if (signed === '' || sent === '') return compareText('body', signed, sent)
  const ends = compareEnds('body', signed, sent)
  if (ends.length > 0) return ends
  return compareJson(signed, sent) ?? compareFrame(signed, sent) ?? compareText('body', signed, sent)
}

/** The body put into another frame, and what differs inside of it. */
function compareFrame(signed: string, sent: string): Found[] | null {
  const framed = frameOf(signed, sent)
  if (!framed) return null
  const { frame, detail = '', inner } = framed
  const found: Found = {
    finding: { code: 'body-frame', field: 'body', frame, detail },
    pairs: [wholePair(signed, sent)],
  }
  // What differs inside is told without its places: they are places of the frame's content
  const inside = inner === undefined || inner === sent ? [] : (compareJson(inner, sent) ?? [])
  return [found, ...inside.map(({ finding }) => ({ finding, pairs: [] }))]
}

interface Framed {
  frame: Frame
  detail?: string
  inner?: string
}

const readers: readonly ((signed: string, sent: string) => Framed | null)[] = [
  digestOf,
  quotedOf,
  encodedOf,
  (signed, sent) => partOf(signed, sent),
  signed => (/^b'[\s\S]*'$|^b"[\s\S]*"$/.test(signed) ? { frame: 'python-bytes', inner: signed.slice(2, -1) } : null),
  signed => (/^\s*<[?a-zA-Z]/.test(signed) ? { frame: 'xml' } : null),
  formOf,
]

function frameOf(signed: string, sent: string): Framed | null {
  for (const read of readers) {
    const framed = read(signed, sent)
    if (framed) return framed
  }
  return null
}

/** Hex or base64 of a digest of the body, or of its compact form. */
function digestOf(signed: string, sent: string): Framed | null {
  if (signed.length < 24 || signed.length > 128) return null
  const texts = [...new Set([sent, minifyJson(sent), edgesOf(sent).core])]
  for (const [name, digest] of Object.entries(digests)) {
    for (const text of texts) {
      const bytes = digest(encodeUtf8(text))
      const printed = [hex.encode(bytes), hex.encode(bytes).toUpperCase(), base64.encode(bytes)]
      if (printed.includes(signed)) return { frame: 'digest', detail: name }
    }
  }
  return null
}

function quotedOf(signed: string, sent: string): Framed | null {
  if (signed === `"${sent}"` || signed === `'${sent}'`) return { frame: 'in-quotes', detail: signed.slice(0, 1) }
  if (!/^"[\s\S]*"$/.test(signed)) return null
  try {
    const inner: unknown = JSON.parse(signed)
    return typeof inner === 'string' && readPrinted(inner) ? { frame: 'quoted-again', inner } : null
  } catch {
    return null
  }
}

const decoders: readonly (readonly [Frame, RegExp, (text: string) => string | null])[] = [
  ['hex', /^(?:[0-9a-fA-F]{2})+$/, text => decodeUtf8(hex.decode(text.toLowerCase()))],
  ['base64', /^[A-Za-z0-9+/]+={0,2}$/, text => decodeUtf8(base64.decode(padded(text)))],
  ['base64url', /^[A-Za-z0-9_-]+={0,2}$/, text => decodeUtf8(base64url.decode(padded(text)))],
  ['percent-encoded', /^%7B|^%5B/i, text => decodeURIComponent(text.replaceAll('+', ' '))],
]

const padded = (text: string) => text.replace(/=+$/, '').padEnd(Math.ceil(text.replace(/=+$/, '').length / 4) * 4, '=')

function encodedOf(signed: string): Framed | null {
  for (const [frame, shape, decode] of decoders) {
    if (!shape.test(signed)) continue
    try {
      const inner = decode(signed)
      if (inner !== null && readPrinted(inner)) return { frame, inner }
    } catch {
      // Not that encoding
    }
  }
  return null
}

/** The body as an item of a list, as a member of an object, or one member of it alone. */
function partOf(signed: string, sent: string): Framed | null {
  const own = readPrinted(signed)
  const other = readPrinted(sent)
  if (!other || (other.kind !== 'object' && other.kind !== 'array')) return null
  if (own?.kind === 'array' && own.items.length === 1 && other.kind === 'object') {
    return { frame: 'inside-list', inner: signed.slice(own.items[0]?.start, own.items[0]?.end) }
  }
  if (other.kind !== 'object') return null
  for (const { key, value } of other.members) {
    const inner = sent.slice(value.start, value.end)
    if (signed === inner || (value.kind === 'string' && signed === value.text)) {
      return { frame: 'one-member', detail: excerpt(key.text) }
    }
  }
  return null
}

function formOf(signed: string, sent: string): Framed | null {
  const isForm = /^[^=&{}[\]"\s]+=[^&]*(?:&[^=&]+=[^&]*)*$/.test(signed)
  return isForm && readPrinted(sent) ? { frame: 'form' } : null
}
