import { useDeferredValue, useEffect, useMemo } from 'react'
import { usePreloadedMistakeWords } from '#explaining/mistake-words.ts'
import { useCaptureText } from '#i18n/capture-text.ts'
import { Panel } from '#ui/panel.tsx'
import { Announcer } from './announcer.tsx'
import { useCauseFinder } from './capture-causes.ts'
import { CaptureRows } from './capture-rows.tsx'
import { listenToSandbox } from './capture-source.ts'
import { shownFeed, useCaptures } from './capture-store.ts'
import { ListTools } from './list-tools.tsx'
import { filterRows } from './list-view.ts'
import { StatusLine } from './status-line.tsx'

/** Everything that reached the sandbox, newest first. */
export function CaptureListPanel() {
  const { list } = useCaptureText()
  const attempt = useCaptures(state => state.attempt)
  // A flood of requests must not hold up a click: the list may follow a moment later
  const { rows, evicted } = useDeferredValue(useCaptures(shownFeed))
  const view = useDeferredValue(useCaptures(state => state.view))
  const shown = useMemo(() => filterRows(rows, view), [rows, view])
  useCauseFinder()
  usePreloadedMistakeWords()
  return (
    <Panel
      id="captures"
      title={list.title}
      sub={
        rows.length > 0 &&
        (shown.length === rows.length ? list.kept(rows.length) : list.some(shown.length, rows.length))
      }
      tools={<StatusLine />}
    >
      <Listener key={attempt} />
      <Announcer />
      <ListTools hasRows={rows.length > 0} />
      <div className="h-[min(38rem,60vh)] overflow-y-auto px-1.5 pb-1.5 lg:h-[calc(100vh-19rem)]">
        {shown.length === 0 ? (
          <p className="px-2 text-[13px] text-muted">{rows.length === 0 ? list.empty : list.noneFits}</p>
        ) : (
          <CaptureRows rows={shown} grouped={view.grouped} />
        )}
      </div>
      {evicted > 0 && <p className="px-3.5 pb-2.5 text-xs text-muted">{list.evicted(evicted)}</p>}
    </Panel>
  )
}

function Listener() {
  useEffect(listenToSandbox, [])
  return null
}
