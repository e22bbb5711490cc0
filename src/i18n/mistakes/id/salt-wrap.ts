import type { saltWrapMistakes } from '#core/diagnose/mistakes/salt-wrap.ts'
import type { MistakeText } from '../mistake-text.ts'

export const saltWrapTexts: Readonly<Record<keyof typeof saltWrapMistakes, MistakeText>> = {
  'salt-key-message-swapped': {
    title: 'Key dan pesan tertukar',
    happened: 'Payload dipakai sebagai key dan salt sebagai pesan.',
    fix: 'Perhatikan urutan argumen: hash_hmac(algo, data, key) di PHP, hmac.new(key, msg) di Python, CryptoJS.HmacSHA256(msg, key).',
  },
  'salt-sha256-hex': {
    title: 'Salt di-hash dengan SHA-256 dulu',
    happened: 'Digest hex dari salt menjadi key.',
    fix: 'Pakai teks salt itu sendiri sebagai key HMAC.',
  },
  'salt-md5-hex': {
    title: 'Salt di-hash dengan MD5 dulu',
    happened: 'Key-nya 32 karakter hex dari MD5.',
    fix: 'Hilangkan md5(); key-nya salt yang terbaca.',
  },
  'salt-sha256-bytes': {
    title: 'Byte SHA-256 dari salt dipakai sebagai key',
    happened: 'Salt diringkas menjadi 32 byte sebelum HMAC.',
    fix: 'HMAC menerima key sepanjang apa pun, jadi kirim salt tanpa hash.',
  },
  'salt-hashed-other': {
    title: 'Hash dari salt dipakai sebagai key',
    happened: 'Salt di-hash dengan cara lain sebelum menjadi key.',
    fix: 'Hapus pemanggilan digest di antara salt dan HMAC.',
  },
  'salt-base64': {
    title: 'Salt di-encode base64 dulu',
    happened: 'Key-nya teks base64 dari salt.',
    fix: 'Pakai getBytes atau sejenisnya pada salt, tanpa encoder Base64.',
  },
  'salt-base64url': {
    title: 'Salt di-encode base64url dulu',
    happened: 'Key-nya teks base64 URL-safe dari salt.',
    fix: 'Buang encoder URL-safe; key bukan bagian URL.',
  },
  'salt-hex': {
    title: 'Salt di-encode heksadesimal dulu',
    happened: 'Key-nya cetakan hex dari salt, dua kali lebih panjang.',
    fix: 'Kirim salt sebagai UTF-8, bukan sebagai digit hex.',
  },
  'salt-uri-encoded': {
    title: 'Salt sudah di-URL-encode',
    happened: 'Spasi setelah Bearer, dan tanda lain, menjadi %20 atau + di key.',
    fix: 'Jauhkan salt dari URL encoding.',
  },
  'salt-lowercased': {
    title: 'Salt diubah menjadi huruf kecil',
    happened: 'Semua huruf di key kecil, termasuk secret dan Bearer.',
    fix: 'Jangan ubah besar kecil huruf di key.',
  },
  'salt-uppercased': {
    title: 'Salt diubah menjadi huruf besar',
    happened: 'Semua huruf di key kapital.',
    fix: 'Lepaskan konversi huruf besar; huruf secret dan token tetap.',
  },
  'salt-blanks-removed': {
    title: 'Spasi di salt dibuang',
    happened: 'Spasi setelah Bearer hilang di key karena semua spasi dihapus.',
    fix: 'Biarkan spasinya; trim hanya secret saat dibaca.',
  },
  'salt-trailing-newline': {
    title: 'Salt diakhiri baris baru',
    happened: 'Key dibaca beserta baris baru di akhir perintah atau file.',
    fix: 'Isi key dengan printf %s, atau biarkan $( ) membuang baris barunya.',
  },
  'salt-trailing-crlf': {
    title: 'Salt diikuti akhir baris Windows',
    happened: 'Carriage return dan baris baru ada di key.',
    fix: 'Buang \\r\\n bila key berasal dari file atau konsol.',
  },
  'salt-trailing-space': {
    title: 'Salt diakhiri spasi',
    happened: 'Spasi di belakang token menjadi bagian key.',
    fix: 'Akhiri template salt tepat setelah token.',
  },
  'salt-trailing-other': {
    title: 'Ada tambahan di akhir salt',
    happened: 'Tulisan \\n, &, atau tanda lain mengikuti token di key.',
    fix: 'Hapus yang berada di belakang token.',
  },
  'salt-quoted': {
    title: 'Salt dipakai beserta kutip atau kurung',
    happened: 'Tanda di sekitar seluruh key ikut di-hash.',
    fix: 'Buang tanda pengapitnya; itu sintaks, bukan key.',
  },
  'salt-leading-text': {
    title: 'Ada teks tambahan di depan salt',
    happened: 'Label, prefiks seperti key: milik openssl, atau tanda tak terlihat mengawali key.',
    fix: 'Awali key dengan karakter pertama secret.',
  },
  'salt-cut': {
    title: 'Salt dipotong ke panjang tertentu',
    happened: 'Hanya byte-byte awal salt yang menjadi key, seperti kebutuhan cipher.',
    fix: 'HMAC tidak memerlukan ukuran key tetap; serahkan seluruh salt.',
  },
  'salt-reversed': {
    title: 'Salt dibalik',
    happened: 'Karakter key berjalan mundur.',
    fix: 'Pakai salt dengan arah biasa.',
  },
  'salt-placeholder': {
    title: 'Salt dipakai beserta placeholder-nya',
    happened: 'Nama dalam kurung, atau kata-kata dokumentasi, menjadi key, bukan nilainya.',
    fix: 'Isi secret, waktu, dan token sebelum hash.',
  },
  'salt-undefined': {
    title: 'Yang dipakai sebagai salt bukan nilainya',
    happened: 'undefined, null, atau teks sebuah objek dipakai sebagai key.',
    fix: 'Uji bahwa salt berupa string dengan dua tanda hubung mengapit waktu.',
  },
  'salt-derived': {
    title: 'Key diturunkan bertahap',
    happened: 'Secret, waktu, dan Authorization dimasukkan ke HMAC berurutan, seperti AWS.',
    fix: 'Sambung ketiga bagian; tidak ada HMAC sebelum yang terakhir.',
  },
  'salt-is-payload': {
    title: 'Payload dipakai sebagai key sekaligus pesan',
    happened: 'String yang sama masuk ke kedua argumen.',
    fix: 'Kirim salt sebagai argumen key.',
  },
  'salt-json': {
    title: 'Bagian salt dipakai sebagai JSON atau tuple',
    happened: 'Koleksi berisi ketiga nilai dicetak sebagai teks.',
    fix: 'Format secret, waktu, dan Authorization menjadi satu string dengan tanda hubung.',
  },
  'salt-bytes-printed': {
    title: 'Salt dipakai sebagai key dalam bentuk daftar byte',
    happened: 'Byte-nya digabung menjadi teks berupa angka, lalu teks itu yang menjadi key.',
    fix: 'Berikan byte atau string-nya langsung sebagai key, jangan byte yang dijadikan teks.',
  },
}
