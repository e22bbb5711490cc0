import type { HeaderPair } from '../../request/header-pair.ts'
import { roleOf } from '../field-names.ts'

export interface HeaderBlock {
  headers: HeaderPair[]
  /** Position after the blank line, or after the last header where none follows. */
  end: number
  /** A blank line ended it: a body may follow. */
  hasBlank: boolean
}

const quotedName = /^[ \t]*(["'])(:?[A-Za-z][\w-]*)\1[ \t]*(?::|=>?)[ \t]*(.*)$/
const plainName = /^[ \t]*(:?[A-Za-z][\w.-]*)[ \t]*:[ \t]*(.*)$/
/** As people write them: `Client Secret: …`. */
const spacedName = /^[ \t]*([A-Za-z]\w* \w+)[ \t]*:[ \t]*(\S+)[ \t]*$/
const longestLine = 100_000

/** A line as a header; null where it is none. Quotes and the comma of a dictionary's line go. */
export function headerLine(line: string): HeaderPair | null {
  if (line.length > longestLine) return null
  const quoted = quotedName.exec(line)
  if (quoted) return [quoted[2] ?? '', unquoted((quoted[3] ?? '').trimEnd())]
  const plain = plainName.exec(line)
  if (plain) return [plain[1] ?? '', plain[2] ?? '']
  const spaced = spacedName.exec(line)
  return spaced && roleOf(spaced[1] ?? '') !== undefined ? [spaced[1] ?? '', spaced[2] ?? ''] : null
}

/** `"Bearer x",` of a dictionary's line. */
function unquoted(value: string): string {
  const bare = value.replace(/,$/, '')
  const [, , inside] = /^(["'])([\s\S]*)\1$/.exec(bare) ?? []
  return inside?.replace(/\\(["'\\/])/g, '$1') ?? bare
}

/** How lines of a block are read. */
export interface LineForm {
  /** Takes off what every line begins with; null: the line is none of the block's, and is left out. */
  strip: (line: string) => string | null
}

/** Header lines up to the first blank line, the first line that is neither a header nor left out, or `limit`. */
export function readHeaderBlock(text: string, start: number, limit: number, { strip }: LineForm): HeaderBlock {
  const headers: HeaderPair[] = []
  let at = start
  while (at < limit) {
    const lineEnd = text.indexOf('\n', at)
    const next = lineEnd === -1 || lineEnd >= limit ? limit : lineEnd + 1
    const line = strip(text.slice(at, next).replace(/\r?\n$/, ''))
    if (line !== null && line.trim() === '') return { headers, end: next, hasBlank: true }
    if (line !== null && !take(headers, line)) return { headers, end: at, hasBlank: false }
    at = next
  }
  return { headers, end: at, hasBlank: false }
}

/**
 * Adds a line to the headers. One without a name goes on with the value before it, where that is empty (Chrome copies name and
 * value in two lines) or it is indented (RFC 9112, section 5.2).
 */
function take(headers: HeaderPair[], line: string): boolean {
  const last = headers.at(-1)
  const isAddress = /^[ \t]*https?:\/\//i.test(line)
  const header = isAddress ? null : headerLine(line)
  if (last && last[1] === '' && header === null) {
    headers[headers.length - 1] = [last[0], line.trim()]
    return true
  }
  if (header) headers.push(header)
  else if (last && /^[ \t]+\S/.test(line)) headers[headers.length - 1] = [last[0], `${last[1]} ${line.trim()}`]
  else return false
  return true
}
