import { checkFamily } from './signing-checks.fixtures.ts'
import { plantedTokens } from './token.fixtures.ts'
import { tokenMistakes } from './token.ts'

checkFamily(tokenMistakes, plantedTokens)
