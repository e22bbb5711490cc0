import { decodeUtf8, encodeUtf8 } from '../../bytes/utf8.ts'
import { isJson } from '../is-json.ts'
import type { PrintedBytes, PrintedText } from '../printed.ts'
import type { Budget } from './cursor.ts'

/** A string literal. */
export interface QuotedString {
  value: PrintedText | PrintedBytes
  /** Position after it. */
  end: number
}

const prefix = /(?:[bBuUfF]|[bB]?[rR]|[rR][bB])?(?=["'`])/y
const more = /[ ]?\.\.\. \d+ more (?:character|byte)s?/y

/**
 * The string literal at `at` as Python, JavaScript, Ruby, Elixir, Go and PHP print it, escapes resolved; null where there is
 * none or it is never closed. `php`: in single quotes a backslash escapes only itself and the quote.
 */
export function quotedString(text: string, at: number, budget: Budget, php = false): QuotedString | null {
  prefix.lastIndex = at
  const marks = prefix.exec(text)?.[0].toLowerCase()
  if (marks === undefined) return null
  const open = at + marks.length
  const quote = text.charAt(open)
  const close = budget.left > 0 ? closingQuote(text, open, quote) : -1
  if (close < 0) {
    // All the rest was looked at.
    budget.left -= text.length - open
    return null
  }
  const raw = text.slice(open + 1, close)
  const value = contentOf(raw, quote, { php, raw: marks.includes('r'), bytes: marks.includes('b') })
  more.lastIndex = close + 1
  const cut = more.test(text)
  return { value: cut ? { ...value, cut } : value, end: cut ? more.lastIndex : close + 1 }
}

/** The quote that no odd number of backslashes escapes; each is looked at once. */
function closingQuote(text: string, open: number, quote: string): number {
  for (let close = text.indexOf(quote, open + 1); close !== -1; close = text.indexOf(quote, close + 1)) {
    let slash = close - 1
    while (slash > open && text[slash] === '\\') slash--
    if ((close - slash) % 2 === 1) return close
  }
  return -1
}

interface Form {
  php: boolean
  raw: boolean
  bytes: boolean
}

function contentOf(raw: string, quote: string, { php, raw: verbatim, bytes }: Form): PrintedText | PrintedBytes {
  if (php && quote === "'") return { kind: 'text', text: raw.replace(/\\([\\'])/g, '$1') }
  if (verbatim || !raw.includes('\\')) return { kind: 'text', text: raw }
  // Go and Ruby write bytes that they cannot show as \xHH, and so does Python in b'…'.
  if (bytes || (quote === '"' && /\\(?:x[89a-fA-F]|[23][0-7]{2})/.test(raw))) return fromBytes(unescapedBytes(raw))
  const text = raw.replace(escapes, unescaped)
  // A shell's single quotes and Go's backticks escape nothing: JSON that is broken by undoing was not escaped.
  const isVerbatim = quote !== '"' && /^\s*[{[]/.test(raw) && !isJson(text) && isJson(raw)
  return { kind: 'text', text: isVerbatim ? raw : text }
}

function fromBytes(bytes: Uint8Array): PrintedText | PrintedBytes {
  const text = decodeUtf8(bytes)
  return text === null ? { kind: 'bytes', bytes } : { kind: 'text', text }
}

/** What C-like escapes stand for; bytes in hex or octal beyond ASCII are left to `quotedString`. */
export function unescapedText(raw: string): string {
  return raw.includes('\\') ? raw.replace(escapes, unescaped) : raw
}

const escapes =
  /\\(?:u\{([0-9A-Fa-f]{1,6})\}|u([0-9A-Fa-f]{4})|U([0-9A-Fa-f]{8})|x\{([0-9A-Fa-f]{1,6})\}|x([0-9A-Fa-f]{2})|([0-7]{1,3})|(\r?\n)|([\s\S]))/g
const controls: Readonly<Record<string, string>> = {
  n: '\n',
  r: '\r',
  t: '\t',
  b: '\b',
  f: '\f',
  v: '\v',
  a: '\x07',
  e: '\x1b',
  s: ' ',
}

function unescaped(
  whole: string,
  braces?: string,
  short?: string,
  long?: string,
  hexBraces?: string,
  hex?: string,
  octal?: string,
  lineEnd?: string,
  plain = '',
): string {
  if (lineEnd !== undefined) return ''
  const digits = braces ?? short ?? long ?? hexBraces ?? hex
  const code = digits === undefined ? Number.parseInt(octal ?? '', 8) : Number.parseInt(digits, 16)
  if (Number.isNaN(code)) return controls[plain] ?? (/[A-Za-z]/.test(plain) ? whole : plain)
  if (short !== undefined) return String.fromCharCode(code)
  return code <= 0x10ffff ? String.fromCodePoint(code) : whole
}

/** \xHH and octal escapes are bytes, everything else is UTF-8. */
function unescapedBytes(raw: string): Uint8Array {
  const parts: Uint8Array[] = []
  let from = 0
  for (const match of raw.matchAll(escapes)) {
    const [whole, , , , , hex, octal] = match
    const byte = hex === undefined ? Number.parseInt(octal ?? '', 8) : Number.parseInt(hex, 16)
    parts.push(encodeUtf8(raw.slice(from, match.index)))
    parts.push(Number.isNaN(byte) ? encodeUtf8(whole.replace(escapes, unescaped)) : Uint8Array.of(byte))
    from = match.index + whole.length
  }
  parts.push(encodeUtf8(raw.slice(from)))
  return joined(parts)
}

/** `concatBytes` for any number of parts: a call with a hundred thousand arguments overflows the stack. */
function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((total, part) => total + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
