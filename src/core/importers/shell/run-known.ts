import { encodeUtf8 } from '../../bytes/utf8.ts'
import { resolveEscapes } from './c-escapes.ts'
import { settleBytes } from './raw-byte.ts'
import type { ShellCommand } from './shell-command.ts'

/** What a command would print, for the few that a pasted text uses to write a body down; null for any other. */
export function runKnown({ words, stdin }: Pick<ShellCommand, 'words' | 'stdin'>): string | null {
  if (words.some(({ unresolved }) => unresolved.length > 0)) return null
  const [name = '', ...rest] = words.map(({ text }) => text)
  switch (name) {
    case 'printf':
      return printf(rest)
    case 'echo':
      return echo(rest)
    case 'cat':
      return rest.length === 0 || rest.join() === '-' ? stdin : null
    case 'base64':
      return stdin === null || rest.some(option => !/^-w\s*0?$|^0$/.test(option)) ? null : base64(stdin)
    default:
      return null
  }
}

function echo(words: readonly string[]): string {
  const first = words.findIndex(word => !/^-[neE]+$/.test(word))
  const options = words.slice(0, first === -1 ? words.length : first).join('')
  const line = words.slice(first === -1 ? words.length : first).join(' ')
  return (options.includes('e') ? resolveEscapes(line) : line) + (options.includes('n') ? '' : '\n')
}

/** POSIX printf with `%s` and `%%`: what commands are written with. Any other conversion is not known. */
function printf([format = '', ...values]: readonly string[]): string | null {
  const known = format === '--' ? (values.shift() ?? '') : format
  if (/%(?![%s])/.test(known.replaceAll('%%', ''))) return null
  let used = 0
  const once = () => resolveFormat(known, () => values[used++] ?? '')
  let printed = once()
  while (used > 0 && used < values.length) printed += once()
  return printed
}

function resolveFormat(format: string, next: () => string): string {
  const pieces = format.split(/(%%|%s)/)
  return pieces.map(piece => (piece === '%%' ? '%' : piece === '%s' ? next() : resolveEscapes(piece))).join('')
}

function base64(text: string): string {
  let binary = ''
  for (const byte of encodeUtf8(settleBytes(text))) binary += String.fromCharCode(byte)
  return `${btoa(binary)}\n`
}
