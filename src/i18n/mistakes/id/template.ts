import type { templateMistakes } from '#core/diagnose/mistakes/template.ts'
import type { MistakeText } from '../mistake-text.ts'
import { templateEncodingTexts } from './template-encoding.ts'
import { templateLabelTexts } from './template-label.ts'
import { templateOrderTexts } from './template-order.ts'
import { templateSeparatorTexts } from './template-separator.ts'
import { templateWholeTexts } from './template-whole.ts'
import { templateWrapTexts } from './template-wrap.ts'

export const templateTexts: Readonly<Record<keyof typeof templateMistakes, MistakeText>> = {
  ...templateLabelTexts,
  ...templateOrderTexts,
  ...templateSeparatorTexts,
  ...templateEncodingTexts,
  ...templateWrapTexts,
  ...templateWholeTexts,
}
