import type { FindingSentences } from '../finding-text.ts'
import { charsetName, quoted, quotedList } from '../show.ts'
import { changes } from './changes.ts'
import { examples, layout, many, nothing, ordered, times } from './shared.ts'

const side = (is: 'plain' | 'escaped', spelled: string) => (is === 'plain' ? 'apa adanya' : `sebagai ${spelled}`)
const other = { plain: 'escaped', escaped: 'plain' } as const
const dropped = { null: ' bernilai null', empty: ' yang kosong', repeated: ' yang berulang', any: '' } as const

/** Perbedaan antara dua teks JSON. */
export const bodySentences = {
  'json-white-space': ({ signed, sent }) => `Spasi: ditandatangani ${layout(signed)}, dikirim ${layout(sent)}.`,
  'json-slashes': ({ signed, count }) =>
    `“/” ditandatangani ${side(signed, '“\\/”')} dan dikirim ${side(other[signed], '“\\/”')} (${times(count)}).`,
  'json-unicode': ({ signed, count, example }) =>
    `Karakter non-ASCII ditandatangani ${side(signed, `escape seperti ${quoted(example)}`)} dan dikirim ${side(other[signed], `escape seperti ${quoted(example)}`)} (${times(count)}).`,
  'json-html': ({ signed, count, characters }) =>
    `${Array.from(characters).join(' ')} ${signed === 'escaped' ? 'ditandatangani sebagai escape \\u, tetapi dikirim apa adanya' : 'ditandatangani apa adanya, tetapi dikirim sebagai escape \\u'} (${times(count)}).`,
  'json-escapes': ({ signed, sent, count }) =>
    `Karakter yang sama ditandatangani sebagai ${quoted(signed)} dan dikirim sebagai ${quoted(sent)} (${times(count)}).`,
  'json-numbers': ({ examples: all, count }) => `Penulisan angkanya berbeda. ${examples(all, count)}`,
  'json-strings': ({ examples: all, count, change }) =>
    `${change ? `Teks ditandatangani ${changes[change]}` : 'Isi teksnya berbeda'}. ${examples(all, count)}`,
  'json-types': ({ examples: all, count }) => `Tipe nilainya berbeda. ${examples(all, count)}`,
  'json-members-missing': ({ names, count, of }) =>
    `${many(count, 'key')}${dropped[of]} ada di body yang dikirim, tetapi tidak ikut ditandatangani: ${quotedList(names, count)}.`,
  'json-members-added': ({ names, count }) =>
    `${many(count, 'key')} ikut ditandatangani, padahal tidak ada di body yang dikirim: ${quotedList(names, count)}.`,
  'json-order': finding => `Urutan key berbeda: ${ordered(finding)}.`,
  'json-items': ({ name, signed, sent }) =>
    `List ${name === '' ? '' : `${quoted(name)} `}ditandatangani dengan ${many(signed, 'item')} dan dikirim dengan ${many(sent, 'item')}.`,
  'json-keys': ({ examples: all, count }) => `Nama key berbeda. ${examples(all, count)}`,
  'json-literals': ({ signed, sent, count }) =>
    `${quoted(sent)} ditandatangani sebagai ${quoted(signed)} (${times(count)}).`,
  'json-quotes': ({ signed, sent, count }) =>
    `Teks dan nama key ditandatangani ${signed === '' ? 'tanpa tanda kutip' : `dengan tanda kutip ${signed}`} dan dikirim ${sent === '' ? 'tanpa tanda kutip' : `dengan tanda kutip ${sent}`} (${times(count)}).`,
  'json-marks': ({ signed, sent, count }) =>
    `Di antara key dan nilainya, atau di antara elemen JSON, ada ${nothing(signed)} pada teks yang ditandatangani dan ${nothing(sent)} pada body yang dikirim (${times(count)}).`,
  'sent-charset': ({ charset, count }) =>
    charset === null
      ? `Body dikirim sebagai byte yang bukan UTF-8 (${many(count, 'byte')} di luar ASCII); yang ditandatangani U+FFFD sebagai gantinya.`
      : `Body ditandatangani dalam UTF-8, tetapi dikirim dalam ${charsetName(charset)} (${many(count, 'byte')} di luar ASCII).`,
  'body-frame': ({ frame, detail }) => frames[frame](detail),
} satisfies Partial<FindingSentences>

const frames = {
  'quoted-again': () => 'Body ditandatangani sebagai string JSON: teks JSON-nya di-encode sekali lagi.',
  'in-quotes': (mark: string) => `Body ditandatangani di dalam tanda ${mark}.`,
  base64: () => 'Body ditandatangani dalam base64.',
  base64url: () => 'Body ditandatangani dalam base64 URL-safe.',
  hex: () => 'Body ditandatangani dalam hex.',
  'percent-encoded': () => 'Body ditandatangani setelah di-percent-encode.',
  form: () => 'Body ditandatangani sebagai field form (a=1&b=2), padahal dikirim sebagai JSON.',
  digest: (hash: string) => `Yang ditandatangani adalah hash dari body (${hash}), bukan body-nya.`,
  xml: () => 'Body ditandatangani sebagai XML.',
  'python-bytes': () => "Body ditandatangani seperti Python mencetak bytes: b'…'.",
  'inside-list': () => 'Body ditandatangani di dalam list: [ … ].',
  'inside-object': () => 'Body ditandatangani sebagai bagian dari objek lain.',
  'one-member': (name: string) => `Hanya nilai ${quoted(name)} dari body yang ditandatangani.`,
} as const
