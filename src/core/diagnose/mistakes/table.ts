import type { EditFamily } from '../printing/edit.ts'
import { bodyMistakes } from './body.ts'
import { hashMistakes } from './hash.ts'
import { inputMistakes } from './input.ts'
import { methodMistakes } from './method.ts'
import type { Dimension, Family, Prior, Producer } from './mistake.ts'
import { cutMistakes, outputMistakes } from './output.ts'
import { pathMistakes } from './path.ts'
import { recipeMistakes } from './recipe.ts'
import { saltMistakes } from './salt.ts'
import { secretMistakes } from './secret.ts'
import { templateMistakes } from './template.ts'
import { timeMistakes } from './time.ts'
import { tokenMistakes } from './token.ts'
import { transportMistakes } from './transport.ts'

/** The mistakes that set slots. */
const slotMistakes = {
  ...bodyMistakes,
  ...pathMistakes,
  ...methodMistakes,
  ...tokenMistakes,
  ...timeMistakes,
  ...templateMistakes,
  ...saltMistakes,
  ...secretMistakes,
  ...hashMistakes,
  ...outputMistakes,
  ...recipeMistakes,
  ...inputMistakes,
} satisfies Family

/** The mistakes made on the finished text. */
const editMistakes = { ...transportMistakes, ...cutMistakes } satisfies EditFamily

/** What is known of a mistake apart from how it is made; its words live in i18n under the same id. */
export interface MistakeInfo {
  dimension: Dimension
  prior: Prior
  producers: readonly Producer[]
}

export type MistakeId = keyof typeof slotMistakes | keyof typeof editMistakes

/** The table of all mistakes. The search knows none by name. */
export const mistakeTable: Readonly<Record<MistakeId, MistakeInfo>> = { ...slotMistakes, ...editMistakes }

/** The rows that set slots, by id. */
export const slotFamily: Family = slotMistakes

/** The rows that edit the finished text, by id. */
export const editFamily: EditFamily = editMistakes

/** A row of the table by any text; null where no mistake is called so. */
export function mistakeInfo(id: string): MistakeInfo | null {
  return Object.hasOwn(mistakeTable, id) ? mistakeTable[id as MistakeId] : null
}
