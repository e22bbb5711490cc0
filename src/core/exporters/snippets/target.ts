import type { Carries } from './carries.ts'
import type { SnippetPlan } from './plan.ts'

/** One language or tool. Adding one is a file with this value and a row in `targets.ts`. */
export interface SnippetTarget {
  id: string
  name: string
  /** What the code is written in, for colouring and for choosing: "python", "java", ... */
  language: string
  fileName: string
  /** Run in this order in the folder that holds the file; empty where another tool runs it. */
  commands: readonly (readonly string[])[]
  carries: Carries
  render: (plan: SnippetPlan) => string
}
