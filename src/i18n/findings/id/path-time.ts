import type { FindingSentences } from '../finding-text.ts'
import { quoted, quotedList } from '../show.ts'
import { examples, inWhich, many, ordered, times } from './shared.ts'

const units = {
  seconds: 'detik',
  milliseconds: 'milidetik',
  microseconds: 'mikrodetik',
  nanoseconds: 'nanodetik',
} as const

const minute = 60_000
const hour = 60 * minute

/** "5 milidetik lebih awal". */
function away(milliseconds: number): string {
  const size = Math.abs(milliseconds)
  const [unit, name] =
    size < 1000
      ? ([1, 'milidetik'] as const)
      : size % hour === 0
        ? ([hour, 'jam'] as const)
        : size % minute === 0
          ? ([minute, 'menit'] as const)
          : ([1000, 'detik'] as const)
  const text = many(Math.round((size / unit) * 100) / 100, name)
  return `${text} lebih ${milliseconds < 0 ? 'awal' : 'lambat'}`
}

function zone(minutesEast: number | null): string {
  if (minutesEast === null) return ''
  if (minutesEast === 0) return ', dalam UTC'
  const size = Math.abs(minutesEast)
  const minutes = size % 60 === 0 ? '' : `:${String(size % 60).padStart(2, '0')}`
  return `, dalam UTC${minutesEast < 0 ? '−' : '+'}${Math.floor(size / 60)}${minutes}${minutesEast === 420 ? ' (WIB)' : ''}`
}

/** Perbedaan pada path, query, dan waktu. */
export const pathTimeSentences = {
  'path-prefix': ({ signed, sent }) =>
    sent === ''
      ? `Ditandatangani dengan awalan ${quoted(signed)}, padahal dikirim tanpa awalan itu.`
      : `Ditandatangani tanpa awalan ${quoted(sent)}, padahal awalan itu ikut dikirim.`,
  'path-end': ({ signed, sent }) =>
    signed === '' || sent === ''
      ? `Ditandatangani ${signed === '' ? `tanpa ${quoted(sent)}` : `dengan ${quoted(signed)}`} di akhir path, padahal dikirim ${sent === '' ? 'tanpa' : 'dengan'} itu.`
      : `Di akhir path, yang ditandatangani ${quoted(signed)}, yang dikirim ${quoted(sent)}.`,
  'query-dropped': ({ count, query }) => `Ditandatangani tanpa ${quoted(`?${query}`)} (${many(count, 'parameter')}).`,
  'query-parameters-missing': ({ names, count }) =>
    `${many(count, 'parameter')} dari query tidak ikut ditandatangani: ${quotedList(names, count)}.`,
  'query-parameters-added': ({ names, count }) =>
    `${many(count, 'parameter')} ikut ditandatangani, padahal tidak ada di query yang dikirim: ${quotedList(names, count)}.`,
  'query-order': finding => `Urutan parameter berbeda: ${ordered(finding)}.`,
  'query-values': ({ examples: all, count }) => `Nilai di query berbeda. ${examples(all, count)}`,
  'query-encoding': ({ examples: all, count }) => `Encoding query berbeda. ${examples(all, count)}`,
  'query-list-style': ({ signed, sent }) =>
    `List di query ditandatangani sebagai ${quoted(signed)} dan dikirim sebagai ${quoted(sent)}.`,
  'query-separators': ({ signed, sent, count }) =>
    `Pemisah antarparameter: yang ditandatangani ${quoted(signed)}, yang dikirim ${quoted(sent)} (${times(count)}).`,
  'time-instant': ({ where, signed, sent, milliseconds }) =>
    `Yang ditandatangani ${signed}, ${away(milliseconds)} daripada Request-Time (${sent})${inWhich(where)}.`,
  'time-unit': ({ where, signed, sent, signedUnit, sentUnit }) =>
    `Ditandatangani sebagai ${signed} (${units[signedUnit]}), sedangkan Request-Time berisi ${sent} (${units[sentUnit]})${inWhich(where)}.`,
  'time-format': ({ where, signed, sent, minutesEast }) =>
    `Ditandatangani sebagai teks ${quoted(signed)}${zone(minutesEast)}, sedangkan Request-Time berisi ${sent}${inWhich(where)}.`,
  'time-number': ({ where, signed, sent }) =>
    `Penulisan angkanya berbeda: yang ditandatangani ${signed}, sedangkan Request-Time berisi ${sent}${inWhich(where)}.`,
} satisfies Partial<FindingSentences>
