import { type ExplainedMistake, type Explanation, mistakeTable } from '#core/index.ts'
import type { FixChoice } from './language-picker.tsx'

/** A cause as the reader gets it: one fix, and every set of mistakes that it mends and evidence does not separate. */
export interface Cause {
  key: string
  /** The likeliest first. */
  explanations: readonly [Explanation, ...Explanation[]]
}

/** Explanations with the same message and key bytes: nothing in the request tells them apart. */
export interface ExplanationGroup {
  /** The likeliest. */
  first: Explanation
  /** All causes, the likeliest first. */
  causes: readonly [Cause, ...Cause[]]
}

/** Puts together what has the same bytes. Within a group causes of the reader's language come first, else the search's order stands. */
export function groupExplanations(explanations: readonly Explanation[], language: FixChoice): ExplanationGroup[] {
  const groups = new Map<number, Explanation[]>()
  for (const explanation of explanations) {
    groups.set(explanation.group, [...(groups.get(explanation.group) ?? []), explanation])
  }
  return [...groups.values()].flatMap(group => {
    const [cause, ...rest] = causesOf(group.toSorted((one, other) => rankOf(one, language) - rankOf(other, language)))
    return cause ? [{ first: cause.explanations[0], causes: [cause, ...rest] }] : []
  })
}

function causesOf(group: readonly Explanation[]): Cause[] {
  const causes = new Map<string, Explanation[]>()
  for (const explanation of group) {
    // What a chosen language sets apart is no longer one cause
    const key = `${explanation.cause}`
    causes.set(key, [...(causes.get(key) ?? []), explanation])
  }
  return [...causes].flatMap(([key, [first, ...rest]]) =>
    first ? [{ key, explanations: [first, ...rest] as const }] : [],
  )
}

/** What a cause claims beyond what is seen counts before the language that was chosen. */
function rankOf({ mistakes, evidence }: Explanation, language: FixChoice): number {
  if (language === 'any') return 0
  const typical = ({ id }: ExplainedMistake) =>
    mistakeTable[id].producers.some(one => one === language || one === 'any')
  const foreign = mistakes.filter(mistake => !typical(mistake)).length
  return foreign + (evidence.some(({ kind }) => kind === 'unseen') ? 100 : 0)
}

/** The ids of all mistakes of a cause, each once. */
export function idsOf({ explanations }: Cause): string[] {
  return [...new Set(explanations.flatMap(({ mistakes }) => mistakes.map(({ id }) => id)))]
}

/** A name for a mistake with its parameters. */
export function nameOf({ id, params }: Pick<ExplainedMistake, 'id' | 'params'>): string {
  return params ? `${id} ${JSON.stringify(params)}` : id
}
