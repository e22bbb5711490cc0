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
