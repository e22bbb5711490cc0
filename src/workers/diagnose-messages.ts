import type { Shard, Step, StepRun } from '#core/diagnose/search/step.ts'
import type { DiagnoseOptions, SignatureRequest } from '#core/index.ts'

/** One search, as every worker is told of it. Secrets travel in these messages and nowhere else. */
export interface SearchInput {
  request: SignatureRequest
  observed: string
  options: Pick<DiagnoseOptions, 'scheme' | 'known'>
}

/** What a worker is told. */
export type ToDiagnose =
  | { type: 'search'; search: number; input: SearchInput }
  | { type: 'step'; search: number; step: Step; shard: Shard }
  | { type: 'stop'; search: number }
  | { type: 'forget'; search: number }

/** What a worker tells. */
export type FromDiagnose =
  | { type: 'total'; search: number; candidates: number }
  | { type: 'tried'; search: number; tried: number }
  | { type: 'done'; search: number; run: StepRun }
  | { type: 'failed'; search: number; message: string }
