import { readBusinessStatus } from '#core/catalogue/read-business-status.ts'
import { type BusinessStatus, endpoints } from '#core/index.ts'
import type { ProxyAnswer } from '#core/live/proxy.ts'
import type { WireBody } from '#core/live/wire.ts'
import type { LiveOutcome } from '#workspace/live-session.ts'

/** True where an answer arrived, whatever it says. */
export function isAnswer(outcome: LiveOutcome): outcome is ProxyAnswer {
  return 'status' in outcome
}

/** The JSON of a body; undefined where it holds none. */
export function readJson(body: WireBody): unknown {
  try {
    return 'body' in body ? JSON.parse(body.body) : undefined
  } catch {
    return undefined
  }
}

export function property(value: unknown, name: string): unknown {
  const isObject = typeof value === 'object' && value !== null && Object.hasOwn(value, name)
  return isObject ? (value as Readonly<Record<string, unknown>>)[name] : undefined
}

/** How an answer reads. Only 401 is known to mean a failed authentication; 200 with UNAUTHORIZED is implied by one client. */
export type AnswerMeaning = 'refused' | 'redirect' | 'business-error' | 'http-error' | 'answered'

export function meaningOf(answer: ProxyAnswer, business: BusinessStatus | null): AnswerMeaning {
  if (answer.status === 401 || property(readJson(answer), 'status') === 'UNAUTHORIZED') return 'refused'
  if (answer.redirect) return 'redirect'
  if (answer.status < 200 || answer.status > 299) return 'http-error'
  return business !== null && business.meaning !== 'success' ? 'business-error' : 'answered'
}

/** The envelope's status in the terms of public sources. */
export function businessOf(answer: ProxyAnswer, endpointId: string | null): BusinessStatus | null {
  return readBusinessStatus(endpointId, readJson(answer))
}

/** The catalogue's endpoint of a call; null for a path that is typed and not known. */
export function endpointIdOf(method: string, path: string): string | null {
  const segments = (path.split('?')[0] ?? '').split('/')
  const matching = endpoints.filter(endpoint => {
    const pattern = endpoint.path.split('/')
    const fits = (part: string, i: number) => part === segments[i] || (part.startsWith('{') && segments[i] !== '')
    return endpoint.method === method && pattern.length === segments.length && pattern.every(fits)
  })
  return (matching.find(({ path: known }) => !known.includes('{')) ?? matching[0])?.id ?? null
}

/** A token out of getToken's answer; null where there is none. The status word is unknown, so it is not asked for. */
export function readToken(answer: ProxyAnswer): { token: string; expiresAt: number | null } | null {
  const json = readJson(answer)
  const token = property(json, 'access_token')
  if (answer.status !== 200 || typeof token !== 'string' || token === '') return null
  const expiry = Number(property(json, 'expiry_token') ?? Number.NaN)
  return { token, expiresAt: Number.isSafeInteger(expiry) && expiry > 0 ? expiry : null }
}
