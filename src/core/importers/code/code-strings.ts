import { unescapedText } from '../dialects/quoted-string.ts'
import type { Tongue } from './tongue.ts'

/** A string with the names that stand in it, in order. */
export interface CodeString {
  parts: readonly (string | { name: string })[]
}

interface Read {
  value: CodeString
  end: number
}

const opener = /(?:[fFrRbBuU]{1,2}|[@$]{1,2})?("""|'''|"|'|`)/y
const rust = /b?r(#{1,5})"/y

/** What is read, and which closing signs the rest of it is known to lack: each is looked for in vain only once. */
export interface CodeText {
  readonly text: string
  readonly tongue: Tongue
  readonly missing: Set<string>
}

/** The string literal at a position, with the escapes of its language undone; null where there is none or it is never closed. */
export function readCodeString(code: CodeText, at: number): Read | null {
  const { text, tongue } = code
  rust.lastIndex = at
  const raw = rust.exec(text)
  if (raw) return between(code, rust.lastIndex, `"${raw[1]}`, inner => [inner])
  opener.lastIndex = at
  const [whole = '', quote = ''] = opener.exec(text) ?? []
  if (whole === '') return null
  const marks = whole.slice(0, -quote.length).toLowerCase()
  const start = at + whole.length
  if (quote.length === 3)
    return between(code, start, quote, inner => partsOf(tripled(inner, tongue), { marks, quote, tongue }))
  if (marks.includes('@')) return verbatim(text, start)
  const end = closingAt(code, start, quote)
  if (end < 0) return null
  return { value: { parts: partsOf(text.slice(start, end), { marks, quote, tongue }) }, end: end + 1 }
}

function between(
  { text, missing }: CodeText,
  start: number,
  closer: string,
  parts: (inner: string) => CodeString['parts'],
): Read | null {
  const end = missing.has(closer) ? -1 : text.indexOf(closer, start)
  if (end < 0) missing.add(closer)
  return end < 0 ? null : { value: { parts: parts(text.slice(start, end)) }, end: end + closer.length }
}

/** C#'s `@"…"`: nothing is special but `""`. */
function verbatim(text: string, start: number): Read | null {
  const run = /(?:[^"]|"")*/y
  run.lastIndex = start
  const inner = run.exec(text)?.[0] ?? ''
  const end = start + inner.length
  return text[end] === '"' ? { value: { parts: [inner.replaceAll('""', '"')] }, end: end + 1 } : null
}

/** A string in quotes ends with its line, except in the languages where it may go on. */
function closingAt({ text, tongue, missing }: CodeText, start: number, quote: string): number {
  if (missing.has(quote)) return -1
  const overLines = quote === '`' || tongue === 'php' || tongue === 'ruby'
  const isRaw = quote === '`' && tongue !== 'javascript'
  for (let at = start; at < text.length; at++) {
    const char = text[at]
    if (char === quote) return at
    if (char === '\\' && !isRaw) at++
    else if (char === '\n' && !overLines) return -1
  }
  missing.add(quote)
  return -1
}

/** Java's text block loses the indent that all its lines have; a line end after the opening quotes is none of it. */
function tripled(inner: string, tongue: Tongue): string {
  if (!/^[ \t]*\r?\n/.test(inner) || tongue === 'python') return inner
  const lines = inner.replace(/^[ \t]*\r?\n/, '').split('\n')
  if (tongue === 'dart' || tongue === 'csharp') return lines.join('\n')
  const indent = Math.min(...lines.filter(line => line.trim() !== '').map(line => line.search(/\S/)))
  return lines.map(line => line.slice(Math.min(indent, line.length))).join('\n')
}

interface Form {
  marks: string
  quote: string
  tongue: Tongue
}

const dollar = /\$\{([^{}]*)\}|\$([A-Za-z_]\w*)/g
const names: Readonly<Partial<Record<Tongue, RegExp>>> = {
  php: /\{\$([^{}]+)\}|\$([A-Za-z_]\w*)/g,
  ruby: /#\{([^{}]*)\}/g,
  kotlin: dollar,
  dart: dollar,
  swift: /\\\(([^()]*)\)/g,
}

function partsOf(raw: string, form: Form): CodeString['parts'] {
  const { marks, quote, tongue } = form
  const isPlain = quote === "'" && (tongue === 'php' || tongue === 'ruby')
  if (isPlain) return [raw.replace(/\\([\\'])/g, '$1')]
  const isRaw = marks.includes('r') || (quote === '`' && tongue !== 'javascript')
  const pattern = patternOf(form)
  const undone = (text: string) => (isRaw ? text : unescapedText(text))
  if (!pattern) return [undone(raw)]
  const parts: (string | { name: string })[] = []
  let from = 0
  for (const match of raw.matchAll(pattern)) {
    if (raw[match.index - 1] === '\\' && tongue !== 'swift') continue
    parts.push(undone(raw.slice(from, match.index)), { name: (match[1] ?? match[2] ?? '').trim() })
    from = match.index + match[0].length
  }
  return [...parts, undone(raw.slice(from))]
}

function patternOf({ marks, quote, tongue }: Form): RegExp | undefined {
  if (marks.includes('f') || marks.includes('$')) return /(?<!\{)\{([^{}]*)\}/g
  if (quote === '`') return tongue === 'javascript' ? /\$\{([^{}]*)\}/g : undefined
  return names[tongue]
}
