import { ExplanationPanel } from '#explaining/explanation-panel.tsx'
import { usePreloadedMistakeWords } from '#explaining/mistake-words.ts'
import { useTrace } from '#workspace/trace-query.ts'
import { useCase } from '#workspace/use-case.ts'
import { useDiagnosis, useWarmDiagnosis } from './diagnosis-query.ts'

/** What the search found. Nothing while there is nothing to say. */
export function DiagnosisPanels() {
  const { query, likely } = useDiagnosis()
  const { data: trace } = useTrace()
  const headers = useCase(state => state.headers)
  const diagnosis = query.data
  useWarmDiagnosis()
  usePreloadedMistakeWords()
  if (query.isFetching && likely.length > 0 && trace) {
    return <ExplanationPanel explanations={likely} trace={trace} headers={headers} provisional />
  }
  if (!diagnosis || diagnosis.explanations.length === 0 || !trace) return null
  return <ExplanationPanel explanations={diagnosis.explanations} trace={trace} headers={headers} />
}
