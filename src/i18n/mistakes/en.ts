import type { MistakeId } from '#core/diagnose/mistakes/table.ts'
import { bodyTexts } from './en/body.ts'
import { hashTexts } from './en/hash.ts'
import { inputTexts } from './en/input.ts'
import { methodTexts } from './en/method.ts'
import { outputTexts } from './en/output.ts'
import { pathTexts } from './en/path.ts'
import { recipeTexts } from './en/recipe.ts'
import { saltTexts } from './en/salt.ts'
import { secretTexts } from './en/secret.ts'
import { templateTexts } from './en/template.ts'
import { timeTexts } from './en/time.ts'
import { tokenTexts } from './en/token.ts'
import { transportTexts } from './en/transport.ts'
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
