import { useMemo } from 'react'
import { create } from 'zustand'
import type { FieldProblem, RequestField, SignatureRequest } from '#core/index.ts'
import { chosenLocale } from '#i18n/locale.tsx'
import { useProblemText } from '#i18n/problems-text.ts'
import { useCase } from '#workspace/use-case.ts'

type CheckFields = (request: SignatureRequest) => FieldProblem[]

/** The checks and their tables of characters come after the first paint: nothing waits for them. */
const useChecks = create<{ checkFields: CheckFields }>(() => ({ checkFields: () => [] }))
Promise.all([import('#core/request/check-request.ts'), useProblemText.load(chosenLocale())]).then(([{ checkFields }]) =>
  useChecks.setState({ checkFields }),
)

let last: { request: SignatureRequest; checkFields: CheckFields; problems: readonly FieldProblem[] } | null = null

/** Every check that does not read the body. The same list as before while only the body changes, so that typing there draws nothing here. */
function problemsOf(request: SignatureRequest, checkFields: CheckFields): readonly FieldProblem[] {
  if (last?.checkFields === checkFields && sameBesidesBody(last.request, request)) return last.problems
  last = { request, checkFields, problems: checkFields(request) }
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
  const checkFields = useChecks(state => state.checkFields)
  const problems = useCase(state => problemsOf(state.request, checkFields))
  return useMemo(() => problems.filter(problem => problem.field === field), [problems, field])
}
