import { parseJsonTree } from '../../bytes/json-tree.ts'
import type { SignatureRequest } from '../../request/request.ts'
import { factsOf } from '../candidates/facts.ts'
import type { Explanation } from '../diagnosis.ts'
import type { ExplainedMistake } from '../mistakes/explained-mistake.ts'
import { slotMistakes } from '../mistakes/table.ts'
import { textOf } from '../signing/render-slots.ts'
import { remediesOf } from './remedies.ts'

/** The smallest addition to the request's body on which its causes would sign different bytes. */
export interface Probe {
  /** A member of the outermost object, as it is typed. */
  member: string
}

/** Members that bring out one peculiarity of a writer each; then all of them together. */
const values = [
  '"/"',
  '"é"',
  '"<"',
  '"&"',
  '"\'"',
  '1.0',
  '12.50',
  'null',
  '""',
  '{}',
  '[]',
  '" a "',
  '9007199254740993',
  '1e6',
  '"😀"',
]

/** Longer bodies are not written again for each cause and value. */
const longestBody = 20_000
const mostCauses = 12

/**
 * What to have signed next, where remaining causes with different fixes would then differ. Null where nothing small does, or
 * where all have one fix. `explanations` are those of one group, the likeliest first.
 * @example findProbe(request, []) // => null
 */
export function findProbe(request: SignatureRequest, explanations: readonly Explanation[]): Probe | null {
  const causes = onePerRemedy(explanations).slice(0, mostCauses)
  const [likeliest] = causes
  const text = typeof request.body === 'string' ? request.body : ''
  const tree = text.length > longestBody ? null : parseJsonTree(text)
  if (!likeliest || causes.length < 2 || tree?.kind !== 'object') return null
  const brace = text.lastIndexOf('}')
  const isEmpty = tree.members.length === 0
  const found = values
    .map((value, at) => {
      const member = `"a${at}":${value}`
      const body = `${text.slice(0, brace).trimEnd()}${isEmpty ? '' : ','}${member}${text.slice(brace)}`
      return { member, kinds: signedKinds({ ...request, body }, causes) }
    })
    .filter(({ kinds }) => kinds > 1)
    .toSorted((one, other) => other.kinds - one.kinds)
  const [best] = found
  return best ? { member: best.member } : null
}

/** One explanation for each fix: those that share one need no telling apart. */
function onePerRemedy(explanations: readonly Explanation[]): Explanation[] {
  const byRemedy = new Map<string, Explanation>()
  for (const explanation of explanations) {
    const key = remediesOf(explanation).join()
    if (!byRemedy.has(key)) byRemedy.set(key, explanation)
  }
  return [...byRemedy.values()]
}

/** How many different texts these causes would sign for the body of a request. */
function signedKinds(request: SignatureRequest, causes: readonly Explanation[]): number {
  const facts = factsOf(request)
  const signed = causes.map(({ mistakes }) => {
    const bodies = mistakes.map(mistake => bodyOf(mistake, facts))
    return bodies.includes(undefined) ? undefined : JSON.stringify(bodies)
  })
  return new Set(signed.filter(one => one !== undefined)).size
}

/** What a mistake makes of the body; null where it leaves it alone, undefined where it could not be made. */
function bodyOf(
  { id, dimension, params }: ExplainedMistake,
  facts: ReturnType<typeof factsOf>,
): string | null | undefined {
  if (dimension !== 'body') return null
  const row = slotMistakes.find(([own]) => own === id)?.[1]
  const wanted = JSON.stringify(params ?? {})
  const set = row?.variants(facts, 1).find(variant => JSON.stringify(variant.params ?? {}) === wanted)?.set
  if (!set) return undefined
  return textOf(set.body ?? facts.body) + (set.bodyEnd ?? '')
}
