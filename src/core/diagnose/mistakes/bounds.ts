import type { Facts } from './mistake.ts'

/** UTF-16 units, or bytes, of a body above which only mistakes that are made at any length are: the others write it anew. */
export const longestBody = 1 << 20
/** Bytes of a body that is no text above which no payload is written anew: each spelling of bytes takes far longer than of text. */
const longestBytes = 1 << 18
/** UTF-16 units of a path, or of a token, above which mistakes of it are left out: some go through every part of it. */
export const longestField = 1 << 18

/** Whether a body is too long for all of a payload to be written anew. */
export function isTooLongToWrite({ body, bodyText }: Pick<Facts, 'body' | 'bodyText'>): boolean {
  return body.length > (bodyText === null ? longestBytes : longestBody)
}

const times = new WeakMap<Facts, number>()

/** Notes that the mistake that is just being made was made in fewer ways than it could be, because a value is too long. */
export function leaveOut(facts: Facts): void {
  times.set(facts, timesLeftOut(facts) + 1)
}

/** How often that was noted of these facts. */
export function timesLeftOut(facts: Facts): number {
  return times.get(facts) ?? 0
}
