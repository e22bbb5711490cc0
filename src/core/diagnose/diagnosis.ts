import type { Finding } from '../difference/finding.ts'
import type { HeaderPair } from '../request/header-pair.ts'
import type { Scheme } from '../scheme/scheme.ts'
import type { Direction } from './explain/direction.ts'
import type { Evidence } from './explain/evidence.ts'
import type { Known } from './known.ts'
import type { ExplainedMistake } from './mistakes/explained-mistake.ts'
import type { Dimension } from './mistakes/mistake.ts'
import type { MistakeId } from './mistakes/table.ts'

export interface DiagnoseOptions {
  /** Default 3. */
  maxMistakes?: number
  /** Whether the forms of single mistakes that are tried last are tried at all: they take as long as the pairs. Default true. */
  rare?: boolean
  scheme?: Scheme
  signal?: AbortSignal
  onProgress?: (tried: number, total: number) => void
  /**
   * Called with the sets of mistakes of one origin that explain the signature, before all other sets are tried: the search
   * goes on, because a smaller set may explain it too.
   */
  onFound?: (explanations: readonly Explanation[]) => void
  /** Further values that the user knows of; each joins the search. */
  known?: Known
  /** The request's headers as they came, in order: evidence that orders equal causes, never drops one. */
  headers?: readonly HeaderPair[]
}

export interface Diagnosis {
  /**
   * match: the observed text is the correct signature, exactly as Netzme expects it (lowercase hex). Any other spelling of
   * the same bytes is explained. unexplained: the whole space was searched. stopped: it was not.
   */
  outcome: 'match' | 'explained' | 'unexplained' | 'stopped'
  /** Minimal sets of mistakes; fewest first, then likeliest. */
  explanations: Explanation[]
  tried: number
  /** What was covered and what this input cannot tell; none where the signature matches. */
  ledger?: Ledger
}

export interface Explanation {
  /** All of them together. */
  mistakes: readonly ExplainedMistake[]
  /** Explanations with the same message and key bytes share it: nothing in this request tells them apart. */
  group: number
  /** What the merchant hashed. */
  message: Uint8Array
  /** What it was keyed with; null where no HMAC was used. */
  key: Uint8Array | null
  /** For example 'SHA-256'. */
  hash: string
  /** Payload and salt as text, for display. */
  payload: string
  salt: string
  /** What these mistakes produce: equal to the observed text. */
  signature: string
  /** What differs between signed and expected, computed from the bytes; complete, whoever made it. */
  findings: readonly Finding[]
  /** Explanations of a group that evidence does not separate and that one fix mends share it: one cause, written by any of them. */
  cause: number
  /** What speaks for this cause. */
  evidence: readonly Evidence[]
  /** Whether signing or sending wrote the value again; null where neither text tells. */
  direction: Direction | null
}

/** What was tried of one dimension. */
export interface DimensionLedger {
  dimension: Dimension
  /** Ids that change something on this input. */
  tested: readonly MistakeId[]
  /** Ids that change nothing on this input, so that it can say nothing about them. */
  notTestable: readonly MistakeId[]
  /** Different ways to make these mistakes on this input, each tried alone. */
  variants: number
}

/** One size of sets: what was tried of all sets of exactly so many mistakes. */
export interface SizeLedger {
  mistakes: number
  tried: number
  total: number
  /** What of it was tried in no way, or in fewer than there are, because a value of the request is too long. */
  leftOut: readonly MistakeId[]
}

/** What a search covered, for the reader: what is ruled out, and what this input cannot tell. */
export interface Ledger {
  dimensions: readonly DimensionLedger[]
  sizes: readonly SizeLedger[]
}
