import { usePreloadedMistakeTexts } from '#i18n/mistakes/mistake-texts.ts'
import { useTrace } from '#workspace/trace-query.ts'
import { useDiagnosis, useWarmDiagnosis } from './diagnosis-query.ts'
import { ExplanationList } from './explanation-list.tsx'
import { RuledOutPanel } from './ruled-out-panel.tsx'

/** What the search found, and what it ruled out. Nothing while there is nothing to say. */
export function DiagnosisPanels() {
  const { query, likely } = useDiagnosis()
  const { data: trace } = useTrace()
  const diagnosis = query.data
  useWarmDiagnosis()
  usePreloadedMistakeTexts()
  if (query.isFetching && likely.length > 0 && trace) {
    return <ExplanationList explanations={likely} trace={trace} provisional />
  }
  if (!diagnosis) return null
  return (
    <>
      {diagnosis.explanations.length > 0 && trace && (
        <ExplanationList explanations={diagnosis.explanations} trace={trace} />
      )}
      <RuledOutPanel diagnosis={diagnosis} />
    </>
  )
}
