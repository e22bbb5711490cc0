import { findInvisible } from '../bytes/invisible.ts'
import { bytesOf, decodeUtf8 } from '../bytes/utf8.ts'

/**
 * A text as one word of a POSIX shell. In single quotes nothing but the single quote itself is special (POSIX.1-2017, XCU
 * 2.2.2). Text with characters that copying would lose is spelled out for printf; a line end at its very end would be lost.
 */
export function shellWord(text: string): string {
  return isPlain(text) ? singleQuoted(text) : `"$(printf ${printfFormat(text)})"`
}

/** True where a text reaches the shell as it is, whatever it was copied through: line feeds do, other easily missed characters may not. */
export function isPlain(text: string): boolean {
  return !text.includes('\r') && !text.includes('\t') && findInvisible(text, { layout: false }).every(isVisible)
}

/**
 * A printf format, quoted, that writes exactly these bytes: "%" and "\" doubled, everything easily missed as three octal
 * digits (POSIX.1-2017, XCU printf). A leading "-" would be taken for an option.
 */
export function printfFormat(value: string | Uint8Array): string {
  const bytes = bytesOf(value)
  const text = decodeUtf8(bytes)
  const format = text === null ? formatBytes(bytes) : formatText(text)
  return singleQuoted(format.replace(/^-/, '\\055'))
}

function formatText(text: string): string {
  const pieces: string[] = []
  let from = 0
  for (const found of findInvisible(text)) {
    if (isVisible(found)) continue
    const end = found.index + (found.codePoint > 0xffff ? 2 : 1)
    pieces.push(doubled(text.slice(from, found.index)), octal(bytesOf(text.slice(found.index, end))))
    from = end
  }
  pieces.push(doubled(text.slice(from)))
  return pieces.join('')
}

/** Bytes that are no UTF-8: ASCII stays readable, the rest is octal. */
function formatBytes(bytes: Uint8Array): string {
  const isAscii = (byte: number) => byte >= 0x20 && byte < 0x7f
  return Array.from(bytes, byte => (isAscii(byte) ? doubled(String.fromCharCode(byte)) : octal([byte]))).join('')
}

function isVisible({ kind }: { kind: string }): boolean {
  return kind === 'look-alike' || kind === 'replacement'
}

function doubled(text: string): string {
  return text.replace(/[%\\]/g, '$&$&')
}

function octal(bytes: Iterable<number>): string {
  return Array.from(bytes, byte => `\\${byte.toString(8).padStart(3, '0')}`).join('')
}

function singleQuoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`
}
