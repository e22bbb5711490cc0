import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query'
import { trace } from '#core/index.ts'
import type { Case } from './case.ts'
import { useCase } from './use-case.ts'

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
