import type { saltMistakes } from '#core/diagnose/mistakes/salt.ts'
import type { MistakeText } from '../mistake-text.ts'
import { saltPartTexts } from './salt-part.ts'
import { saltWrapTexts } from './salt-wrap.ts'

export const saltTexts: Readonly<Record<keyof typeof saltMistakes, MistakeText>> = {
  ...saltPartTexts,
  ...saltWrapTexts,
}
