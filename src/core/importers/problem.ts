/** What each code of an import problem tells about itself. Words: `src/i18n/{en,id}/import.ts`. */
export interface ImportProblemFacts {
  'import-nothing-found': object
  'import-too-large': object
  'import-no-signature': object
  /** More problems than are listed. */
  'import-more-problems': object
  'import-unclosed-quote': object
  'import-no-url': object
  /** `url` as it stands in the text. */
  'import-bad-url': { url: string }
  /** `file` as the text names it. */
  'import-body-in-file': { file: string }
  'import-form-body': object
  /** `name` with its sign: `$TOKEN`, `%TOKEN%`, `{{token}}`. */
  'import-unresolved-variable': { name: string }
  /** Content-Length and the bytes that are there. */
  'import-short-body': { stated: number; found: number }
  'import-extra-after-body': { stated: number; found: number }
  /** The Authorization header does not begin with exactly "Bearer ": `scheme` is what was split off. */
  'import-scheme-word': { scheme: string }
}

export type ImportProblemCode = keyof ImportProblemFacts

/** A problem of one code. */
export type ImportProblemOf<Code extends ImportProblemCode> = {
  code: Code
  /** Counts from 1. */
  line?: number
  /** How many times the same was met; absent for once. */
  count?: number
} & ImportProblemFacts[Code]

/** Something that the text left open, or that was done to it. */
export type ImportProblem = { [Code in ImportProblemCode]: ImportProblemOf<Code> }[ImportProblemCode]
