import type { tokenMistakes } from '#core/diagnose/mistakes/token.ts'
import type { MistakeText } from '../mistake-text.ts'
import { tokenPrefixTexts } from './token-prefix.ts'
import { tokenValueTexts } from './token-value.ts'

export const tokenTexts: Readonly<Record<keyof typeof tokenMistakes, MistakeText>> = {
  ...tokenPrefixTexts,
  ...tokenValueTexts,
}
