import { outputCalled } from '../printing/outputs.ts'
import type { Mistake, Prior, Producer } from './mistake.ts'

/** A print with its near relations: the mistake is one, whichever of them was printed. */
export function printed(
  prior: Prior,
  producers: readonly Producer[],
  ...outputIds: readonly string[]
): Mistake & { outputIds: readonly string[] } {
  return {
    dimension: 'output',
    prior,
    producers,
    outputIds,
    variants: () =>
      outputIds.map(outputId => ({
        set: { output: outputCalled(outputId) },
        ...(outputIds.length > 1 && { params: { form: outputId } }),
      })),
  }
}
