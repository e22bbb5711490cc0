import { useLiveText } from '#i18n/live-text.ts'
import { Panel } from '#ui/panel.tsx'
import { type LiveEntry, useLiveSession } from '#workspace/live-session.ts'
import { AnswerView } from './answer-view.tsx'
import { CurlInstead } from './curl-instead.tsx'
import { EnvironmentBadge } from './environment-badge.tsx'
import { NextStepView } from './next-step-view.tsx'
import { isAnswer } from './read-answer.ts'
import { RefusalView } from './refusal-view.tsx'
import { ResultLine } from './result-line.tsx'
import { SentView } from './sent-view.tsx'

/** What became of the newest call, or of the one picked in the history. */
export function ResultPanel() {
  const { result: words } = useLiveText()
  const entry = useLiveSession(({ entries, shownId }) => entries.find(one => one.id === shownId) ?? entries[0])
  return (
    <Panel id="result" title={words.title} tools={entry && <EnvironmentBadge id={entry.environment} />}>
      {entry ? (
        <Entry key={entry.id} entry={entry} />
      ) : (
        <p className="px-3.5 pb-3.5 text-[13px] text-muted">{words.empty}</p>
      )}
    </Panel>
  )
}

function Entry({ entry }: { entry: LiveEntry }) {
  const { outcome } = entry
  const proxyless = 'problem' in outcome && ['no-proxy', 'no-server'].includes(outcome.problem.code)
  return (
    <div className="grid gap-3.5 pb-3.5">
      <ResultLine entry={entry} />
      <NextStepView entry={entry} />
      {entry.kind === 'call' && <RefusalView entry={entry} />}
      {proxyless && <CurlInstead entry={entry} />}
      {isAnswer(outcome) && <AnswerView answer={outcome} />}
      {outcome.sent && <SentView sent={outcome.sent} parts={entry.kind === 'call' ? entry.sentParts : []} />}
    </div>
  )
}
