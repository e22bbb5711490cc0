import type { Finding } from './finding.ts'

/** A stretch of the signed text and the stretch of the sent text that it stands for. UTF-16 units, ends exclusive. */
export interface Pair {
  signed: readonly [start: number, end: number]
  sent: readonly [start: number, end: number]
}

/** A finding and the stretches that it names: outside of all of them the two texts are equal. */
export interface Found {
  finding: Finding
  pairs: readonly Pair[]
}

/** The whole of both texts. */
export function wholePair(signed: string, sent: string): Pair {
  return { signed: [0, signed.length], sent: [0, sent.length] }
}

/** Pairs read from pieces of two texts, moved to their places in the whole. */
export function shiftPairs(found: readonly Found[], signedAt: number, sentAt: number): Found[] {
  if (signedAt === 0 && sentAt === 0) return [...found]
  return found.map(({ finding, pairs }) => ({
    finding,
    pairs: pairs.map(({ signed, sent }) => ({
      signed: [signed[0] + signedAt, signed[1] + signedAt],
      sent: [sent[0] + sentAt, sent[1] + sentAt],
    })),
  }))
}

/** Longest excerpt of a text in a finding, in UTF-16 units. */
const longestExcerpt = 60

/** The beginning of a text, short enough to be read; never half of a surrogate pair. */
export function excerpt(text: string): string {
  return text.length <= longestExcerpt
    ? text
    : `${text
        .slice(0, longestExcerpt)
        .toWellFormed()
        .replace(/\ufffd$/, '')}…`
}

/** Most examples that a finding carries. */
export const mostExamples = 3
