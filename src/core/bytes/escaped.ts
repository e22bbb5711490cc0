import type { Result } from '../problem.ts'
import { findInvisible } from './invisible.ts'
import type { BytesProblem } from './problem.ts'

const short: Readonly<Record<string, string>> = { '\0': '\\0', '\t': '\\t', '\n': '\\n', '\r': '\\r' }
const long: Readonly<Record<string, string>> = { '0': '\0', t: '\t', n: '\n', r: '\r', '\\': '\\' }

/**
 * A text on one line that a form control can hold: "\" as "\\", line ends, tab and NUL as \n \r \t \0, any other control,
 * invisible character, unusual blank or lone surrogate as \uXXXX, one for each UTF-16 unit. `unescapeControls` undoes it.
 * @example escapeControls('a\n\\') // => 'a\\n\\\\'
 */
export function escapeControls(text: string): string {
  const doubled = text.replaceAll('\\', '\\\\')
  const pieces: string[] = []
  let from = 0
  for (const { index, codePoint, kind } of findInvisible(doubled)) {
    if (kind === 'look-alike' || kind === 'replacement') continue
    const end = index + (codePoint > 0xffff ? 2 : 1)
    pieces.push(doubled.slice(from, index), escapeUnits(doubled.slice(index, end)))
    from = end
  }
  pieces.push(doubled.slice(from))
  return pieces.join('')
}

/**
 * The text that an escaped form stands for, or the position of the backslash that begins no escape or an unfinished one.
 * @example unescapeControls('a\\n') // => { ok: true, value: 'a\n' }
 */
export function unescapeControls(text: string): Result<string, BytesProblem> {
  const pieces: string[] = []
  let from = 0
  for (let at = text.indexOf('\\'); at !== -1; at = text.indexOf('\\', from)) {
    const pattern = /\\(?:u([0-9a-fA-F]{4})|([0tnr\\]))/y
    pattern.lastIndex = at
    const match = pattern.exec(text)
    if (!match) return { ok: false, problem: { code: codeFor(text.slice(at)), position: at } }
    const [whole, unit, letter] = match
    pieces.push(
      text.slice(from, at),
      unit ? String.fromCharCode(Number.parseInt(unit, 16)) : (long[letter ?? ''] ?? ''),
    )
    from = at + whole.length
  }
  pieces.push(text.slice(from))
  return { ok: true, value: pieces.join('') }
}

function codeFor(rest: string): 'escape-unfinished' | 'escape-unknown' {
  return /^\\(?:u[0-9a-fA-F]{0,3})?$/.test(rest) ? 'escape-unfinished' : 'escape-unknown'
}

function escapeUnits(character: string): string {
  const known = short[character]
  if (known) return known
  return character.replace(/[\s\S]/g, unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
}
