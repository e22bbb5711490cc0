import { isTooLongToWrite, longestBody, longestField, timesLeftOut } from '../mistakes/bounds.ts'
import type { Facts, Mistake } from '../mistakes/mistake.ts'
import { type MistakeId, slotMistakes } from '../mistakes/table.ts'
import type { Slots } from '../signing/slots.ts'
import { Merger } from './merger.ts'
import { isWrittenAnew, type Member, type VariantClass } from './variant-class.ts'

/** What the table makes of some facts. */
export interface Classes {
  classes: readonly VariantClass[]
  /** Mistakes that were made in no way, or in fewer than there are, because a value is too long. */
  leftOut: readonly MistakeId[]
}

/** UTF-16 units, or bytes, of values that all classes together may hold; short ones are not counted. */
const mostKept = 160 << 20
const shortValue = 4096
/** What a mistake costs beside the bytes that it writes, and each of its variants. */
const usualWork = 4096
const variantWork = 64

/**
 * Every variant of the table on these facts, merged by effect; those without any are left out. Tells after each mistake how
 * much work it was: about how many bytes it wrote.
 */
export function* classesOf(
  facts: Facts,
  base: Slots,
  reach: 1 | 2 | 3 | 'rare',
  extra: readonly Member[],
): Generator<number, Classes> {
  const merger = new Merger(base)
  const leftOut: MistakeId[] = []
  let room = mostKept
  for (const [id, mistake] of slotMistakes) {
    if (isTooLong(facts, mistake)) {
      leftOut.push(id)
      continue
    }
    const before = timesLeftOut(facts)
    let made = 0
    let isCut = false
    const variants = reach === 'rare' ? (mistake.rare?.(facts) ?? []) : mistake.variants(facts, reach)
    for (const { set, params } of variants) {
      const length = lengthOf(set)
      if (length > room) isCut = true
      else if (merger.add(params ? { id, params, set } : { id, set })) room -= length
      made += length
    }
    if (isCut || timesLeftOut(facts) > before) leftOut.push(id)
    yield usualWork + variants.length * variantWork + made + valueIn(mistake, facts).length
  }
  for (const member of extra) merger.add(member)
  if (!isTooLongToWrite(facts)) return { classes: merger.classes, leftOut }
  const kept = merger.classes.filter(found => !isWrittenAnew(found))
  const ids = new Set(kept.flatMap(({ members }) => members.map(({ id }) => id)))
  const lost = merger.classes.flatMap(({ members }) => members.map(({ id }) => id)).filter(id => !ids.has(id))
  return { classes: kept, leftOut: [...new Set([...leftOut, ...lost])] }
}

function isTooLong(facts: Facts, mistake: Mistake): boolean {
  const { length } = valueIn(mistake, facts)
  return mistake.dimension === 'body' ? length > longestBody && !mistake.anyLength : length > longestField
}

/** The value that a mistake is about, of those that may be long. */
function valueIn({ dimension }: Mistake, { body, path, token }: Facts): string | Uint8Array {
  switch (dimension) {
    case 'body':
      return body
    case 'path':
      return path
    case 'token':
      return token
    default:
      return ''
  }
}

/** How long the values are that may be long; short ones count for nothing. */
function lengthOf({ body, path, tokenInPayload, tokenInSalt }: Partial<Slots>): number {
  let length = 0
  for (const value of [body, path, tokenInPayload, tokenInSalt]) {
    if (value !== undefined && value.length > shortValue) length += value.length
  }
  return length
}
