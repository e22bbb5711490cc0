import type { Product } from '#core/catalogue/endpoint.ts'
import { hex } from './crypto.ts'

export interface IssuedToken {
  token: string
  clientId: string
  product: Product
  issuedAt: number
  expiresAt: number
}

export type TokenState =
  | { kind: 'active'; issued: IssuedToken }
  | { kind: 'replaced'; clientId: string; replacedAt: number }
  | { kind: 'expired'; clientId: string; expiredAt: number }
  | { kind: 'unknown' }

/** Ended tokens that are remembered, so that a client can be told what became of its token. */
const rememberedTokens = 1000

/** The tokens of all clients: one active token for each client and product; a new one ends the old at once. */
export class TokenBook {
  #active = new Map<string, IssuedToken>()
  #replaced = new Map<string, { clientId: string; replacedAt: number }>()
  #byToken = new Map<string, IssuedToken>()

  /** `lifetimeMs` in milliseconds; `random` gives that many random bytes. */
  issue(
    { clientId, product, lifetimeMs }: { clientId: string; product: Product; lifetimeMs: number },
    now: number,
    random: (length: number) => Uint8Array,
  ): IssuedToken {
    const slot = slotOf(clientId, product)
    const previous = this.#active.get(slot)
    if (previous) this.#retire(previous, now)
    const issued: IssuedToken = {
      token: hex(random(32)),
      clientId,
      product,
      issuedAt: now,
      expiresAt: now + lifetimeMs,
    }
    this.#active.set(slot, issued)
    this.#byToken.set(issued.token, issued)
    return issued
  }

  stateOf(token: string, now: number): TokenState {
    const issued = this.#byToken.get(token)
    if (issued && now < issued.expiresAt) return { kind: 'active', issued }
    if (issued) return { kind: 'expired', clientId: issued.clientId, expiredAt: issued.expiresAt }
    const replaced = this.#replaced.get(token)
    return replaced ? { kind: 'replaced', ...replaced } : { kind: 'unknown' }
  }

  tokensOf(clientId: string): IssuedToken[] {
    return [...this.#active.values()].filter(issued => issued.clientId === clientId)
  }

  /** Ends a client's tokens as if their time were over. */
  expire(clientId: string, now: number): void {
    for (const issued of this.tokensOf(clientId)) issued.expiresAt = Math.min(issued.expiresAt, now)
  }

  forget(clientId: string): void {
    for (const issued of this.tokensOf(clientId)) {
      this.#active.delete(slotOf(clientId, issued.product))
      this.#byToken.delete(issued.token)
    }
  }

  #retire(issued: IssuedToken, now: number): void {
    this.#byToken.delete(issued.token)
    this.#replaced.set(issued.token, { clientId: issued.clientId, replacedAt: now })
    const oldest = this.#replaced.keys().next()
    if (this.#replaced.size > rememberedTokens && !oldest.done) this.#replaced.delete(oldest.value)
  }
}

/** A client id may hold any character but a colon: it comes out of a Basic value. */
function slotOf(clientId: string, product: Product): string {
  return `${product}:${clientId}`
}
