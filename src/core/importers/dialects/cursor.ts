/** Where a dialect's reader is. */
export interface Cursor {
  readonly text: string
  at: number
  /** What may still be looked at in this text by readings that fail, in UTF-16 units: keeps the whole linear. */
  budget: Budget
  depth: number
}

export interface Budget {
  left: number
}

/** Deeper nesting is refused, so that no text can exhaust the stack. */
export const deepest = 150

/** Moves over blanks and line ends. */
export function skipBlanks(cursor: Cursor): void {
  for (;;) {
    const code = cursor.text.charCodeAt(cursor.at)
    if (code !== 0x20 && code !== 0x0a && code !== 0x0d && code !== 0x09) return
    cursor.at++
  }
}

/** What a sticky pattern finds here, moving behind it; null, and no move, where it finds nothing. */
export function take(cursor: Cursor, pattern: RegExp): RegExpExecArray | null {
  pattern.lastIndex = cursor.at
  const match = pattern.exec(cursor.text)
  if (match) cursor.at = pattern.lastIndex
  return match
}

/** True where the text goes on with this. */
export function startsWith(cursor: Cursor, text: string): boolean {
  return cursor.text.startsWith(text, cursor.at)
}
