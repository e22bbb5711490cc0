import { type MistakeId, mistakeTable } from '../diagnose/mistakes/table.ts'

/** Whether a text is the id of a mistake, as verdicts list them. */
export function isMistakeId(text: string): text is MistakeId {
  return text in mistakeTable
}
