import type { Budget } from './dialects/cursor.ts'
import type { Draft } from './draft.ts'
import type { ProblemList } from './problem-list.ts'

/** Something that a text says about a request, and where. */
export interface Piece {
  draft: Draft
  start: number
  end: number
  /** It begins a request whatever was found before: a line of an access log. */
  fresh?: boolean
  /** The text says that this went out: "body yang dikirim". */
  isSent?: boolean
}

export interface Scan {
  readonly text: string
  readonly problems: ProblemList
  readonly budget: Budget
  /** Inside an answer: nothing there belongs to a request. */
  inResponse: boolean
  /** Where the string that was looked at last ends: its closing quote opens no other. */
  closedAt: number
  /** The request is known but for its body: a line below the answer that names one is the request's. */
  readonly seeksBody: boolean
}

/** What a place of the text gave, and where to go on. */
export interface Found {
  pieces: Piece[]
  end: number
}

/** What a sticky pattern finds at this position. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}

/** Exclusive end of the line, without its line end. */
export function lineEnd(text: string, from: number): number {
  const newline = text.indexOf('\n', from)
  const end = newline < 0 ? text.length : newline
  return text[end - 1] === '\r' && end > from ? end - 1 : end
}
