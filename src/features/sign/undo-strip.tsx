import { Undo2, X } from 'lucide-react'
import { useEffect, useState } from 'react'
import { create } from 'zustand'
import { useText } from '#i18n/locale.tsx'
import { onForget } from '#workspace/forget.ts'
import { offeredUndo } from '#workspace/session.ts'
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
export function useQuietUndo(): Offer | null {
  const undo = useSession(offeredUndo)
  const shown = useShown(state => state.undo)
  return undo === shown ? undo : null
}

/**
 * Says what a click changed and offers the way back, then goes; the offer itself stays at the end of the form. In the free
 * part of the header where that is wide enough, else at the lower edge, where the page leaves room for it.
 */
export function UndoStrip() {
  const { request: words, shell } = useText()
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
      className="pointer-events-none fixed inset-x-0 bottom-4 z-30 flex justify-center px-3 xl:top-2 xl:bottom-auto print:hidden"
    >
      {undo && undo !== gone && (
        <div
          {...hold}
          {...letGo}
          className="pointer-events-auto flex items-center gap-2 rounded-xl bg-ink py-1 pr-1.5 pl-3.5 text-[13px] text-paper shadow-lg"
        >
          <span className="mr-2">{words.changed[undo.label]}</span>
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
