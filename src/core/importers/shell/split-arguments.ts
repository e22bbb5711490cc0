import type { ShellWord } from './shell-command.ts'

/**
 * Splits a Windows command line into arguments as the C runtime does, one character after the other (Microsoft, "Parsing C
 * command-line arguments"): backslashes count only before a quote, and within quotes `""` is one quote.
 */
export interface ArgumentSplitter {
  feed(char: string, position: number): void
  isQuoted(): boolean
  /** The words so far, and where a quote stands open. */
  finish(end: number): { words: ShellWord[]; unclosedAt: number | null }
}

interface State {
  words: ShellWord[]
  chars: string[]
  start: number | null
  slashes: number
  isQuoted: boolean
  /** The quote before has just been closed: another one makes a quote of both. */
  justClosed: boolean
  openedAt: number
}

export function argumentSplitter(): ArgumentSplitter {
  const state: State = {
    words: [],
    chars: [],
    start: null,
    slashes: 0,
    isQuoted: false,
    justClosed: false,
    openedAt: 0,
  }
  return {
    feed: (char, position) => feed(state, char, position),
    isQuoted: () => state.isQuoted,
    finish: end => {
      flushSlashes(state)
      endWord(state, end)
      return { words: state.words, unclosedAt: state.isQuoted ? state.openedAt : null }
    },
  }
}

function feed(state: State, char: string, position: number): void {
  if (char === '"') {
    state.start ??= position
    feedQuote(state, position)
    return
  }
  state.justClosed = false
  if (char === '\\') {
    state.start ??= position
    state.slashes++
    return
  }
  flushSlashes(state)
  if (!state.isQuoted && (char === ' ' || char === '\t')) endWord(state, position)
  else {
    state.start ??= position
    state.chars.push(char)
  }
}

function feedQuote(state: State, position: number): void {
  const { slashes } = state
  state.chars.push('\\'.repeat(slashes >> 1))
  state.slashes = 0
  if (slashes % 2 === 1) {
    state.chars.push('"')
    state.justClosed = false
    return
  }
  if (state.justClosed && slashes === 0) {
    state.chars.push('"')
    state.isQuoted = true
    state.justClosed = false
    return
  }
  state.justClosed = state.isQuoted
  state.isQuoted = !state.isQuoted
  if (state.isQuoted) state.openedAt = position
}

function flushSlashes(state: State): void {
  if (state.slashes > 0) state.chars.push('\\'.repeat(state.slashes))
  state.slashes = 0
}

function endWord(state: State, end: number): void {
  const { start, chars } = state
  if (start !== null) state.words.push({ text: chars.join(''), start, end, unresolved: [] })
  state.start = null
  state.chars = []
}
