/** Work between two looks at the signal: about what writing so many bytes costs, some 20 ms. */
const workInTurn = 1 << 20

/** Lets long work pause, so that messages, timers and the abort signal get their chance. */
export class Turns {
  readonly #signal: AbortSignal | undefined
  #work = 0

  constructor(signal: AbortSignal | undefined) {
    this.#signal = signal
  }

  /** Whether the work is to end. */
  get ended(): boolean {
    return this.#signal?.aborted ?? false
  }

  /** After some more work: pauses where it is time to. False where the work is to end. */
  async next(work: number): Promise<boolean> {
    this.#work += work
    return this.#work < workInTurn || this.pause()
  }

  /** Pauses in any case. False where the work is to end. */
  async pause(): Promise<boolean> {
    this.#work = 0
    await letOthersRun()
    return !this.ended
  }

  /** Runs what tells how much work each of its parts was; null where it was ended before its end. */
  async run<T>(parts: Generator<number, T>): Promise<T | null> {
    for (let part = parts.next(); ; part = parts.next()) {
      if (part.done) return part.value
      if (!(await this.next(part.value))) return null
    }
  }
}

/** The same without a pause. */
export function runAtOnce<T>(parts: Generator<number, T>): T {
  for (let part = parts.next(); ; part = parts.next()) if (part.done) return part.value
}

/** Lets the event loop turn. Not a timer: browsers hold those back, by four milliseconds at least. */
export function letOthersRun(): Promise<void> {
  return new Promise(resolve => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => {
      port1.close()
      resolve()
    }
    port2.postMessage(null)
  })
}
