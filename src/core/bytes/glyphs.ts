import { missedCharacter } from './invisible.ts'

/** The letters that Unicode's own charts draw in place of a control (code charts C0, C1, U2000), in Latin letters alone: any font has them. */
const c0 =
  'NUL SOH STX ETX EOT ENQ ACK BEL BS TAB LF VT FF CR SO SI DLE DC1 DC2 DC3 DC4 NAK SYN ETB CAN EM SUB ESC FS GS RS US'.split(
    ' ',
  )
const letters: ReadonlyMap<number, string> = new Map([
  ...c0.map((name, code) => [code, name] as const),
  [0x7f, 'DEL'],
  [0x85, 'NEL'],
  [0xa0, 'NBSP'],
  [0xad, 'SHY'],
  [0x34f, 'CGJ'],
  [0x200b, 'ZWSP'],
  [0x200c, 'ZWNJ'],
  [0x200d, 'ZWJ'],
  [0x200e, 'LRM'],
  [0x200f, 'RLM'],
  [0x2028, 'LS'],
  [0x2029, 'PS'],
  [0x202a, 'LRE'],
  [0x202b, 'RLE'],
  [0x202c, 'PDF'],
  [0x202d, 'LRO'],
  [0x202e, 'RLO'],
  [0x2060, 'WJ'],
  [0x2066, 'LRI'],
  [0x2067, 'RLI'],
  [0x2068, 'FSI'],
  [0x2069, 'PDI'],
  [0xfeff, 'BOM'],
])

/**
 * A visible stand-in for one character: letters for controls and for what has no shape ("LF", "NBSP", else its number),
 * "·" for a blank. Visible ones stand for themselves.
 * @example glyphFor(0x0a) // => 'LF'
 */
export function glyphFor(codePoint: number): string {
  if (codePoint === 0x20) return '\u00b7'
  const known = letters.get(codePoint)
  if (known) return known
  const kind = missedCharacter(codePoint)?.kind
  if (!kind || kind === 'look-alike') return String.fromCodePoint(codePoint)
  if (kind === 'replacement' || kind === 'lone-surrogate') return '\ufffd'
  return codePoint.toString(16).toUpperCase().padStart(4, '0')
}

/** The same in one column, for a grid: "¶" for a line end, "»" for a tab, "¤" for whatever else has no shape. */
export function columnGlyph(codePoint: number): string {
  if (codePoint === 0x0a || codePoint === 0x0d) return '\u00b6'
  if (codePoint === 0x09) return '\u00bb'
  const glyph = glyphFor(codePoint)
  return codePoint !== 0x20 && missedCharacter(codePoint) && glyph !== String.fromCodePoint(codePoint)
    ? '\u00a4'
    : glyph
}
