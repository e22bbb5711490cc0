import { base64 } from '@scure/base'

/** Characters of all readings of a text that are looked into; what takes more is taken to hold a secret. */
const mostCharacters = 4_000_000
/** One encoding in another, and in a third. */
const mostDepth = 3

const decoder = new TextDecoder()

/**
 * True where a text holds one of the secrets in a spelling that anybody could read back: percent-encoded, escaped as in
 * JSON or HTML, in hex or base64 (amid other bytes too), in other case, across line breaks, or one of these in another. True
 * also where it cannot be told, and for no secrets at all false. Empty secrets are in no text.
 */
export function holdsSecret(text: string, secrets: readonly string[]): boolean {
  const wanted = secrets.filter(Boolean).flatMap(spellings)
  if (wanted.length === 0) return false
  let characters = 0
  const seen = new Set<string>()
  const looksInto = (reading: string, depth: number): boolean => {
    if (seen.has(reading)) return false
    seen.add(reading)
    characters += reading.length
    if (characters > mostCharacters) return true
    const lower = reading.toLowerCase()
    if (wanted.some(secret => lower.includes(secret))) return true
    return depth < mostDepth && readings(reading).some(inner => looksInto(inner, depth + 1))
  }
  return looksInto(text, 0)
}

/** Itself, and as programs escape it: what stands before may spoil the undoing, as "%" does before "%2F" and before "ca". */
function spellings(secret: string): string[] {
  const all = [secret, encodeURIComponent(secret.toWellFormed()), JSON.stringify(secret).slice(1, -1)]
  return [...new Set(all.map(text => text.toLowerCase()))]
}

/** What a text says once one encoding is undone, for each encoding that there is anything of in it. */
function readings(text: string): string[] {
  const found: string[] = []
  if (/%[0-9a-f]{2}/i.test(text)) found.push(percentDecoded(text), percentDecoded(text.replaceAll('+', ' ')))
  if (/\\/.test(text)) found.push(unescaped(text))
  if (/&[#\w]+;/.test(text)) found.push(entitiesDecoded(text))
  if (/\s/.test(text)) found.push(text.replace(/\s+/g, ''))
  for (const [run] of text.matchAll(/[0-9a-f]{6,}/gi)) found.push(hexDecoded(run, 0), hexDecoded(run, 1))
  for (const [run] of text.matchAll(/[\w+/-]{6,}/g)) {
    for (const offset of [0, 1, 2, 3]) found.push(base64Decoded(run, offset))
  }
  return found
}

function percentDecoded(text: string): string {
  return text.replace(/(?:%[0-9a-f]{2})+/gi, run => textOf(run.split('%').slice(1)))
}

function textOf(hexBytes: readonly string[]): string {
  return decoder.decode(Uint8Array.from(hexBytes, byte => Number.parseInt(byte, 16)))
}

const short: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' }

function unescaped(text: string): string {
  return text.replace(/\\(?:u\{?([0-9a-f]{1,6})\}?|x([0-9a-f]{2})|(.))/gis, (whole, unicode, hex, letter) => {
    const code = Number.parseInt(unicode ?? hex ?? '', 16)
    if (code <= 0x10ffff) return String.fromCodePoint(code)
    return letter === undefined ? whole : (short[letter] ?? letter)
  })
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function entitiesDecoded(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w{2,5}));/gi, (whole, hex, decimal, name) => {
    const code = hex ? Number.parseInt(hex, 16) : Number(decimal)
    if (code <= 0x10ffff) return String.fromCodePoint(code)
    return entities[String(name).toLowerCase()] ?? whole
  })
}

function hexDecoded(run: string, offset: number): string {
  return textOf(run.slice(offset).match(/../g) ?? [])
}

/** Whole groups of four, and the letters after them filled up: a secret may end among them. */
function base64Decoded(run: string, offset: number): string {
  const standard = run.slice(offset).replaceAll('-', '+').replaceAll('_', '/')
  const missing = -standard.length & 3
  return decoder.decode(base64.decode(standard + 'A'.repeat(missing)))
}
