import { tokenPrefixMistakes } from '#core/diagnose/mistakes/token-prefix.ts'
import { codeOf } from './code-of.ts'
import { authorization } from './shared.ts'

export const tokenPrefixCode = codeOf(tokenPrefixMistakes, authorization)
