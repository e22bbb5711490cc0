import type { Capture } from '#core/live/capture.ts'
import { textOfByteString } from '#core/live/wire.ts'
import { useCaptureText } from '#i18n/capture-text.ts'
import { useText } from '#i18n/locale.tsx'
import { CopyButton } from '#ui/copy-button.tsx'
import { copyExactly } from '#ui/exact-copy.ts'
import type { FieldHue } from '#ui/field-hue.ts'
import { Panel } from '#ui/panel.tsx'
import { headerHue } from './captured-request.ts'

/** Request line and headers as they came, in their order and spelling. */
export function WirePart({ capture }: { capture: Capture }) {
  const { wire } = useCaptureText()
  const { values } = useText()
  const { method, target, httpVersion, headers, redacted } = capture
  const rows = headers.map(([name, value], place) => ({ key: `${place} ${name}`, name, value }))
  return (
    <Panel
      id="capture-wire"
      title={wire.title}
      sub={wire.sub}
      tools={<CopyButton words={values} label={wire.copy} read={() => wireText(capture)} />}
    >
      <div className="grid gap-2 px-3.5 pb-3">
        <p data-testid="capture-request-line" className="value-text font-mono" onCopy={copyExactly}>
          <Segment hue="method" text={method} />{' '}
          <Segment hue="path" text={textOfByteString(target) || wire.unreadable} />{' '}
          {httpVersion !== '' && <span className="text-muted">HTTP/{httpVersion}</span>}
        </p>
        <dl className="grid gap-px text-[12.5px]" data-testid="capture-headers">
          {rows.map(({ key, name, value }) => (
            <div key={key} className="grid items-start gap-x-2 sm:grid-cols-[10rem_minmax(0,1fr)]">
              <dt className="value-text font-mono text-muted">{name}</dt>
              <dd onCopy={copyExactly}>
                <span className="value-text font-mono">
                  <Segment hue={headerHue(name)} text={textOfByteString(value)} />
                </span>
              </dd>
            </div>
          ))}
        </dl>
        {redacted && <p className="text-xs text-muted">{wire.redacted}</p>}
      </div>
    </Panel>
  )
}

function Segment({ hue, text }: { hue: FieldHue | undefined; text: string }) {
  return (
    <span data-field={hue} className={hue ? 'segment' : undefined}>
      {text}
    </span>
  )
}

/** Without the body, whose bytes may be no text; it has a copy button of its own. */
function wireText({ method, target, httpVersion, headers }: Capture): string {
  const lines = headers.map(([name, value]) => `${name}: ${textOfByteString(value)}`)
  return [`${method} ${textOfByteString(target)} HTTP/${httpVersion}`, ...lines].join('\n')
}
