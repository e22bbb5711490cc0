import type { Received } from '../request/received.ts'
import type { SignatureRequest } from '../request/request.ts'
import { tokoNetzme } from '../scheme/scheme.ts'
import { startOf } from './candidates/start.ts'
import { diagnose } from './diagnose.ts'
import type { DiagnoseOptions, Diagnosis } from './diagnosis.ts'
import type { MistakeId } from './mistakes/table.ts'
import { runAtOnce } from './search/turns.ts'

/** A set of mistakes that explains one failing request or more. Requests are counted from 0, in the order given. */
export interface SharedCause {
  ids: readonly MistakeId[]
  /** The failing requests that it explains. */
  explains: readonly number[]
  /** Matching requests whose signature would differ had these mistakes been made there too: they speak against it. */
  contradictedBy: readonly number[]
}

/** What a matching request proves about the failing ones that share a value with it. */
export interface ProvenValue {
  field: 'secret' | 'token' | 'clientId' | 'recipe'
  by: readonly number[]
}

/** In what every failing request differs from every matching one. */
export type SuspectTrait = 'has-body' | 'method' | 'has-query' | 'token' | 'secret'

export interface Together {
  diagnoses: readonly Diagnosis[]
  /** Those that explain most first, uncontradicted before contradicted. */
  causes: readonly SharedCause[]
  proven: readonly ProvenValue[]
  suspects: readonly SuspectTrait[]
}

type Diagnose = (request: SignatureRequest, observed: string, options?: DiagnoseOptions) => Promise<Diagnosis>

/**
 * Diagnoses several requests of one merchant and reasons over them together: which mistakes explain all that fail, which are
 * contradicted by one that matches, and what a match proves. Nothing explains a request without a signature. `run` may be `diagnoseInWorkers`.
 * @example (await diagnoseTogether([])).causes // => []
 */
export async function diagnoseTogether(
  requests: readonly Received[],
  options: DiagnoseOptions = {},
  run: Diagnose = diagnose,
): Promise<Together> {
  const diagnoses: Diagnosis[] = []
  for (const { request, observed, headers } of requests)
    diagnoses.push(await run(request, observed ?? '', { ...options, headers }))
  const indexes = requests.map((_, at) => at)
  const matching = indexes.filter(at => diagnoses[at]?.outcome === 'match')
  const failing = indexes.filter(at => diagnoses[at]?.outcome !== 'match')
  const pick = (indexes: readonly number[]) => indexes.flatMap(at => requests[at]?.request ?? [])
  return {
    diagnoses,
    causes: sharedCauses(diagnoses, effectsOf(requests, matching, options)),
    proven: failing.length === 0 ? [] : provenBy(requests, matching, failing),
    suspects: suspectTraits(pick(matching), pick(failing)),
  }
}

type Effects = ReadonlyMap<number, ReadonlySet<MistakeId>>

/** The mistakes that would show on each of these requests. */
function effectsOf(
  requests: readonly Received[],
  indexes: readonly number[],
  { scheme = tokoNetzme, known = {} }: DiagnoseOptions,
): Effects {
  return new Map(
    indexes.map(at => {
      const { request } = requests[at] as Received
      const { classes } = runAtOnce(startOf({ request, scheme, known }, 1))
      return [at, new Set(classes.flatMap(({ members }) => members.map(({ id }) => id)))]
    }),
  )
}

function sharedCauses(diagnoses: readonly Diagnosis[], effects: Effects): SharedCause[] {
  const causes = new Map<string, { ids: MistakeId[]; explains: Set<number> }>()
  for (const [at, { explanations }] of diagnoses.entries()) {
    for (const { mistakes } of explanations) {
      const ids = mistakes.map(({ id }) => id).sort()
      const cause = causes.get(ids.join()) ?? { ids, explains: new Set() }
      cause.explains.add(at)
      causes.set(ids.join(), cause)
    }
  }
  return [...causes.values()]
    .map(({ ids, explains }) => ({
      ids,
      explains: [...explains],
      contradictedBy: [...effects].flatMap(([at, shown]) => (ids.some(id => shown.has(id)) ? [at] : [])),
    }))
    .sort(
      (a, b) =>
        Math.sign(a.contradictedBy.length) - Math.sign(b.contradictedBy.length) ||
        b.explains.length - a.explains.length ||
        a.ids.length - b.ids.length,
    )
}

function provenBy(
  requests: readonly Received[],
  matching: readonly number[],
  failing: readonly number[],
): ProvenValue[] {
  const sharing = (value: (request: SignatureRequest) => string) => {
    const wanted = new Set(failing.map(at => value((requests[at] as Received).request)))
    return matching.filter(at => wanted.has(value((requests[at] as Received).request)))
  }
  const proven: ProvenValue[] = [
    { field: 'recipe', by: matching },
    { field: 'secret', by: sharing(({ signingSecret, clientSecret }) => signingSecret || clientSecret) },
    { field: 'token', by: sharing(({ token }) => token) },
    { field: 'clientId', by: sharing(({ clientId }) => clientId) },
  ]
  return proven.filter(({ by }) => by.length > 0)
}

const traits: readonly (readonly [SuspectTrait, (request: SignatureRequest) => string])[] = [
  ['has-body', ({ body }) => String(body.length > 0)],
  ['method', ({ method }) => method],
  ['has-query', ({ path }) => String(path.includes('?'))],
  ['token', ({ token }) => token],
  ['secret', ({ signingSecret, clientSecret }) => signingSecret || clientSecret],
]

function suspectTraits(matching: readonly SignatureRequest[], failing: readonly SignatureRequest[]): SuspectTrait[] {
  if (matching.length === 0 || failing.length === 0) return []
  return traits.flatMap(([trait, value]) => {
    const good = new Set(matching.map(value))
    const bad = new Set(failing.map(value))
    return bad.size === 1 && [...bad].every(one => !good.has(one)) ? [trait] : []
  })
}
