import { checkFamily } from './signing-checks.fixtures.ts'
import { plantedTimes } from './time.fixtures.ts'
import { timeMistakes } from './time.ts'

checkFamily(timeMistakes, plantedTimes)
