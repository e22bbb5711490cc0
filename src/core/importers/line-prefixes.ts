import type { ImportedRequest } from './imported.ts'
import { lineCounter } from './line-counter.ts'

const time = '\\d{4}-\\d\\d-\\d\\d[T ]\\d\\d:\\d\\d:\\d\\d'

/** What loggers put before each line. The first that fits the first line has to fit them all. */
const prefixes: readonly RegExp[] = [
  // Android's logcat: threadtime, Android Studio old and new, brief, tag.
  /\d\d-\d\d \d\d:\d\d:\d\d\.\d{3}\s+\d+\s+\d+ [VDIWEF] [^:\n]{1,60}: ?/y,
  /(?:\d{4}-)?\d\d-\d\d \d\d:\d\d:\d\d\.\d{3} \d+-\d+\/[\w.?:]+ [VDIWEF]\/[^:\n]{1,60}: ?/y,
  /\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.\d{3}\s+\d+-\d+\s+\S+\s+\S+\s+[VDIWEF] {1,2}/y,
  /[VDIWEF]\/[^(:\n]{1,60}\(\s*\d+\): ?/y,
  /[VDIWEF]\/[\w.$-]{1,60}: ?/y,
  // Spring Boot, Logback's own layout.
  new RegExp(
    `${time}[.,]\\d{3}(?:Z|[+-]\\d\\d:\\d\\d)?\\s+[A-Z]+ \\d+ --- (?:\\[[^\\]\\n]{0,80}\\] ?){1,3}\\S+\\s*: ?`,
    'y',
  ),
  /(?:\d{4}-\d\d-\d\d )?\d\d:\d\d:\d\d[.,]\d{3} \[[^\]\n]{1,80}\] [A-Z]{4,5} +\S+ -+ ?/y,
  // Python, Ruby, Go, Feign, Docker Compose, journald.
  new RegExp(`${time},\\d{3} (?:- )?[A-Z]+ (?:- )?[\\w.]+: ?`, 'y'),
  /[DIWEF], \[[^\]\n]{1,60}\] +[A-Z]+ -- [^:\n]{0,60}: ?/y,
  /\d{4}\/\d\d\/\d\d \d\d:\d\d:\d\d(?:\.\d+)? (?:\w+\.go:\d+: )?/y,
  /\[\w{1,60}#\w{1,60}\] /y,
  /[\w.-]{1,60} +\| ?/y,
  /[A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d \S+ [\w.-]+\[\d+\]: ?/y,
  // WhatsApp's export; any other that begins with date and time.
  /\[\d\d?[/.]\d\d?[/.]\d{2,4},? \d\d?[.:]\d\d(?:[.:]\d\d)?(?: [AP]M)?\] [^:\n]{1,60}: ?/y,
  /\d\d?[/.]\d\d?[/.]\d{2,4},? \d\d?[.:]\d\d(?:[.:]\d\d)?(?: ?[AP]M)? - [^:\n]{1,60}: ?/y,
  new RegExp(`\\[?${time}[^\\s\\]]{0,12}\\]?:? (?:\\[?(?:TRACE|DEBUG|INFO|WARN|WARNING|ERROR)\\]?:? +)?`, 'y'),
]

/**
 * The text without the prefix that a logger put before its lines; null where not every line has it. Lines that hold nothing
 * need none.
 */
export function withoutPrefixes(text: string): string | null {
  const first = text.search(/\S/)
  if (first < 0 || !text.includes('\n')) return null
  const start = text.lastIndexOf('\n', first) + 1
  for (const prefix of prefixes) {
    prefix.lastIndex = start
    if (!prefix.test(text)) continue
    return strip(text, start, prefix)
  }
  return null
}

function strip(text: string, start: number, prefix: RegExp): string | null {
  const lines: string[] = []
  let stripped = 0
  for (let at = start; at < text.length; ) {
    const newline = text.indexOf('\n', at)
    const end = newline < 0 ? text.length : newline + 1
    prefix.lastIndex = at
    const found = prefix.test(text) && prefix.lastIndex <= end
    const line = text.slice(at, end)
    if (!found && line.trim() !== '') return null
    if (found) stripped++
    lines.push(found ? text.slice(prefix.lastIndex, end) : line)
    at = end
  }
  return stripped > 1 ? lines.join('') : null
}

/** Gives a request the stretch that it was read from as it was typed, with the prefixes of its lines: there are as many lines. */
export function asTyped(stripped: string, text: string): (request: ImportedRequest) => ImportedRequest {
  const lineAt = lineCounter(stripped)
  const lead = text.slice(0, Math.max(0, text.search(/\S/))).split('\n').length - 1
  const starts = [0, ...Array.from(text.matchAll(/\n/g), ({ index }) => index + 1)]
  return request => {
    const { at = 0, source } = request
    const isWhole = source.length === stripped.length
    const first = lineAt(at) - 1 + (isWhole ? 0 : lead)
    const after = first + source.split('\n').length
    const [start = 0, end = text.length] = [starts[first], isWhole ? text.length : starts[after]]
    return { ...request, at: start, source: isWhole ? text : text.slice(start, end) }
  }
}
