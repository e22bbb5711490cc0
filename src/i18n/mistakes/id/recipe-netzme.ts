import type { recipeNetzmeMistakes } from '#core/diagnose/mistakes/recipe-netzme.ts'
import type { MistakeText } from '../mistake-text.ts'

export const recipeNetzmeTexts: Readonly<Record<keyof typeof recipeNetzmeMistakes, MistakeText>> = {
  'recipe-doc-concat': {
    title: 'Tabel dokumentasi dibaca sebagai penggabungan biasa',
    happened: 'path, method, waktu, dan body tersambung langsung di payload; secret, waktu, dan Authorization di key.',
    fix: 'Tambahkan label dan token ke payload serta tanda hubung ke salt.',
  },
  'recipe-doc-concat-secret': {
    title: 'Tabel payload disambung dan memakai secret sebagai key',
    happened: 'Keempat nilai tersambung langsung, dan tabel salt tidak dipakai.',
    fix: 'Ikuti kedua tabel: payload berlabel, salt tiga bagian.',
  },
  'recipe-doc-hash': {
    title: 'Payload dan salt dari tabel di-hash tanpa HMAC',
    happened: 'Nilai yang disambung dari kedua tabel bersama-sama melewati SHA-256.',
    fix: 'Pakai fungsi HMAC dengan salt sebagai key-nya, atas payload berlabel.',
  },
  'recipe-ppob': {
    title: 'Memakai rumus PPOB',
    happened: 'Body ditandatangani dengan key dari client id, secret, path, dan token.',
    fix: 'Sisihkan key PPOB: API ini memakai key secret-waktu-Bearer token.',
  },
  'recipe-salt-in-payload': {
    title: 'Salt dicampur ke payload dan secret dipakai sebagai key',
    happened: 'Payload dan salt digabung menjadi satu pesan.',
    fix: 'Biarkan payload dan salt menjadi dua argumen: pesan dan key.',
  },
  'recipe-pin-hash': {
    title: 'Key untuk PIN dipakai untuk signature',
    happened: 'Client id menjadi key HMAC, seperti pada pinHash.',
    fix: 'Simpan pinHash untuk field PIN; signature punya salt sendiri.',
  },
}
