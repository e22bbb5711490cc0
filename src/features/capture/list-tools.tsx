import { Pause, Play, Search } from 'lucide-react'
import { useCaptureText } from '#i18n/capture-text.ts'
import { Button } from '#ui/button.tsx'
import { changeView, clearCaptures, followAgain, setPaused, useCaptures } from './capture-store.ts'
import { useSandboxControl } from './sandbox-control.ts'

/** What the list shows, and to hold or empty it. */
export function ListTools({ hasRows }: { hasRows: boolean }) {
  const { list } = useCaptureText()
  const { text, refusedOnly, grouped } = useCaptures(state => state.view)
  return (
    <div className="grid gap-2 px-3.5 pb-2">
      <label className="flex min-h-8 items-center gap-2 rounded-lg border border-line bg-paper px-2.5 focus-within:outline-2 focus-within:outline-focus">
        <Search size={14} aria-hidden className="shrink-0 text-muted" />
        <span className="sr-only">{list.search}</span>
        <input
          type="search"
          value={text}
          placeholder={list.searchHint}
          spellCheck={false}
          autoComplete="off"
          onChange={event => changeView({ text: event.target.value })}
          className="min-w-0 flex-1 bg-transparent text-[13px] outline-none placeholder:text-muted"
        />
      </label>
      <div className="flex flex-wrap items-center gap-1.5">
        <Toggle on={refusedOnly} label={list.refusedOnly} onToggle={on => changeView({ refusedOnly: on })} />
        <Toggle on={grouped} label={list.byCause} onToggle={on => changeView({ grouped: on })} />
        <HoldTools hasRows={hasRows} />
      </div>
    </div>
  )
}

function Toggle({ on, label, onToggle }: { on: boolean; label: string; onToggle: (on: boolean) => void }) {
  return (
    <Button
      size="small"
      aria-pressed={on}
      onClick={() => onToggle(!on)}
      className="aria-pressed:border-ink aria-pressed:bg-sunken aria-pressed:font-semibold"
    >
      {label}
    </Button>
  )
}

function HoldTools({ hasRows }: { hasRows: boolean }) {
  const { list } = useCaptureText()
  const paused = useCaptures(state => state.frozen !== null)
  const held = useCaptures(({ feed, frozen }) => (frozen ? feed.arrived - frozen.arrived : 0))
  const pinned = useCaptures(state => state.chosen !== null)
  const control = useSandboxControl()
  return (
    <>
      <span className="ml-auto flex flex-wrap items-center gap-1.5">
        {pinned && hasRows && (
          <Button size="small" look="quiet" onClick={followAgain}>
            {list.follow}
          </Button>
        )}
        <Button size="small" look="quiet" onClick={() => setPaused(!paused)}>
          {paused ? <Play size={12} aria-hidden /> : <Pause size={12} aria-hidden />}
          {paused ? list.resume : list.pause}
        </Button>
        <Button
          size="small"
          look="quiet"
          disabled={!hasRows}
          onClick={() => {
            clearCaptures()
            control.mutate({ action: 'forget-captures' })
          }}
        >
          {list.clear}
        </Button>
      </span>
      {paused && <span className="basis-full text-xs text-warn">{list.held(held)}</span>}
    </>
  )
}
