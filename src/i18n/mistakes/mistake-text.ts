import type { FamilyName, families } from '#core/diagnose/mistakes/families.ts'
import type { MistakeId } from '#core/diagnose/mistakes/table.ts'

/** The words for one mistake, in one language. */
export interface MistakeText {
  /** The finding, one line: "The body was signed with spaces after , and :". */
  title: string
  /** What they signed instead of what, one or two sentences. */
  happened: string
  /** What to change at the sender, one or two sentences. */
  fix: string
}

/** The languages and tools for which a concrete option or line of code is offered. */
export type FixLanguage = 'php' | 'java' | 'kotlin' | 'node' | 'python' | 'go' | 'csharp' | 'ruby' | 'postman' | 'shell'

/** The concrete option or line for each language that causes the mistake; code, so it needs no translation. */
export type FixCode = Readonly<Partial<Record<FixLanguage, string>>>

/** The words of all mistakes, family by family. */
export type FamilyTexts = {
  readonly [Name in FamilyName]: Readonly<Record<keyof (typeof families)[Name], MistakeText>>
}

/** The same by the mistakes' ids. */
export function mergeFamilies(texts: FamilyTexts): Readonly<Record<MistakeId, MistakeText>> {
  return Object.assign({}, ...Object.values(texts))
}
