import { templateOrderMistakes } from '#core/diagnose/mistakes/template-order.ts'
import { codeOf } from './code-of.ts'
import { payload } from './shared.ts'

export const templateOrderCode = codeOf(templateOrderMistakes, payload)
