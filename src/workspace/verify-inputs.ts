import { create } from 'zustand'
import type { Received, Scheme } from '#core/index.ts'

/** Further values that a user knows of, as typed: one a line, except bodies. */
export interface KnownInputs {
  secrets: string
  tokens: string
  times: string
  paths: string
  baseUrls: string
  body: string
}

/** One of several requests of a merchant, kept to be reasoned over together. */
export interface KeptCase extends Received {
  id: number
  scheme: Scheme
}

interface VerifyInputs {
  known: KnownInputs
  /** Counts changes of `known`: a name for it that holds no secret. */
  knownRevision: number
  ownPayload: string
  ownSalt: string
  /** The body as it went over the wire, where it is not the one in the case. */
  sentBody: string
  /** Counts changes of the merchant's own strings. */
  ownRevision: number
  kept: readonly KeptCase[]
  setKnown: (change: Partial<KnownInputs>) => void
  setOwn: (change: { ownPayload?: string; ownSalt?: string; sentBody?: string }) => void
  keep: (one: Omit<KeptCase, 'id'>) => void
  drop: (id: number) => void
  clear: () => void
}

const nothing = {
  known: { secrets: '', tokens: '', times: '', paths: '', baseUrls: '', body: '' },
  ownPayload: '',
  ownSalt: '',
  sentBody: '',
  kept: [],
} as const

/** What Verify knows beyond the open case. In memory only; gone with a reload and with Forget everything. */
export const useVerifyInputs = create<VerifyInputs>(set => ({
  ...nothing,
  knownRevision: 0,
  ownRevision: 0,
  setKnown: change => set(state => ({ known: { ...state.known, ...change }, knownRevision: state.knownRevision + 1 })),
  setOwn: change => set(state => ({ ...change, ownRevision: state.ownRevision + 1 })),
  keep: one => set(({ kept }) => ({ kept: [...kept, { ...one, id: (kept.at(-1)?.id ?? 0) + 1 }] })),
  drop: id => set(({ kept }) => ({ kept: kept.filter(one => one.id !== id) })),
  clear: () =>
    set(state => ({ ...nothing, knownRevision: state.knownRevision + 1, ownRevision: state.ownRevision + 1 })),
}))
