import type { cutMistakes, outputMistakes } from '#core/diagnose/mistakes/output.ts'
import type { MistakeText } from '../mistake-text.ts'
import { outputCutTexts } from './output-cut.ts'
import { outputPrintTexts } from './output-print.ts'

export const outputTexts: Readonly<Record<keyof (typeof cutMistakes & typeof outputMistakes), MistakeText>> = {
  ...outputPrintTexts,
  ...outputCutTexts,
}
