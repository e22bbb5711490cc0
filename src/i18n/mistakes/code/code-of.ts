import type { FixCode } from '../mistake-text.ts'

/** The lines against each mistake of a family: the usual ones where it has none of its own. */
export function codeOf<Id extends string>(
  family: Readonly<Record<Id, unknown>>,
  usual: FixCode,
  own?: Readonly<Partial<Record<Id, FixCode>>>,
): Readonly<Partial<Record<Id, FixCode>>> {
  return Object.assign(Object.fromEntries(Object.keys(family).map(id => [id, usual])), own)
}
