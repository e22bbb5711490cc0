import type { ShellCommand, ShellWord } from '../shell/shell-command.ts'
import { applyOption, type OptionContext } from './apply-option.ts'
import { type CurlOperation, newOperation } from './operation.ts'
import { type CurlOption, longOption, shortOption } from './options.ts'

interface Reading {
  readonly words: readonly ShellWord[]
  at: number
  operations: CurlOperation[]
  operation: CurlOperation
  readonly context: OptionContext
}

/** What a curl command says, operation by operation. The first word is curl itself. */
export function readOperations(command: ShellCommand, context: OptionContext): CurlOperation[] {
  const operation = newOperation()
  const reading: Reading = { words: command.words, at: 1, operations: [operation], operation, context }
  let hasOptions = true
  for (; reading.at < reading.words.length; reading.at++) {
    const word = reading.words[reading.at]
    if (word === undefined) break
    if (hasOptions && word.text === '--') hasOptions = false
    else if (hasOptions && word.text.startsWith('--')) readLong(reading, word)
    else if (hasOptions && /^-[^\s]/.test(word.text)) readShort(reading, word)
    else reading.operation.others.push(word)
  }
  return reading.operations
}

/** `--name value`. curl itself knows no `--name=value`, but it is typed. */
function readLong(reading: Reading, word: ShellWord): void {
  const [, name = '', attached] = /^--([\w.-]+)(?:=([\s\S]*))?$/.exec(word.text) ?? []
  const option = longOption(name)
  if (option === null) unknown(reading, word)
  else {
    if (option.isTooShort) reading.context.tell({ code: 'import-short-option', name: `--${name}`, option: option.name })
    apply(reading, option, option.takesValue ? attached : undefined, word)
  }
}

/** `-sSLX POST`, `-XPOST`: letters until one takes a value, which is the rest of the word or the next one. */
function readShort(reading: Reading, word: ShellWord): void {
  for (let at = 1; at < word.text.length; at++) {
    const option = shortOption(word.text.charAt(at))
    if (option === null) {
      unknown(reading, word)
      return
    }
    const rest = word.text.slice(at + 1)
    apply(reading, option, option.takesValue && rest !== '' ? rest : undefined, word)
    if (option.takesValue) return
  }
}

function apply(
  reading: Reading,
  { name, takesValue }: CurlOption,
  attached: string | undefined,
  word: ShellWord,
): void {
  if (name === 'next') {
    reading.operation = newOperation()
    reading.operations.push(reading.operation)
    return
  }
  const next = takesValue && attached === undefined ? reading.words[++reading.at] : undefined
  const given = { text: attached ?? next?.text ?? '', start: (next ?? word).start, end: (next ?? word).end }
  if (!applyOption(name, reading.operation, given, reading.context)) reading.operation.ignored.push(`--${name}`)
}

/** Where an option is not curl's, the word after it may be its value: it is an address only if it looks like one. */
function unknown(reading: Reading, { text }: ShellWord): void {
  reading.context.tell({ code: 'import-unknown-option', name: text.slice(0, 40) })
}
