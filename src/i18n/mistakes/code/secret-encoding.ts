import { secretEncodingMistakes } from '#core/diagnose/mistakes/secret-encoding.ts'
import { codeOf } from './code-of.ts'
import { clientSecret, salt, together } from './shared.ts'

export const secretEncodingCode = codeOf(secretEncodingMistakes, together(clientSecret, salt))
