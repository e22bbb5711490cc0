import type { templateWholeMistakes } from '#core/diagnose/mistakes/template-whole.ts'
import type { MistakeText } from '../mistake-text.ts'

export const templateWholeTexts: Readonly<Record<keyof typeof templateWholeMistakes, MistakeText>> = {
  'template-snap-colon': {
    title: 'String SNAP ditandatangani dengan key Netzme',
    happened: 'METHOD:path:token:hash body:waktu di-hash dengan salt yang benar.',
    fix: 'Ganti string SNAP dengan path=…&method=…&token=Bearer …&timestamp=…&body=….',
  },
  'template-body-only': {
    title: 'Hanya body yang ditandatangani',
    happened: 'Pesannya hanya body, tanpa path, method, token, dan waktu.',
    fix: 'Masukkan body ke payload berlabel, sebagai field terakhir.',
  },
  'template-path-only': {
    title: 'Hanya path yang ditandatangani',
    happened: 'Pesannya berhenti setelah path.',
    fix: 'Tambahkan empat field lain setelah path.',
  },
  'template-time-only': {
    title: 'Hanya waktu yang ditandatangani',
    happened: 'Pesannya hanya Request-Time.',
    fix: 'Pakai waktu sebagai satu dari lima field.',
  },
  'template-empty': {
    title: 'Tidak ada yang ditandatangani',
    happened: 'Pesannya string kosong: variabel payload belum berisi.',
    fix: 'Periksa variabel yang diserahkan ke fungsi HMAC.',
  },
  'template-is-salt': {
    title: 'Yang ditandatangani salt, bukan payload',
    happened: 'Secret, waktu, dan Authorization berada di tempat kelima field.',
    fix: 'Berikan dua string berbeda ke HMAC: salt sebagai key, payload sebagai pesan.',
  },
  'template-json-object': {
    title: 'Kelima nilai ditandatangani sebagai objek JSON',
    happened: 'Map berisi field diserialisasi ke JSON lalu di-hash.',
    fix: 'Ganti serializer dengan penggabungan string memakai = dan &.',
  },
  'template-map-text': {
    title: 'Map Java ditandatangani sebagai teks',
    happened: 'Map.toString() mencetak {path=…, method=…}.',
    fix: 'Gabungkan sendiri isinya; toString() ditujukan untuk manusia.',
  },
  'template-python-repr': {
    title: 'Dict atau tuple Python ditandatangani sebagai teks',
    happened: 'str() dari koleksi itu di-hash beserta kutip, koma, dan kurungnya.',
    fix: 'Format f-string dari kelima nilai.',
  },
  'template-object-text': {
    title: 'Teks default sebuah objek ditandatangani',
    happened: '[object Object], Array, atau undefined di-hash di tempat payload.',
    fix: 'Catat pesan tepat sebelum hash: harus berupa string path=….',
  },
  'template-unresolved': {
    title: 'Template ditandatangani beserta placeholder-nya',
    happened: 'Tidak ada variabel yang terisi: kutip tunggal, f atau $ yang hilang menyisakan namanya.',
    fix: 'Pakai kutip ganda di PHP dan shell, backtick di JavaScript, f-string di Python.',
  },
}
