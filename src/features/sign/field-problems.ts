import { useMemo } from 'react'
import { checkFields, type FieldProblem, type RequestField, type SignatureRequest } from '#core/index.ts'
import { useCase } from '#workspace/use-case.ts'

let last: { request: SignatureRequest; problems: readonly FieldProblem[] } | null = null

/** Every check that does not read the body. The same list as before while only the body changes, so that typing there draws nothing here. */
function problemsOf(request: SignatureRequest): readonly FieldProblem[] {
  if (last && sameBesidesBody(last.request, request)) return last.problems
  last = { request, problems: checkFields(request) }
  return last.problems
}

function sameBesidesBody(a: SignatureRequest, b: SignatureRequest): boolean {
  return (
    a.clientId === b.clientId &&
    a.clientSecret === b.clientSecret &&
    a.signingSecret === b.signingSecret &&
    a.token === b.token &&
    a.method === b.method &&
    a.path === b.path &&
    a.requestTime === b.requestTime &&
    (a.body.length === 0) === (b.body.length === 0)
  )
}

/** What can be noticed about one field of the open case. */
export function useFieldProblems(field: RequestField): readonly FieldProblem[] {
  const problems = useCase(state => problemsOf(state.request))
  return useMemo(() => problems.filter(problem => problem.field === field), [problems, field])
}
