import { Undo2, X } from 'lucide-react'
import { useText } from '#i18n/locale.tsx'
import { dispatch, useCase } from '#workspace/use-case.ts'

const look = 'inline-flex min-h-7 items-center gap-1.5 rounded-md px-2 font-medium hover:bg-paper/15'

/** Says what a click changed and offers the way back. The one part of the form that speaks by itself. */
export function UndoStrip() {
  const { request: words, shell } = useText()
  const label = useCase(state => state.undo?.label)
  return (
    <div aria-live="polite" className="pointer-events-none fixed inset-x-0 bottom-4 z-30 flex justify-center px-3">
      {label && (
        <div className="pointer-events-auto flex items-center gap-2 rounded-xl bg-ink py-1.5 pr-1.5 pl-3.5 text-[13px] text-paper shadow-lg">
          <span className="mr-2">{words.changed[label]}</span>
          <button type="button" className={look} onClick={() => dispatch({ type: 'undo' })}>
            <Undo2 size={13} aria-hidden /> {shell.undo}
          </button>
          <button
            type="button"
            className={look}
            aria-label={shell.close}
            title={shell.close}
            onClick={() => dispatch({ type: 'keep' })}
          >
            <X size={13} aria-hidden />
          </button>
        </div>
      )}
    </div>
  )
}
