import { type RefObject, useLayoutEffect, useRef } from 'react'
import { placeInText, placeInTextarea, type TextEdits } from './text-edits.ts'

/** Where a control that held the body was left; places count UTF-16 units of the body. */
export interface BodyPlace {
  from: number
  to: number
  backward: boolean
  scrollTop: number
  focused: boolean
}

/** What passes between the controls that hold the body one after the other. */
export interface BodyHandover {
  place: BodyPlace | null
  /** Where the caret belongs after a paste, whichever control shows it. */
  caret: number | null
  /** What was typed in the textarea, so that the editor can undo it. */
  log: TextEdits
}

/** Lets a textarea scroll to where the editor was left, go on there, and leave word of where it was left itself. */
export function useAreaHandover(area: RefObject<HTMLTextAreaElement | null>, value: string, handover: BodyHandover) {
  const text = useRef(value)
  useLayoutEffect(() => {
    text.current = value
  }, [value])
  useLayoutEffect(() => {
    const node = area.current
    if (!node) return
    const { place } = handover
    handover.place = null
    // Only with the focus: some browsers take it when a selection is set.
    const goOn = () => {
      if (!place) return
      const [from, to] = [place.from, place.to].map(at => placeInTextarea(text.current, at))
      node.setSelectionRange(from ?? 0, to ?? 0, place.backward ? 'backward' : 'forward')
    }
    if (place) node.scrollTop = place.scrollTop
    node.addEventListener('focus', goOn, { once: true })
    return () => {
      node.removeEventListener('focus', goOn)
      handover.place = placeOf(node, text.current)
    }
  }, [area, handover])
}

function placeOf(node: HTMLTextAreaElement, text: string): BodyPlace {
  return {
    from: placeInText(text, node.selectionStart),
    to: placeInText(text, node.selectionEnd),
    backward: node.selectionDirection === 'backward',
    scrollTop: node.scrollTop,
    focused: document.activeElement === node,
  }
}
