import { templateLabelMistakes } from '#core/diagnose/mistakes/template-label.ts'
import { codeOf } from './code-of.ts'
import { payload } from './shared.ts'

export const templateLabelCode = codeOf(templateLabelMistakes, payload)
