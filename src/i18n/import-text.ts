import type { ImportProblem } from '#core/index.ts'
import type { ImportProblemTexts, importing } from './en/import.ts'
import { lazyText } from './lazy-text.ts'

/** The words of what was pasted. */
export const useImportText = lazyText<typeof importing>({
  en: async () => (await import('./en/import.ts')).importing,
  id: async () => (await import('./id/import.ts')).importing,
})

/** The sentence for one problem. */
export function importProblemText(texts: ImportProblemTexts, problem: ImportProblem): string {
  // Each text takes the facts of its own code, which the compiler cannot follow through the union.
  const text = texts[problem.code] as (problem: ImportProblem) => string
  return text(problem)
}
