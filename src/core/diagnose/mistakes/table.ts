import type { Edit } from './edit.ts'
import { type FamilyName, families } from './families.ts'
import type { Dimension, Mistake, Prior, Producer } from './mistake.ts'

/** What is known of a mistake apart from how it is made; its words live in i18n under the same id. */
export interface MistakeInfo {
  dimension: Dimension
  prior: Prior
  producers: readonly Producer[]
}

/** The id of every mistake that is known. */
export type MistakeId = { [Name in FamilyName]: keyof (typeof families)[Name] }[FamilyName]

type Table = Readonly<Record<MistakeId, Mistake | Edit>>

const table: Table = Object.assign({}, ...Object.values(families))
// A record's own keys are its type's: `table` has no others
const rows = Object.entries(table) as [MistakeId, Mistake | Edit][]

/**
 * The table of all mistakes. The search knows none by name.
 * @example mistakeTable['output-hex-uppercase'].dimension // => 'output'
 */
export const mistakeTable: Readonly<Record<MistakeId, MistakeInfo>> = table

/** The mistakes that set slots, with their ids. */
export const slotMistakes = rows.flatMap(([id, row]) => ('variants' in row ? [[id, row] as const] : []))

/** The mistakes that are to have used another value, with their ids. */
export const otherValues = slotMistakes.flatMap(([id, { other }]) => (other ? [[id, other] as const] : []))

/** The mistakes made on the finished text, with their ids. */
export const editMistakes = rows.flatMap(([id, row]) => ('undo' in row ? [[id, row] as const] : []))

/** The ids of all mistakes, family by family. */
export const mistakeIds: readonly MistakeId[] = rows.map(([id]) => id)
