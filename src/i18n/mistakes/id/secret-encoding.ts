import type { secretEncodingMistakes } from '#core/diagnose/mistakes/secret-encoding.ts'
import type { MistakeText } from '../mistake-text.ts'

export const secretEncodingTexts: Readonly<Record<keyof typeof secretEncodingMistakes, MistakeText>> = {
  'secret-base64-decoded': {
    title: 'Secret di-decode base64',
    happened: 'Key diawali byte hasil decode secret.',
    fix: 'Pakai secret sebagai teks biasa: huruf-hurufnya adalah key.',
  },
  'secret-base64-encoded': {
    title: 'Secret di-encode base64',
    happened: 'Key diawali teks base64 dari secret.',
    fix: 'Hilangkan encoder-nya; base64 hanya untuk header Basic.',
  },
  'secret-base64-encoded-other': {
    title: 'Secret di-encode base64 dengan alfabet lain atau baris baru',
    happened: 'Secret ada di key tanpa padding, dalam bentuk URL-safe, atau dengan baris baru di teks base64-nya.',
    fix: 'Baca secret seperti diterbitkan, sebelum encoding dari secret store.',
  },
  'secret-hex-decoded': {
    title: 'Secret di-decode heksadesimal',
    happened: 'Pasangan karakter dibaca sebagai byte.',
    fix: "Jangan panggil hex2bin atau Buffer.from(secret, 'hex') padanya.",
  },
  'secret-hex-encoded': {
    title: 'Secret di-encode heksadesimal',
    happened: 'Cetakan hex dari secret ada di key.',
    fix: 'Sambung secret aslinya, bukan hasil bin2hex.',
  },
  'secret-md5': {
    title: 'Yang dipakai MD5 dari secret',
    happened: 'Secret di-hash seperti kata sandi.',
    fix: 'Simpan secret terenkripsi, bukan di-hash, karena penandatanganan butuh nilai aslinya.',
  },
  'secret-sha256': {
    title: 'Yang dipakai SHA-256 dari secret',
    happened: 'Digest hex dari secret ada di key.',
    fix: 'Hapus sha256() dari jalur secret ke salt.',
  },
  'secret-hashed-other': {
    title: 'Yang dipakai hash lain dari secret',
    happened: 'Sebuah digest menggantikan secret di key.',
    fix: 'Biarkan kode memakai secret asli, bukan digest-nya.',
  },
  'secret-uppercased': {
    title: 'Secret diubah menjadi huruf besar',
    happened: 'Semua huruf secret kapital di key.',
    fix: 'Lepaskan strtoupper atau fungsi sejenis dari secret.',
  },
  'secret-lowercased': {
    title: 'Secret diubah menjadi huruf kecil',
    happened: 'Semua huruf secret kecil di key.',
    fix: 'Pakai kolom yang peka huruf besar kecil, tanpa lower() pada secret.',
  },
  'secret-decoded-printed': {
    title: 'Secret di-decode, lalu byte-nya digabung lagi menjadi teks',
    happened: 'Yang ada di salt adalah hasil cetak dari byte yang sudah di-decode.',
    fix: 'Masukkan secret ke salt sebagai teks apa adanya, tanpa decode.',
  },
  'secret-other-charset': {
    title: 'Hanya secret yang di-encode dengan charset lain',
    happened: 'Karakter khususnya menjadi byte yang berbeda dari UTF-8.',
    fix: 'Susun seluruh salt sebagai satu string dan encode sekali dalam UTF-8.',
  },
}
