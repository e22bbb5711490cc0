import { useMemo } from 'react'
import { readClues } from '#core/index.ts'
import { useFixLanguage } from '#explaining/language-picker.tsx'
import { targetFor } from '#exporting/target-for.ts'
import { loadedOnce } from '#i18n/loaded-once.ts'
import { useVerifyText } from '#i18n/verify-text.ts'
import { FoldedPanel } from '#ui/folded-panel.tsx'
import { useCase } from '#workspace/use-case.ts'
import { useDiagnosis } from './diagnosis-query.ts'

const codePanel = loadedOnce(() => import('#exporting/code-panel.tsx'))

/** The right way, in the sender's language: beside what to change, code that signs this very request. Open where the language is known. */
export function RightWayPanel() {
  const { rightWay } = useVerifyText()
  const { query } = useDiagnosis()
  const { language } = useFixLanguage()
  const request = useCase(state => state.request)
  const headers = useCase(state => state.headers)
  const clues = useMemo(() => readClues(request, headers), [request, headers])
  const first = query.isFetching ? undefined : query.data?.explanations[0]
  if (!first) return null
  const evident = first.evidence.flatMap(one => ('language' in one ? [one.language] : []))[0] ?? null
  const target = targetFor(language, clues, evident)
  return (
    <div className="print:hidden">
      <FoldedPanel key={target} title={rightWay.title} sub={rightWay.sub} initiallyOpen={target !== null}>
        <div className="px-3.5 pb-3.5">
          <Code preferred={target} />
        </div>
      </FoldedPanel>
    </div>
  )
}

function Code({ preferred }: { preferred: string | null }) {
  const { CodePanel } = codePanel.read()
  return <CodePanel preferred={preferred} />
}
