import type { MistakeId } from '#core/diagnose/mistakes/table.ts'
import { bodyTexts } from './id/body.ts'
import { hashTexts } from './id/hash.ts'
import { inputTexts } from './id/input.ts'
import { methodTexts } from './id/method.ts'
import { outputTexts } from './id/output.ts'
import { pathTexts } from './id/path.ts'
import { recipeTexts } from './id/recipe.ts'
import { saltTexts } from './id/salt.ts'
import { secretTexts } from './id/secret.ts'
import { templateTexts } from './id/template.ts'
import { timeTexts } from './id/time.ts'
import { tokenTexts } from './id/token.ts'
import { transportTexts } from './id/transport.ts'
import type { MistakeText } from './mistake-text.ts'

/** The words of every mistake. One that has none does not compile. */
export const mistakeTexts: Readonly<Record<MistakeId, MistakeText>> = {
  ...bodyTexts,
  ...pathTexts,
  ...methodTexts,
  ...tokenTexts,
  ...timeTexts,
  ...templateTexts,
  ...saltTexts,
  ...secretTexts,
  ...hashTexts,
  ...outputTexts,
  ...transportTexts,
  ...recipeTexts,
  ...inputTexts,
}
