import { type FirstDifference, firstDifference } from '../bytes/first-difference.ts'
import { encodeUtf8 } from '../bytes/utf8.ts'
import type { ExplainedMistake, Known } from '../diagnose/diagnosis.ts'
import { explainString } from '../diagnose/explain-string.ts'
import type { SignatureRequest } from '../request/request.ts'
import { type Scheme, type SchemeField, tokoNetzme } from '../scheme/scheme.ts'
import { renderScheme } from '../trace/trace.ts'
import { type AlignedSegment, align } from './align.ts'

/** A merchant's own raw payload or salt beside the correct one. */
export interface OwnComparison {
  segments: readonly AlignedSegment[]
  /** The first differing byte, with hex and character name on both sides; null where the two are equal. */
  first: FirstDifference | null
  /** The field that the first differing byte falls into; null for the template's own text, or where the two are equal. */
  firstField: SchemeField | null
  /** Sets of mistakes that make exactly this text, smallest ones only; none where none is known. */
  mistakes: readonly (readonly ExplainedMistake[])[]
}

/** Compares the raw payload or the salt that a merchant's own code logged, taken exactly as it is, with the correct one. */
export async function compareOwn(
  kind: 'payload' | 'salt',
  own: string,
  request: SignatureRequest,
  { scheme = tokoNetzme, known = {} }: { scheme?: Scheme; known?: Known } = {},
): Promise<OwnComparison> {
  const { text, bytes, spans } = renderScheme(request, scheme)[kind]
  const ownBytes = encodeUtf8(own)
  const segments = align(text, spans, own)
  const first = firstDifference(bytes, ownBytes)
  const firstField = first ? (segments.find(({ equal }) => !equal)?.field ?? null) : null
  const mistakes = first ? await explainString(kind, ownBytes, request, scheme, known) : []
  return { segments, first, firstField, mistakes }
}
