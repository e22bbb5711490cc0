import type { recipeMistakes } from '#core/diagnose/mistakes/recipe.ts'
import type { MistakeText } from '../mistake-text.ts'
import { recipeBankTexts } from './recipe-bank.ts'
import { recipeNetzmeTexts } from './recipe-netzme.ts'
import { recipeWebTexts } from './recipe-web.ts'

export const recipeTexts: Readonly<Record<keyof typeof recipeMistakes, MistakeText>> = {
  ...recipeBankTexts,
  ...recipeNetzmeTexts,
  ...recipeWebTexts,
}
