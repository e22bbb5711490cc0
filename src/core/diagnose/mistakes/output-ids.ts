import { outputPrintMistakes } from './output-print.ts'

type OutputMistakeId = keyof typeof outputPrintMistakes

const rows = Object.entries(outputPrintMistakes) as [OutputMistakeId, (typeof outputPrintMistakes)[OutputMistakeId]][]

const byForm = new Map(rows.map(([id, { form }]) => [form, id]))

/** The mistake that prints a digest this way; null where that is none. */
export function outputMistakeOf(form: string): OutputMistakeId | null {
  return byForm.get(form) ?? null
}
