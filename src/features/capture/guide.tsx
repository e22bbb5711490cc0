import { Send } from 'lucide-react'
import { useState } from 'react'
import { sandboxClient } from '#core/live/environment.ts'
import { useCaptureText } from '#i18n/capture-text.ts'
import { useText } from '#i18n/locale.tsx'
import { Button } from '#ui/button.tsx'
import { CopyButton } from '#ui/copy-button.tsx'
import { copyExactly } from '#ui/exact-copy.ts'
import { FoldedPanel } from '#ui/folded-panel.tsx'
import { Panel } from '#ui/panel.tsx'
import { useCaptures } from './capture-store.ts'
import { baseUrl, signedCurl, tokenCurl } from './guide-commands.ts'
import { sendOne } from './send-one.ts'

/** The address, whole and at once, while nothing has arrived. */
export function GuidePanel() {
  const { guide } = useCaptureText()
  return (
    <Panel id="guide" title={guide.title} sub={guide.sub}>
      <Guide />
      <div className="flex flex-wrap items-center gap-x-3 gap-y-2 border-t border-line px-3.5 py-3">
        <SendOne look="primary" />
        <p className="text-[13px] text-muted">{guide.waiting}</p>
      </div>
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
      <div className="px-3.5 pb-3.5">
        <SendOne look="plain" />
      </div>
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
      <Given label={guide.signedCall} value={signedCurl()} note={guide.signedCallNote} />
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

/** A signed call of the page's own, to see what one looks like. */
function SendOne({ look }: { look: 'primary' | 'plain' }) {
  const { guide } = useCaptureText()
  const [state, setState] = useState<'idle' | 'sending' | 'failed'>('idle')
  const send = async () => {
    setState('sending')
    setState((await sendOne()) ? 'idle' : 'failed')
  }
  return (
    <>
      <Button look={look} disabled={state === 'sending'} title={guide.sendOneDetail} onClick={send}>
        <Send size={14} aria-hidden /> {guide.sendOne}
      </Button>
      {state === 'failed' && (
        <p role="alert" className="text-[13px] text-bad">
          {guide.sendOneFailed}
        </p>
      )}
    </>
  )
}
