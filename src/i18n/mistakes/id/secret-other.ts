import type { secretOtherMistakes } from '#core/diagnose/mistakes/secret-other.ts'
import type { MistakeText } from '../mistake-text.ts'

export const secretOtherTexts: Readonly<Record<keyof typeof secretOtherMistakes, MistakeText>> = {
  'secret-is-client-id': {
    title: 'Client id dipakai sebagai secret',
    happened: 'Key diawali client id.',
    fix: 'Tukar kedua pengaturan: id untuk header, secret untuk salt.',
  },
  'secret-id-colon-secret': {
    title: 'id:secret dipakai sebagai secret',
    happened: 'Pasangan dari Basic authentication ada di key.',
    fix: 'Ambil bagian setelah titik dua.',
  },
  'secret-id-joined': {
    title: 'Client id dan secret digabung di key',
    happened: 'Id dipasang di depan atau di belakang secret.',
    fix: 'Tandatangani dengan secret saja sebagai bagian pertama salt.',
  },
  'secret-basic-credentials': {
    title: 'Nilai Basic dipakai sebagai secret',
    happened: 'Key diawali base64 dari id:secret.',
    fix: 'Baca client secret dari pengaturannya sendiri, bukan dari nilai Authorization getToken.',
  },
  'secret-client-secret-for-signing': {
    title: 'Client secret dipakai, bukan secret untuk signature',
    happened: 'Merchant ini punya dua secret, dan yang ada di key milik getToken.',
    fix: 'Pakai secret untuk signature di salt dan client secret untuk getToken.',
  },
  'secret-is-token': {
    title: 'Token dipakai sebagai secret',
    happened: 'Key diawali token atau nilai Authorization.',
    fix: 'Isi bagian pertama salt dengan client secret.',
  },
  'secret-empty': {
    title: 'Secret kosong',
    happened: 'Salt langsung diawali tanda hubung pertama.',
    fix: 'Gagalkan aplikasi saat start bila pengaturan tidak ada.',
  },
  'secret-undefined': {
    title: 'Teks "undefined" dipakai sebagai secret',
    happened: 'process.env tidak punya nama itu, lalu JavaScript menulis undefined ke key.',
    fix: 'Periksa nama variabelnya dan pastikan dotenv dimuat lebih dulu.',
  },
  'secret-null': {
    title: 'Nilai null dipakai sebagai secret',
    happened: 'null, None, atau nil berada di awal key.',
    fix: 'Bersihkan cache konfigurasi, dan tolak menandatangani tanpa secret.',
  },
  'secret-object-text': {
    title: 'Teks objek atau samaran dipakai sebagai secret',
    happened: '[object Object], Array, false, atau bintang ada di key.',
    fix: 'Tunggu (await) secret store, dan ambil nilainya, bukan pembungkus atau samarannya.',
  },
  'secret-documentation-sample': {
    title: 'Memakai secret contoh dari dokumentasi',
    happened: 'Key diawali MaREaULkzAUTAFYg, contoh di dokumentasi.',
    fix: 'Isi dengan secret yang diterbitkan Netzme untuk merchant ini.',
  },
  'secret-placeholder': {
    title: 'Placeholder dipakai sebagai secret',
    happened: 'Variabel dalam kurung atau kata contoh tidak pernah diganti nilainya.',
    fix: 'Definisikan variabel itu di environment yang aktif.',
  },
  'secret-env-line': {
    title: 'Nama pengaturan ikut terpakai bersama secret',
    happened: 'Barisnya, misalnya CLIENT_SECRET= dan nilainya, diambil utuh.',
    fix: 'Pakai hanya yang ada di kanan = atau titik dua.',
  },
}
