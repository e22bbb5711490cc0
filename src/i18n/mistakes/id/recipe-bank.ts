import type { recipeBankMistakes } from '#core/diagnose/mistakes/recipe-bank.ts'
import type { MistakeText } from '../mistake-text.ts'

export const recipeBankTexts: Readonly<Record<keyof typeof recipeBankMistakes, MistakeText>> = {
  'recipe-snap-hex': {
    title: 'Memakai rumus SNAP BI',
    happened: 'HMAC-SHA512 dengan secret saja, atas METHOD:path:token:hash body:waktu, dicetak sebagai hex.',
    fix: 'Tandatangani host ini dengan rumus Netzme; SNAP untuk apisnap dan tokoapisnap.',
  },
  'recipe-snap-base64': {
    title: 'Memakai rumus SNAP BI, dengan base64',
    happened: 'HMAC-SHA512 atas string SNAP dikirim sebagai base64, seperti plugin untuk SNAP.',
    fix: 'Periksa URL ini milik produk mana, lalu pilih pustakanya.',
  },
  'recipe-bca': {
    title: 'Memakai rumus BCA',
    happened: 'HMAC-SHA256 dengan secret saja atas METHOD:path:token:hash body:waktu.',
    fix: 'Ganti string dan key BCA dengan payload dan salt Netzme.',
  },
  'recipe-bca-base64': {
    title: 'Memakai rumus BCA, dengan base64',
    happened: 'HMAC-SHA256 dari string bertitik dua dicetak sebagai base64.',
    fix: 'Ubah string, key, dan output: lima field berlabel, salt, hex huruf kecil.',
  },
  'recipe-snap-raw-body': {
    title: 'String mirip SNAP dengan body mentah ditandatangani',
    happened: 'METHOD:path:token:body:waktu di-hash dengan secret saja; body tidak di-hash dulu.',
    fix: 'Tinggalkan string bertitik dua dan buat path=…&body=….',
  },
  'recipe-snap-client-time': {
    title: 'Memakai rumus signature untuk access token SNAP',
    happened: 'Yang ditandatangani client id, garis tegak, dan waktu, seperti untuk access token SNAP.',
    fix: 'String itu hanya untuk access-token/b2b; di sini setiap panggilan menandatangani path, method, token, waktu, dan body.',
  },
  'recipe-bri': {
    title: 'Memakai rumus BRI',
    happened: 'String memakai verb= untuk method=, key-nya secret saja, signature-nya base64.',
    fix: 'Ubah tiga hal: label method, salt sebagai key, hex huruf kecil sebagai output.',
  },
  'recipe-bri-hex': {
    title: 'Memakai rumus BRI, dengan hex',
    happened: 'verb= di string dan secret saja sebagai key; hanya output-nya milik Netzme.',
    fix: 'Perbaiki label menjadi method dan lengkapi key menjadi salt penuh.',
  },
}
