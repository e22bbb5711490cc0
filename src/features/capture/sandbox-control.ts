import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { SandboxControl, SandboxControlProblem, SandboxState } from '#core/live/capture.ts'
import { sandboxPrefix } from '#core/live/environment.ts'
import { pageHeader } from '#core/live/proxy.ts'

/** What the sandbox refused, or 'control-unreachable' where no sandbox answered. */
export type ControlProblem = SandboxControlProblem | { code: 'control-unreachable' }

/** Carries a problem through TanStack Query, which takes only what is thrown for a failure. */
class ControlError extends Error {
  readonly problem: ControlProblem

  constructor(problem: ControlProblem) {
    super(problem.code)
    this.problem = problem
  }
}

/** The problem in what a failed query or mutation threw. */
export function problemOf(error: Error): ControlProblem {
  return error instanceof ControlError ? error.problem : { code: 'control-unreachable' }
}

async function control(action: SandboxControl, signal: AbortSignal | null = null): Promise<SandboxState> {
  const response = await fetch(`.${sandboxPrefix}/control`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', [pageHeader.name]: pageHeader.value },
    body: JSON.stringify(action),
    signal,
  })
  // Where there is no sandbox a page of HTML may answer: then this throws, and `problemOf` says so.
  const answer: SandboxState | { problem: SandboxControlProblem } = await response.json()
  if ('problem' in answer) throw new ControlError(answer.problem)
  return answer
}

const stateQuery = queryOptions({
  queryKey: ['sandbox-state'],
  queryFn: ({ signal }) => control({ action: 'state' }, signal),
  retry: false,
  networkMode: 'always',
})

/** The sandbox's clients and faults. */
export function useSandboxState() {
  return useQuery(stateQuery)
}

const controlKey = ['sandbox-control']

/** Changes the sandbox: one change after the other, none repeated by itself. A fault switches at once and back where it fails. */
export function useSandboxControl() {
  const queries = useQueryClient()
  return useMutation({
    mutationKey: controlKey,
    scope: { id: 'sandbox-control' },
    mutationFn: (action: SandboxControl) => control(action),
    onMutate: action => {
      if (action.action !== 'set-faults') return
      const { faults } = action
      queries.setQueryData(stateQuery.queryKey, state => state && { ...state, faults })
    },
    onSuccess: state => {
      // A later change is on its way already, and its answer will tell more
      if (queries.isMutating({ mutationKey: controlKey }) === 1) queries.setQueryData(stateQuery.queryKey, state)
    },
    onError: () => queries.invalidateQueries(stateQuery),
    retry: false,
    gcTime: 0,
    networkMode: 'always',
  })
}
