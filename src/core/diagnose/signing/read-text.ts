/*
 * What shells, format functions and templates make of a text that was meant for itself.
 */

type Read = (text: string) => string

const named: Readonly<Record<string, string>> = {
  a: '\x07',
  b: '\b',
  e: '\x1b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
  '\\': '\\',
}

/** Backslash codes as echo reads them: of POSIX, or with those of bash's echo -e. */
function readBackslashes(text: string, ofBash: boolean): string {
  const end = /(?<!\\)(?:\\\\)*\\c/.exec(text)
  const kept = end ? text.slice(0, end.index + end[0].length - 2) : text
  return kept.replace(
    /\\(?:0([0-7]{1,3})|x([0-9a-fA-F]{1,2})|u([0-9a-fA-F]{1,4})|([\s\S]))/g,
    (whole, octal?: string, byte?: string, point?: string, letter?: string) => {
      if (octal !== undefined) return String.fromCharCode(Number.parseInt(octal, 8) & 0xff)
      if (letter !== undefined) return letter === 'e' && !ofBash ? whole : (named[letter] ?? whole)
      return ofBash ? String.fromCharCode(Number.parseInt(byte ?? point ?? '', 16)) : whole
    },
  )
}

const conversion = /%([-+ #0]*)([0-9]*)(?:\.([0-9]*))?([\s\S]?)/y

/** printf with the text as its format and no arguments: POSIX, and bash where it goes further. */
function readFormat(text: string): string {
  let out = ''
  for (let at = 0; at < text.length; ) {
    if (text[at] !== '%') {
      out += text[at++]
      continue
    }
    conversion.lastIndex = at
    const [whole = '%', flags = '', width = '', precision, letter = ''] = conversion.exec(text) ?? []
    const value = nothingAs(letter, precision === undefined ? 6 : Number(precision))
    if (value === null) break
    const size = letter === '%' ? 0 : Number(width)
    out += flags.includes('-')
      ? value.padEnd(size)
      : value.padStart(size, flags.includes('0') && letter !== 's' ? '0' : ' ')
    at += whole.length
  }
  return readBackslashes(out, true)
}

/** What a conversion prints where its argument is missing; null where there is no such conversion. */
function nothingAs(letter: string, digits: number): string | null {
  if (letter === '%') return '%'
  if ('sbc'.includes(letter) && letter !== '') return ''
  if (letter === 'q') return "''"
  if ('diouxX'.includes(letter)) return letter === '' ? null : '0'
  if ('fF'.includes(letter)) return (0).toFixed(digits)
  if ('eE'.includes(letter)) return `${(0).toFixed(digits)}${letter}+00`
  if ('gG'.includes(letter)) return '0'
  return null
}

/** What the shell puts in for a name that is not set, between double quotes. */
const shellVariables = /\\([$`"\\])|\$\{[^}]*\}|\$[A-Za-z_][A-Za-z0-9_]*|\$[0-9]|`[^`]*`/g

/** Readers that put in their own text, by what reads. */
export const textReaders = {
  'posix-echo': text => `${readBackslashes(text, false)}\n`,
  'posix-echo-n': text => readBackslashes(text, false),
  'bash-echo-e': text => `${readBackslashes(text, true)}\n`,
  'bash-echo-en': text => readBackslashes(text, true),
} as const satisfies Readonly<Record<string, Read>>

/** printf and its relations. */
export const formatReaders = {
  printf: readFormat,
  'printf-stopped': text => (text.includes('%') ? text.slice(0, text.indexOf('%')) : text),
} as const satisfies Readonly<Record<string, Read>>

/** fmt.Fprintf with the text as its format: each verb says that its argument is missing (Go, package fmt). */
export function goFormat(text: string): string {
  return text.replace(/%([-+ #0]*[0-9]*(?:\.[0-9]*)?)([\s\S]?)/g, (_, __, verb: string) => {
    if (verb === '%') return '%'
    return verb === '' ? '%!(NOVERB)' : `%!${verb}(MISSING)`
  })
}

/** A Windows batch file: arguments and variables that are not there, a caret that protects what follows. */
export const batchReaders = {
  percents: text => readPercents(text),
  carets: text => text.replace(/\^([\s\S])/g, '$1'),
  both: text => readPercents(text).replace(/\^([\s\S])/g, '$1'),
  'command-line': text => text.replace(/%[A-Za-z_][A-Za-z0-9_]*%/g, ''),
} as const satisfies Readonly<Record<string, Read>>

function readPercents(text: string): string {
  return text.replace(/%%|%[0-9*]|%[^%\n]*%|%/g, sign => (sign === '%%' ? '%' : ''))
}

/** Names read as variables that are not set. */
export const variableReaders = {
  shell: text => text.replace(shellVariables, (_, escaped?: string) => escaped ?? ''),
  dollars: text => text.replace(/\$\{[^}]*\}|\$[A-Za-z_][A-Za-z0-9_]*|\$[0-9]/g, ''),
  'dollars-and-at': text => text.replace(/[$@]\{[^}]*\}|[$@][A-Za-z_][A-Za-z0-9_]*|\$[0-9]/g, ''),
  at: text => text.replace(/@[A-Za-z_][A-Za-z0-9_]*/g, ''),
} as const satisfies Readonly<Record<string, Read>>

/** A sign that stands for itself only twice. */
export const doubledReaders = {
  dollars: text => text.replaceAll('$$', () => '$'),
  percents: text => text.replaceAll('%%', '%'),
  braces: text => text.replaceAll('{{', '{').replaceAll('}}', '}'),
  backslashes: text => text.replaceAll('\\\\', '\\'),
  quotes: text => text.replaceAll("''", "'"),
} as const satisfies Readonly<Record<string, Read>>
