import type { BytesProblem } from '#core/bytes/problem.ts'

const short: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', '\\': '\\', '0': '\0' }
const long = new Map(Object.entries(short).map(([letter, character]) => [character, `\\${letter}`]))

export function escapeControls(text: string): string {
  return text.replace(
    /[\\\p{Cc}\p{Cf}\p{Cs}\u00a0\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/gu,
    character => long.get(character) ?? `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`,
  )
}

export function unescapeControls(text: string): { ok: true; value: string } | { ok: false; problem: BytesProblem } {
  let value = ''
  for (let at = 0; at < text.length; at++) {
    if (text[at] !== '\\') {
      value += text[at]
      continue
    }
    const rest = text.slice(at + 1)
    const unicode = /^u(?:\{([0-9a-f]{1,6})\}|([0-9a-f]{4}))/i.exec(rest)
    const letter = short[rest[0] ?? '']
    if (unicode) {
      value += String.fromCodePoint(Number.parseInt(unicode[1] ?? unicode[2] ?? '', 16))
      at += unicode[0].length
    } else if (letter !== undefined) {
      value += letter
      at++
    } else return { ok: false, problem: { code: rest === '' ? 'escape-unfinished' : 'escape-unknown', position: at } }
  }
  return { ok: true, value }
}
