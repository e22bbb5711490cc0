import type { digestBodies } from '#core/diagnose/mistakes/body/digest-bodies.ts'
import type { MistakeText } from '../../mistake-text.ts'

/** Indonesian words for a digest or encoding signed in place of the body. */
export const digestTexts = {
  'body-sha256-hex': {
    title: 'SHA-256 dari body ditandatangani sebagai pengganti body',
    happened: 'Setelah body= ada 64 karakter hex, kebiasaan dari SNAP dan skema lain.',
    fix: 'Taruh teks body di sana; signature ini tidak memakai hash body.',
  },
  'body-sha256-hex-minified': {
    title: 'SHA-256 dari body yang sudah di-minify ditandatangani sebagai pengganti body',
    happened: 'Rumus SNAP, yang me-minify lalu meng-hash body, dipakai di sini.',
    fix: 'Ganti bagian hash itu dengan body sebagaimana dikirim.',
  },
  'body-sha256-hex-upper': {
    title: 'SHA-256 huruf besar dari body ditandatangani sebagai pengganti body',
    happened: 'Digest dicetak dengan huruf kapital, seperti Convert.ToHexString, lalu ditandatangani.',
    fix: 'Tinggalkan digest dan tanda tangani body aslinya.',
  },
  'body-sha256-base64': {
    title: 'Base64 dari SHA-256 body ditandatangani sebagai pengganti body',
    happened: 'Nilai header Digest dipakai di tempat teks itu sendiri.',
    fix: 'Simpan digest untuk header yang memerlukannya, dan tanda tangani teksnya.',
  },
  'body-sha256-base64-minified': {
    title: 'Base64 dari SHA-256 body yang sudah di-minify yang ditandatangani',
    happened: 'Whitespace dibuang, lalu teks di-hash dan di-encode sebelum masuk payload.',
    fix: 'Lewati tiga langkah itu, dan sambungkan teks kiriman setelah body=.',
  },
  'body-sha512-hex': {
    title: 'SHA-512 dari body ditandatangani sebagai pengganti body',
    happened: 'Ada 128 karakter hex di tempat body seharusnya berada.',
    fix: 'Netzme mengharapkan body setelah body=, bukan digest-nya.',
  },
  'body-md5-hex': {
    title: 'MD5 dari body ditandatangani sebagai pengganti body',
    happened: 'Checksum 32 karakter hex dimasukkan ke payload.',
    fix: 'Hapus md5() dan gabungkan body-nya.',
  },
  'body-base64': {
    title: 'Body di-encode Base64 sebelum ditandatangani',
    happened: 'Payload membawa bentuk yang sudah di-encode, request membawa JSON biasa.',
    fix: 'Pakai teks biasa untuk signature, seperti yang dikirim.',
  },
} satisfies Record<keyof typeof digestBodies, MistakeText>
