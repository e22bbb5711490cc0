import { findInvisible, nameCharacter } from '../bytes/invisible.ts'
import { type FieldCheck, type Finding, matchesOf, missing, trimBlanks, whole } from './field-check.ts'
import type { FieldCheckCode } from './problem.ts'
import { type RequestTimeReading, readInstant } from './request-time.ts'
import { plainCharacters } from './wrong-characters.ts'

/** What can be noticed about a request time. Its age is no fault: `readRequestTime` tells it where it matters. */
export const timeChecks: readonly FieldCheck[] = [
  missing('time-missing'),
  {
    code: 'time-blank',
    severity: 'fault',
    find: value => {
      const found = matchesOf(value, digitsWithBlanks.test(value) ? /[ \t\r\n\v\f]/g : blanksAround)
      return found && { ...found, mended: withoutBlanks(value) }
    },
  },
  inUnit('time-seconds', 'seconds'),
  inUnit('time-microseconds', 'microseconds'),
  inUnit('time-nanoseconds', 'nanoseconds'),
  inUnit('time-iso', 'iso'),
  {
    code: 'time-not-a-number',
    severity: 'fault',
    find: value => {
      const text = withoutBlanks(value)
      if (text === '' || /^\d+$/.test(text) || readInstant(text).kind !== 'other') return null
      const odd = /[^0-9]/u.exec(value)
      const start = odd?.index ?? 0
      const end = start + (odd?.[0].length ?? 1)
      const finding = { at: { start, end }, character: nameCharacter(value.codePointAt(start) ?? 0) }
      const mended = millisecondsIn(text)
      return mended === null ? finding : { ...finding, mended: value.replace(text, () => mended) }
    },
  },
  {
    code: 'time-unusual-length',
    severity: 'notice',
    find: value => {
      const text = withoutBlanks(value)
      return /^\d+$/.test(text) && readInstant(text).kind === 'other' ? { ...whole(value), count: text.length } : null
    },
  },
]

const blanksAround = /^[ \t\r\n\v\f]+|[ \t\r\n\v\f]+$/g
const digitsWithBlanks = /^[\d \t\r\n\v\f]+$/

/** Blanks around always go; inside only where there is nothing but digits, for an ISO text may hold one. */
function withoutBlanks(value: string): string {
  return digitsWithBlanks.test(value) ? value.replace(/[ \t\r\n\v\f]/g, '') : trimBlanks(value)
}

function inUnit(code: FieldCheckCode, kind: RequestTimeReading['kind']): FieldCheck {
  return {
    code,
    severity: 'fault',
    find: (value): Finding | null => {
      const text = withoutBlanks(value)
      const instant = readInstant(text)
      if (instant.kind !== kind) return null
      const { epochMs } = instant
      // Written as 13 digits, which is what the mend is for; an instant before 2001 has fewer.
      const mendable = epochMs !== null && /^\d{13}$/.test(String(epochMs)) && value.includes(text)
      return mendable ? { ...whole(value), mended: value.replace(text, String(epochMs)) } : whole(value)
    },
  }
}

/** 13 digits behind quotes, invisible characters, thousands separators, a Java "L", a fraction or an exponent. */
function millisecondsIn(text: string): string | null {
  const bare = plainCharacters(text, 'field')
    .replace(/^(["'`])(.*)\1$/, '$2')
    .replace(/L$/i, '')
  if (findInvisible(bare).length > 0) return null
  const grouped = /^\d{1,3}(?:([.,_'])\d{3})(?:\1\d{3})*$/.test(bare) ? bare.replace(/\D/g, '') : bare
  const number = /^\d+(?:\.\d+)?(?:e\+?\d+)?$/i.test(grouped) ? String(Math.trunc(Number(grouped))) : ''
  return /^\d{13}$/.test(number) ? number : null
}
