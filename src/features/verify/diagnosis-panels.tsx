import { ExplanationPanel } from '#explaining/explanation-panel.tsx'
import { usePreloadedMistakeWords } from '#explaining/mistake-words.ts'
import { useTrace } from '#workspace/trace-query.ts'
import { useDiagnosis, useWarmDiagnosis } from './diagnosis-query.ts'
import { RuledOutPanel } from './ruled-out-panel.tsx'

/** What the search found, and what it ruled out. Nothing while there is nothing to say. */
export function DiagnosisPanels() {
  const { query, likely } = useDiagnosis()
  const { data: trace } = useTrace()
  const diagnosis = query.data
  useWarmDiagnosis()
  usePreloadedMistakeWords()
  if (query.isFetching && likely.length > 0 && trace) {
    return <ExplanationPanel explanations={likely} trace={trace} provisional />
  }
  if (!diagnosis) return null
  return (
    <>
      {diagnosis.explanations.length > 0 && trace && (
        <ExplanationPanel explanations={diagnosis.explanations} trace={trace} />
      )}
      <RuledOutPanel diagnosis={diagnosis} />
    </>
  )
}
