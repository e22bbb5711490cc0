import type { Edit } from '../mistakes/edit.ts'
import type { Dimension, MistakeParams } from '../mistakes/mistake.ts'
import { editMistakes, type MistakeId } from '../mistakes/table.ts'
import { readableOutputs } from '../printing/outputs.ts'
import type { Construction, Output } from '../signing/slots.ts'

/** Digest length of each hash in bytes (FIPS 180-4; RFC 1321). */
export const digestLengths = {
  MD5: 16,
  'SHA-1': 20,
  'SHA-224': 28,
  'SHA-256': 32,
  'SHA-384': 48,
  'SHA-512': 64,
} as const satisfies Record<Construction['hash'], number>

/** An edit of the finished text, with the params that tell which. */
export interface MadeEdit {
  id: MistakeId
  dimension: Dimension
  edit: Edit
  /** The text before it. */
  inner: string
  params?: MistakeParams
}

/** One way to read the observed text: which digests it may be, printed how, edited how. */
export interface Reading {
  /** The output's id, see `readableOutputs`. */
  outputId: string
  digestLength: number
  /** Innermost first: the last one made the observed text. */
  edits: readonly MadeEdit[]
  /** Digests as lower-case hex, "?" for an unknown nibble. */
  patterns: readonly string[]
}

/** No digest prints longer than this, whatever is around it: longer texts are not read. */
const longestText = 2048
/** Most edits on top of each other. */
const deepest = 2
/** Most unknown nibbles in the first four digest bytes: 16 candidates. */
const mostUnknown = 1

interface Undone {
  text: string
  edits: readonly MadeEdit[]
}

/** Every way to read the observed text as a printed digest, plainest first. Only the first output of equal readings is kept. */
export function readObserved(observed: string): Reading[] {
  if (observed.length > longestText) return []
  const seen = new Set<string>()
  const readings: Reading[] = []
  for (const undone of undoEdits(observed)) {
    for (const output of readableOutputs.values()) {
      for (const digestLength of Object.values(digestLengths)) {
        const patterns = output.read(undone.text, digestLength).filter(isTelling)
        if (patterns.length === 0) continue
        readings.push({ outputId: output.id, digestLength, edits: undone.edits, patterns })
      }
    }
  }
  return readings.filter(reading => {
    const key = `${reading.outputId} ${reading.edits
      .map(made => made.id)
      .sort()
      .join(' ')} ${reading.patterns.join(' ')}`
    return !seen.has(key) && seen.add(key)
  })
}

/** All but a nibble of the digest's head is known: enough to look for it. The whole text is compared in the end. */
function isTelling(pattern: string): boolean {
  return (pattern.slice(0, 8).match(/\?/g)?.length ?? 0) <= mostUnknown
}

function undoEdits(observed: string): Undone[] {
  const depths: Undone[][] = [[{ text: observed, edits: [] }]]
  for (let depth = 1; depth <= deepest; depth++) depths.push((depths[depth - 1] ?? []).flatMap(undoOnce))
  const seen = new Set<string>()
  return depths.flat().filter(({ text, edits }) => {
    const key = `${edits
      .map(({ id, params }) => id + JSON.stringify(params ?? {}))
      .sort()
      .join()} ${text}`
    return !seen.has(key) && seen.add(key)
  })
}

function undoOnce({ text, edits: outer }: Undone): Undone[] {
  if (outer.some(made => made.dimension === 'output')) return []
  return editMistakes.flatMap(([id, edit]) =>
    edit.undo(text).map(({ text: inner, params }) => {
      const made: MadeEdit = { id, dimension: edit.dimension, edit, inner, ...(params && { params }) }
      return { text: inner, edits: [made, ...outer] }
    }),
  )
}

/** The text that a digest becomes, printed and edited. */
export function printDigest(digest: Uint8Array, output: Output, made: readonly MadeEdit[]): string {
  return made.reduce((text, { edit, params }) => edit.apply(text, params), output.render(digest))
}

/** First four digest bytes of these readings as big-endian words, without doubles. */
export function headsOf(readings: readonly Reading[]): Uint32Array {
  const heads = new Set<number>()
  for (const reading of readings) {
    for (const pattern of reading.patterns) {
      const head = pattern.slice(0, 8)
      if (!head.includes('?')) heads.add(Number.parseInt(head, 16))
      else for (const nibble of '0123456789abcdef') heads.add(Number.parseInt(head.replace('?', nibble), 16))
    }
  }
  return Uint32Array.from(heads)
}
