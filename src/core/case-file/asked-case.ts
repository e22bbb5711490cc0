import type { CaseMask, CaseTokenMask } from './case-file.ts'

/** What a case file asks for, and what it says was found: all that is still needed of it once its request is open. */
export interface AskedCase {
  token: CaseTokenMask
  secret: CaseMask
  withheld: readonly { field: string; bytes: number; fingerprint: string }[]
  /** What the file says was found: to be shown as its word, not as ours. */
  said: { outcome: string; causes: readonly (readonly string[])[] }
}

/** The most that is read, in UTF-16 units: more than any case file has. */
export const readLimit = 1_000_000
const mostRows = 100

/** These parts of a case file's JSON, with bounds; null where the masks are none. */
export function readAskedCase(value: unknown): AskedCase | null {
  const token = maskOf(own(value, 'token'))
  const secret = maskOf(own(value, 'secret'))
  const start = textOf(own(own(value, 'token'), 'start'), 6)
  if (!token || !secret || start === null) return null
  const withheld = rowsOf(own(value, 'withheld')).flatMap(withheldOf)
  return { token: { start, ...token }, secret, withheld, said: saidOf(own(value, 'verdict')) }
}

/** The same parts as a case file has them. */
export function writeAskedCase({ token, secret, withheld, said: { outcome, causes } }: AskedCase) {
  return { token, secret, withheld, verdict: { outcome, causes: causes.map(mistakes => ({ mistakes })) } }
}

function maskOf(value: unknown): CaseMask | null {
  const characters = countOf(own(value, 'characters'))
  const fingerprint = fingerprintOf(own(value, 'fingerprint'))
  return characters === null || fingerprint === null ? null : { characters, fingerprint }
}

function withheldOf(value: unknown): AskedCase['withheld'] {
  const field = textOf(own(value, 'field'), 30)
  const bytes = countOf(own(value, 'bytes'))
  const fingerprint = fingerprintOf(own(value, 'fingerprint'))
  return field === null || bytes === null || fingerprint === null ? [] : [{ field, bytes, fingerprint }]
}

function saidOf(value: unknown): AskedCase['said'] {
  const causes = rowsOf(own(value, 'causes')).map(cause =>
    rowsOf(own(cause, 'mistakes')).flatMap(id => textOf(id, 80) ?? []),
  )
  return { outcome: textOf(own(value, 'outcome'), 20) ?? '', causes: causes.filter(ids => ids.length > 0) }
}

/** The members of a list, a hundred at most. */
export function rowsOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value.slice(0, mostRows) : []
}

/** A text of at most so many UTF-16 units. */
export function textOf(value: unknown, longest = readLimit): string | null {
  return typeof value === 'string' && value.length <= longest ? value : null
}

function countOf(value: unknown): number | null {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : null
}

function fingerprintOf(value: unknown): string | null {
  return typeof value === 'string' && /^[0-9a-f]{8}$/.test(value) ? value : null
}

/** A member of its own by this name. */
export function own(value: unknown, name: string): unknown {
  return isRecord(value) && Object.hasOwn(value, name) ? value[name] : undefined
}

/** Neither list nor null. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
