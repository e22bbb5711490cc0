import type { FindingSentences } from '../finding-text.ts'
import { quoted, quotedList } from '../show.ts'
import { examples, inWhich, many, ordered, times } from './shared.ts'

const units = {
  seconds: 'seconds',
  milliseconds: 'milliseconds',
  microseconds: 'microseconds',
  nanoseconds: 'nanoseconds',
} as const

const minute = 60_000
const hour = 60 * minute

/** "5 milliseconds earlier". */
function away(milliseconds: number): string {
  const size = Math.abs(milliseconds)
  const [unit, name] =
    size < 1000
      ? ([1, 'millisecond'] as const)
      : size % hour === 0
        ? ([hour, 'hour'] as const)
        : size % minute === 0
          ? ([minute, 'minute'] as const)
          : ([1000, 'second'] as const)
  const text = many(Math.round((size / unit) * 100) / 100, name)
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
      ? `Signed with ${quoted(signed)} before the path; sent without it.`
      : `Signed without ${quoted(sent)} at its beginning; sent with it.`,
  'path-end': ({ signed, sent }) =>
    signed === '' || sent === ''
      ? `Signed ${signed === '' ? `without ${quoted(sent)}` : `with ${quoted(signed)}`} at the end of the path; sent ${sent === '' ? 'without' : 'with'} it.`
      : `Signed with ${quoted(signed)} at the end of the path, sent with ${quoted(sent)}.`,
  'query-dropped': ({ count, query }) => `Signed without ${quoted(`?${query}`)} (${many(count, 'parameter')}).`,
  'query-parameters-missing': ({ names, count }) =>
    `${many(count, 'parameter')} of the query ${count === 1 ? 'was' : 'were'} not signed: ${quotedList(names, count)}.`,
  'query-parameters-added': ({ names, count }) =>
    `${many(count, 'parameter')} ${count === 1 ? 'was' : 'were'} signed that the query sent does not have: ${quotedList(names, count)}.`,
  'query-order': finding => `The parameters stand in another order: ${ordered(finding)}.`,
  'query-values': ({ examples: all, count }) => `Values of the query differ. ${examples(all, count)}`,
  'query-encoding': ({ examples: all, count }) => `The query is encoded differently. ${examples(all, count)}`,
  'query-list-style': ({ signed, sent }) =>
    `A list in the query was signed as ${quoted(signed)} and sent as ${quoted(sent)}.`,
  'query-separators': ({ signed, sent, count }) =>
    `Between parameters, ${quoted(signed)} was signed and ${quoted(sent)} was sent (${times(count)}).`,
  'time-instant': ({ where, signed, sent, milliseconds }) =>
    `Signed as ${signed}, ${away(milliseconds)} than Request-Time (${sent})${inWhich(where)}.`,
  'time-unit': ({ where, signed, sent, signedUnit, sentUnit }) =>
    `Signed as ${signed} (${units[signedUnit]}), while Request-Time says ${sent} (${units[sentUnit]})${inWhich(where)}.`,
  'time-format': ({ where, signed, sent, minutesEast }) =>
    `Signed as the text ${quoted(signed)}${zone(minutesEast)}, while Request-Time says ${sent}${inWhich(where)}.`,
  'time-number': ({ where, signed, sent }) =>
    `Signed in another spelling of the number: ${signed}, while Request-Time says ${sent}${inWhich(where)}.`,
} satisfies Partial<FindingSentences>
