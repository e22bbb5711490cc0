import { type ExplainedMistake, type Explanation, mistakeInfo } from '#core/index.ts'
import type { FixChoice } from './language-picker.tsx'

/** Explanations with the same message and key bytes: nothing in the request tells them apart. */
export interface ExplanationGroup {
  /** The likeliest. */
  first: Explanation
  /** The rest, each with only what it does not share with the first. */
  others: readonly { key: string; mistakes: readonly ExplainedMistake[] }[]
}

/** Puts together what has the same bytes. Within a group those typical of the reader's language come first, else the search's order stands. */
export function groupExplanations(explanations: readonly Explanation[], language: FixChoice): ExplanationGroup[] {
  const groups = new Map<number, Explanation[]>()
  for (const explanation of explanations) {
    groups.set(explanation.group, [...(groups.get(explanation.group) ?? []), explanation])
  }
  return [...groups.values()].flatMap(group => {
    const [first, ...rest] = group.toSorted((a, b) => foreign(a, language) - foreign(b, language))
    if (!first) return []
    const shared = new Set(first.mistakes.map(nameOf))
    const others = rest.map(({ mistakes }) => ({
      key: mistakes.map(nameOf).join('+'),
      mistakes: mistakes.filter(mistake => !shared.has(nameOf(mistake))),
    }))
    return [{ first, others }]
  })
}

/** How many of its mistakes the chosen language is not known for. */
function foreign({ mistakes }: Explanation, language: FixChoice): number {
  if (language === 'any') return 0
  const typical = ({ id }: ExplainedMistake) =>
    mistakeInfo(id)?.producers.some(one => one === language || one === 'any')
  return mistakes.filter(mistake => !typical(mistake)).length
}

/** A name for a mistake with its parameters. */
export function nameOf({ id, params }: ExplainedMistake): string {
  return params ? `${id} ${JSON.stringify(params)}` : id
}
