import { sameBytes } from '../../bytes/same-bytes.ts'
import type { SignatureRequest } from '../../request/request.ts'
import { type Search, type Start, startOf } from './start.ts'

/** Bytes of payload and salt together above which nothing is kept: the variants of a long request take much memory. */
const longestKept = 1 << 16

/**
 * The starts of one request, made once: the steps of a search have some in common, and the next search is often for another
 * signature of the same request. Those of the request before are forgotten.
 */
export class KeptStarts {
  #search: Search | null = null
  readonly #bySize = new Map<number | 'rare', Start>()

  /** Forgets the starts of another request. */
  #turnTo(search: Search): void {
    if (this.#search && isSame(this.#search, search)) return
    this.#search = search
    this.#bySize.clear()
  }

  /** As `startOf` without replacements. */
  *startOf(search: Search, size: number | 'rare'): Generator<number, Start> {
    this.#turnTo(search)
    const known = this.#bySize.get(size)
    if (known) return known
    const of = this.#search
    const made = yield* startOf(search, size)
    // Another search may have begun meanwhile
    if (this.#search === of && made.length <= longestKept) this.#bySize.set(size, made)
    return made
  }
}

function isSame(one: Search, other: Search): boolean {
  return (
    one === other ||
    (isSameRequest(one.request, other.request) &&
      JSON.stringify([one.scheme, one.known]) === JSON.stringify([other.scheme, other.known]))
  )
}

/** Same values, byte for byte; text and its bytes are not the same, as they are written differently. */
function isSameRequest({ body, ...one }: SignatureRequest, { body: otherBody, ...other }: SignatureRequest): boolean {
  const isSameBody =
    typeof body === 'string' || typeof otherBody === 'string' ? body === otherBody : sameBytes(body, otherBody)
  const names = new Set([...Object.keys(one), ...Object.keys(other)]) as Set<keyof typeof one>
  return isSameBody && [...names].every(name => one[name] === other[name])
}
