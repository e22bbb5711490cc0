import { outputPrintMistakes } from './output-print.ts'

type OutputMistakeId = keyof typeof outputPrintMistakes

const rows = Object.entries(outputPrintMistakes) as [OutputMistakeId, (typeof outputPrintMistakes)[OutputMistakeId]][]

const byOutput = new Map(rows.map(([id, { outputId }]) => [outputId, id]))

/** The mistake that prints a digest this way; null where that is none. */
export function outputMistakeOf(outputId: string): OutputMistakeId | null {
  return byOutput.get(outputId) ?? null
}
