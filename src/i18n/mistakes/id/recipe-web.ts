import type { recipeWebMistakes } from '#core/diagnose/mistakes/recipe-web.ts'
import type { MistakeText } from '../mistake-text.ts'

export const recipeWebTexts: Readonly<Record<keyof typeof recipeWebMistakes, MistakeText>> = {
  'recipe-body-with-secret': {
    title: 'Memakai rumus webhook: body dan secret',
    happened: 'HMAC-SHA256 dari body dengan secret saja, seperti webhook GitHub.',
    fix: 'Tandatangani payload berlabel, bukan body saja, dengan salt sebagai key.',
  },
  'recipe-body-with-secret-base64': {
    title: 'Memakai rumus webhook: body dan secret, base64',
    happened: 'HMAC dari body dikirim sebagai base64, seperti webhook toko.',
    fix: 'Beralihlah ke payload, salt, dan output hex milik Netzme.',
  },
  'recipe-time-dot-body': {
    title: 'Memakai rumus webhook: waktu.body',
    happened: 'Waktu, titik, dan body ditandatangani dengan secret, seperti webhook Stripe.',
    fix: 'Pakai lima field berlabel sebagai ganti waktu.body.',
  },
  'recipe-webhook-other': {
    title: 'Memakai rumus webhook lain',
    happened: 'Waktu dan body digabung dengan cara lain dan memakai secret sebagai key.',
    fix: 'Tulis penanda tangan tersendiri untuk Netzme, jangan pakai ulang pemeriksa webhook.',
  },
  'recipe-exchange': {
    title: 'Memakai rumus bursa kripto',
    happened: 'Method, path, waktu, dan body tersambung langsung dengan secret sebagai key.',
    fix: 'Masukkan label, token, dan salt.',
  },
  'recipe-coinbase': {
    title: 'Memakai rumus Coinbase',
    happened: 'Key-nya secret hasil decode base64, pesannya waktu, method, path, dan body.',
    fix: 'Jangan decode secret, dan tandatangani payload Netzme.',
  },
  'recipe-query-string': {
    title: 'Hanya query yang ditandatangani',
    happened: 'Query string, dengan atau tanpa body, memakai secret sebagai key, seperti di Binance.',
    fix: 'Query hanyalah ekor field path; tandatangani seluruh payload.',
  },
  'recipe-shop': {
    title: 'Memakai rumus marketplace',
    happened: 'Client id, path, waktu, dan mungkin token tersambung langsung dengan secret sebagai key.',
    fix: 'Keluarkan client id dan pakai field berlabel.',
  },
  'recipe-jwt': {
    title: 'Body yang di-encode ditandatangani dengan secret',
    happened: 'Teks base64url atau hex dari body di-hash, seperti untuk token.',
    fix: 'Hash payload yang terbaca dengan salt; tidak ada yang di-encode sebelumnya.',
  },
}
