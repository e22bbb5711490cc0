import { rawByte } from './raw-byte.ts'

const escaped = /\\(?:u([0-9A-Fa-f]{1,4})|U([0-9A-Fa-f]{1,8})|x([0-9A-Fa-f]{1,2})|([0-7]{1,3})|c([\s\S])|([\s\S]))/g
const controls: Readonly<Record<string, string>> = {
  n: '\n',
  r: '\r',
  t: '\t',
  a: '\x07',
  b: '\b',
  e: '\x1b',
  E: '\x1b',
  f: '\f',
  v: '\v',
  '\\': '\\',
  "'": "'",
  '"': '"',
  '?': '?',
}

/**
 * Backslash escapes of bash's `$'…'`, of printf's format and of `echo -e` (bash manual, ANSI-C quoting). Octal and `\x` are
 * bytes, `\u` and `\U` characters.
 */
export function resolveEscapes(text: string): string {
  if (!text.includes('\\')) return text
  return text.replace(escaped, (whole, u, U, x, octal, control, plain = '') => {
    if (octal !== undefined) return rawByte(Number.parseInt(octal, 8) & 0xff)
    if (x !== undefined) return rawByte(Number.parseInt(x, 16))
    if (control !== undefined) return String.fromCharCode(control.charCodeAt(0) & 0x1f)
    const code = Number.parseInt(u ?? U, 16)
    if (Number.isNaN(code)) return controls[plain] ?? whole
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole
  })
}
