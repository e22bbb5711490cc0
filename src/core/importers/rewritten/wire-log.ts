import { decodeUtf8 } from '../../bytes/utf8.ts'
import { latin1 } from './latin1.ts'

const line = /^.{0,400}? >> "(.*)"\r?$/gm
const mark = /\[(?:(\\r)|(\\n)|0x([0-9a-f]{1,2}))\]/gi

/**
 * What Apache HttpClient's wire log says was sent (`>> "POST /x HTTP/1.1[\r][\n]"`), as it went over the wire; null where a
 * text is no such log. A line of the log ends with each line end and each buffer that was written.
 */
export function requestOfWireLog(text: string): string | null {
  if (/dumpio_in \(data-[A-Z]+\): [A-Z]+ \S+ HTTP\/\d/.test(text)) return requestOfDumpIo(text)
  if (!/ >> "[A-Z]+ \S+ HTTP\/\d[^"\n]*\[\\r\]\[\\n\]"/.test(text)) return null
  const pieces = Array.from(text.matchAll(line), ([, piece = '']) => piece)
  return withBytes(pieces.join(''))
}

/** Apache's mod_dumpio: line ends of the head are written out, and each line of the log ends where what was read ended. */
function requestOfDumpIo(text: string): string {
  const pieces = Array.from(text.matchAll(/dumpio_in \(data-[A-Z]+\): (.*?)(\\r\\n|\\n)?\r?$/gm))
  return pieces.map(([, piece = '', end = '']) => piece + end.replace('\\r', '\r').replace('\\n', '\n')).join('')
}

/** The log shows what is no ASCII byte by byte. */
function withBytes(text: string): string {
  const shown = text.replace(mark, (_, cr?: string, lf?: string, hex?: string) =>
    cr !== undefined ? '\r' : lf !== undefined ? '\n' : String.fromCharCode(Number.parseInt(hex ?? '', 16)),
  )
  const bytes = Uint8Array.from(shown, char => char.charCodeAt(0) & 0xff)
  return shown === latin1(bytes) ? (decodeUtf8(bytes) ?? shown) : shown
}
