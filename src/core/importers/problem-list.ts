import type { ImportProblem } from './problem.ts'

/** How many different problems are listed; the rest is counted. */
export const listedProblems = 50

/** Problems as they are met: the same one again only raises its count, and beyond the limit only a number grows. */
export interface ProblemList {
  add(problem: ImportProblem): void
  all(): ImportProblem[]
}

export function problemList(): ProblemList {
  const listed = new Map<string, ImportProblem>()
  let more = 0
  return {
    add(problem) {
      const { line: _, count = 1, ...what } = problem
      const key = JSON.stringify(what)
      const known = listed.get(key)
      if (known) listed.set(key, { ...known, count: (known.count ?? 1) + count })
      else if (listed.size < listedProblems) listed.set(key, problem)
      else more += count
    },
    all: () => [...listed.values(), ...(more > 0 ? [{ code: 'import-more-problems' as const, count: more }] : [])],
  }
}
