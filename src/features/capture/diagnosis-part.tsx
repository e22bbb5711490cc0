import type { ReactNode } from 'react'
import { type Diagnosis, readStandIn, type StandIn } from '#core/index.ts'
import { ExplanationPanel } from '#explaining/explanation-panel.tsx'
import { usePreloadedMistakeWords } from '#explaining/mistake-words.ts'
import { useCaptureText } from '#i18n/capture-text.ts'
import { useText } from '#i18n/locale.tsx'
import { useVerifyText } from '#i18n/verify-text.ts'
import { Panel } from '#ui/panel.tsx'
import type { FeedRow } from './capture-feed.ts'
import { receivedOf } from './captured-request.ts'
import { useCapturedDiagnosis, useRecomputed } from './examine-query.ts'
import type { Recomputed } from './recompute.ts'

/** Why the signature of the open request does not match, as far as this page can recompute it. */
export function DiagnosisPart({ row }: { row: FeedRow }) {
  const recomputed = useRecomputed(row)
  usePreloadedMistakeWords()
  if (recomputed?.kind === 'request') return <Search row={row} recomputed={recomputed} />
  return <Note>{recomputed ? <Gap row={row} kind={recomputed.kind} /> : <Searching />}</Note>
}

function Note({ children }: { children: ReactNode }) {
  const { diagnosis: words } = useCaptureText()
  return (
    <Panel id="capture-diagnosis" title={words.title}>
      <div className="px-3.5 pb-3.5 text-[13px]">{children}</div>
    </Panel>
  )
}

/** What of the request is missing here. */
function Gap({ row, kind }: { row: FeedRow; kind: Exclude<Recomputed['kind'], 'request'> }) {
  const { diagnosis: words } = useCaptureText()
  switch (kind) {
    case 'truncated':
    case 'not-text':
    case 'redacted':
      return <p>{words[kind]}</p>
    case 'secret-unknown':
      return (
        <p>
          {words['secret-unknown'](receivedOf(row).request.clientId)}{' '}
          <a href="#/sign" className="font-medium underline underline-offset-2">
            {words.credentials}
          </a>
        </p>
      )
  }
}

function Search({ row, recomputed }: { row: FeedRow; recomputed: Recomputed & { kind: 'request' } }) {
  const { diagnosis: words } = useCaptureText()
  const { received, trace } = recomputed
  const standIn = readStandIn(received.observed ?? '')
  const { data, isError } = useCapturedDiagnosis(row.key, received)
  if (data?.outcome === 'explained') {
    return <ExplanationPanel explanations={data.explanations} trace={trace} headers={received.headers} />
  }
  if (standIn) return <StandsIn kind={standIn} />
  return (
    <Note>
      {isError ? <p role="alert">{words.failed}</p> : data ? <Unexplained diagnosis={data} /> : <Searching />}
    </Note>
  )
}

/** What stands in the signature's place, which no search could explain. */
function StandsIn({ kind }: { kind: StandIn }) {
  const { is, fix } = useVerifyText().findings['shape-stand-in'][kind]
  return (
    <Note>
      <p className="font-medium">{is}</p>
      <p>{fix}</p>
    </Note>
  )
}

function Searching() {
  const { diagnosis: words } = useCaptureText()
  return (
    <p role="status" className="text-muted">
      {words.searching}
    </p>
  )
}

function Unexplained({ diagnosis: { outcome, tried } }: { diagnosis: Diagnosis }) {
  const { diagnosis: words } = useCaptureText()
  const { values } = useText()
  switch (outcome) {
    case 'unexplained':
    case 'explained':
      return <p>{words.unexplained(values.count(tried))}</p>
    case 'stopped':
      return <p>{words.stopped}</p>
    case 'match':
      return <p>{words.match}</p>
  }
}
