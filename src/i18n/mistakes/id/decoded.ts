import type { decodedMistakes } from '#core/diagnose/mistakes/decoded.ts'
import type { MistakeText } from '../mistake-text.ts'

export const decodedTexts: Readonly<Record<keyof typeof decodedMistakes, MistakeText>> = {
  'salt-decoded-hex': {
    title: 'Salt di-decode sebagai hex',
    happened: 'Salt bukan teks hex, jadi sebagian besar isinya hilang atau menjadi nol, tergantung decoder-nya.',
    fix: 'Pakai teks salt sebagai key; jangan di-decode.',
  },
  'salt-decoded-base64': {
    title: 'Salt di-decode sebagai base64',
    happened: 'Karakternya berubah menjadi bit key, padahal salt bukan teks base64.',
    fix: 'Berikan salt ke HMAC apa adanya, tanpa decoder base64.',
  },
  'salt-utf16': {
    title: 'Salt di-encode sebagai UTF-16',
    happened: 'Setiap karakternya menjadi dua byte di key, sedangkan payload tidak.',
    fix: 'Encode key sebagai UTF-8: Encoding.UTF8.GetBytes(salt).',
  },
  'salt-padded-zeros': {
    title: 'Ada byte nol di belakang salt',
    happened: 'Ukuran buffer dipakai sebagai panjang salt.',
    fix: 'Berikan strlen(salt) sebagai panjang key.',
  },
  'secret-utf16': {
    title: 'Hanya secret yang di-encode sebagai UTF-16',
    happened: 'Di salt, setiap karakter secret menjadi dua byte, sisanya satu byte.',
    fix: 'Gabungkan salt sebagai teks dulu, lalu encode semuanya sebagai UTF-8.',
  },
  'template-decoded-base64': {
    title: 'Payload di-decode sebagai base64',
    happened: 'Yang di-hash adalah byte hasil decoder base64.',
    fix: 'Hapus argumen encoding di update(), atau isi utf8.',
  },
  'template-decoded-hex': {
    title: 'Payload di-decode sebagai hex',
    happened: 'Payload bukan hex, jadi hampir tidak ada yang di-hash.',
    fix: 'Hash teks payload tanpa decoder hex.',
  },
  'template-utf16': {
    title: 'Payload di-encode sebagai UTF-16, salt tidak',
    happened: 'Setiap karakter pesan menjadi dua byte.',
    fix: 'Pakai UTF-8 untuk keduanya: payload.getBytes(UTF_8).',
  },
  'body-utf16': {
    title: 'Hanya body yang di-encode sebagai UTF-16',
    happened: 'Di dalam payload, setiap karakter body menjadi dua byte.',
    fix: 'Gabungkan payload sebagai teks, lalu encode sekali sebagai UTF-8.',
  },
  'template-cut': {
    title: 'Payload terpotong sebesar ukuran buffer',
    happened: 'Bagian setelah jumlah byte itu tidak ditandatangani.',
    fix: 'Beri buffer ruang yang cukup untuk seluruh payload.',
  },
}
