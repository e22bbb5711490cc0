import type { FindingField } from '#core/index.ts'
import type { FindingSentences } from '../finding-text.ts'
import { quoted } from '../show.ts'
import { fields, many, nothing, times } from './shared.ts'

const list = (all: readonly FindingField[]) => all.map(field => fields[field].toLowerCase()).join(', ')
const sides = { payload: 'raw payload', salt: 'salt' } as const

const placesOf = (side: string) => ({
  start: `Di awal ${side}`,
  between: `Di antara bagian-bagian ${side}`,
  end: `Di akhir ${side}`,
})

const forms: Readonly<Record<string, string>> = {
  PLAIN: 'Raw payload di-hash tanpa key sama sekali, jadi bukan HMAC.',
  'PLAIN-PAYLOAD-SALT': 'Raw payload dan salt digabung lalu di-hash, jadi bukan HMAC.',
  'PLAIN-SALT-PAYLOAD': 'Salt dan raw payload digabung lalu di-hash, jadi bukan HMAC.',
  'HMAC-SWAPPED': 'Key dan pesan tertukar: raw payload dipakai sebagai key.',
  'HMAC-PREHASHED': 'Raw payload di-hash dulu, lalu hash itu yang ditandatangani.',
  SENT: 'Tidak ada yang di-hash: signature berisi teks dari request itu sendiri.',
  'APPENDED-HMAC':
    'Signature berisi teks itu sendiri, lalu HMAC dari data kosong di belakangnya: teksnya tidak pernah di-hash.',
  'APPENDED-HASH':
    'Signature berisi teks itu sendiri, lalu hash dari data kosong di belakangnya: teksnya tidak pernah di-hash.',
}

/** Perbedaan dalam menyusun payload dan salt, menghitung hash, dan menulis hasilnya. */
export const recipeSentences = {
  'template-fields-missing': ({ fields: all }) => `Tidak memuat ${list(all)}.`,
  'template-fields-added': ({ fields: all }) => `Memuat yang seharusnya tidak ada: ${list(all)}.`,
  'template-order': ({ signed, expected }) =>
    `Urutan bagiannya berbeda: ${list(signed)}, seharusnya ${list(expected)}.`,
  'template-label': ({ of, signed, expected }) =>
    `Label ${of ? `untuk ${fields[of].toLowerCase()} ` : ''}ditulis ${nothing(signed)}, seharusnya ${nothing(expected)}.`,
  'template-separator': ({ field, place, signed, expected, count }) =>
    `${placesOf(sides[field])[place]} ada ${nothing(signed)}, seharusnya ${nothing(expected)} (${times(count)}).`,
  'whole-form': ({ field, form, holds, bytes, expectedBytes }) =>
    `${field === 'payload' ? 'Raw payload' : 'Salt'} ${wholes[form]} (${many(bytes, 'byte')}, seharusnya ${many(expectedBytes, 'byte')}${holds.length > 0 ? `; isinya ${list(holds)}` : ''}).`,
  'hmac-hash': ({ signed, expected }) => `Memakai ${signed}, seharusnya ${expected}.`,
  'hmac-form': ({ form }) =>
    forms[form] ?? 'Kode HMAC-nya sendiri menghitung hal lain; payload, key, dan hash-nya bisa saja sudah benar.',
  'print-form': ({ form, characters, expected }) =>
    `Ditulis ${prints[form]}, seharusnya hex huruf kecil${characters === expected ? '' : ` (${many(characters, 'karakter')}, seharusnya ${expected})`}.`,
  'print-separators': ({ separator, count }) =>
    `Ditulis dengan ${quoted(separator)} di antara byte-nya (${times(count)}).`,
  'print-around': ({ before, after }) =>
    before === after
      ? `Dikirim dengan ${quoted(before)} di depan dan di belakangnya.`
      : `Dikirim dengan ${[before && `${quoted(before)} di depannya`, after && `${quoted(after)} di belakangnya`].filter(Boolean).join(' dan ')}.`,
  'print-cut': ({ characters, expected, side }) =>
    `Panjangnya ${many(characters, 'karakter')}, seharusnya ${expected}: bagian ${side === 'end' ? 'belakangnya' : 'depannya'} hilang.`,
} satisfies Partial<FindingSentences>

const wholes = {
  empty: 'kosong',
  'one-field': 'hanya berisi satu field',
  json: 'berupa teks JSON',
  'the-salt': 'sama dengan salt',
  'the-payload': 'sama dengan raw payload',
  digest: 'di-hash dulu',
  'hex-decoded': 'di-decode dulu dari hex',
  'base64-decoded': 'di-decode dulu dari base64',
  cut: 'terpotong',
  padded: 'masih berlanjut setelah akhirnya',
  twice: 'diulang dua kali',
  other: 'disusun dengan cara lain',
} as const

const prints = {
  hex: 'dalam hex',
  'hex-upper': 'dalam hex huruf besar',
  base64: 'dalam base64',
  base64url: 'dalam base64 URL-safe',
  'base64-unpadded': 'dalam base64 tanpa padding',
  bytes: 'sebagai daftar byte',
  twice: 'sebagai encoding dari teks hex-nya',
  'lossy-text': 'sebagai teks yang kehilangan sebagian byte,',
  other: 'dengan cara lain',
} as const
