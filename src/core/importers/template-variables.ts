import type { ProblemList } from './problem-list.ts'

/** Values by name, as collections and environments define them. */
export interface Variables {
  get(name: string): string | undefined
}

/** `{{name}}`, Insomnia's `{{ _.name }}`; a name never holds quotes, so that JSON's own braces are none. */
const placeholder = /\{\{\s*(?:_\.)?([\w$.-]{1,100})\s*\}\}|\{%[^%]{1,300}%\}/g
/** Values that name each other in a circle end here. */
const deepest = 10
/** A value that grows by naming others twice ends here, in UTF-16 units. */
const longest = 20_000_000

/** The text with its placeholders replaced; what has no value stays as it stands and is said. */
export function resolveTemplate(text: string, variables: Variables, problems: ProblemList): string {
  let resolved = text
  for (let depth = 0; depth < deepest && resolved.includes('{{'); depth++) {
    const next = resolved.replace(placeholder, (whole, name = '') => variables.get(name) ?? whole)
    if (next === resolved || next.length > longest) break
    resolved = next
  }
  for (const [whole] of resolved.matchAll(placeholder))
    problems.add({ code: 'import-unresolved-variable', name: whole })
  return resolved
}
