import { Pause, Play } from 'lucide-react'
import { useDeferredValue, useEffect } from 'react'
import { useCaptureText } from '#i18n/capture-text.ts'
import { Button } from '#ui/button.tsx'
import { Panel } from '#ui/panel.tsx'
import { Announcer } from './announcer.tsx'
import { CaptureRow } from './capture-row.tsx'
import { listenToSandbox } from './capture-source.ts'
import { choose, clearCaptures, openRow, setPaused, shownFeed, useCaptures } from './capture-store.ts'
import { useSandboxControl } from './sandbox-control.ts'
import { StatusLine } from './status-line.tsx'

/** Everything that reached the sandbox, newest first. */
export function CaptureListPanel() {
  const { list } = useCaptureText()
  const attempt = useCaptures(state => state.attempt)
  // A flood of requests must not hold up a click: the list may follow a moment later
  const { rows, evicted } = useDeferredValue(useCaptures(shownFeed))
  const open = useCaptures(openRow)
  return (
    <Panel id="captures" title={list.title} sub={rows.length > 0 && list.kept(rows.length)} tools={<StatusLine />}>
      <Listener key={attempt} />
      <Announcer />
      <Tools hasRows={rows.length > 0} />
      {rows.length === 0 ? (
        <p className="px-3.5 pb-3.5 text-[13px] text-muted">{list.empty}</p>
      ) : (
        <ul className="grid max-h-[min(38rem,60vh)] content-start gap-0.5 overflow-y-auto px-1.5 pb-1.5 lg:max-h-[calc(100vh-17rem)]">
          {rows.map(row => (
            <CaptureRow key={row.key} row={row} open={row === open} />
          ))}
        </ul>
      )}
      {evicted > 0 && <p className="px-3.5 pb-2.5 text-xs text-muted">{list.evicted(evicted)}</p>}
    </Panel>
  )
}

function Listener() {
  useEffect(listenToSandbox, [])
  return null
}

function Tools({ hasRows }: { hasRows: boolean }) {
  const { list } = useCaptureText()
  const paused = useCaptures(state => state.frozen !== null)
  const held = useCaptures(({ feed, frozen }) => (frozen ? feed.arrived - frozen.arrived : 0))
  const pinned = useCaptures(state => state.chosen !== null)
  const control = useSandboxControl()
  return (
    <div className="flex flex-wrap items-center gap-1.5 px-3.5 pb-2">
      <Button size="small" onClick={() => setPaused(!paused)}>
        {paused ? <Play size={12} aria-hidden /> : <Pause size={12} aria-hidden />}
        {paused ? list.resume : list.pause}
      </Button>
      <Button
        size="small"
        disabled={!hasRows}
        onClick={() => {
          clearCaptures()
          control.mutate({ action: 'forget-captures' })
        }}
      >
        {list.clear}
      </Button>
      {pinned && hasRows && (
        <Button size="small" look="quiet" onClick={() => choose(null)}>
          {list.follow}
        </Button>
      )}
      {paused && <span className="ml-auto text-xs text-warn">{list.held(held)}</span>}
    </div>
  )
}
