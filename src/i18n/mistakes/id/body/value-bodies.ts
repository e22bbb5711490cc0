import type { valueBodies } from '#core/diagnose/mistakes/body/value-bodies.ts'
import type { MistakeText } from '../../mistake-text.ts'

/** Indonesian words for values of another type or with other number text than sent. */
export const valueTexts = {
  'body-strings-as-numbers': {
    title: 'Angka bertanda kutip ditandatangani tanpa tanda kutip',
    happened: 'Request mengirimnya sebagai string, misalnya "50000"; signature dihitung dari angka biasa.',
    fix: 'Tentukan tipenya saat data disusun, dan jangan mengonversi antara signature dan pengiriman.',
  },
  'body-numbers-as-strings': {
    title: 'Angka ditandatangani sebagai string',
    happened: 'String yang ditandatangani memberi tanda kutip pada angka yang dikirim tanpa kutip.',
    fix: 'Pertahankan tipe nilainya, misalnya int, sampai serialisasi satu-satunya.',
  },
  'body-zero-fraction-dropped': {
    title: 'Angka ditandatangani tanpa nol di belakang titik',
    happened: 'Di request tertulis 50000.00, di teks signature 50000.',
    fix: 'Format nominal sekali sebagai teks, lalu pakai teks itu di kedua tempat.',
  },
  'body-trailing-zeros-cut': {
    title: 'Desimal ditandatangani tanpa nol di ujungnya',
    happened: 'Teks yang dikirim memuat bentuk seperti 12.50, yang ditandatangani 12.5.',
    fix: 'Jangan mem-parse nominal di antara penyusunan body dan penandatanganan.',
  },
  'body-fraction-added': {
    title: 'Bilangan bulat ditandatangani dengan .0 atau .00',
    happened: 'Bilangan bulat di request melewati tipe desimal atau float sebelum masuk signature.',
    fix: 'Pakai tipe integer untuk nominal tanpa desimal.',
  },
  'body-number-exponent': {
    title: 'Angka ditandatangani dalam bentuk eksponen yang berbeda',
    happened: 'Salah satu teks menulis angka besar dengan eksponen, misalnya 2.5E7, yang lain tidak.',
    fix: 'Pakai BigDecimal.toPlainString() atau integer untuk nominal.',
  },
  'body-booleans-as-numbers': {
    title: 'Nilai boolean ditandatangani sebagai angka',
    happened: 'Library form atau database mengubah boolean menjadi digit di teks signature.',
    fix: 'Cast field tersebut ke boolean sebelum encoding.',
  },
  'body-nulls-as-empty-strings': {
    title: 'null ditandatangani sebagai ""',
    happened: 'Kode signature mengganti nilai yang tidak ada dengan teks kosong; request memuat null.',
    fix: 'Pilih salah satu di datanya sendiri, sebelum diserialisasi.',
  },
  'body-nested-json-as-text': {
    title: 'Objek di dalam body ditandatangani sebagai string JSON',
    happened:
      'Objek itu sudah di-stringify sebelum dimasukkan ke objek luar, sehingga ditandatangani dengan kutip ber-escape.',
    fix: 'Stringify hanya objek terluar.',
  },
  'body-booleans-as-texts': {
    title: 'Boolean ditandatangani sebagai teks',
    happened: 'Di body yang ditandatangani, true dan false ditulis dalam kutip atau dengan nama lain.',
    fix: 'Biarkan boolean tetap boolean di objek yang ditulis.',
  },
  'body-texts-as-booleans': {
    title: 'Teks ditandatangani sebagai boolean',
    happened: 'Di body yang ditandatangani, true atau false ditulis tanpa kutip, padahal dikirim dengan kutip.',
    fix: 'Tanda tangani teks body yang dikirim.',
  },
  'body-nulls-otherwise': {
    title: 'null ditandatangani sebagai nilai lain',
    happened: 'Nilai null menjadi teks, kata, atau nilai kosong di body yang ditandatangani.',
    fix: 'Biarkan null apa adanya, atau hapus member itu dari keduanya.',
  },
  'body-values-cased': {
    title: 'Teks di body ditandatangani dengan huruf besar atau kecil yang berbeda',
    happened: 'Nilainya diubah ke huruf kecil atau huruf besar sebelum ditandatangani.',
    fix: 'Ubah hurufnya dulu, lalu tulis body yang ditandatangani dan dikirim.',
  },
} satisfies Record<keyof typeof valueBodies, MistakeText>
