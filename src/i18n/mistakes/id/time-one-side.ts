import type { timeOneSideMistakes } from '#core/diagnose/mistakes/time-one-side.ts'
import type { MistakeText } from '../mistake-text.ts'

export const timeOneSideTexts: Readonly<Record<keyof typeof timeOneSideMistakes, MistakeText>> = {
  'time-otherwise-payload': {
    title: 'Hanya payload yang memakai bentuk waktu lain',
    happened: 'Salt memakai teks dari header, sedangkan payload memakai angka atau tanggal yang dicetak ulang.',
    fix: 'Simpan waktu sebagai satu teks, lalu pakai di header, salt, dan payload.',
  },
  'time-otherwise-salt': {
    title: 'Hanya salt yang memakai bentuk waktu lain',
    happened: 'Payload memakai teks dari header, sedangkan salt memakai angka atau tanggal yang dicetak ulang.',
    fix: 'Cetak waktu sekali, lalu masukkan teks itu ke salt, payload, dan header.',
  },
}
