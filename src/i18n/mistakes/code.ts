import type { MistakeId } from '#core/diagnose/mistakes/table.ts'
import { bodyCode } from './code/body.ts'
import { hashCode } from './code/hash.ts'
import { inputCode } from './code/input.ts'
import { methodCode } from './code/method.ts'
import { outputCode } from './code/output.ts'
import { pathCode } from './code/path.ts'
import { recipeCode } from './code/recipe.ts'
import { saltCode } from './code/salt.ts'
import { secretCode } from './code/secret.ts'
import { templateCode } from './code/template.ts'
import { timeCode } from './code/time.ts'
import { tokenCode } from './code/token.ts'
import { transportCode } from './code/transport.ts'
import type { FixCode } from './mistake-text.ts'

/** Lines of code for the fix of each mistake, where an option or a line says it better than words. */
export const fixCode: Readonly<Partial<Record<MistakeId, FixCode>>> = {
  ...bodyCode,
  ...pathCode,
  ...methodCode,
  ...tokenCode,
  ...timeCode,
  ...templateCode,
  ...saltCode,
  ...secretCode,
  ...hashCode,
  ...outputCode,
  ...transportCode,
  ...recipeCode,
  ...inputCode,
}
