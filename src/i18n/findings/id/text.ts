import { nameCharacter } from '#core/index.ts'
import type { FindingSentences } from '../finding-text.ts'
import { charsetName, quoted } from '../show.ts'
import { changes } from './changes.ts'
import { fields, inWhich, many, nothing, times } from './shared.ts'

const masked = ({ length, fingerprint }: { length: number; fingerprint: string }) =>
  `${many(length, 'karakter')}, fingerprint ${fingerprint}`

/** Nama karakter kontrol dan spasi; teks lain dalam tanda kutip. */
function named(text: string): string {
  if (text === '') return 'tidak ada apa-apa'
  if (/\S/.test(text) || text.length > 4) return quoted(text)
  return Array.from(text, character => nameCharacter(character.codePointAt(0) ?? 0)).join(', ')
}

/** Perbedaan yang bisa ada di field mana pun. */
export const textSentences = {
  'value-missing': ({ field, where, length }) =>
    `${fields[field]}: ditandatangani kosong${inWhich(where)}, padahal yang dikirim ${many(length, 'karakter')}.`,
  'value-added': ({ field, where, signed, length }) =>
    `${fields[field]}: ${signed === '' ? many(length, 'karakter') : quoted(signed)} ikut ditandatangani${inWhich(where)}, padahal tidak ada yang dikirim.`,
  'text-edge': ({ field, where, edge, signed, sent }) =>
    `${fields[field]}: di ${edge === 'start' ? 'awal' : 'akhir'} ada ${named(signed)} pada yang ditandatangani dan ${named(sent)} pada yang dikirim${inWhich(where)}.`,
  'text-line-ends': ({ field, signed, sent, count }) =>
    `${fields[field]}: baris baru ditandatangani sebagai ${ends(signed)} dan dikirim sebagai ${ends(sent)} (${times(count)}).`,
  'text-transformed': ({ field, where, change }) =>
    `${fields[field]}: ditandatangani ${changes[change]}${inWhich(where)}.`,
  'text-characters': ({ field, where, replaced }) =>
    `${fields[field]}: ${replaced
      .map(
        ({ from, to, count }) =>
          `${nameCharacter(from.codePointAt(0) ?? 0)} ditandatangani sebagai ${nothing(to)} (${times(count)})`,
      )
      .join('; ')}${inWhich(where)}.`,
  'text-changed': ({ field, where, at, signed, sent }) =>
    `${fields[field]}: mulai karakter ke-${at + 1}, yang ditandatangani ${nothing(signed)} dan yang dikirim ${nothing(sent)}${inWhich(where)}.`,
  'text-changed-masked': ({ field, where, at, signed, sent }) =>
    `${fields[field]}: yang ditandatangani nilai lain (${masked(signed)}), seharusnya (${masked(sent)}); bedanya mulai karakter ke-${at + 1}${inWhich(where)}.`,
  charset: ({ field, charset, count }) =>
    `${fields[field]}: teks diubah menjadi byte dengan ${charsetName(charset)}, seharusnya UTF-8 (${many(count, 'karakter')}).`,
  'token-scheme-word': ({ where, signed, sent }) =>
    `Token ditandatangani dengan ${nothing(signed)} di depannya, seharusnya ${quoted(sent)}${inWhich(where)}.`,
  'token-other': ({ where, signed, sent }) =>
    `Token yang ditandatangani lain: ${quoted(`${signed.start}…`)} (${masked(signed)}), sedangkan yang dikirim ${quoted(`${sent.start}…`)} (${masked(sent)})${inWhich(where)}.`,
} satisfies Partial<FindingSentences>

function ends(text: string): string {
  return text === '\r\n' ? 'CR LF' : text === '\r' ? 'CR' : 'LF'
}
