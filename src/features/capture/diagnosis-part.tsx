import { Link } from 'wouter'
import type { Diagnosis, Received } from '#core/index.ts'
import { useCaptureText } from '#i18n/capture-text.ts'
import { useText } from '#i18n/locale.tsx'
import { Panel } from '#ui/panel.tsx'
import type { FeedRow } from './capture-feed.ts'
import { receivedOf } from './captured-request.ts'
import { useCapturedDiagnosis, useRecomputed } from './examine-query.ts'
import { ExplainedPart } from './explained-part.tsx'

/** Why the signature of the open request does not match, as far as this page can recompute it. */
export function DiagnosisPart({ row }: { row: FeedRow }) {
  const { diagnosis: words } = useCaptureText()
  return (
    <Panel id="capture-diagnosis" title={words.title}>
      <div className="px-3.5 pb-3.5 text-[13px]">
        <Recomputation row={row} />
      </div>
    </Panel>
  )
}

function Recomputation({ row }: { row: FeedRow }) {
  const { diagnosis: words } = useCaptureText()
  const recomputed = useRecomputed(row)
  if (!recomputed) return <Searching />
  switch (recomputed.kind) {
    case 'request':
      return <Search row={row} received={recomputed.received} />
    case 'truncated':
    case 'not-text':
    case 'redacted':
      return <p>{words[recomputed.kind]}</p>
    case 'secret-unknown':
      return (
        <p>
          {words['secret-unknown'](receivedOf(row).request.clientId)}{' '}
          <Link href="/sign" className="font-medium underline underline-offset-2">
            {words.credentials}
          </Link>
        </p>
      )
  }
}

function Search({ row, received }: { row: FeedRow; received: Received }) {
  const { diagnosis: words } = useCaptureText()
  const { data, isError } = useCapturedDiagnosis(row.key, received)
  if (isError) return <p role="alert">{words.failed}</p>
  return data ? <Outcome diagnosis={data} /> : <Searching />
}

function Searching() {
  const { diagnosis: words } = useCaptureText()
  return (
    <p role="status" className="text-muted">
      {words.searching}
    </p>
  )
}

function Outcome({ diagnosis }: { diagnosis: Diagnosis }) {
  const { diagnosis: words } = useCaptureText()
  const { values } = useText()
  switch (diagnosis.outcome) {
    case 'explained':
      return <ExplainedPart explanations={diagnosis.explanations} />
    case 'unexplained':
      return <p>{words.unexplained(values.count(diagnosis.tried))}</p>
    case 'stopped':
      return <p>{words.stopped}</p>
    case 'match':
      return <p>{words.match}</p>
  }
}
