import { templateEncodingMistakes } from '#core/diagnose/mistakes/template-encoding.ts'
import { codeOf } from './code-of.ts'
import { payload } from './shared.ts'

export const templateEncodingCode = codeOf(templateEncodingMistakes, payload, {
  'template-slashes-escaped': { php: '$body = json_encode($data, JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE);' },
})
