import type { JsonFault } from './json-fault.ts'

/** Where a scan stopped short, and why. */
export interface ScanFault {
  code: JsonFault['code']
  position: number
}

const quote = 0x22
const backslash = 0x5c
const minus = 0x2d

/** The exclusive end of the string, number or literal at `at`; the complement of the fault's position where there is none. */
export function endOfScalar(text: string, at: number): number {
  const code = text.charCodeAt(at)
  if (code === quote) return endOfString(text, at)
  if (code === minus || isDigit(code)) return endOfNumber(text, at)
  for (const literal of ['true', 'false', 'null']) {
    if (text.startsWith(literal, at))
      return isWordPart(text.charCodeAt(at + literal.length)) ? ~at : at + literal.length
  }
  return ~at
}

function endOfString(text: string, quoteAt: number): number {
  let at = quoteAt + 1
  for (;;) {
    const code = text.charCodeAt(at)
    if (code === quote) return at + 1
    if (code === backslash) {
      const length = escapeLength(text, at)
      if (length === 0) return ~at
      at += length
    } else if (code >= 0x20) at++
    else return ~at // A control character, or NaN at the end of the text.
  }
}

/** Length of the escape at `at` in UTF-16 units, 0 where it is none. */
function escapeLength(text: string, at: number): number {
  const code = text.charCodeAt(at + 1)
  if (code !== 0x75) return '"\\/bfnrt'.includes(String.fromCharCode(code)) ? 2 : 0
  for (let i = at + 2; i < at + 6; i++) if (!isHexDigit(text.charCodeAt(i))) return 0
  return 6
}

function endOfNumber(text: string, from: number): number {
  let at = text.charCodeAt(from) === minus ? from + 1 : from
  if (text.charCodeAt(at) === 0x30) at++
  else {
    const end = endOfDigits(text, at)
    if (end === at) return ~at
    at = end
  }
  if (text.charCodeAt(at) === 0x2e) {
    const end = endOfDigits(text, at + 1)
    if (end === at + 1) return ~end
    at = end
  }
  const exponent = text.charCodeAt(at)
  if (exponent === 0x65 || exponent === 0x45) {
    const sign = text.charCodeAt(at + 1)
    const digits = sign === 0x2b || sign === minus ? at + 2 : at + 1
    at = endOfDigits(text, digits)
    if (at === digits) return ~at
  }
  return at
}

function endOfDigits(text: string, from: number): number {
  let at = from
  while (isDigit(text.charCodeAt(at))) at++
  return at
}

/** True for 0 to 9. */
export function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39
}

function isHexDigit(code: number): boolean {
  return isDigit(code) || (code >= 0x41 && code <= 0x46) || (code >= 0x61 && code <= 0x66)
}

/** True for an ASCII letter, digit or underscore. */
export function isWordPart(code: number): boolean {
  return isDigit(code) || isLetter(code) || code === 0x5f
}

function isLetter(code: number): boolean {
  return (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a)
}

function stringFault(text: string, position: number): ScanFault {
  const code = text.charCodeAt(position)
  if (position >= text.length) return { code: 'json-unexpected-end', position }
  return { code: code === backslash ? 'json-bad-escape' : 'json-control-character', position }
}

/** Why `endOfScalar` found no end: `start` is where the scalar began, `position` where it went wrong. */
export function scalarFault(text: string, start: number, position: number): ScanFault {
  const code = text.charCodeAt(start)
  if (code === quote) return stringFault(text, position)
  if (code === minus || isDigit(code)) {
    return { code: position >= text.length ? 'json-unexpected-end' : 'json-bad-number', position }
  }
  if (code === 0x2b || code === 0x2e) return { code: 'json-bad-number', position: start }
  if (code === 0x27) return { code: 'json-single-quotes', position: start }
  if (isLetter(code)) return { code: 'json-bad-literal', position: start }
  return { code: 'json-unexpected-character', position: start }
}
