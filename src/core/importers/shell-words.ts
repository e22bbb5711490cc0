/** One word of a shell command, quotes and escapes resolved. */
export interface ShellWord {
  text: string
  /** UTF-16 position in the command. */
  position: number
  /** A `$name` outside single quotes that nobody has resolved; it stays in the text as typed. */
  variable: boolean
}

export interface ShellWords {
  words: ShellWord[]
  /** Where a quote was opened and never closed; null when all is well. */
  unclosedAt: number | null
}

interface Quoted {
  text: string
  /** Position after the closing quote. */
  end: number
  variable: boolean
}

const variableAt = /\$(?=[A-Za-z_{])/y

/**
 * Splits a command as POSIX sh does (section 2.2), with bash's `$'...'`: what "Copy as cURL" of browsers, Postman and
 * Insomnia produces. Stops at the first unquoted `;`, `|`, `&` or newline. Variables are not resolved.
 */
export function shellWords(command: string, start = 0): ShellWords {
  const words: ShellWord[] = []
  let word: ShellWord | null = null
  let at = start
  while (at < command.length && !/[\n\r;|&]/.test(command.charAt(at))) {
    const char = command.charAt(at)
    if (char === ' ' || char === '\t') {
      if (word) words.push(word)
      word = null
      at++
      continue
    }
    const continued = /\\\r?\n/y
    continued.lastIndex = at
    if (continued.test(command)) {
      at = continued.lastIndex
      continue
    }
    word ??= { text: '', position: at, variable: false }
    const piece = pieceAt(command, at)
    if (!piece) {
      word.text += command.slice(at)
      return { words: [...words, word], unclosedAt: at }
    }
    word.text += piece.text
    word.variable ||= piece.variable
    at = piece.end
  }
  if (word) words.push(word)
  return { words, unclosedAt: null }
}

/** What stands at this position of a word: a quoted stretch, an escaped or a plain character. Null: a quote never closed. */
function pieceAt(command: string, at: number): Quoted | null {
  const char = command.charAt(at)
  if (char === "'") return singleQuoted(command, at)
  if (char === '"') return doubleQuoted(command, at)
  if (command.startsWith("$'", at)) return ansiQuoted(command, at)
  if (char === '\\') return { text: command.charAt(at + 1), end: at + 2, variable: false }
  return { text: char, end: at + 1, variable: isVariable(command, at) }
}

function isVariable(command: string, at: number): boolean {
  variableAt.lastIndex = at
  return variableAt.test(command)
}

function singleQuoted(command: string, at: number): Quoted | null {
  const close = command.indexOf("'", at + 1)
  return close < 0 ? null : { text: command.slice(at + 1, close), end: close + 1, variable: false }
}

function doubleQuoted(command: string, start: number): Quoted | null {
  const parts: string[] = []
  let variable = false
  let from = start + 1
  for (let at = from; at < command.length; at++) {
    const char = command.charAt(at)
    if (char === '"') return { text: parts.join('') + command.slice(from, at), end: at + 1, variable }
    if (char === '$') variable ||= isVariable(command, at)
    if (char !== '\\' || !/["\\$`\n]/.test(command.charAt(at + 1))) continue
    parts.push(command.slice(from, at))
    from = command.charAt(at + 1) === '\n' ? at + 2 : at + 1
    at++
  }
  return null
}

const ansiEscape = /\\(?:u([0-9A-Fa-f]{1,4})|U([0-9A-Fa-f]{1,8})|x([0-9A-Fa-f]{1,2})|([0-7]{1,3})|([\s\S]))/g
const controls: Readonly<Record<string, string>> = {
  n: '\n',
  r: '\r',
  t: '\t',
  a: '\x07',
  b: '\b',
  e: '\x1b',
  E: '\x1b',
  f: '\f',
  v: '\v',
  '\\': '\\',
  "'": "'",
  '"': '"',
  '?': '?',
}

function ansiQuoted(command: string, start: number): Quoted | null {
  const closing = /(?:[^'\\]|\\[\s\S])*'/y
  closing.lastIndex = start + 2
  const match = closing.exec(command)
  if (!match) return null
  const text = match[0].slice(0, -1).replace(ansiEscape, (whole, u, U, x, octal, plain = '') => {
    const code = Number.parseInt(u ?? U ?? x ?? octal, octal ? 8 : 16)
    if (Number.isNaN(code)) return controls[plain] ?? whole
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole
  })
  return { text, end: closing.lastIndex, variable: false }
}
