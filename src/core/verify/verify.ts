import { hex } from '@scure/base'
import { sameBytes } from '../bytes/same-bytes.ts'
import { outputMistakeOf } from '../diagnose/mistakes/output-ids.ts'
import type { MistakeId } from '../diagnose/mistakes/table.ts'
import { digestLengths, type Reading, readObserved } from '../diagnose/plan/reading.ts'
import type { SignatureRequest } from '../request/request.ts'
import { type Scheme, tokoNetzme } from '../scheme/scheme.ts'
import { trace } from '../trace/trace.ts'
import { readStandIn } from './stand-in.ts'
import { describeUnreadable, invisibleIn } from './unreadable.ts'
import type { ShapeFinding, Verdict } from './verdict.ts'

/**
 * Compares an observed signature, taken exactly as it is, with the one that this request should carry. The bytes are compared
 * in constant time. Never throws for what a user typed; the scheme must be well formed.
 * @example (await verify(request, signature)).outcome // => 'match'
 */
export async function verify(
  request: SignatureRequest,
  observed: string,
  scheme: Scheme = tokoNetzme,
): Promise<Verdict> {
  const { signature: expected, hmac } = await trace(request, scheme)
  if (observed === '') return { outcome: 'empty', expected, digest: null, findings: [] }
  const readings = readObserved(observed, request).filter(({ accepts }) => !accepts)
  const whole = readings.filter(isWhole)
  const same = whole.find(reading => sameBytes(digestOf(reading), hmac.mac))
  if (same && sameText(observed, expected)) return { outcome: 'match', expected, digest: hmac.mac, findings: [] }
  if (same)
    return { outcome: 'other-spelling', expected, digest: hmac.mac, findings: findingsOf(same, observed, scheme) }
  const reading = likeliest(readings, digestLengths[scheme.hash])
  if (!reading || readStandIn(observed))
    return { outcome: 'not-a-signature', expected, digest: null, findings: describeUnreadable(observed) }
  if (!isCertain(reading)) {
    const finding = { code: 'shape-character-count', characters: observed.length, expected: expected.length } as const
    const findings = [{ ...finding, start: 0, end: observed.length }, ...invisibleIn(observed)]
    return { outcome: 'different', expected, digest: null, findings }
  }
  const digest = digestOf(reading)
  return { outcome: 'different', expected, digest, findings: findingsOf(reading, observed, scheme) }
}

function isWhole({ patterns }: Reading): boolean {
  return patterns.length === 1 && patterns.every(pattern => !pattern.includes('?'))
}

/** Whether the digest is spelled whole, so that only one thing can have been meant. */
function isCertain(reading: Reading): boolean {
  return isWhole(reading) && !reading.outputId.startsWith('hex-leading-zeros') && reading.edits.every(isTransport)
}

function isTransport({ dimension }: Reading['edits'][number]): boolean {
  return dimension === 'transport'
}

function digestOf({ patterns }: Reading): Uint8Array {
  return hex.decode(patterns[0] ?? '')
}

/** The plainest reading, first one as long as the expected digest. Readings come plainest first. */
function likeliest(readings: readonly Reading[], length: number): Reading | undefined {
  const plainest = (some: readonly Reading[]) => some.toSorted((a, b) => a.edits.length - b.edits.length)[0]
  const whole = readings.filter(isCertain)
  return (
    plainest(whole.filter(({ digestLength }) => digestLength === length)) ??
    plainest(whole) ??
    plainest(readings.filter(({ digestLength }) => digestLength === length)) ??
    plainest(readings)
  )
}

function findingsOf({ outputId, digestLength, edits }: Reading, observed: string, scheme: Scheme): ShapeFinding[] {
  const findings: ShapeFinding[] = []
  let start = 0
  let end = observed.length
  for (const { id, params, inner } of edits.toReversed()) {
    const kept = inner.replaceAll('\0', '')
    const at = Math.max(start, observed.indexOf(kept, start))
    const place = at > start ? { start, end: at } : { start: Math.min(at + kept.length, end), end }
    findings.push({ code: 'shape-edited', id: id as MistakeId, ...(params && { params }), ...place })
    start = at
    end = at + kept.length
  }
  const id = outputMistakeOf(outputId)
  if (id && outputId !== scheme.encoding) findings.push({ code: 'shape-printed-otherwise', id, start, end })
  if (digestLength !== null && digestLength !== digestLengths[scheme.hash]) {
    const hashes = Object.entries(digestLengths).flatMap(([hash, bytes]) => (bytes === digestLength ? [hash] : []))
    findings.push({ code: 'shape-other-length', bytes: digestLength, hashes, start, end })
  }
  return [...findings, ...invisibleIn(observed)]
}

/** Equal bytes, in a time that depends on the length alone. */
function sameText(a: string, b: string): boolean {
  if (a.length !== b.length) return false
  let difference = 0
  for (let at = 0; at < a.length; at++) difference |= a.charCodeAt(at) ^ b.charCodeAt(at)
  return difference === 0
}
