import { useMemo } from 'react'
import type { Capture } from '#core/live/capture.ts'
import { useCaptureText } from '#i18n/capture-text.ts'
import { useText } from '#i18n/locale.tsx'
import { Panel } from '#ui/panel.tsx'
import type { ValueViewName } from '#ui/value.ts'
import { ValueTools, ValueView } from '#ui/value-view.tsx'
import { bodyValue } from './captured-request.ts'

interface BodyPartProps {
  capture: Capture
  view: ValueViewName
  onView: (view: ValueViewName) => void
}

/** The bytes of the body, as many as are kept. */
export function BodyPart({ capture, view, onView }: BodyPartProps) {
  const { body: words } = useCaptureText()
  const { values } = useText()
  const value = useMemo(() => bodyValue(capture), [capture])
  const { length, truncated } = capture.body
  if (length === 0) {
    return (
      <Panel id="capture-body" title={words.title}>
        <p className="px-3.5 pb-3 text-[13px] text-muted">{words.empty}</p>
      </Panel>
    )
  }
  return (
    <Panel
      id="capture-body"
      title={words.title}
      sub={truncated ? words.truncated(values.bytes(value.bytes.length), values.bytes(length)) : values.bytes(length)}
      tools={<ValueTools value={value} view={view} onView={onView} label={words.title} words={values} />}
    >
      <ValueView value={value} view={view} label={words.title} words={values} testId="captured-body" />
    </Panel>
  )
}
