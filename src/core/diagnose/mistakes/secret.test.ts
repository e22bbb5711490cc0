import { plantedSecrets } from './secret.fixtures.ts'
import { secretMistakes } from './secret.ts'
import { checkFamily } from './signing-checks.fixtures.ts'

checkFamily(secretMistakes, plantedSecrets)
