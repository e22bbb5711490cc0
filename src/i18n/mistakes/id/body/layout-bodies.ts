import type { layoutBodies } from '#core/diagnose/mistakes/body/layout-bodies.ts'
import type { MistakeText } from '../../mistake-text.ts'

/** Indonesian words for bodies laid out or escaped otherwise than sent. */
export const layoutTexts = {
  'body-minified': {
    title: 'Yang ditandatangani body yang sudah di-minify; body yang dikirim masih punya spasi',
    happened:
      'Teks yang ditandatangani tidak memuat spasi dan baris baru di antara elemen JSON, sedangkan request masih memuatnya.',
    fix: 'Minify dulu, simpan string-nya, lalu tanda tangani dan kirim string itu.',
  },
  'body-reserialised': {
    title: 'Body diserialisasi ulang khusus untuk signature',
    happened:
      'Yang ditandatangani JSON yang sama dalam bentuk ringkas dengan karakter asli, sedangkan request memakai penulisan lain.',
    fix: 'Serialisasi sekali ke satu variabel; tanda tangani variabel itu dan berikan juga ke HTTP client.',
  },
  'body-pretty-2': {
    title: 'Body ditandatangani dalam bentuk pretty-print 2 spasi',
    happened: 'Yang ditandatangani JSON berindentasi 2 spasi, sedangkan body yang dikirim formatnya lain.',
    fix: 'Tanda tangani string yang masuk ke HTTP client; pakai JSON berindentasi hanya untuk log.',
  },
  'body-pretty-4': {
    title: 'Body ditandatangani dalam bentuk pretty-print 4 spasi',
    happened:
      'JSON yang ditandatangani menjorok empat spasi per tingkat seperti hasil "beautify" editor; yang dikirim tidak.',
    fix: 'Hitung signature dari teks di request, bukan dari salinan yang sudah dirapikan.',
  },
  'body-pretty-tab': {
    title: 'Body ditandatangani dengan indentasi tab',
    happened: 'Setiap tingkat JSON yang ditandatangani diawali tab, sedangkan body yang dikirim tidak.',
    fix: 'Hapus tab dari opsi indentasi dan tanda tangani teks yang dikirim.',
  },
  'body-pretty-crlf': {
    title: 'Body ditandatangani dalam bentuk pretty-print dengan akhir baris Windows',
    happened: 'Teks yang ditandatangani berindentasi dan barisnya berakhir CR LF; body yang dikirim bentuknya lain.',
    fix: 'Serialisasi tanpa indentasi supaya akhir baris sistem operasi tidak ikut masuk.',
  },
  'body-space-after-colon': {
    title: 'Body ditandatangani dengan spasi setelah titik dua',
    happened: 'Ada spasi setelah setiap ":" tetapi tidak setelah ",", berbeda dari body yang dikirim.',
    fix: 'Hilangkan spasi setelah titik dua pada string yang ditandatangani, atau kirim persis penulisan itu.',
  },
  'body-space-after-comma': {
    title: 'Body ditandatangani dengan spasi setelah koma',
    happened: 'Ada spasi setelah setiap "," tetapi tidak setelah ":", berbeda dari body yang dikirim.',
    fix: 'Buang spasi setelah koma dari template penyusun string yang ditandatangani.',
  },
  'body-spaced-as-typed': {
    title: 'Body ditandatangani dengan spasi setelah koma dan titik dua, escape tetap sama',
    happened: 'Isinya sama persis dengan yang dikirim, hanya ada tambahan spasi di antara token.',
    fix: 'Atur separator tanpa spasi, atau kirim teks yang berspasi itu.',
  },
  'body-padded-braces': {
    title: 'Body ditandatangani dengan spasi di dalam kurung kurawal',
    happened:
      'Teks yang ditandatangani berbentuk { "a": 1 }, ditulis tangan atau dari template; yang dikirim tanpa spasi tersebut.',
    fix: 'Jangan menulis JSON secara manual untuk signature; tanda tangani hasil serialisasi.',
  },
  'body-unicode-unescaped': {
    title: 'Body dikirim dengan escape \\uXXXX, tetapi ditandatangani dengan karakter asli',
    happened: 'Request memuat escape seperti \\u00e9, sedangkan signature dihitung dari karakternya.',
    fix: 'Gunakan satu serialisasi dengan satu setelan escape untuk menandatangani dan mengirim.',
  },
  'body-unicode-escaped': {
    title: 'Karakter non-ASCII ditandatangani sebagai \\uXXXX; selebihnya sama dengan yang dikirim',
    happened: 'Signature mencakup escape seperti \\u00e9, sedangkan request membawa karakternya dalam UTF-8.',
    fix: 'Matikan output khusus ASCII di tempat string signature dibuat, atau kirim string itu.',
  },
  'body-unicode-hex-case': {
    title: 'Escape \\uXXXX ditandatangani dengan huruf hex yang berbeda besar-kecilnya',
    happened: 'Teks yang dikirim dan ditandatangani hanya berbeda pada digit hex, misalnya \\u00E9 dan \\u00e9.',
    fix: 'Jangan biarkan dua library menulis body yang sama; tanda tangani output library yang mengirim.',
  },
  'body-slashes-escaped': {
    title: 'Garis miring ditandatangani sebagai \\/ ; selebihnya sama dengan yang dikirim',
    happened: 'Setiap "/" di teks yang ditandatangani didahului backslash, di request tidak.',
    fix: 'Matikan escape garis miring pada kode yang menyiapkan string untuk signature.',
  },
  'body-slashes-unescaped': {
    title: 'Body dikirim dengan \\/ , tetapi ditandatangani dengan garis miring biasa',
    happened: 'HTTP client menulis garis miring sebagai \\/, sedangkan signature dihitung dari "/".',
    fix: 'Kirim string yang sudah ditandatangani sebagai raw body supaya client tidak meng-encode lagi.',
  },
} satisfies Record<keyof typeof layoutBodies, MistakeText>
