import type { Family } from './mistake.ts'
import { templateEncodingMistakes } from './template-encoding.ts'
import { templateLabelMistakes } from './template-label.ts'
import { templateOrderMistakes } from './template-order.ts'
import { templateSeparatorMistakes } from './template-separator.ts'
import { templateWholeMistakes } from './template-whole.ts'
import { templateWrapMistakes } from './template-wrap.ts'

/** Ways to put the payload's right values together wrongly. */
export const templateMistakes = {
  ...templateLabelMistakes,
  ...templateOrderMistakes,
  ...templateSeparatorMistakes,
  ...templateEncodingMistakes,
  ...templateWrapMistakes,
  ...templateWholeMistakes,
} satisfies Family
