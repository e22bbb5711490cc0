import type { ImportedRequest } from './imported.ts'
import type { ImportProblem } from './problem.ts'

/** What a reader made of a text. No requests: it was not of this format after all, and the next reader has its turn. */
export interface Reading {
  requests: ImportedRequest[]
  problems: ImportProblem[]
}

/**
 * One format. Both functions take any text up to `importLimit`, never throw, and take time in proportion to its length: no
 * pattern that starts anew at each place and runs on to the end.
 */
export interface Reader {
  /** Stays: a key of the words in `src/i18n/{en,id}/import.ts`. */
  format: string
  /** How certain it is that this reader is the one, from 0 (not at all) to `certain`. Looks, does not read. */
  recognise(text: string): number
  read(text: string): Reading
}

/** The scale of `recognise`. */
export const certainty = {
  no: 0,
  /** Single values found by name or shape, among words. */
  perhaps: 20,
  /** Lines of the right form. */
  likely: 50,
  /** The form's own words where they belong. */
  sure: 80,
  /** A format that names itself, such as a HAR's log.version. */
  certain: 100,
} as const
