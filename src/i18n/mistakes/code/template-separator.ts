import { templateSeparatorMistakes } from '#core/diagnose/mistakes/template-separator.ts'
import { codeOf } from './code-of.ts'
import { payload } from './shared.ts'

export const templateSeparatorCode = codeOf(templateSeparatorMistakes, payload, {
  'template-separator-comma': { ...payload, node: "const payload = fields.join('&')" },
  'template-gson-escaped': {
    java: 'Gson gson = new GsonBuilder().disableHtmlEscaping().create();',
    kotlin: 'val gson = GsonBuilder().disableHtmlEscaping().create()',
  },
})
