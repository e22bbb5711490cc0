import { create } from 'zustand'
import type { EnvironmentId, SignatureRequest } from '#core/index.ts'
import type { ProxyResult, Transcript } from '#core/live/proxy.ts'

/** What kept the page from an answer before the proxy had a say. */
export type PageProblem =
  /** What answered is no proxy: static hosting. `status` is its HTTP status. */
  { code: 'no-proxy'; status: number } | { code: 'no-server' } | { code: 'offline' } | { code: 'cancelled' }

export type LiveOutcome = ProxyResult | { problem: PageProblem; sent?: Transcript }

/** A part of a call, and whether it left exactly as it was signed. */
export interface SentPart {
  name: string
  equal: boolean
}

/** One fact about a refusal. `weight`: it explains the refusal, it may, or it cannot be the reason. */
export type Finding = { weight: 'cause' | 'open' | 'ruled-out' } & (
  | { code: 'sandbox-says'; failure: string }
  | { code: 'token-missing' | 'token-prefix' | 'token-foreign' | 'client-missing' }
  | { code: 'token-replaced' | 'token-expired' | 'token-current'; at: number }
  | { code: 'token-other-environment'; environment: EnvironmentId }
  | { code: 'token-other-client'; clientId: string }
  | { code: 'secret-proven' | 'secret-changed' | 'secret-unproven' | 'signing-secret' }
  | { code: 'time-form' | 'time-fresh' }
  | { code: 'time-age'; ageMs: number }
  | { code: 'formula-changed' | 'sent-differs' }
)

/** A token that getToken gave in this session. */
export interface LiveToken {
  environment: EnvironmentId
  clientId: string
  /** First 8 hex of the client secret's SHA-256: which secret was accepted, without keeping it. */
  secretFingerprint: string
  token: string
  /** Epoch milliseconds of this computer's clock. */
  receivedAt: number
  /** From the answer's expiry_token; null where it has none. */
  expiresAt: number | null
  /** When a newer token ended this one; null for the newest. */
  replacedAt: number | null
}

interface LiveCall {
  environment: EnvironmentId
  at: number
  outcome: LiveOutcome
}

/** What a call was made of, without its secrets. */
export type ReopenableRequest = Omit<SignatureRequest, 'clientSecret' | 'signingSecret'>

export type LiveEntry = { id: number } & LiveCall &
  (
    | { kind: 'token'; clientId: string; accepted: boolean }
    | {
        kind: 'call'
        request: ReopenableRequest
        endpointId: string | null
        /** Empty where nothing left. */
        sentParts: readonly SentPart[]
        findings: readonly Finding[]
      }
  )

/** `Omit` that keeps the members of a union apart. */
type Without<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never
export type NewLiveEntry = Without<LiveEntry, 'id'>

interface LiveSession {
  environment: EnvironmentId
  productionUnlocked: boolean
  tokens: readonly LiveToken[]
  /** Newest first. */
  entries: readonly LiveEntry[]
  /** The entry that is shown; null for the newest. */
  shownId: number | null
  /** Leaving production locks it again. */
  choose: (environment: EnvironmentId, options?: { unlock?: boolean }) => void
  addToken: (token: Omit<LiveToken, 'replacedAt'>) => void
  addEntry: (entry: NewLiveEntry) => void
  show: (id: number) => void
  clear: () => void
}

/** History keeps at most this many calls, and as many characters of bodies. */
export const historyLimits = { entries: 50, characters: 24_000_000 } as const
const tokenLimit = 50
const nothing = { tokens: [], entries: [], shownId: null } as const

/** Environment, tokens and calls of Live. In memory only: production is locked again after a reload. */
export const useLiveSession = create<LiveSession>(set => ({
  environment: 'sandbox',
  productionUnlocked: false,
  ...nothing,
  choose: (environment, { unlock = false } = {}) =>
    set(state => {
      const production = environment.endsWith('production')
      const productionUnlocked = production && (state.productionUnlocked || unlock)
      return production && !productionUnlocked ? state : { environment, productionUnlocked }
    }),
  addToken: token => set(({ tokens }) => ({ tokens: withToken(tokens, { ...token, replacedAt: null }) })),
  addEntry: entry =>
    set(({ entries }) => ({
      entries: bounded([{ ...entry, id: (entries[0]?.id ?? 0) + 1 }, ...entries]),
      shownId: null,
    })),
  show: shownId => set({ shownId }),
  clear: () => set(nothing),
}))

/** A client has one token in each environment: a new one ends the one before. */
function withToken(tokens: readonly LiveToken[], added: LiveToken): LiveToken[] {
  const ends = (one: LiveToken) =>
    one.replacedAt === null && one.environment === added.environment && one.clientId === added.clientId
  const before = tokens.map(one => (ends(one) ? { ...one, replacedAt: added.receivedAt } : one))
  return [added, ...before].slice(0, tokenLimit)
}

/** The newest calls that fit; the very newest in any case. */
function bounded(entries: readonly LiveEntry[]): LiveEntry[] {
  let characters = 0
  return entries.filter((entry, i) => {
    characters += sizeOf(entry)
    return i === 0 || (i < historyLimits.entries && characters <= historyLimits.characters)
  })
}

function sizeOf({ outcome }: LiveEntry): number {
  const length = (part: object | undefined) =>
    Object.entries(part ?? {}).reduce(
      (sum, [name, value]) => sum + (name.startsWith('body') && typeof value === 'string' ? value.length : 0),
      0,
    )
  return length(outcome) + length(outcome.sent)
}
