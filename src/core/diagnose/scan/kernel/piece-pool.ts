import type { Choices, Texts } from '../grid.ts'
import type { Kernel } from './kernel.ts'

const page = 65_536
/** Address and length of a choice. */
const entry = 8
/** Number of pieces, and the numbers of the first byte string and of that after the last. */
const gridHead = 16
/** Copies in the kernel go sixteen bytes at a time, a little beyond the end; and places are multiples of eight. */
const slack = 24

/** Where the grids of some texts are described: the first one's address, and that behind the last one. */
export interface Placed {
  start: number
  end: number
}

/**
 * The kernel's memory behind its own: descriptions of grids, and the choices that they are made of, each written once. When
 * it is full it is emptied, and what is still needed is written anew.
 */
export class PiecePool {
  readonly #kernel: Kernel
  /** Stands for all that was written since the pool was last empty. */
  #round = {}
  #end: number
  #bytes: Uint8Array
  #words: Uint32Array

  constructor(kernel: Kernel) {
    this.#kernel = kernel
    this.#end = kernel.at.POOL
    this.#bytes = new Uint8Array(kernel.run.memory.buffer)
    this.#words = new Uint32Array(kernel.run.memory.buffer)
  }

  /** The kernel's memory, valid until the next texts are placed. */
  get bytes(): Uint8Array {
    return this.#bytes
  }

  /** Describes texts to the kernel, as they are pinned now. What was placed before may be gone. */
  place(texts: Texts): Placed {
    const size = texts.grids.reduce((sum, { pieces }) => sum + gridHead + pieces.length * entry, 0)
    if (texts.kept.by !== this.#round) this.#write(texts, size)
    for (const choices of texts.pins) this.#pin(choices)
    return { start: texts.kept.at, end: texts.kept.at + size }
  }

  #write(texts: Texts, size: number): void {
    if (!this.#fits(texts, size)) this.#empty(texts, size)
    for (const { pieces } of texts.grids) {
      if (pieces.length > this.#kernel.limit.MAX_PIECES) throw new Error('more pieces than the kernel takes')
      for (const choices of pieces) if (choices.kept.by !== this.#round) this.#writeChoices(choices)
    }
    texts.kept.by = this.#round
    texts.kept.at = this.#end
    let word = this.#end / 4
    for (const { pieces, from, to } of texts.grids) {
      this.#words[word] = pieces.length
      this.#words[word + 1] = from
      this.#words[word + 2] = to
      word += gridHead / 4
      for (const { kept, pinned, texts: choices } of pieces) {
        this.#words[word++] = kept.at
        this.#words[word++] = pinned === null ? choices.length : 1
      }
    }
    this.#end += size
  }

  #fits({ grids }: Texts, size: number): boolean {
    let missing = size
    for (const { pieces } of grids) {
      for (const choices of pieces) if (choices.kept.by !== this.#round) missing += sizeOf(choices)
    }
    return this.#end + missing <= this.#bytes.length
  }

  #empty({ grids }: Texts, size: number): void {
    const { run, at } = this.#kernel
    this.#round = {}
    this.#end = at.POOL
    const needed = new Set(grids.flatMap(({ pieces }) => pieces))
    const end = [...needed].reduce((sum, choices) => sum + sizeOf(choices), this.#end + size)
    if (end <= this.#bytes.length) return
    run.memory.grow(Math.ceil((end - this.#bytes.length) / page))
    this.#bytes = new Uint8Array(run.memory.buffer)
    this.#words = new Uint32Array(run.memory.buffer)
  }

  /** The list of choices; where one is pinned, first the place that says which. */
  #writeChoices(choices: Choices): void {
    const { texts, kept, pinned } = choices
    kept.by = this.#round
    kept.at = this.#end
    let word = this.#end / 4 + (pinned === null ? 0 : entry / 4)
    let at = word * 4 + texts.length * entry
    for (const text of texts) {
      this.#words[word++] = at
      this.#words[word++] = text.length
      this.#bytes.set(text, at)
      at += text.length
    }
    this.#end = (at + slack) & ~7
  }

  #pin({ kept, pinned }: Choices): void {
    const place = kept.at / 4
    const source = place + ((pinned ?? 0) + 1) * (entry / 4)
    this.#words[place] = this.#words[source] as number
    this.#words[place + 1] = this.#words[source + 1] as number
  }
}

function sizeOf({ texts }: Choices): number {
  let size = (texts.length + 1) * entry + slack
  for (const { length } of texts) size += length
  return size
}
