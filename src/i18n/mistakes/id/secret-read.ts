import type { secretReadMistakes } from '#core/diagnose/mistakes/secret-read.ts'
import type { MistakeText } from '../mistake-text.ts'

export const secretReadTexts: Readonly<Record<keyof typeof secretReadMistakes, MistakeText>> = {
  'secret-uri-encoded': {
    title: 'Secret sudah di-URL-encode',
    happened: 'Tanda di secret muncul sebagai %XX di key.',
    fix: 'Decode secret di tempat ia diterima lewat URL, sekali saja.',
  },
  'secret-uri-decoded': {
    title: 'Secret sudah di-URL-decode',
    happened: '%XX di secret dibaca sebagai escape.',
    fix: 'Jangan lewatkan secret ke parser URL atau query.',
  },
  'secret-plus-as-space': {
    title: 'Tanda + di secret menjadi spasi',
    happened: 'Decoder form membaca tanda plus sebagai spasi.',
    fix: 'Encode + menjadi %2B bila secret dikirim lewat form.',
  },
  'secret-html-escaped': {
    title: 'Secret sudah di-HTML-escape',
    happened: '& < > atau kutip di secret berubah menjadi entitas, atau sebaliknya.',
    fix: 'Simpan nilai mentah dan escape hanya saat ditampilkan.',
  },
  'secret-json-escaped': {
    title: 'Secret sudah di-JSON-escape',
    happened: 'Kutip, backslash, atau garis miring di secret diawali backslash di key.',
    fix: 'Parse pengaturan JSON, jangan potong nilainya begitu saja.',
  },
  'secret-backslash-eaten': {
    title: 'Backslash di secret hilang',
    happened: 'Shell atau parser pengaturan menganggap \\ sebagai escape.',
    fix: 'Kutip nilainya dengan kutip tunggal supaya backslash tetap ada.',
  },
  'secret-env-dollar-eaten': {
    title: '$ beserta namanya hilang dari secret',
    happened: 'Shell atau pemuat .env menganggap sebagian secret sebagai variabel.',
    fix: 'Pakai kutip tunggal di .env dan $$ di file compose.',
  },
  'secret-env-hash-cut': {
    title: 'Secret terpotong di #',
    happened: 'Pemuat .env menganggap sisa baris sebagai komentar.',
    fix: 'Taruh nilai dalam kutip supaya # menjadi bagiannya.',
  },
  'secret-env-other-cut': {
    title: 'Secret terpotong pada tanda khusus',
    happened: 'Parser memecah nilai pada tanda yang baginya bermakna.',
    fix: 'Kutip atau escape tanda itu di pengaturan.',
  },
  'secret-read-as-number': {
    title: 'Secret terbaca sebagai angka',
    happened: 'Nol di depan atau eksponen hilang karena pemuat mem-parse digitnya.',
    fix: 'Tandai nilai sebagai teks di YAML, spreadsheet, atau pengaturan.',
  },
  'secret-padding-lost': {
    title: 'Tanda = di akhir secret hilang',
    happened: 'Tanda sama dengan di akhir terbuang oleh parser atau klik ganda.',
    fix: 'Pisahkan pengaturan pada = pertama saja, dan pertahankan yang di akhir.',
  },
  'secret-normalised': {
    title: 'Unicode pada secret dinormalisasi',
    happened: 'Karakter beraksen atau lebar penuh ditulis ulang dalam bentuk Unicode lain.',
    fix: 'Pertahankan byte secret; jangan jalankan normalize() padanya.',
  },
  'secret-prefix-lost': {
    title: 'Bagian secret sebelum tanda hubung hilang',
    happened: 'Prefiks dianggap label, atau pemisahnya dibuang.',
    fix: 'Pakai secret utuh, termasuk prefiks dan pemisah.',
  },
}
