import { CircleCheck, CircleX } from 'lucide-react'
import { useMemo } from 'react'
import type { Transcript } from '#core/live/proxy.ts'
import type { LiveWords } from '#i18n/en/live.ts'
import { useLiveText } from '#i18n/live-text.ts'
import type { SentPart } from '#workspace/live-session.ts'
import { wireValue } from './wire-body.ts'
import { WireBodyView } from './wire-body-view.tsx'
import { WireHeaders } from './wire-headers.tsx'

/** The request as it left, and whether that is what was signed. No parts: a call that is not signed. */
export function SentView({ sent, parts }: { sent: Transcript; parts: readonly SentPart[] }) {
  const { result: words } = useLiveText()
  const body = useMemo(() => wireValue(sent), [sent])
  return (
    <section aria-labelledby="sent" className="grid gap-2 px-3.5">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <h3 id="sent" className="text-[13px] font-semibold">
          {words.sent} <span className="font-normal text-muted">· {sent.origin}</span>
        </h3>
        {parts.length > 0 && <SentTick parts={parts} />}
      </div>
      <p data-testid="sent-line" className="font-mono text-xs break-all">
        <span className="font-semibold">{sent.method}</span> {sent.target} <span className="text-muted">HTTP/1.1</span>
      </p>
      <WireHeaders headers={sent.headers} />
      {body.bytes.length > 0 ? (
        <WireBodyView value={body} label={words.requestBody} testId="sent-body" size={body.bytes.length} />
      ) : (
        <p className="text-xs text-muted">{words.noBody}</p>
      )}
    </section>
  )
}

function SentTick({ parts }: { parts: readonly SentPart[] }) {
  const { result: words } = useLiveText()
  const differing = parts.filter(part => !part.equal)
  const equal = differing.length === 0
  const Icon = equal ? CircleCheck : CircleX
  return (
    <p
      data-testid="sent-is-signed"
      data-equal={equal}
      className={`flex items-center gap-1.5 text-[13px] font-medium ${equal ? 'text-ok' : 'text-bad'}`}
    >
      <Icon size={15} aria-hidden className="shrink-0" />
      {equal ? words.sentIsSigned : words.sentDiffers}
      <span className="font-normal text-muted">
        ·{' '}
        {equal
          ? words.parts['signed-anew']
          : differing.map(part => words.differs(partName(part.name, words.parts))).join(', ')}
      </span>
    </p>
  )
}

/** Headers are named as they are spelled. */
function partName(name: string, names: LiveWords['result']['parts']): string {
  return name === 'signed-anew' ? 'Signature' : ((names as Readonly<Record<string, string>>)[name] ?? name)
}
