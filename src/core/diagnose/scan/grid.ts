/** What a scanner keeps of something from one call to the next: the scanner's own affair. */
export interface ScannerNote {
  by: object | null
  at: number
}

/** The alternatives for one piece of a text. Made once and used in many grids. */
export interface Choices {
  readonly texts: readonly Uint8Array[]
  /** The one that is taken for now, as if it were alone; null where all of them are, always. */
  pinned: number | null
  readonly kept: ScannerNote
}

/**
 * Byte strings by their pieces: each is one choice for every piece, laid end to end. They are numbered with the last piece
 * counting fastest; of these the grid stands for `from` to `to`, `to` excluded.
 */
export interface Grid {
  readonly pieces: readonly Choices[]
  readonly from: number
  readonly to: number
}

/** Byte strings by the thousand: those of each grid, one grid after the other. */
export interface Texts {
  readonly grids: readonly Grid[]
  /** All choices in them that are pinned. */
  readonly pins: readonly Choices[]
  readonly kept: ScannerNote
}

export function choicesOf(texts: readonly Uint8Array[]): Choices {
  return { texts, pinned: null, kept: { by: null, at: 0 } }
}

/** Choices of which one at a time is taken. */
export function pinnedChoicesOf(texts: readonly Uint8Array[]): Choices {
  return { ...choicesOf(texts), pinned: 0 }
}

export function textsOf(grids: readonly Grid[]): Texts {
  return { grids, pins: [], kept: { by: null, at: 0 } }
}

/** Byte strings of one piece each. */
export function wholeTexts(texts: readonly Uint8Array[]): Texts {
  return textsOf([{ pieces: [choicesOf(texts)], from: 0, to: texts.length }])
}

/** How many they are. */
export function countOf({ grids }: Texts): number {
  let count = 0
  for (const { from, to } of grids) count += to - from
  return count
}

/** All of them as they are, one after the other. */
export function listTexts({ grids }: Texts): Uint8Array[] {
  const texts: Uint8Array[] = []
  for (const { pieces, from, to } of grids) {
    for (let number = from; number < to; number++) texts.push(textAt(pieces, number))
  }
  return texts
}

function textAt(pieces: readonly Choices[], number: number): Uint8Array {
  const chosen: Uint8Array[] = []
  let rest = number
  let length = 0
  for (let at = pieces.length - 1; at >= 0; at--) {
    const { texts, pinned } = pieces[at] as Choices
    const count = pinned === null ? texts.length : 1
    const text = texts[pinned ?? rest % count] as Uint8Array
    rest = Math.floor(rest / count)
    chosen.push(text)
    length += text.length
  }
  const whole = new Uint8Array(length)
  for (let at = chosen.length - 1, to = 0; at >= 0; at--) {
    const text = chosen[at] as Uint8Array
    whole.set(text, to)
    to += text.length
  }
  return whole
}
