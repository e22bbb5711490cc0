import { environments } from '#core/index.ts'
import { sandboxClient, sandboxPrefix, tokenRequestBody } from '#core/live/environment.ts'
import { useCaptureText } from '#i18n/capture-text.ts'
import { useText } from '#i18n/locale.tsx'
import { CopyButton } from '#ui/copy-button.tsx'
import { copyExactly } from '#ui/exact-copy.ts'
import { FoldedPanel } from '#ui/folded-panel.tsx'
import { Panel } from '#ui/panel.tsx'
import { useCaptures } from './capture-store.ts'

const baseUrl = () => location.origin + sandboxPrefix

/** A getToken call for a shell. The credentials are the documentation's public sample; a secret of anybody's never gets here. */
function tokenCurl(): string {
  const { clientId, clientSecret } = sandboxClient
  return [
    `curl '${baseUrl()}${environments.sandbox.tokenPath}'`,
    `-u '${clientId}:${clientSecret}'`,
    "-H 'Content-Type: application/json'",
    `-d '${tokenRequestBody}'`,
  ].join(' \\\n  ')
}

/** The address, whole and at once, while nothing has arrived. */
export function GuidePanel() {
  const { guide } = useCaptureText()
  return (
    <Panel id="guide" title={guide.title} sub={guide.sub}>
      <Guide />
      <p className="border-t border-line px-3.5 py-2.5 text-[13px] text-muted">{guide.waiting}</p>
    </Panel>
  )
}

/** The same, folded, once requests arrive. */
export function FoldedGuide() {
  const { guide } = useCaptureText()
  const hasRows = useCaptures(state => state.feed.rows.length > 0)
  const absent = useCaptures(state => state.connection === 'absent')
  if (!hasRows || absent) return null
  return (
    <FoldedPanel title={guide.folded} sub={guide.foldedSub}>
      <Guide />
    </FoldedPanel>
  )
}

function Guide() {
  const { guide } = useCaptureText()
  return (
    <div className="grid gap-3 px-3.5 pb-3.5">
      <p className="max-w-[75ch] text-[13px] text-muted">{guide.text}</p>
      <div className="flex flex-wrap gap-3">
        <Given label={guide.baseUrl} value={baseUrl()} note={guide.signed} />
        <Given label={guide.clientId} value={sandboxClient.clientId} />
        <Given label={guide.clientSecret} value={sandboxClient.clientSecret} note={guide.secretNote} />
      </div>
      <Given label={guide.tokenCall} value={tokenCurl()} />
    </div>
  )
}

/** A value to take along. */
function Given({ label, value, note }: { label: string; value: string; note?: string }) {
  const { values } = useText()
  return (
    <dl className="grid min-w-0 flex-auto content-start gap-1">
      <dt className="text-xs font-medium text-muted">{label}</dt>
      <dd className="flex items-start gap-1 rounded-lg border border-line bg-paper py-1 pr-1 pl-2.5">
        <pre
          onCopy={copyExactly}
          className="m-0 min-w-0 flex-1 py-0.5 font-mono text-[12.5px] leading-5 break-all whitespace-pre-wrap"
        >
          {value}
        </pre>
        <CopyButton look="icon" words={values} label={values.copyNamed(label)} read={() => value} />
      </dd>
      {note && <dd className="max-w-[48ch] text-xs text-muted">{note}</dd>}
    </dl>
  )
}
