import { FAILSAFE_SCHEMA, loadAll, YAMLException } from 'js-yaml'
import type { Printed } from './printed.ts'
import type { ProblemList } from './problem-list.ts'

/** More values than that come from aliases that name each other, not from a file that somebody wrote. */
const mostValues = 2_000_000
const deepest = 200

/**
 * The documents of a YAML text, every scalar as its text (the failsafe schema: the others turn 50000.00 into 50000 and
 * 0123 into 123). Null where it is no YAML, with the line said.
 */
export function printedYaml(text: string, problems: ProblemList): Printed[] | null {
  try {
    const documents = loadAll(text, { schema: FAILSAFE_SCHEMA })
    const left = { count: mostValues }
    return documents.map(document => printed(document, left, 0))
  } catch (error) {
    const line = error instanceof YAMLException ? error.mark?.line : undefined
    problems.add({ code: 'import-bad-yaml', ...(typeof line === 'number' && { line: line + 1 }) })
    return null
  }
}

function printed(value: unknown, left: { count: number }, depth: number): Printed {
  if (left.count-- <= 0 || depth > deepest) return { kind: 'word', text: 'null' }
  if (typeof value === 'string') return { kind: 'text', text: value }
  if (Array.isArray(value)) return { kind: 'list', items: value.map(item => printed(item, left, depth + 1)) }
  if (typeof value !== 'object' || value === null) return { kind: 'word', text: String(value) }
  return {
    kind: 'record',
    entries: Object.entries(value).map(([name, held]) => [name, printed(held, left, depth + 1)] as const),
  }
}
