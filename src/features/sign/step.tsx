import type { ReactNode } from 'react'
import { useText } from '#i18n/locale.tsx'
import { Disclosure } from '#ui/disclosure.tsx'
import { Panel } from '#ui/panel.tsx'

interface StepProps {
  /** From 1; null for what stands before the first step. */
  number: number | null
  id: string
  title: ReactNode
  sub?: ReactNode
  tools?: ReactNode
  children: ReactNode
  /** What compares this value with the reader's own; closed until it is asked for. */
  yours?: ReactNode
}

/** One step of the pipeline: its number, the line to the next, its panel. */
export function Step({ number, yours, children, ...panel }: StepProps) {
  const { pipeline } = useText()
  return (
    <div className="group/step grid grid-cols-[26px_minmax(0,1fr)] sm:grid-cols-[34px_minmax(0,1fr)]">
      <div className="-mb-3.5 flex flex-col items-center pr-2 group-last/step:mb-0">
        <span className="grid size-6 shrink-0 place-items-center rounded-full border border-line bg-surface font-mono text-xs font-semibold">
          {number !== null && <span className="sr-only">{pipeline.step(number)}</span>}
          <span aria-hidden>{number ?? 'ƒ'}</span>
        </span>
        <span className="w-px flex-1 bg-line group-last/step:hidden" />
      </div>
      <Panel {...panel}>
        {children}
        {yours && (
          <div className="px-3.5 pb-2.5 print:hidden">
            <Disclosure title={pipeline.compareYours}>{yours}</Disclosure>
          </div>
        )}
      </Panel>
    </div>
  )
}
