import { diagnose } from '../diagnose/diagnose.ts'
import type { Explanation } from '../diagnose/diagnosis.ts'
import { explainAgain } from '../diagnose/explain/explain-again.ts'
import type { MistakeId } from '../diagnose/mistakes/table.ts'
import type { BatchRecord } from './read-record.ts'

/** Mistakes that a search combines here. Opened in Verify, a row is searched further. */
const mostMistakes = 2
/** Searches without a result, of rows that are alike: so many in full, so many for single mistakes, then none. */
const fullSearches = 3
const shortSearches = 20
/** Sets of mistakes that are kept of one search. */
const mostSets = 24

/** What became of a row that does not match. `cause` is a number of `causes`, -1 for none. */
export interface RowDiagnosis {
  outcome: 'explained' | 'unexplained' | 'stopped'
  cause: number
}

/** One search and what it found: every set of mistakes that explains its row. */
interface Kind {
  sets: readonly (readonly MistakeId[])[]
}

/**
 * Diagnoses the rows that fail, one of a kind: what explains a row is tried on the rows after it before anything is searched
 * anew, and of rows that are alike in client and endpoint and cannot be explained only some are searched.
 */
export class CauseBook {
  readonly #causes = new Map<string, number>()
  /** Latest success first. */
  #kinds: Kind[] = []
  readonly #unexplained = new Map<string, number>()

  /** The ids of each cause, in the order of its explanation. */
  get causes(): readonly string[] {
    return [...this.#causes.keys()]
  }

  /** `secrets` are those of the client: the first is taken for the right one, the others are tried as its mistake. */
  async diagnose({ request, observed, headers }: BatchRecord, secrets: readonly string[]): Promise<RowDiagnosis> {
    const whole = { ...request, clientSecret: secrets[0] ?? '' }
    for (const kind of this.#kinds) {
      const [first] = await explainAgain(whole, observed, kind.sets, { headers })
      if (!first) continue
      this.#kinds = [kind, ...this.#kinds.filter(other => other !== kind)]
      return this.#explained(first)
    }
    const alike = [request.clientId, request.method, request.path.split('?', 1)[0], request.body.length > 0].join(' ')
    const before = this.#unexplained.get(alike) ?? 0
    if (before >= fullSearches + shortSearches) return { outcome: 'stopped', cause: -1 }
    const maxMistakes = before < fullSearches ? mostMistakes : 1
    const known = { secrets: secrets.slice(1) }
    const { outcome, explanations } = await diagnose(whole, observed, { headers, known, maxMistakes })
    const [first] = explanations
    if (outcome === 'explained' && first) {
      this.#kinds.unshift({ sets: setsOf(explanations) })
      return this.#explained(first)
    }
    this.#unexplained.set(alike, before + 1)
    return { outcome: outcome === 'unexplained' && maxMistakes === mostMistakes ? 'unexplained' : 'stopped', cause: -1 }
  }

  #explained({ mistakes }: Explanation): RowDiagnosis {
    const name = mistakes.map(({ id }) => id).join('+')
    const cause = this.#causes.get(name) ?? this.#causes.size
    this.#causes.set(name, cause)
    return { outcome: 'explained', cause }
  }
}

function setsOf(explanations: readonly Explanation[]): MistakeId[][] {
  const sets = new Map(
    explanations.map(({ mistakes }) => [mistakes.map(({ id }) => id).join(), mistakes.map(({ id }) => id)]),
  )
  return [...sets.values()].slice(0, mostSets)
}
