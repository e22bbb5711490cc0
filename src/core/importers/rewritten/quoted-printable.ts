import { decodeUtf8 } from '../../bytes/utf8.ts'

/** RFC 2045, section 6.7: no encoded line is longer. */
const longestLine = 76
/** Encoders fill a line before they break it; an escape that would be cut goes to the next line. */
const shortestFull = 72
const declared = /^content-transfer-encoding:[ \t]*quoted-printable[ \t]*\r?$/im
const escapes = /(?:=[0-9A-Fa-f]{2})+/g

/**
 * The text of a mail's source in quoted-printable, whose lines end in `=` where they go on; null where it is not certain to be that.
 * It is where the mail says so, or where every sign in the text is one of this encoding: no `=` that is neither escape nor a full
 * line's end, no line too long, nothing beyond ASCII, and more than one of either.
 */
export function textOfQuotedPrintable(text: string): string | null {
  const [line] = declared.exec(text) ?? []
  if (line !== undefined) {
    const at = text.search(declared) + line.length
    return text.slice(0, at) + decoded(text.slice(at))
  }
  return isThroughout(text) ? decoded(text) : null
}

/** True where a full line ends in `=` and the next goes on, or no `=` is one but as `=3D`: then what stands there may be encoded. */
export function mayBeQuotedPrintable(text: string): boolean {
  return hasFullLine(text) || (text.includes('=3D') && !/=(?![0-9A-F]{2}|\r?\n|$)/.test(text))
}

function hasFullLine(text: string): boolean {
  return /^.{71,75}=\r?\n(?=\S)/m.test(text)
}

function isThroughout(text: string): boolean {
  if (!hasFullLine(text) || /[^\t\r\n\x20-\x7e]/.test(text)) return false
  const lines = text.split(/\r?\n/)
  const isLine = (line: string) =>
    line.length <= longestLine &&
    !/=(?![0-9A-F]{2}|$)/.test(line) &&
    (!line.endsWith('=') || line.length >= shortestFull)
  return lines.every(isLine) && (text.match(/=(?:3D|\r?\n)/g) ?? []).length > 1
}

/** Escapes that are no UTF-8 stay. */
function decoded(text: string): string {
  return text.replace(/=[ \t]*\r?\n/g, '').replace(escapes, run => {
    const bytes = Uint8Array.from(run.slice(1).split('='), hex => Number.parseInt(hex, 16))
    return decodeUtf8(bytes) ?? run
  })
}
