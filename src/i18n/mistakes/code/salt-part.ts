import { saltPartMistakes } from '#core/diagnose/mistakes/salt-part.ts'
import { codeOf } from './code-of.ts'
import { salt, signature, together } from './shared.ts'

export const saltPartCode = codeOf(saltPartMistakes, salt, {
  'salt-empty': together(salt, signature),
})
