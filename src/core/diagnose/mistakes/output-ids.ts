import { outputBytesMistakes } from './output-bytes.ts'
import { outputPrintMistakes } from './output-print.ts'

type OutputMistakeId = keyof typeof outputPrintMistakes | keyof typeof outputBytesMistakes

const byOutput: ReadonlyMap<string, OutputMistakeId> = new Map(
  [...rowsOf(outputPrintMistakes), ...rowsOf(outputBytesMistakes)].flatMap(([id, { outputIds }]) =>
    outputIds.map(outputId => [outputId, id] as const),
  ),
)

function rowsOf<Id extends string>(family: Readonly<Record<Id, { outputIds: readonly string[] }>>) {
  return Object.entries(family) as [Id, { outputIds: readonly string[] }][]
}

/** The mistake that prints a digest this way; null where that is none. */
export function outputMistakeOf(outputId: string): OutputMistakeId | null {
  return byOutput.get(outputId) ?? null
}
