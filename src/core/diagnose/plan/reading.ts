import { sameBytes } from '../../bytes/same-bytes.ts'
import type { SignatureRequest } from '../../request/request.ts'
import type { Edit } from '../mistakes/edit.ts'
import type { Dimension, MistakeParams } from '../mistakes/mistake.ts'
import { editMistakes, type MistakeId } from '../mistakes/table.ts'
import { lossyPrints } from '../printing/lossy-prints.ts'
import { readableOutputs } from '../printing/outputs.ts'
import { holdsValue, wholePrints } from '../printing/whole-prints.ts'
import type { Accepts } from '../scan/scanner.ts'
import { isUnhashed } from '../signing/digest.ts'
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
  /** Null where the result holds the payload itself, so that it may have any length. */
  digestLength: number | null
  /** Innermost first: the last one made the observed text. */
  edits: readonly MadeEdit[]
  /** Digests as lower-case hex, "?" for an unknown nibble; none where digests are only compared. */
  patterns: readonly string[]
  /** Where the digest cannot be read back: whether a digest is the one that was printed. */
  accepts?: Accepts
}

/** No digest prints longer than this, whatever is around it: longer texts are not read. */
const longestText = 2048
/** A payload that was sent itself may be longer. */
const longestSent = 1 << 16
/** Most edits on top of each other. */
const deepest = 2
/** Most unknown nibbles in the first four digest bytes: 16 candidates. */
const mostUnknown = 1

interface Undone {
  text: string
  edits: readonly MadeEdit[]
}

/**
 * Every way to read the observed text as a printed digest, plainest first; or as values of the request that were sent as they
 * are. Only the first output of equal readings is kept.
 */
export function readObserved(observed: string, request: SignatureRequest): Reading[] {
  const sent = readSent(observed, request)
  if (observed.length > longestText) return sent
  const undone = undoEdits(observed)
  const compared = undone.filter(({ edits }) => edits.length < deepest).flatMap(readCompared)
  return [...withoutDoubles(undone.flatMap(readPrinted)), ...sent, ...compared]
}

const lengths = Object.values(digestLengths)

/** In plain loops: of a hundred outputs and six lengths hardly any fits. */
function readPrinted({ text, edits }: Undone): Reading[] {
  const readings: Reading[] = []
  for (const output of readableOutputs.values()) {
    for (const digestLength of lengths) {
      const all = output.read(text, digestLength)
      const patterns = all.length === 0 ? all : all.filter(isTelling)
      if (patterns.length > 0) readings.push({ outputId: output.id, digestLength, edits, patterns })
    }
  }
  return readings
}

function readCompared({ text, edits }: Undone): Reading[] {
  const readings: Reading[] = []
  for (const print of lossyPrints.values()) {
    for (const digestLength of lengths) {
      const accepts = print.read(text, digestLength)
      if (accepts) readings.push({ outputId: print.id, digestLength, edits, patterns: [], accepts })
    }
  }
  return readings
}

/** Texts that hold a value of the request, in a spelling in which one may have been sent. */
function readSent(observed: string, request: SignatureRequest): Reading[] {
  if (observed.length > longestSent) return []
  return undoOnceAtMost(observed).flatMap(({ text, edits }) =>
    [...wholePrints].flatMap(([outputId, read]): Reading[] => {
      const bytes = read(text)
      if (bytes === null || !holdsValue(bytes, request)) return []
      const accepts = (whole: Uint8Array) => sameBytes(whole, bytes)
      return [{ outputId, digestLength: null, edits, patterns: [], accepts }]
    }),
  )
}

function undoOnceAtMost(observed: string): Undone[] {
  const plain = { text: observed, edits: [] }
  return observed.length > longestText ? [plain] : [plain, ...undoOnce(plain)]
}

function withoutDoubles(readings: readonly Reading[]): Reading[] {
  const seen = new Set<string>()
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

/** Whether a result that a construction gives may have been printed so. */
export function fitsReading({ kind, hash }: Construction, { digestLength }: Reading): boolean {
  return digestLength === (isUnhashed(kind) ? null : digestLengths[hash])
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
