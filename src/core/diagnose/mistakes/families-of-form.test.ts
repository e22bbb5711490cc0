import { checkFamilies, familiesAbout } from './check-families.fixtures.ts'

checkFamilies(familiesAbout('form'))
