/** Text put before and after another. */
export interface Affix {
  before: string
  after: string
}

const declared = new WeakMap<object, Affix>()

/** A function that puts these texts around any other, and declares that this is all it does. */
export function around(before: string, after: string): (text: string) => string {
  const put = (text: string) => before + text + after
  declared.set(put, { before, after })
  return put
}

/** What a function was declared to put around any text; null where it does anything else. */
export function affixOf(transform: object): Affix | null {
  return declared.get(transform) ?? null
}
