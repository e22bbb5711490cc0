import { templateWholeMistakes } from '#core/diagnose/mistakes/template-whole.ts'
import { codeOf } from './code-of.ts'
import { payload, signature, together } from './shared.ts'

export const templateWholeCode = codeOf(templateWholeMistakes, payload, {
  'template-body-only': together(payload, signature),
  'template-empty': together(payload, signature),
  'template-is-salt': signature,
  'template-object-text': together(payload, signature),
})
