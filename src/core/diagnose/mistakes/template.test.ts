import { checkFamily } from './signing-checks.fixtures.ts'
import { plantedTemplates } from './template.fixtures.ts'
import { templateMistakes } from './template.ts'

checkFamily(templateMistakes, plantedTemplates)
