import { plantedSalts } from './salt.fixtures.ts'
import { saltMistakes } from './salt.ts'
import { checkFamily } from './signing-checks.fixtures.ts'

checkFamily(saltMistakes, plantedSalts)
