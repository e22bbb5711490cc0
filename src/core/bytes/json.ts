import type { JsonFault } from './json-fault.ts'
import { scanJson } from './json-scan.ts'

/**
 * Where and why a text is not JSON (RFC 8259); null where it is. Accepts exactly what JSON.parse accepts.
 * @example jsonFault('{}') // => null
 */
export function jsonFault(text: string): JsonFault | null {
  const fault = scanJson(text)
  return fault && { ...fault, ...lineAndColumn(text, fault.position) }
}

/** Line and column, from 1, of a UTF-16 position. CR LF, CR and LF each end a line. */
export function lineAndColumn(text: string, position: number): { line: number; column: number } {
  let line = 1
  let lineStart = 0
  for (let at = 0; at < position; at++) {
    const code = text.charCodeAt(at)
    if (code !== 0x0a && code !== 0x0d) continue
    if (code === 0x0d && text.charCodeAt(at + 1) === 0x0a && at + 1 < position) at++
    line++
    lineStart = at + 1
  }
  return { line, column: position - lineStart + 1 }
}

/**
 * Removes insignificant JSON whitespace and nothing else: number texts, escapes, key order and duplicate keys stay as
 * typed. A text that is not JSON comes back unchanged; `jsonFault` tells why.
 * @example minifyJson('{ "a": 1.50 }') // => '{"a":1.50}'
 */
export function minifyJson(text: string): string {
  const kept: string[] = []
  let from = 0
  let to = 0
  const fault = scanJson(text, (start, end) => {
    if (start !== to) {
      kept.push(text.slice(from, to))
      from = start
    }
    to = end
  })
  if (fault || to - from === text.length) return text
  kept.push(text.slice(from, to))
  return kept.join('')
}

/** Beyond this multiple of the text (and a little for short ones) indenting makes nothing readable, only large. */
const greatestGrowth = 20
const allowance = 65_536

/**
 * The same tokens, one value a line, indented by two blanks. As lossless as `minifyJson`. Unchanged where the text is not
 * JSON, or so deeply nested that its indentation would outgrow it many times over.
 * @example minifyJson(prettyJson('{"a":1.50}')) // => '{"a":1.50}'
 */
export function prettyJson(text: string): string {
  const pieces: string[] = []
  let size = 0
  let depth = 0
  let previous = ''
  const write = (piece: string) => {
    size += piece.length
    if (size <= text.length * greatestGrowth + allowance) pieces.push(piece)
  }
  const newLine = () => {
    const length = 2 * depth + 1
    if (size + length <= text.length * greatestGrowth + allowance) write(`\n${'  '.repeat(depth)}`)
    else size += length
  }
  const fault = scanJson(text, (start, end) => {
    const token = text[start] ?? ''
    const opened = previous === '{' || previous === '['
    if (token === '}' || token === ']') {
      depth--
      if (!opened) newLine()
    } else if (opened || previous === ',') newLine()
    write(text.slice(start, end))
    if (token === ':') write(' ')
    if (token === '{' || token === '[') depth++
    previous = token
  })
  return fault || size > text.length * greatestGrowth + allowance ? text : pieces.join('')
}
