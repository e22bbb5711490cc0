import type { tokenOneSideMistakes } from '#core/diagnose/mistakes/token-one-side.ts'
import type { MistakeText } from '../mistake-text.ts'

export const tokenOneSideTexts: Readonly<Record<keyof typeof tokenOneSideMistakes, MistakeText>> = {
  'token-otherwise-payload': {
    title: 'Hanya payload yang memakai token lain dari header',
    happened: 'Salt dibuat dari teks header Authorization, sedangkan payload dibuat dari teks lain.',
    fix: 'Simpan “Bearer ” beserta token sebagai satu teks, lalu pakai di header, salt, dan payload.',
  },
  'token-otherwise-salt': {
    title: 'Hanya salt yang memakai token lain dari header',
    happened: 'Payload dibuat dari teks header Authorization, sedangkan salt dibuat dari teks lain.',
    fix: 'Simpan “Bearer ” beserta token sebagai satu teks, lalu pakai di salt, payload, dan header.',
  },
}
