import { queryOptions, useQuery } from '@tanstack/react-query'
import type { Received, SignatureRequest } from '#core/index.ts'
import { diagnoseInWorkers } from '#workers/diagnose-in-workers.ts'
import { useCase } from '#workspace/use-case.ts'
import type { FeedRow } from './capture-feed.ts'
import { isWrong, receivedOf } from './captured-request.ts'
import { type Recomputed, recompute } from './recompute.ts'

/** The open case's revision names its secret here, and holds none of it. */
function recomputeQuery(row: FeedRow, known: SignatureRequest, revision: number) {
  return queryOptions({
    queryKey: ['captured-request', row.key, revision],
    queryFn: () => recompute(row, known),
    structuralSharing: false,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
    retry: false,
    networkMode: 'always',
  })
}

/** The open capture as a request of the page's own, with its secret; undefined while that is found out. */
export function useRecomputed(row: FeedRow): Recomputed | undefined {
  const request = useCase(state => state.request)
  const revision = useCase(state => state.revision)
  return useQuery(recomputeQuery(row, request, revision)).data
}

/** While requests pour in, each is the newest for a moment only, and none of those moments is worth a search. */
const settleMs = 200

/** The capture alone names the search: whatever the secret came from, it is the one that the sandbox used. */
export function diagnosisQuery(key: string, { request, observed, headers }: Received) {
  return queryOptions({
    queryKey: ['captured-diagnosis', key],
    queryFn: async ({ signal }) => {
      await new Promise(resolve => setTimeout(resolve, settleMs))
      return diagnoseInWorkers(request, observed ?? '', { maxMistakes: 2, signal, headers })
    },
    structuralSharing: false,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 60_000,
    retry: false,
    networkMode: 'always',
  })
}

/** Why the signature of the open capture does not match; runs unasked. */
export function useCapturedDiagnosis(key: string, received: Received) {
  return useQuery(diagnosisQuery(key, received))
}

/** True once it is known what there is to say of the open capture's signature. */
export function useIsExamined(row: FeedRow): boolean {
  const recomputed = useRecomputed(row)
  const received = recomputed?.kind === 'request' ? recomputed.received : null
  const wrong = isWrong(row)
  const { isFetched } = useQuery({
    ...diagnosisQuery(row.key, received ?? receivedOf(row)),
    enabled: wrong && received !== null,
  })
  return !wrong || isFetched || (recomputed !== undefined && !received)
}
