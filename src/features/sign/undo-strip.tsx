import { Undo2, X } from 'lucide-react'
import { useEffect, useState } from 'react'
import { create } from 'zustand'
import { useText } from '#i18n/locale.tsx'
import { Button } from '#ui/button.tsx'
import { onForget } from '#workspace/forget.ts'
import { filledFields, offeredUndo } from '#workspace/session.ts'
import { dispatch, useSession } from '#workspace/use-case.ts'

const look = 'inline-flex min-h-7 items-center gap-1.5 rounded-md px-2 font-medium hover:bg-paper/15'

/** How long it stays while nobody points at it, in milliseconds: two short lines are read in three seconds. */
const staysFor = 8_000

type Offer = NonNullable<ReturnType<typeof offeredUndo>>

/** The offer that the strip has shown for long enough. */
const useShown = create<{ undo: Offer | null }>(() => ({ undo: null }))

// An offer holds the case that it leads back to
onForget(() => useShown.setState({ undo: null }))

/** The offer to undo, once the strip no longer makes it. */
export function QuietUndo() {
  const { shell } = useText()
  const words = useUndoWords()
  const undo = useSession(offeredUndo)
  const shown = useShown(state => state.undo)
  if (!undo || undo !== shown) return null
  return (
    <Button title={words(undo)} onClick={() => dispatch({ type: 'undo' })}>
      <Undo2 size={14} aria-hidden /> {shell.undo}
    </Button>
  )
}

/**
 * Says what a click changed or a paste filled and offers the way back, then goes; the offer itself stays at the end of the
 * form. In the free part of the header where that is wide enough, else at the lower edge, where the page leaves room for it.
 */
export function UndoStrip() {
  const { shell } = useText()
  const words = useUndoWords()
  const undo = useSession(offeredUndo)
  const gone = useShown(state => state.undo)
  const setGone = (shown: Offer) => useShown.setState({ undo: shown })
  const [held, setHeld] = useState(false)
  useEffect(() => {
    if (!undo || held) return
    const timer = setTimeout(() => useShown.setState({ undo }), staysFor)
    return () => clearTimeout(timer)
  }, [undo, held])
  const hold = { onPointerEnter: () => setHeld(true), onFocus: () => setHeld(true) }
  const letGo = { onPointerLeave: () => setHeld(false), onBlur: () => setHeld(false) }
  return (
    <div
      aria-live="polite"
      className="pointer-events-none fixed inset-x-0 bottom-4 z-30 flex justify-center px-3 min-[90rem]:top-1 min-[90rem]:right-[350px] min-[90rem]:bottom-auto min-[90rem]:left-[565px] print:hidden"
    >
      {undo && undo !== gone && (
        <div
          {...hold}
          {...letGo}
          className="pointer-events-auto flex min-w-0 max-w-full items-center gap-2 rounded-xl bg-ink py-1 pr-1.5 pl-3.5 text-xs text-paper shadow-lg"
        >
          <span className="mr-2 min-w-0">{words(undo)}</span>
          <button type="button" className={look} onClick={() => dispatch({ type: 'undo' })}>
            <Undo2 size={13} aria-hidden /> {shell.undo}
          </button>
          <button
            type="button"
            className={look}
            aria-label={shell.close}
            title={shell.close}
            onClick={() => setGone(undo)}
          >
            <X size={13} aria-hidden />
          </button>
        </div>
      )}
    </div>
  )
}

/** What the offered undo would take back, in a sentence. */
function useUndoWords(): (undo: Offer) => string {
  const { request: words, sign } = useText()
  const filled = useSession(filledFields).split(' ')
  return ({ label }) => (label === 'paste' ? words.pasted(namesOf(filled, sign.fields)) : words.changed[label])
}

function namesOf(filled: readonly string[], names: Readonly<Record<string, string>>): string {
  return filled.map(field => names[field]).join(', ')
}
