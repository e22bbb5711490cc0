import type { Dimension, MistakeParams } from './mistake.ts'
import type { MistakeId } from './table.ts'

/** A mistake that was made, and what tells its form from its siblings. */
export interface ExplainedMistake {
  id: MistakeId
  dimension: Dimension
  params?: MistakeParams
}
