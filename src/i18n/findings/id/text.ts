import { type FindingField, nameCharacter } from '#core/index.ts'
import type { FindingSentences } from '../finding-text.ts'
import { charsetName, quoted } from '../show.ts'
import { changes } from './changes.ts'
import { inWhich, many, nothing, times } from './shared.ts'

/** Secret tidak pernah dikirim: yang ada hanya yang seharusnya. */
const sent = (field: FindingField) => (field === 'secret' ? 'seharusnya' : 'yang dikirim')
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
    `Ditandatangani kosong${inWhich(where)}, padahal ${sent(field)} ${many(length, 'karakter')}.`,
  'value-added': ({ field, where, signed, length }) =>
    `${signed === '' ? many(length, 'karakter') : quoted(signed)} ikut ditandatangani${inWhich(where)}, padahal ${sent(field)} kosong.`,
  'text-edge': ({ field, where, edge, signed, sent: other }) => {
    const place = edge === 'start' ? 'di awalnya' : 'di akhirnya'
    if (other === '')
      return `Ditandatangani dengan ${named(signed)} ${place}, padahal ${field === 'secret' ? 'seharusnya tidak ada' : 'karakter itu tidak dikirim'}${inWhich(where)}.`
    if (signed === '')
      return `Ditandatangani tanpa ${named(other)} ${place}, padahal ${field === 'secret' ? 'seharusnya ada' : 'karakter itu ikut dikirim'}${inWhich(where)}.`
    return `Yang ditandatangani ${named(signed)} ${place}, ${sent(field)} ${named(other)}${inWhich(where)}.`
  },
  'text-line-ends': ({ signed, sent, count }) =>
    `Baris baru ditandatangani sebagai ${ends(signed)} dan dikirim sebagai ${ends(sent)} (${times(count)}).`,
  'text-transformed': ({ where, change }) => `Ditandatangani ${changes[change]}${inWhich(where)}.`,
  'text-characters': ({ where, replaced }) =>
    `${replaced
      .map(
        ({ from, to, count }) =>
          `${nameCharacter(from.codePointAt(0) ?? 0)} ditandatangani sebagai ${nothing(to)} (${times(count)})`,
      )
      .join('; ')}${inWhich(where)}.`,
  'text-changed': ({ field, where, at, signed, sent: other }) =>
    `Mulai karakter ke-${at + 1}, yang ditandatangani ${nothing(signed)}, ${sent(field)} ${nothing(other)}${inWhich(where)}.`,
  'text-changed-masked': ({ where, at, signed, sent: right }) =>
    `Yang ditandatangani nilai dengan ${masked(signed)}, seharusnya nilai dengan ${masked(right)}${inWhich(where)}; bedanya mulai karakter ke-${at + 1}.`,
  charset: ({ charset, count }) =>
    `Teks diubah menjadi byte dengan ${charsetName(charset)}, seharusnya UTF-8 (${many(count, 'karakter')}).`,
  'token-scheme-word': ({ where, signed, sent: right }) =>
    `Ditandatangani ${signed === '' ? `tanpa ${quoted(right)} di depannya` : `dengan ${quoted(signed)} di depannya, seharusnya ${quoted(right)}`}${inWhich(where)}.`,
  'token-other': ({ where, signed, sent: other }) =>
    `Yang ditandatangani token lain${inWhich(where)}: ${quoted(`${signed.start}…`)} (${masked(signed)}), sedangkan yang dikirim ${quoted(`${other.start}…`)} (${masked(other)}).`,
} satisfies Partial<FindingSentences>

function ends(text: string): string {
  return text === '\r\n' ? 'CR LF' : text === '\r' ? 'CR' : 'LF'
}
