import { encodeMac } from '../bytes/encode-mac.ts'
import { type FirstDifference, firstDifference } from '../bytes/first-difference.ts'
import { encodeUtf8 } from '../bytes/utf8.ts'
import { diagnose } from '../diagnose/diagnose.ts'
import type { DiagnoseOptions, Diagnosis } from '../diagnose/diagnosis.ts'
import { hmacSteps } from '../hmac/hmac-steps.ts'
import { type SignatureRequest, saltSecret } from '../request/request.ts'
import type { Span } from '../scheme/render.ts'
import { type Scheme, type SchemeField, tokoNetzme } from '../scheme/scheme.ts'
import { renderScheme } from '../trace/trace.ts'
import { type AlignedSegment, align } from './align.ts'
import { alignMasked, hasMask } from './align-masked.ts'

/** A merchant's own raw payload or salt beside the correct one. */
export interface OwnComparison {
  segments: readonly AlignedSegment[]
  /** The first differing byte, with hex and character name, correct at the left; null where all that can be seen is equal. */
  first: FirstDifference | null
  /** The field that the first differing byte falls into; null for the template's own text, or where the two are equal. */
  firstField: SchemeField | null
}

/**
 * Compares the raw payload or the salt that a merchant's own code logged, taken exactly as it is, with the correct one.
 * @example compareOwn('salt', (await sign(request)).salt, request).first // => null
 */
export function compareOwn(
  kind: 'payload' | 'salt',
  own: string,
  request: SignatureRequest,
  scheme: Scheme = tokoNetzme,
): OwnComparison {
  const { text, bytes, spans } = renderScheme(request, scheme)[kind]
  const segments = segmentsOf(text, spans, own, request)
  const masked = segments.some(segment => segment.masked)
  const first = masked ? firstVisible(segments) : firstDifference(bytes, encodeUtf8(own))
  const differing = segments.find(({ equal, masked }) => !equal && !masked)
  return { segments, first, firstField: first ? (differing?.field ?? null) : null }
}

/** Segment by segment; what is hidden, and a secret that nobody has given, may be anything. */
function segmentsOf(text: string, spans: readonly Span[], own: string, request: SignatureRequest): AlignedSegment[] {
  const plain = align(text, spans, own)
  if (plain.every(({ equal }) => equal)) return plain
  const noSecret = saltSecret(request) === ''
  // Nobody hides a value behind many times its length
  const isShort = own.length <= 2 * text.length + 200
  if (!(isShort && hasMask(own)) && !noSecret) return plain
  const masked = (isShort && alignMasked(text, spans, own)) || plain
  return masked.map(segment =>
    noSecret && segment.field === 'clientSecret' && !segment.equal ? { ...segment, masked: true } : segment,
  )
}

function firstVisible(segments: readonly AlignedSegment[]): FirstDifference | null {
  const differing = segments.find(({ equal, masked }) => !equal && !masked)
  if (!differing) return null
  const found = firstDifference(encodeUtf8(differing.correct.text), encodeUtf8(differing.own.text))
  const before = segments.slice(0, segments.indexOf(differing)).map(({ correct }) => encodeUtf8(correct.text).length)
  return found && { ...found, offset: before.reduce((sum, length) => sum + length, found.offset) }
}

type Diagnose = (request: SignatureRequest, observed: string, options?: DiagnoseOptions) => Promise<Diagnosis>

/** More mistakes than these in one string prove little. */
const mostMistakes = 2

/**
 * The mistakes that make exactly this payload or salt: it signs with the other of the two left correct, and that signature is
 * diagnosed. The same search, the same proof. `run` may be `diagnoseInWorkers`.
 * @example (await explainOwn('salt', request.clientSecret, request)).explanations[0]?.mistakes[0]?.id // => 'salt-secret-only'
 */
export async function explainOwn(
  kind: 'payload' | 'salt',
  own: string,
  request: SignatureRequest,
  { scheme = tokoNetzme, ...options }: DiagnoseOptions = {},
  run: Diagnose = diagnose,
): Promise<Diagnosis> {
  const { payload, salt } = renderScheme(request, scheme)
  const bytes = encodeUtf8(own)
  const { mac } =
    kind === 'payload'
      ? await hmacSteps(salt.bytes, bytes, scheme.hash)
      : await hmacSteps(bytes, payload.bytes, scheme.hash)
  return run(request, encodeMac(mac, scheme.encoding), { maxMistakes: mostMistakes, ...options, scheme })
}
