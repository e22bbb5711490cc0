/** One word of a command, quotes and escapes resolved. */
export interface ShellWord {
  text: string
  /** UTF-16 positions in the text that it was read from; `end` exclusive. */
  start: number
  end: number
  /** Names without a value in this text, with their sign (`$TOKEN`); they stay in `text` as typed. */
  unresolved: readonly string[]
}

/** One command with what the same text writes to its standard input. */
export interface ShellCommand {
  words: readonly ShellWord[]
  /** Null where nothing known is written to it. */
  stdin: string | null
  /** Names without a value in it. */
  inputNames: readonly string[]
  start: number
  end: number
  /** Where a quote was opened that is never closed; null when all is well. */
  unclosedAt: number | null
  /** What an unquoted `&` inside an address cut off. */
  cutOff?: string
  /** Its lines stand behind the prompt of a line that goes on (`> `). */
  hasPrompts?: boolean
  /** Lines that go on without the sign for it, taken as part of the command all the same. */
  joined?: readonly number[]
}

/** Values that the text itself gives to names. */
export interface ShellVariables {
  /** `path`: the members of a dictionary under this name, as typed behind it. */
  get(name: string, path?: string): string | undefined
}
