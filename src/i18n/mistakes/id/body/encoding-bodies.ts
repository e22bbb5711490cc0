import type { encodingBodies } from '#core/diagnose/mistakes/body/encoding-bodies.ts'
import type { MistakeText } from '../../mistake-text.ts'

/** Indonesian words for bodies in another notation or character set. */
export const encodingTexts = {
  'body-double-encoded': {
    title: 'Body di-encode JSON dua kali sebelum ditandatangani',
    happened:
      'Teks JSON yang sudah jadi di-encode lagi, sehingga ditandatangani dalam tanda kutip dengan kutip ber-escape di dalamnya.',
    fix: 'Jangan panggil encoder pada nilai yang sudah berupa string.',
  },
  'body-quotes-escaped': {
    title: 'Tanda kutip body ditandatangani dengan backslash',
    happened: 'String yang ditandatangani berbentuk seperti di kode sumber atau log, misalnya {\\"a\\":1}.',
    fix: 'Salin nilainya sendiri, bukan literalnya.',
  },
  'body-in-quotes': {
    title: 'Body ditandatangani di dalam tanda kutip',
    happened: 'Tanda kutip milik shell atau file environment menjadi bagian teks signature.',
    fix: 'Biarkan shell melepas kutipnya, atau hapus saat membaca file.',
  },
  'body-quotes-lost': {
    title: 'Body ditandatangani tanpa tanda kutip ganda',
    happened: 'Argumen shell tanpa kutip kehilangan tanda itu, dan {a:b} yang ditandatangani.',
    fix: 'Tulis JSON di antara kutip tunggal pada command line.',
  },
  'body-uri-encoded': {
    title: 'Body di-URL-encode sebelum ditandatangani',
    happened: 'Kode persen seperti %7B%22 ditandatangani, padahal JSON biasa yang dikirim.',
    fix: 'Gabungkan body ke payload apa adanya.',
  },
  'body-form-encoded': {
    title: 'Body ditandatangani sebagai data form',
    happened: 'Member ditandatangani sebagai a=1&b=2 walaupun yang dikirim JSON.',
    fix: 'Tanda tangani teks JSON, dan jangan menyusun data form.',
  },
  'body-html-entities': {
    title: 'Tanda kutip di body ditandatangani sebagai entity HTML',
    happened: 'Filter seperti htmlspecialchars mengubah body sebelum signature dibuat.',
    fix: 'Matikan escape output untuk panggilan API.',
  },
  'body-lowercased': {
    title: 'Seluruh body diubah ke huruf kecil sebelum ditandatangani',
    happened: 'Lowercase, yang di SNAP berlaku untuk hash body, diterapkan pada teksnya.',
    fix: 'Pertahankan huruf besar-kecil body; hanya signature hex yang memakai huruf kecil.',
  },
  'body-nfd': {
    title: 'Huruf beraksen ditandatangani dalam bentuk terurai',
    happened: 'é ditandatangani sebagai e diikuti U+0301 (NFD) dan dikirim sebagai satu karakter.',
    fix: 'Normalkan ke satu bentuk sebelum teks dipakai untuk signature dan pengiriman.',
  },
  'body-nfc': {
    title: 'Huruf beraksen ditandatangani dalam bentuk gabungan',
    happened: 'Teks yang dikirim memuat huruf dengan tanda terpisah, yang ditandatangani karakter tunggalnya (NFC).',
    fix: 'Kirim teks yang dinormalkan juga, atau jangan normalkan keduanya.',
  },
  'body-latin1-sent': {
    title: 'Body ditandatangani sebagai UTF-8, tetapi dikirim dalam charset lain',
    happened:
      'Byte yang dikirim bukan UTF-8; bila dibaca sebagai Windows-1252 atau ISO-8859-1, itulah teks yang ditandatangani.',
    fix: 'Set charset HTTP client ke UTF-8.',
  },
  'body-double-utf8-sent': {
    title: 'Body ditandatangani dengan benar, tetapi di-encode UTF-8 dua kali saat dikirim',
    happened: 'Di jaringan é muncul sebagai Ã©: byte UTF-8 dianggap Latin-1 lalu di-encode lagi.',
    fix: 'Hapus utf8_encode atau konversi kedua dari kode pengirim.',
  },
  'body-compatibility-forms': {
    title: 'Body ditandatangani dalam bentuk kompatibilitas Unicode',
    happened: 'NFKC atau NFKD mengubah karakter seperti ½ atau ﬁ menjadi karakter biasa.',
    fix: 'Normalkan nilainya dulu, lalu tulis body yang ditandatangani dan dikirim.',
  },
  'body-html-read': {
    title: 'Entity HTML di body di-decode sebelum ditandatangani',
    happened: 'Body dikirim dengan &amp;, &quot;, dan sejenisnya, tetapi yang ditandatangani adalah karakter aslinya.',
    fix: 'Tandatangani body seperti yang dikirim; jangan decode isinya.',
  },
  'body-tags-stripped': {
    title: 'Teks yang mirip tag dihapus dari body',
    happened: 'Teks di antara < dan > dihapus sebelum ditandatangani, seperti strip_tags.',
    fix: 'Bersihkan nilai sebelum body disusun, lalu tandatangani dan kirim teks yang sama.',
  },
  'body-punctuation-plain': {
    title: 'Tanda baca tipografis ditandatangani sebagai tanda biasa',
    happened: 'Di body ada tanda kutip miring, dash, atau spasi khusus; yang ditandatangani padanan ASCII-nya.',
    fix: 'Bersihkan teks sebelum body disusun, lalu tandatangani dan kirim teks yang sama.',
  },
  'body-punctuation-curled': {
    title: 'Tanda biasa ditandatangani sebagai tanda tipografis',
    happened: 'Teksnya melewati pengolah kata, ponsel, atau chat yang mengubah tanda kutipnya.',
    fix: 'Salin teks dari editor kode, atau susun di dalam program.',
  },
  'body-other-charset': {
    title: 'Hanya body yang di-encode dengan charset lain',
    happened: 'Karakter di luar ASCII di body menjadi byte lain, sedangkan nilai lainnya tidak.',
    fix: 'Susun seluruh payload sebagai teks dan encode sekali dalam UTF-8.',
  },
} satisfies Record<keyof typeof encodingBodies, MistakeText>
