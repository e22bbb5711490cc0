import { queryOptions, useQuery } from '@tanstack/react-query'
import { verify } from '#core/index.ts'
import type { Case } from '#workspace/case.ts'
import { useCase } from '#workspace/use-case.ts'

/** What the pasted text is, without any search. The key is made of revision counters and holds none of the input. */
function shapeQuery({ request, observed, scheme, revision, observedRevision }: Case) {
  return queryOptions({
    queryKey: ['shape', revision, observedRevision],
    queryFn: () => verify(request, observed ?? '', scheme),
    structuralSharing: false,
    gcTime: 0,
    retry: false,
    networkMode: 'always',
  })
}

/** The comparison alone: known at once, while the search for the mistake still runs. */
export function useShape() {
  return useQuery(shapeQuery(useCase(state => state))).data
}
