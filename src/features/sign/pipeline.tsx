import { useText } from '#i18n/locale.tsx'
import { hueOf } from '#ui/field-hue.ts'
import { Panel } from '#ui/panel.tsx'
import { useTrace } from '#workspace/trace-query.ts'

/** Raw payload, salt, HMAC, signature: every step of the open case's trace. */
export function Pipeline() {
  const { sign } = useText()
  const { data } = useTrace()
  if (!data) return null
  return (
    <>
      <Panel id="raw-payload" title={sign.pipeline.payload}>
        <p
          data-testid="raw-payload"
          className="px-3.5 pb-3.5 font-mono text-[13px] leading-7 break-all whitespace-pre-wrap"
        >
          {data.payload.spans.map(span => (
            <span key={span.start} data-field={hueOf(span.field)} className={span.field ? 'segment' : 'text-literal'}>
              {data.payload.text.slice(span.start, span.end)}
            </span>
          ))}
        </p>
      </Panel>
      <Panel id="signature" title={sign.pipeline.signature}>
        <p data-testid="signature" className="px-3.5 pb-3.5 font-mono text-[17px] font-semibold break-all">
          {data.signature}
        </p>
      </Panel>
    </>
  )
}
