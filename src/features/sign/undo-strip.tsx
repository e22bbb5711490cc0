import { Undo2 } from 'lucide-react'
import { useText } from '#i18n/locale.tsx'
import { Button } from '#ui/button.tsx'
import { dispatch, useCase } from '#workspace/use-case.ts'

/** Says what a click changed and offers the way back. The one part of the form that speaks by itself. */
export function UndoStrip() {
  const { request: words, shell } = useText()
  const label = useCase(state => state.undo?.label)
  return (
    <div aria-live="polite" className="sticky top-16 z-10 empty:hidden">
      {label && (
        <div className="flex items-center gap-3 rounded-xl border border-line bg-surface py-1.5 pr-1.5 pl-3.5 text-[13px] shadow-sm">
          <span className="flex-1">{words.changed[label]}</span>
          <Button size="small" onClick={() => dispatch({ type: 'undo' })}>
            <Undo2 size={13} aria-hidden /> {shell.undo}
          </Button>
        </div>
      )}
    </div>
  )
}
