import { type ExplainedMistake, type Explanation, mistakeTable } from '#core/index.ts'
import type { FixChoice } from './language-picker.tsx'

/** One possibility: what an explanation has besides what all of its group share. */
export interface Choice {
  key: string
  mistakes: readonly ExplainedMistake[]
}

/** An explanation as one of its group: all its mistakes, and those that not all of the group share. */
export interface Cause extends Choice {
  own: readonly ExplainedMistake[]
}

/** Explanations with the same message and key bytes: nothing in the request tells them apart. */
export interface ExplanationGroup {
  /** The likeliest. */
  first: Explanation
  /** Mistakes that all of them have in common. */
  shared: readonly ExplainedMistake[]
  /** All of them, the likeliest first. */
  causes: readonly Cause[]
  /** The same as choices that do not depend on each other, where they do not; else one choice between all of them. */
  choices: readonly (readonly Choice[])[]
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
    const isShared = (mistake: ExplainedMistake) =>
      rest.every(({ mistakes }) => mistakes.some(other => nameOf(other) === nameOf(mistake)))
    const shared = first.mistakes.filter(isShared)
    const names = new Set(shared.map(nameOf))
    const causes = [first, ...rest].map(({ mistakes }) => ({
      ...choiceOf(mistakes),
      own: mistakes.filter(mistake => !names.has(nameOf(mistake))),
    }))
    return [{ first, shared, causes, choices: choicesOf(causes) }]
  })
}

function choiceOf(mistakes: readonly ExplainedMistake[]): Choice {
  return { key: mistakes.map(nameOf).join('+'), mistakes }
}

/** Two kinds of time with five kinds of body are two choices, where all ten are there. */
function choicesOf(causes: readonly Cause[]): Choice[][] {
  const byDimension = new Map<string, Map<string, Choice>>()
  for (const { own } of causes) {
    for (const mistake of own) {
      const options = byDimension.get(mistake.dimension) ?? new Map<string, Choice>()
      byDimension.set(mistake.dimension, options.set(nameOf(mistake), choiceOf([mistake])))
    }
  }
  const choices = [...byDimension.values()].map(options => [...options.values()])
  const combinations = choices.reduce((product, options) => product * options.length, 1)
  const isProduct = causes.every(({ own }) => own.length === byDimension.size)
  return isProduct && combinations === causes.length ? choices : [causes.map(({ own }) => choiceOf(own))]
}

/** How many of its mistakes the chosen language is not known for. */
function foreign({ mistakes }: Explanation, language: FixChoice): number {
  if (language === 'any') return 0
  const typical = ({ id }: ExplainedMistake) =>
    mistakeTable[id].producers.some(one => one === language || one === 'any')
  return mistakes.filter(mistake => !typical(mistake)).length
}

/** A name for a mistake with its parameters. */
export function nameOf({ id, params }: Pick<ExplainedMistake, 'id' | 'params'>): string {
  return params ? `${id} ${JSON.stringify(params)}` : id
}
