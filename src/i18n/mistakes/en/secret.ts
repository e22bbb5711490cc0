import type { secretMistakes } from '#core/diagnose/mistakes/secret.ts'
import type { MistakeText } from '../mistake-text.ts'
import { secretCopyTexts } from './secret-copy.ts'
import { secretEncodingTexts } from './secret-encoding.ts'
import { secretOtherTexts } from './secret-other.ts'
import { secretReadTexts } from './secret-read.ts'
import { secretTypoTexts } from './secret-typo.ts'

export const secretTexts: Readonly<Record<keyof typeof secretMistakes, MistakeText>> = {
  ...secretCopyTexts,
  ...secretTypoTexts,
  ...secretEncodingTexts,
  ...secretReadTexts,
  ...secretOtherTexts,
}
