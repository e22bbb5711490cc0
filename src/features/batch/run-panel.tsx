import { Pause, Play, X } from 'lucide-react'
import { readSecrets } from '#core/batch/secrets.ts'
import { useBatchText } from '#i18n/batch-text.ts'
import { Button } from '#ui/button.tsx'
import { Panel } from '#ui/panel.tsx'
import { begin, cancel, isReady, pause, resume, useBatch, workedSoFar } from './batch-store.ts'

/** Progress, and what to do with the run. */
export function RunPanel() {
  const { run } = useBatchText()
  return (
    <Panel id="batch-run" title={run.title} tools={<Tools />}>
      <div className="grid gap-2 px-3.5 pb-3.5 text-[13px]">
        <Status />
        <Progress />
      </div>
    </Panel>
  )
}

function Status() {
  const { run } = useBatchText()
  const state = useBatch(one => one.state)
  const isImporting = useBatch(({ imported }) => imported !== null)
  const ready = useBatch(isReady)
  if (isImporting) return <p role="status">{run.importing}</p>
  return <p role="status">{state === 'mapping' && !ready ? run.waiting : run.states[state]}</p>
}

function Tools() {
  const { run } = useBatchText()
  const state = useBatch(one => one.state)
  const ready = useBatch(isReady)
  const isImporting = useBatch(({ imported }) => imported !== null)
  if (state === 'empty') return null
  if (isImporting) {
    return (
      <Button size="small" onClick={cancel}>
        <X size={12} aria-hidden /> {run.cancel}
      </Button>
    )
  }
  if (state === 'running' || state === 'paused') {
    return (
      <>
        {state === 'running' ? (
          <Button size="small" onClick={pause}>
            <Pause size={12} aria-hidden /> {run.pause}
          </Button>
        ) : (
          <Button size="small" onClick={resume}>
            <Play size={12} aria-hidden /> {run.resume}
          </Button>
        )}
        <Button size="small" onClick={cancel}>
          <X size={12} aria-hidden /> {run.cancel}
        </Button>
      </>
    )
  }
  return (
    <Button size="small" look={state === 'mapping' ? 'primary' : 'plain'} disabled={!ready} onClick={begin}>
      {state === 'mapping' ? run.begin : run.again}
    </Button>
  )
}

function Progress() {
  const { run, rows } = useBatchText()
  const { state, table, source, worked, since, secrets, detected, imported } = useBatch()
  if (imported)
    return (
      <progress aria-label={run.progress} className="h-2 w-full text-ok" max={imported.of} value={imported.bytes} />
    )
  const start = detected?.kind === 'csv' ? detected.headingBytes : 0
  if (state === 'mapping' && readSecrets(secrets).secrets.size === 0)
    return <p className="text-xs text-muted">{run.needsSecrets}</p>
  if (!table || !source) return null
  const seconds = workedSoFar({ worked, since }) / 1000
  const rate = seconds > 0 ? table.count / seconds : 0
  const unread = source.size - start - table.bytes
  const left = table.bytes > 0 ? (unread * seconds) / table.bytes : 0
  return (
    <>
      <progress
        aria-label={run.progress}
        className="h-2 w-full text-ok"
        max={source.size}
        value={state === 'done' ? source.size : table.bytes}
      />
      <p className="flex flex-wrap gap-x-4 text-xs text-muted tabular-nums">
        <span>{rows(table.count)}</span>
        <span>{run.rate(Math.round(rate))}</span>
        {state === 'running' && left > 0 && <span>{run.left(left)}</span>}
        {state === 'running' && left === 0 && table.open > 0 && <span>{run.causes(table.open)}</span>}
      </p>
    </>
  )
}
