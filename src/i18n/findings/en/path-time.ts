import type { FindingSentences } from '../finding-text.ts'
import { quoted, quotedList } from '../show.ts'
import { examples, inWhich, many, nothing, orders, times } from './shared.ts'

const units = {
  seconds: 'seconds',
  milliseconds: 'milliseconds',
  microseconds: 'microseconds',
  nanoseconds: 'nanoseconds',
} as const

/** "5 milliseconds earlier". */
function away(milliseconds: number): string {
  const size = Math.abs(milliseconds)
  const text = size < 1000 ? many(size, 'millisecond') : many(Math.round(size / 10) / 100, 'second')
  return `${text} ${milliseconds < 0 ? 'earlier' : 'later'}`
}

function zone(minutesEast: number | null): string {
  if (minutesEast === null) return ''
  if (minutesEast === 0) return ', in UTC'
  const size = Math.abs(minutesEast)
  const minutes = size % 60 === 0 ? '' : `:${String(size % 60).padStart(2, '0')}`
  return `, in UTC${minutesEast < 0 ? '−' : '+'}${Math.floor(size / 60)}${minutes}${minutesEast === 420 ? ' (WIB)' : ''}`
}

/** Differences in path, query and time. */
export const pathTimeSentences = {
  'path-prefix': ({ signed, sent }) =>
    sent === ''
      ? `Signed with ${quoted(signed)} before the path; it was sent without.`
      : `Signed without ${quoted(sent)} at the beginning of the path, which was sent.`,
  'path-end': ({ signed, sent }) =>
    `The path was signed with ${nothing(signed)} at its end, sent with ${nothing(sent)}.`,
  'query-dropped': ({ count, query }) =>
    `The query was not signed: ${quoted(`?${query}`)} (${many(count, 'parameter')}).`,
  'query-parameters-missing': ({ names, count }) =>
    `${many(count, 'parameter')} of the query ${count === 1 ? 'was' : 'were'} not signed: ${quotedList(names, count)}.`,
  'query-parameters-added': ({ names, count }) =>
    `${many(count, 'parameter')} ${count === 1 ? 'was' : 'were'} signed that the query sent does not have: ${quotedList(names, count)}.`,
  'query-order': ({ signed, sent, first, second }) =>
    `The order of parameters differs: signed with ${quoted(first)} before ${quoted(second)} (${orders[signed]}), sent the other way round${sent === 'sorted' ? ' (sorted by name)' : ''}.`,
  'query-values': ({ examples: all, count }) => `Values of the query differ. ${examples(all, count)}`,
  'query-encoding': ({ examples: all, count }) => `The query is encoded otherwise. ${examples(all, count)}`,
  'query-list-style': ({ signed, sent }) =>
    `A list in the query was signed as ${quoted(signed)} and sent as ${quoted(sent)}.`,
  'query-separators': ({ signed, sent, count }) =>
    `Between parameters stands ${quoted(signed)} in the signed path and ${quoted(sent)} in the one sent (${times(count)}).`,
  'time-instant': ({ where, signed, sent, milliseconds }) =>
    `Another moment was signed: ${signed}, while Request-Time says ${sent} (${away(milliseconds)})${inWhich(where)}.`,
  'time-unit': ({ where, signed, sent, signedUnit, sentUnit }) =>
    `The time was signed as ${signed} (${units[signedUnit]}), while Request-Time says ${sent} (${units[sentUnit]})${inWhich(where)}.`,
  'time-format': ({ where, signed, sent, minutesEast }) =>
    `The time was signed as the text ${quoted(signed)}${zone(minutesEast)}, while Request-Time says ${sent}${inWhich(where)}.`,
  'time-number': ({ where, signed, sent }) =>
    `The number of the time is written otherwise: signed ${signed}, while Request-Time says ${sent}${inWhich(where)}.`,
} satisfies Partial<FindingSentences>
