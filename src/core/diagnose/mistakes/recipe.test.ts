import { plantedRecipes } from './recipe.fixtures.ts'
import { recipeMistakes } from './recipe.ts'
import { checkFamily } from './signing-checks.fixtures.ts'

checkFamily(recipeMistakes, plantedRecipes)
