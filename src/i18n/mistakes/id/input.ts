import type { inputMistakes } from '#core/diagnose/mistakes/input.ts'
import type { MistakeText } from '../mistake-text.ts'

export const inputTexts: Readonly<Record<keyof typeof inputMistakes, MistakeText>> = {
  'input-other-secret': {
    title: 'Memakai secret lain',
    happened: 'Signature benar untuk salah satu secret tambahan, bukan untuk secret milik request ini.',
    fix: 'Konfigurasikan secret sesuai environment dan client id tujuan request.',
  },
  'input-other-token': {
    title: 'Token lain yang ditandatangani',
    happened: 'Signature ini milik salah satu token tambahan, sedangkan header membawa token ini.',
    fix: 'Tandatangani dan kirim token yang sama; getToken baru mengakhiri token sebelumnya.',
  },
  'input-other-time': {
    title: 'Waktu lain yang ditandatangani',
    happened: 'Yang ditandatangani salah satu waktu tambahan, bukan teks Request-Time.',
    fix: 'Kirim waktu yang ditandatangani di Request-Time, juga saat retry.',
  },
  'input-other-body': {
    title: 'Body yang ditandatangani bukan yang dikirim',
    happened: 'Signature cocok dengan body seperti di kode; sesuatu mengubahnya sebelum dikirim.',
    fix: 'Serialisasi sekali, tandatangani teks itu dan kirim persis, tanpa interceptor yang menulis ulang.',
  },
  'input-other-path': {
    title: 'Path yang ditandatangani bukan yang diminta',
    happened: 'Signature cocok dengan salah satu path tambahan.',
    fix: 'Ambil path dan query dari URL akhir, setelah placeholder dan rewrite.',
  },
}
