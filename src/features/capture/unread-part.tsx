import { useMemo, useState } from 'react'
import type { CapturedBody } from '#core/live/capture.ts'
import { useCaptureText } from '#i18n/capture-text.ts'
import { useText } from '#i18n/locale.tsx'
import { Panel } from '#ui/panel.tsx'
import type { ValueViewName } from '#ui/value.ts'
import { ValueTools, ValueView } from '#ui/value-view.tsx'
import { unreadValue } from './captured-request.ts'

/** The bytes of a request that no HTTP parser takes, all of them and in their order. */
export function UnreadPart({ kept }: { kept: CapturedBody }) {
  const { wire } = useCaptureText()
  const { values } = useText()
  const [view, setView] = useState<ValueViewName>('invisible')
  const value = useMemo(() => unreadValue(kept), [kept])
  return (
    <Panel
      id="capture-unread"
      title={wire.unread}
      sub={wire.unreadSub}
      tools={<ValueTools value={value} view={view} onView={setView} label={wire.unread} words={values} />}
    >
      <ValueView value={value} view={view} label={wire.unread} words={values} testId="captured-bytes" />
    </Panel>
  )
}
