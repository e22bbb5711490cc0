import type { Family } from './mistake.ts'
import { recipeBankMistakes } from './recipe-bank.ts'
import { recipeNetzmeMistakes } from './recipe-netzme.ts'
import { recipeWebMistakes } from './recipe-web.ts'

/** Whole recipes of other products and other gateways. */
export const recipeMistakes = {
  ...recipeBankMistakes,
  ...recipeNetzmeMistakes,
  ...recipeWebMistakes,
} satisfies Family
