import { endOfScalar, isDigit, isWordPart, type ScanFault, scalarFault } from './json-scalar.ts'

/** Called for each token, in order: a bracket, colon, comma, string, number or literal. `end` is exclusive. */
export type VisitToken = (start: number, end: number) => void

const quote = 0x22
const openBrace = 0x7b
const closeBrace = 0x7d
const openBracket = 0x5b
const closeBracket = 0x5d
const comma = 0x2c
const colon = 0x3a

interface Scan {
  readonly text: string
  /** The brackets that are open, as character codes. */
  readonly open: number[]
  expect: 'value' | 'value-or-close' | 'key' | 'key-or-close' | 'colon' | 'comma-or-close' | 'end'
  at: number
  /** The token before. */
  tokenStart: number
  tokenEnd: number
}

/**
 * Reads a text as JSON (RFC 8259) and nothing more lenient, in one pass and without recursion, so that a million "[" cost
 * memory and no stack. Null where the text is JSON.
 */
export function scanJson(text: string, visit?: VisitToken): ScanFault | null {
  const scan: Scan = { text, open: [], expect: 'value', at: skipBlanks(text, 0), tokenStart: 0, tokenEnd: 0 }
  while (scan.at < text.length) {
    const start = scan.at
    const fault = readToken(scan, text.charCodeAt(start))
    if (fault) return fault
    scan.tokenStart = start
    scan.tokenEnd = scan.at
    visit?.(start, scan.at)
    scan.at = skipBlanks(text, scan.at)
  }
  if (scan.expect === 'end') return null
  return scan.tokenEnd === 0
    ? { code: 'json-empty', position: 0 }
    : { code: 'json-unexpected-end', position: text.length }
}

function readToken(scan: Scan, code: number): ScanFault | null {
  switch (scan.expect) {
    case 'value':
    case 'value-or-close':
      return readValue(scan, code)
    case 'key':
    case 'key-or-close':
      return readKey(scan, code)
    case 'colon':
      if (code !== colon) return { code: 'json-unexpected-character', position: scan.at }
      scan.expect = 'value'
      scan.at++
      return null
    case 'comma-or-close':
      return readGap(scan, code)
    case 'end':
      return numberGoesOn(scan, code) ?? { code: 'json-after-end', position: scan.at }
  }
}

function readValue(scan: Scan, code: number): ScanFault | null {
  if (code === closeBracket && scan.expect === 'value-or-close') return close(scan)
  if (code === openBrace || code === openBracket) {
    scan.open.push(code)
    scan.expect = code === openBrace ? 'key-or-close' : 'value-or-close'
    scan.at++
    return null
  }
  const end = endOfScalar(scan.text, scan.at)
  if (end < 0) return trailingComma(scan, code, closeBracket) ?? scalarFault(scan.text, scan.at, ~end)
  scan.at = end
  scan.expect = scan.open.length === 0 ? 'end' : 'comma-or-close'
  return null
}

function readKey(scan: Scan, code: number): ScanFault | null {
  if (code === closeBrace && scan.expect === 'key-or-close') return close(scan)
  if (code !== quote) {
    const found = code === 0x27 ? 'json-single-quotes' : 'json-unexpected-character'
    return trailingComma(scan, code, closeBrace) ?? { code: found, position: scan.at }
  }
  const end = endOfScalar(scan.text, scan.at)
  if (end < 0) return scalarFault(scan.text, scan.at, ~end)
  scan.at = end
  scan.expect = 'colon'
  return null
}

/** What follows a value inside brackets. */
function readGap(scan: Scan, code: number): ScanFault | null {
  const inObject = scan.open[scan.open.length - 1] === openBrace
  if (code === (inObject ? closeBrace : closeBracket)) return close(scan)
  if (code !== comma) return numberGoesOn(scan, code) ?? { code: 'json-unexpected-character', position: scan.at }
  scan.expect = inObject ? 'key' : 'value'
  scan.at++
  return null
}

function close(scan: Scan): null {
  scan.open.pop()
  scan.expect = scan.open.length === 0 ? 'end' : 'comma-or-close'
  scan.at++
  return null
}

/** The insignificant whitespace of RFC 8259, section 2: blank, tab, LF, CR. */
function skipBlanks(text: string, from: number): number {
  let at = from
  for (;;) {
    const code = text.charCodeAt(at)
    if (code !== 0x20 && code !== 0x0a && code !== 0x0d && code !== 0x09) return at
    at++
  }
}

/** A close right after a comma is put down to that comma, which is what has to go. */
function trailingComma({ text, tokenStart }: Scan, code: number, closing: number): ScanFault | null {
  if (code !== closing || text.charCodeAt(tokenStart) !== comma) return null
  return { code: 'json-trailing-comma', position: tokenStart }
}

/** "01", "0x1F", "1_000", "1.2.3": the number ended, by the grammar, but goes on to the eye. */
function numberGoesOn({ text, at, tokenStart, tokenEnd }: Scan, code: number): ScanFault | null {
  const first = text.charCodeAt(tokenStart)
  const isNumber = first === 0x2d || isDigit(first)
  const joins = isWordPart(code) || code === 0x2e || code === 0x2b || code === 0x2d
  return at === tokenEnd && isNumber && joins ? { code: 'json-bad-number', position: at } : null
}
