import { escapeControls, type Finding } from '#core/index.ts'

/** A text in quotes, its control characters as escapes. */
export function quoted(text: string): string {
  return `“${escapeControls(text)}”`
}

/** The examples of a finding with several places. */
export type Examples = Extract<Finding, { code: 'json-numbers' }>['examples']

/** A list of texts in quotes; "…" where there are more. */
export function quotedList(texts: readonly string[], count: number): string {
  return texts.map(quoted).join(', ') + (count > texts.length ? ', …' : '')
}
