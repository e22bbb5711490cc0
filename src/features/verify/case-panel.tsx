import { loadedOnce } from '#i18n/loaded-once.ts'
import { useCase } from '#workspace/use-case.ts'
import { useDiagnosis } from './diagnosis-query.ts'

const panel = loadedOnce(() => import('#exporting/case-file-panel.tsx'))

/** The case as a file to pass on, once its verdict stands. */
export function CasePanel() {
  const { query, matches, observed, complete } = useDiagnosis()
  const revision = useCase(state => state.revision)
  const observedRevision = useCase(state => state.observedRevision)
  const knownRevision = useCase(state => state.knownRevision)
  if (!observed || !complete || matches === undefined) return null
  const found = query.isFetching ? undefined : query.data
  const diagnosis = matches ? ({ outcome: 'match', explanations: [], tried: 0 } as const) : (found ?? null)
  return (
    diagnosis && (
      <Loaded diagnosis={diagnosis} name={[revision, observedRevision, knownRevision, query.dataUpdatedAt]} />
    )
  )
}

type Panel = Awaited<ReturnType<typeof panel.load>>['CaseFilePanel']

function Loaded(props: Parameters<Panel>[0]) {
  const { CaseFilePanel } = panel.read()
  return <CaseFilePanel {...props} />
}
