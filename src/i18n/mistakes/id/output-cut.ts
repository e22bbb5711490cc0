import type { outputCutMistakes } from '#core/diagnose/mistakes/output-cut.ts'
import type { MistakeText } from '../mistake-text.ts'

export const outputCutTexts: Readonly<Record<keyof typeof outputCutMistakes, MistakeText>> = {
  'output-truncated-32': {
    title: 'Signature terpotong menjadi 32 karakter',
    happened: 'Hanya separuh pertama yang sampai, seperti dari kolom 32 karakter.',
    fix: 'Sediakan 64 karakter untuk kolom dan variabelnya.',
  },
  'output-truncated-40': {
    title: 'Signature terpotong menjadi 40 karakter',
    happened: 'Panjangnya seperti SHA-1, tetapi awalnya SHA-256.',
    fix: 'Perbesar field yang dibuat untuk SHA-1.',
  },
  'output-truncated-64': {
    title: 'Signature terpotong menjadi 64 karakter',
    happened: 'Cetakan digest yang lebih panjang kehilangan akhirnya.',
    fix: 'Cetak digest sebagai hex, yang persis 64 karakter.',
  },
  'output-truncated': {
    title: 'Signature terpotong',
    happened: 'Bagian depannya benar, bagian belakangnya hilang.',
    fix: 'Cari tempat panjangnya dibatasi, dan kirim seluruh 64 karakter.',
  },
  'output-last-char-lost': {
    title: 'Karakter terakhir signature hilang',
    happened: 'Satu karakter hilang di akhir.',
    fix: 'Salin sampai akhir, dan cari substr(0, -1) atau slice(0, -1).',
  },
  'output-first-char-lost': {
    title: 'Karakter pertama signature hilang',
    happened: 'Satu karakter hilang di awal.',
    fix: 'Salin dari awal, dan cari substr(1) atau slice(1).',
  },
}
