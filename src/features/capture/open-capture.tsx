import { useDeferredValue } from 'react'
import { AbsentPanel } from './absent-panel.tsx'
import { BodyPart } from './body-part.tsx'
import { isWrong } from './capture-causes.ts'
import { baseRow, openRow, useCaptures } from './capture-store.ts'
import { ComparePart } from './compare-part.tsx'
import { DiagnosisPart } from './diagnosis-part.tsx'
import { GuidePanel } from './guide.tsx'
import { detailId } from './reveal-detail.ts'
import { UnreadPart } from './unread-part.tsx'
import { VerdictPart } from './verdict-part.tsx'
import { WirePart } from './wire-part.tsx'

/** The open request; without one, how to make one. */
export function OpenCapture() {
  const row = useDeferredValue(useCaptures(openRow))
  const absent = useCaptures(state => state.connection === 'absent')
  const base = useDeferredValue(useCaptures(baseRow))
  if (!row) return absent ? <AbsentPanel /> : <GuidePanel />
  return (
    <div id={detailId} data-testid="capture-detail" className="grid min-w-0 scroll-mt-28 content-start gap-3.5">
      <VerdictPart row={row} />
      {base && <ComparePart base={base} row={row} />}
      {isWrong(row) && <DiagnosisPart key={row.key} row={row} />}
      <WirePart capture={row.capture} />
      {row.capture.unread && <UnreadPart kept={row.capture.unread} />}
      <BodyPart capture={row.capture} />
    </div>
  )
}
