import { diagnose } from '../diagnose/diagnose.ts'
import type { Explanation } from '../diagnose/diagnosis.ts'
import { type Likeness, type MistakeSet, SameAgain } from '../diagnose/explain/same-again.ts'
import type { HmacBatch } from '../diagnose/scan/kernel/hmac-batch.ts'
import type { SignatureRequest } from '../request/request.ts'
import type { BatchRecord } from './read-record.ts'
import { SearchLimits, senderOf, writtenForm } from './row-kind.ts'

/** Mistakes that a search combines here. Opened in Verify, a row is searched further. */
export type SearchSize = 1 | 2
/** Sets of mistakes that are kept of one search. */
const mostSets = 24
/** Causes of one client's latest rows that are tried before all others. */
const mostRecent = 6

/** What became of a row that does not match. `cause` is a number of `causes`, -1 for none. */
export interface RowDiagnosis {
  outcome: 'explained' | 'unexplained' | 'stopped'
  cause: number
}

/** What one search found. */
export interface Cause {
  /** Every set of mistakes that explains its row, the likeliest first. */
  sets: readonly MistakeSet[]
  /** Of the row that was searched: what its headers say about the sender, and how its signature is written. */
  sender: string
  form: 'hex' | 'other'
}

/** A row that fails, and what is known about it so far. */
export interface OpenRow {
  record: BatchRecord
  /** Those of its client, in the order given: the first is taken for the right one. */
  secrets: readonly string[]
  /** How many causes were tried on it. */
  tried: number
  /** Whether every set of so many mistakes was searched without a result. */
  searched: 0 | SearchSize
}

/**
 * Diagnoses the rows that fail, one of a kind: what explained one row is tried on the others before anything is searched
 * anew, and of rows that are alike and cannot be explained only some are searched. Several books share what they find.
 */
export class CauseBook {
  readonly #batch: HmacBatch
  readonly #names = new Map<string, number>()
  readonly #known: Cause[] = []
  readonly #limits = new SearchLimits()
  /** The likeliest of several sets that explain a row, by cause, sets and sender. */
  readonly #likeliest = new Map<string, number>()
  /** Of each client's rows, latest first. */
  readonly #recent = new Map<string, readonly Cause[]>()
  readonly #onFound: (cause: Cause) => void

  constructor(batch: HmacBatch, onFound: (cause: Cause) => void = () => undefined) {
    this.#batch = batch
    this.#onFound = onFound
  }

  /** The ids of each cause, in the order of its explanation. */
  get causes(): readonly string[] {
    return [...this.#names.keys()]
  }

  /** Takes in what another book found. */
  learn(cause: Cause): void {
    const name = causeKey(cause)
    if (!this.#known.some(other => causeKey(other) === name)) this.#known.push(cause)
  }

  /** Tries what was found since this row was last tried; null where nothing of it explains the row. */
  async tryKnown(row: OpenRow): Promise<RowDiagnosis | null> {
    const { request, observed } = row.record
    const form = writtenForm(observed)
    const causes = this.#known.slice(row.tried).filter(cause => cause.form === form)
    row.tried = this.#known.length
    if (causes.length === 0) return null
    const recent = (this.#recent.get(request.clientId) ?? []).filter(cause => causes.includes(cause))
    const others = causes.filter(cause => !recent.includes(cause))
    for (const [secret, clientSecret] of row.secrets.entries()) {
      const again = new SameAgain({ ...request, clientSecret }, observed, this.#batch)
      const found =
        (await this.#tryFirsts(again, recent, row, secret)) ??
        (await this.#tryFirsts(again, others, row, secret)) ??
        (await this.#tryAll(again, [...recent, ...others], row, secret))
      if (found) return found
    }
    return null
  }

  /** The likeliest set of each cause, as it was found. */
  async #tryFirsts(again: SameAgain, causes: readonly Cause[], row: OpenRow, secret: number) {
    const firsts = causes.map(({ sets: [first = []] }) => first)
    const hits = [...again.reproducing(firsts, 'same')]
    const [hit] = hits.sort((one, other) => (firsts[one]?.length ?? 0) - (firsts[other]?.length ?? 0))
    const cause = causes[hit ?? -1]
    const [first] = cause?.sets ?? []
    if (!cause || !first) return null
    this.#remember(row, cause)
    // Of the same sender it is the likeliest again
    if (cause.sender === senderOf(row.record.headers)) return explained(this.#numberOf(first, secret))
    return this.#settle(again, cause, 'same', row, secret)
  }

  /** Where the likeliest does not explain it, another one may that explained the first row just as well. */
  async #tryAll(again: SameAgain, causes: readonly Cause[], row: OpenRow, secret: number) {
    for (const cause of causes) {
      const found = await this.#settle(again, cause, 'alike', row, secret)
      if (!found) continue
      this.#remember(row, cause)
      return found
    }
    return null
  }

  /** The likeliest of those sets of one cause that explain this row. */
  async #settle(again: SameAgain, cause: Cause, likeness: Likeness, { record }: OpenRow, secret: number) {
    const hits = [...again.reproducing(cause.sets, likeness)]
    if (hits.length === 0) return null
    const key = JSON.stringify([causeKey(cause), secret, hits, senderOf(record.headers)])
    const settled = this.#likeliest.get(key)
    if (settled !== undefined) return explained(settled)
    const sets = hits.map(hit => cause.sets[hit] ?? [])
    const [first] = await again.explain(sets, likeness, record.headers)
    if (!first) return null
    const number = this.#numberOf(first.mistakes, secret)
    this.#likeliest.set(key, number)
    return explained(number)
  }

  #remember({ record }: OpenRow, cause: Cause): void {
    const before = this.#recent.get(record.request.clientId) ?? []
    if (before[0] === cause) return
    const recent = [cause, ...before.filter(other => other !== cause)].slice(0, mostRecent)
    this.#recent.set(record.request.clientId, recent)
  }

  /** Searches for sets of up to `size` mistakes; null where there is nothing to be found or enough like it was searched. */
  async search(row: OpenRow, size: SearchSize): Promise<RowDiagnosis | null> {
    const { request, observed, headers } = row.record
    if (!this.#limits.allow(row.record, size)) return null
    const whole: SignatureRequest = { ...request, clientSecret: row.secrets[0] ?? '' }
    const known = { secrets: row.secrets.slice(1) }
    const { outcome, explanations } = await diagnose(whole, observed, {
      headers,
      known,
      maxMistakes: size,
      rare: size === 2,
    })
    const [first] = explanations
    if (outcome !== 'explained' || !first) {
      this.#limits.count(row.record, size)
      if (outcome === 'unexplained') row.searched = size
      return null
    }
    const cause: Cause = { sets: setsOf(explanations), sender: senderOf(headers), form: writtenForm(observed) }
    this.learn(cause)
    this.#remember(row, cause)
    this.#onFound(cause)
    return explained(this.#numberOf(first.mistakes, 0))
  }

  /** A number for the ids; where another secret than the first was used, that is a mistake as well. */
  #numberOf(mistakes: MistakeSet, secret: number): number {
    const name = `${secret > 0 ? 'input-other-secret+' : ''}${nameOf(mistakes)}`
    const number = this.#names.get(name) ?? this.#names.size
    this.#names.set(name, number)
    return number
  }
}

const explained = (cause: number): RowDiagnosis => ({ outcome: 'explained', cause })

function nameOf(set: MistakeSet): string {
  return set.map(({ id }) => id).join('+')
}

function causeKey({ sets: [first = []], form }: Cause): string {
  return JSON.stringify([first, form])
}

/** Without the client's other secrets, which are tried with each set. */
function setsOf(explanations: readonly Explanation[]): MistakeSet[] {
  const sets = explanations.map(({ mistakes }) =>
    mistakes
      .filter(({ id }) => id !== 'input-other-secret')
      .map(({ id, params }) => (params ? { id, params } : { id })),
  )
  return sets.filter(set => set.length > 0).slice(0, mostSets)
}
