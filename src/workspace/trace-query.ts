import { keepPreviousData, type QueryClient, queryOptions, useQuery } from '@tanstack/react-query'
import { type Trace, trace } from '#core/index.ts'
import type { Case } from './case.ts'
import { currentCase, useCase } from './use-case.ts'

/** The trace of the open case. The key is the case's revision: it names the input and holds none of it. */
function traceQuery({ revision, request, scheme }: Pick<Case, 'revision' | 'request' | 'scheme'>) {
  return queryOptions({
    queryKey: ['trace', revision],
    queryFn: () => trace(request, scheme),
    placeholderData: keepPreviousData,
    structuralSharing: false,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
    retry: false,
    networkMode: 'always',
  })
}

/** The newest finished trace of the open case, and whether a newer one is on its way. */
export function useTrace() {
  const revision = useCase(state => state.revision)
  const request = useCase(state => state.request)
  const scheme = useCase(state => state.scheme)
  return useQuery(traceQuery({ revision, request, scheme }))
}

/** The trace of the case as it is at this moment, for a click that must not act on an older one. */
export function currentTrace(queries: QueryClient): Promise<Trace> {
  return queries.fetchQuery(traceQuery(currentCase()))
}
