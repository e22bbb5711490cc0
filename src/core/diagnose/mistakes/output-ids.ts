import { outputMistakes } from './output.ts'

type OutputMistakeId = keyof typeof outputMistakes

const rows = Object.entries(outputMistakes) as [OutputMistakeId, (typeof outputMistakes)[OutputMistakeId]][]

const byForm = new Map(rows.map(([id, { form }]) => [form, id]))

/** The mistake that prints a digest this way; null where that is none. */
export function outputMistakeOf(form: string): OutputMistakeId | null {
  return byForm.get(form) ?? null
}
