import { recipeWebMistakes } from '#core/diagnose/mistakes/recipe-web.ts'
import { codeOf } from './code-of.ts'
import { payload, salt, signature, together } from './shared.ts'

const whole = together(payload, salt, signature)

export const recipeWebCode = codeOf(recipeWebMistakes, whole)
