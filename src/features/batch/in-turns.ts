import { letOthersRun } from '#core/diagnose/search/turns.ts'

/** Work that can be put aside wherever it yields. */
export type Work<T> = Generator<undefined, T>

/** Rows between two places where work can be put aside. */
export const blockRows = 8192
/** So long the page is kept at a time, in milliseconds. */
const turn = 4

/** Does long work in short turns, so that the page goes on meanwhile; null once nobody wants its result. */
export async function inTurns<T>(work: Work<T>, isWanted: () => boolean = () => true): Promise<T | null> {
  let until = performance.now() + turn
  for (let step = work.next(); ; step = work.next()) {
    if (step.done) return step.value
    if (performance.now() < until) continue
    await letOthersRun()
    if (!isWanted()) return null
    until = performance.now() + turn
  }
}
