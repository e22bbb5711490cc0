import { parseJsonTree } from '../../bytes/json-tree.ts'
import type { SignatureRequest } from '../../request/request.ts'
import { type Scheme, tokoNetzme } from '../../scheme/scheme.ts'
import { correctSlots } from '../candidates/correct-slots.ts'
import { factsOf } from '../candidates/facts.ts'
import type { Explanation } from '../diagnosis.ts'
import type { ExplainedMistake } from '../mistakes/explained-mistake.ts'
import type { Dimension, Facts } from '../mistakes/mistake.ts'
import { slotMistakes } from '../mistakes/table.ts'
import { payloadParts, saltParts, textOf } from '../signing/render-slots.ts'
import type { Slots } from '../signing/slots.ts'
import { remediesOf } from './remedies.ts'

/** The smallest change of a request on which its causes would sign different bytes. */
export type Probe =
  /** A member added to the outermost object of the body, as it is typed. */
  | { field: 'body'; member: string }
  /** Text added to the end of the path, with its "?" or "&". */
  | { field: 'path'; added: string }
  /** Another text of the Request-Time header. */
  | { field: 'time'; requestTime: string }

/** Members that bring out one peculiarity of a writer each. */
const members = [
  ...['"/"', '"é"', '"<"', '"&"', '"\'"', '1.0', '12.50', 'null', '""', '{}', '[]', '" a "', '9007199254740993', '1e6'],
  '"😀"',
]
/** Parameters that bring out one peculiarity of a query each. */
const parameters = ['z=1&a=2', 'p=a%20b', 'p=a+b', 'p=%C3%A9', 'p=a%2Fb', 'p=', 'p=1&p=2', 'p=true', 'p=~*', 'p=%2520']
/** Last three digits of a time: no milliseconds, those that round down and up, those with zeros. */
const moments = ['000', '400', '600', '050', '999']

/** Longer bodies and paths are not written again for each cause and change. */
const longest = 20_000
const mostCauses = 12

/** Where a change can tell mistakes of a dimension apart; none of a secret's or a print's. */
const telling: Readonly<Partial<Record<Dimension, readonly Probe['field'][]>>> = {
  body: ['body'],
  path: ['path'],
  method: ['body', 'path'],
  time: ['time'],
  token: ['time'],
  salt: ['time'],
  template: ['body', 'path', 'time'],
  recipe: ['body', 'path', 'time'],
  hash: ['body', 'path'],
}

/**
 * What to have signed next, where remaining causes with different fixes would then differ. Null where nothing small does, or
 * where all have one fix. `explanations` are those of one group, the likeliest first.
 * @example findProbe(request, []) // => null
 */
export function findProbe(
  request: SignatureRequest,
  explanations: readonly Explanation[],
  scheme: Scheme = tokoNetzme,
): Probe | null {
  const causes = onePerRemedy(explanations).slice(0, mostCauses)
  if (causes.length < 2) return null
  const dimensions = causes.flatMap(({ mistakes }) => mistakes.map(({ dimension }) => dimension))
  const fields = new Set(dimensions.flatMap(dimension => telling[dimension] ?? []))
  const found = [...changesOf(request)]
    .filter(({ probe }) => fields.has(probe.field))
    .map(({ probe, changed }) => ({ probe, kinds: signedKinds(changed, causes, scheme) }))
    .filter(({ kinds }) => kinds > 1)
    .toSorted((one, other) => other.kinds - one.kinds)
  return found[0]?.probe ?? null
}

interface Change {
  probe: Probe
  changed: SignatureRequest
}

/** All small changes of a request, the easiest to make first. */
function changesOf(request: SignatureRequest): Change[] {
  const { body, path, requestTime } = request
  const changes: Change[] = []
  const tree = typeof body === 'string' && body.length <= longest ? parseJsonTree(body) : null
  if (typeof body === 'string' && tree?.kind === 'object') {
    const brace = body.lastIndexOf('}')
    for (const [at, value] of members.entries()) {
      const member = `"a${at}":${value}`
      const comma = tree.members.length === 0 ? '' : ','
      const longer = `${body.slice(0, brace).trimEnd()}${comma}${member}${body.slice(brace)}`
      changes.push({ probe: { field: 'body', member }, changed: { ...request, body: longer } })
    }
  }
  for (const parameter of path.length <= longest ? parameters : []) {
    const added = `${path.includes('?') ? '&' : '?'}${parameter}`
    changes.push({ probe: { field: 'path', added }, changed: { ...request, path: path + added } })
  }
  for (const digits of /^[0-9]{13}$/.test(requestTime) ? moments : []) {
    const other = requestTime.slice(0, -3) + digits
    if (other === requestTime) continue
    changes.push({ probe: { field: 'time', requestTime: other }, changed: { ...request, requestTime: other } })
  }
  return changes
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

/** How many different strings these causes would sign for a request; a cause that cannot be made of it counts as none. */
function signedKinds(request: SignatureRequest, causes: readonly Explanation[], scheme: Scheme): number {
  const facts = factsOf(request)
  const base = correctSlots(facts, scheme)
  const kinds = new Set<string>()
  for (const { mistakes } of causes) {
    const sets = mistakes.map(mistake => setOf(mistake, facts))
    if (sets.every(set => set !== null)) kinds.add(signedBy(Object.assign({ ...base }, ...sets)))
  }
  return kinds.size
}

const slotMistakeOf = new Map(slotMistakes)

/** What a mistake with the same parameters sets on another request; an edit of the finished text sets nothing. */
function setOf({ id, params }: ExplainedMistake, facts: Facts): Partial<Slots> | null {
  const mistake = slotMistakeOf.get(id)
  if (!mistake) return {}
  const wanted = JSON.stringify(params ?? {})
  const variants = mistake.variants(facts, 1)
  return variants.find(variant => JSON.stringify(variant.params ?? {}) === wanted)?.set ?? null
}

function signedBy(slots: Slots): string {
  const { construction, charset } = slots
  const texts = [payloadParts(slots), saltParts(slots)].map(parts => parts.map(textOf).join(''))
  return JSON.stringify([...texts, construction.kind, construction.hash, charset.id])
}
