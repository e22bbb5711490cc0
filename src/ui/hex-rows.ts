import { columnGlyph } from '#core/bytes/glyphs.ts'
import { hexByte } from './hex-byte.ts'
import type { Value, ValueSpan } from './value.ts'

/** The character that a byte belongs to. A byte that is no part of valid UTF-8 stands alone, without a code point. */
export interface ByteCharacter {
  start: number
  end: number
  codePoint: number | null
}

/** One byte of a row. `glyph` is the character at its first byte, and empty at the others. */
export interface HexCell extends ByteCharacter {
  at: number
  hex: string
  glyph: string
}

/** Neighbouring bytes of a row that one span holds. */
export interface HexRun {
  span: ValueSpan
  cells: HexCell[]
}

const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/** The character around a byte (RFC 3629): at most three bytes back, four long. */
export function characterAt(bytes: Uint8Array, at: number): ByteCharacter {
  let start = at
  while (start > 0 && at - start < 3 && isContinuation(bytes[start])) start--
  const end = start + lengthFrom(bytes[start] ?? 0)
  const alone = { start: at, end: at + 1, codePoint: null }
  if (at >= end || end > bytes.length) return alone
  try {
    const codePoint = strict.decode(bytes.subarray(start, end)).codePointAt(0) ?? null
    return { start, end, codePoint }
  } catch {
    return alone
  }
}

/** A row of a hex view: its bytes, parted where the spans part them. */
export function hexRow({ bytes, spans }: Pick<Value, 'bytes' | 'spans'>, row: number, perRow: number): HexRun[] {
  const from = row * perRow
  const to = Math.min(from + perRow, bytes.length)
  const runs: HexRun[] = []
  for (const span of spans) {
    const cells: HexCell[] = []
    for (let at = Math.max(span.byteStart, from); at < Math.min(span.byteEnd, to); at++) cells.push(cellAt(bytes, at))
    if (cells.length > 0) runs.push({ span, cells })
  }
  return runs
}

function cellAt(bytes: Uint8Array, at: number): HexCell {
  const character = characterAt(bytes, at)
  return { ...character, at, hex: hexByte(bytes[at] ?? 0), glyph: glyphAt(character, at) }
}

function glyphAt({ start, codePoint }: ByteCharacter, at: number): string {
  if (codePoint === null) return '\ufffd'
  return at === start ? columnGlyph(codePoint) : ''
}

const isContinuation = (byte: number | undefined) => byte !== undefined && byte >= 0x80 && byte < 0xc0

function lengthFrom(first: number): number {
  if (first < 0x80) return 1
  if (first < 0xc0) return 0
  if (first < 0xe0) return 2
  return first < 0xf0 ? 3 : 4
}
