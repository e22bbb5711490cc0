import type { FindingSentences } from '../finding-text.ts'
import { quoted, quotedList } from '../show.ts'
import { examples, inWhich, many, nothing, orders, times } from './shared.ts'

const units = {
  seconds: 'detik',
  milliseconds: 'milidetik',
  microseconds: 'mikrodetik',
  nanoseconds: 'nanodetik',
} as const

/** "5 milidetik lebih awal". */
function away(milliseconds: number): string {
  const size = Math.abs(milliseconds)
  const text = size < 1000 ? many(size, 'milidetik') : many(Math.round(size / 10) / 100, 'detik')
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
      ? `Path ditandatangani dengan awalan ${quoted(signed)}, padahal dikirim tanpa itu.`
      : `Path ditandatangani tanpa awalan ${quoted(sent)}, padahal awalan itu ikut dikirim.`,
  'path-end': ({ signed, sent }) =>
    `Di akhir path ada ${nothing(signed)} pada yang ditandatangani dan ${nothing(sent)} pada yang dikirim.`,
  'query-dropped': ({ count, query }) =>
    `Query tidak ikut ditandatangani: ${quoted(`?${query}`)} (${many(count, 'parameter')}).`,
  'query-parameters-missing': ({ names, count }) =>
    `${many(count, 'parameter')} dari query tidak ikut ditandatangani: ${quotedList(names, count)}.`,
  'query-parameters-added': ({ names, count }) =>
    `${many(count, 'parameter')} ikut ditandatangani, padahal tidak ada di query yang dikirim: ${quotedList(names, count)}.`,
  'query-order': ({ signed, sent, first, second }) =>
    `Urutan parameter berbeda: ditandatangani dengan ${quoted(first)} sebelum ${quoted(second)} (${orders[signed]}), sedangkan yang dikirim sebaliknya${sent === 'sorted' ? ' (urut menurut nama)' : ''}.`,
  'query-values': ({ examples: all, count }) => `Nilai di query berbeda. ${examples(all, count)}`,
  'query-encoding': ({ examples: all, count }) => `Encoding query berbeda. ${examples(all, count)}`,
  'query-list-style': ({ signed, sent }) =>
    `List di query ditandatangani sebagai ${quoted(signed)} dan dikirim sebagai ${quoted(sent)}.`,
  'query-separators': ({ signed, sent, count }) =>
    `Di antara parameter ada ${quoted(signed)} pada path yang ditandatangani dan ${quoted(sent)} pada yang dikirim (${times(count)}).`,
  'time-instant': ({ where, signed, sent, milliseconds }) =>
    `Waktu yang ditandatangani lain: ${signed}, sedangkan Request-Time berisi ${sent} (${away(milliseconds)})${inWhich(where)}.`,
  'time-unit': ({ where, signed, sent, signedUnit, sentUnit }) =>
    `Waktu ditandatangani sebagai ${signed} (${units[signedUnit]}), sedangkan Request-Time berisi ${sent} (${units[sentUnit]})${inWhich(where)}.`,
  'time-format': ({ where, signed, sent, minutesEast }) =>
    `Waktu ditandatangani sebagai teks ${quoted(signed)}${zone(minutesEast)}, sedangkan Request-Time berisi ${sent}${inWhich(where)}.`,
  'time-number': ({ where, signed, sent }) =>
    `Penulisan angka waktunya berbeda: ditandatangani ${signed}, sedangkan Request-Time berisi ${sent}${inWhich(where)}.`,
} satisfies Partial<FindingSentences>
