import { type ReactNode, useDeferredValue, useEffect, useState } from 'react'
import type { ValueViewName } from '#ui/value.ts'
import { AbsentPanel } from './absent-panel.tsx'
import { BodyPart } from './body-part.tsx'
import type { FeedRow } from './capture-feed.ts'
import { baseRow, choose, openRow, useCaptures } from './capture-store.ts'
import { isWrong } from './captured-request.ts'
import { ComparePart } from './compare-part.tsx'
import { DiagnosisPart } from './diagnosis-part.tsx'
import { useIsExamined } from './examine-query.ts'
import { GuidePanel } from './guide.tsx'
import { ResendPart } from './resend-part.tsx'
import { detailId } from './reveal-detail.ts'
import { UnreadPart } from './unread-part.tsx'
import { VerdictPart } from './verdict-part.tsx'
import { WirePart } from './wire-part.tsx'

/** The open request; without one, how to make one. Whoever begins to work on it keeps it, whatever else arrives. */
export function OpenCapture() {
  const row = useDeferredValue(useCaptures(openRow))
  const absent = useCaptures(state => state.connection === 'absent')
  const [view, setView] = useState<ValueViewName>('text')
  const [element, setElement] = useState<HTMLElement | null>(null)
  useKeptOnceUsed(element, row?.key)
  if (!row) return absent ? <AbsentPanel /> : <GuidePanel />
  return (
    <div
      ref={setElement}
      id={detailId}
      data-testid="capture-detail"
      tabIndex={-1}
      className="min-w-0 scroll-mt-28 outline-none"
    >
      {/* Each request is drawn anew: nothing of the one before it moves to another place */}
      <Detail key={row.key} row={row} body={<BodyPart capture={row.capture} view={view} onView={setView} />} />
    </div>
  )
}

/** Keeps the request open once something in it was pressed or has the focus. */
function useKeptOnceUsed(element: HTMLElement | null, key: string | undefined): void {
  useEffect(() => {
    if (!element || key === undefined) return
    const keep = ({ target }: Event) => target !== element && choose(key)
    for (const name of uses) element.addEventListener(name, keep)
    return () => {
      for (const name of uses) element.removeEventListener(name, keep)
    }
  }, [element, key])
}

const uses = ['pointerdown', 'focusin'] as const

function Detail({ row, body }: { row: FeedRow; body: ReactNode }) {
  const base = useDeferredValue(useCaptures(baseRow))
  const [resending, setResending] = useState(false)
  const examined = useIsExamined(row)
  const late = useIsLate(examined)
  const diagnosis = isWrong(row) && <DiagnosisPart row={row} />
  return (
    <div className="grid min-w-0 content-start gap-3.5">
      <VerdictPart row={row} resending={resending} onResend={() => setResending(!resending)} />
      {resending && <ResendPart row={row} onClose={() => setResending(false)} />}
      {base && <ComparePart base={base} row={row} />}
      {!late && diagnosis}
      {(examined || late) && (
        <>
          <WirePart capture={row.capture} />
          {row.capture.unread && <UnreadPart kept={row.capture.unread} />}
          {body}
        </>
      )}
      {late && diagnosis}
    </div>
  )
}

/** So long what stands below the diagnosis waits for it, so as not to be pushed down; one that takes longer stands at the end. */
const longestWaitMs = 1500

function useIsLate(examined: boolean): boolean {
  const [late, setLate] = useState(false)
  useEffect(() => {
    if (examined) return
    const timer = setTimeout(() => setLate(true), longestWaitMs)
    return () => clearTimeout(timer)
  }, [examined])
  return late
}
