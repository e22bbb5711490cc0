import { inTurns } from './in-turns.ts'
import type { RowTable } from './row-table.ts'
import { type RowFilter, type Selection, select } from './select-rows.ts'

/** After a selection the page is left alone for so many times as long as it took, but never longer than this, in milliseconds. */
const rest = 4
const longestRest = 500

/** What is to be selected now. */
type Wanted = { table: RowTable | null; filter: RowFilter }

/** Selects anew whenever it is asked to, one after the other and in short turns: the last one always comes. */
export class KeepSelected {
  readonly #wanted: () => Wanted
  readonly #onSelected: (selection: Selection) => void
  #isRunning = false
  #isStale = false

  constructor(wanted: () => Wanted, onSelected: (selection: Selection) => void) {
    this.#wanted = wanted
    this.#onSelected = onSelected
  }

  refresh(): void {
    this.#isStale = true
    if (!this.#isRunning) void this.#run()
  }

  async #run(): Promise<void> {
    this.#isRunning = true
    while (this.#isStale) {
      this.#isStale = false
      const began = performance.now()
      const wanted = this.#wanted()
      const isWanted = () => this.#wanted().table === wanted.table && this.#wanted().filter === wanted.filter
      if (!wanted.table) continue
      const selection = await inTurns(select(wanted.table, wanted.filter), isWanted)
      if (selection && isWanted()) this.#onSelected(selection)
      const pause = Math.min(longestRest, rest * (performance.now() - began))
      if (this.#isStale && isWanted()) await new Promise(resolve => setTimeout(resolve, pause))
    }
    this.#isRunning = false
  }
}
