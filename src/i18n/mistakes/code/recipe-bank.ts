import { recipeBankMistakes } from '#core/diagnose/mistakes/recipe-bank.ts'
import { codeOf } from './code-of.ts'
import { payload, salt, signature, together } from './shared.ts'

const whole = together(payload, salt, signature)

export const recipeBankCode = codeOf(recipeBankMistakes, whole)
