import { recipeNetzmeMistakes } from '#core/diagnose/mistakes/recipe-netzme.ts'
import { codeOf } from './code-of.ts'
import { payload, salt, signature, together } from './shared.ts'

const whole = together(payload, salt, signature)

export const recipeNetzmeCode = codeOf(recipeNetzmeMistakes, whole)
