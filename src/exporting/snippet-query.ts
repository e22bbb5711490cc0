import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query'
import { type EnvironmentId, renderSnippet } from '#core/index.ts'
import { useCase } from '#workspace/use-case.ts'
import { addressOf } from './environment-field.tsx'

/** The open case as code in one language. The key names the case by its revision and holds none of it. */
export function useSnippet(targetId: string, environment: EnvironmentId) {
  const revision = useCase(state => state.revision)
  const request = useCase(state => state.request)
  const scheme = useCase(state => state.scheme)
  return useQuery(
    queryOptions({
      queryKey: ['snippet', revision, targetId, environment],
      queryFn: () => renderSnippet(targetId, request, addressOf(environment), scheme),
      placeholderData: keepPreviousData,
      structuralSharing: false,
      staleTime: Number.POSITIVE_INFINITY,
      gcTime: 0,
      retry: false,
      networkMode: 'always',
    }),
  )
}
