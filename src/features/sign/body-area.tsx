import { type ClipboardEvent, type DragEvent, useLayoutEffect, useRef } from 'react'
import { areaLimit, needsCodeEditor } from '#ui/exact-text.ts'
import { controlLook } from '#ui/field-frame.tsx'
import { type BodyHandover, useAreaHandover } from './body-handover.ts'
import { heldLimit } from './body-limits.ts'
import {
  editBetween,
  inTextarea,
  placeInText,
  placeInTextarea,
  type TextEdit,
  untouched,
  withEdit,
} from './text-edits.ts'

interface BodyAreaProps {
  id: string
  value: string
  describedBy: string | undefined
  faulty: boolean
  handover: BodyHandover
  onValue: (value: string) => void
  /** A paste or drop that a textarea would have changed, or been slow with. */
  onKept: (value: string) => void
  /** One too long for a textarea: it goes to that place once there is an editor to hold it. */
  onHeld: (text: string, place: number) => void
  onComposing: (composing: boolean) => void
}

/**
 * The body as plain text. Until the editor is loaded it is safe here even where a textarea cannot hold it: the textarea
 * shows each CR as LF, and only what is typed changes the body.
 */
export function BodyArea(props: BodyAreaProps) {
  const { id, value, describedBy, faulty, handover, onValue, onKept, onHeld, onComposing } = props
  const area = useRef<HTMLTextAreaElement>(null)

  useLayoutEffect(() => {
    const node = area.current
    if (!node) return
    if (handover.log.now !== value) handover.log = untouched(value)
    const shown = inTextarea(value)
    if (node.value !== shown) node.value = shown
    if (handover.caret === null) return
    const place = placeInTextarea(value, handover.caret)
    node.setSelectionRange(place, place)
    handover.caret = null
  }, [value, handover])
  useAreaHandover(area, value, handover)

  /** Notes an edit of what is shown, and gives the body after it. */
  function edited({ from, to, insert }: Omit<TextEdit, 'time'>): string {
    const log = handover.log.now === value ? handover.log : untouched(value)
    const exact = { from: placeInText(value, from), to: placeInText(value, to), insert, time: Date.now() }
    handover.log = withEdit(log, exact)
    return handover.log.now
  }

  function keep(event: ClipboardEvent | DragEvent, data: DataTransfer) {
    const node = area.current
    const text = data.getData('text/plain')
    if (!node || text === '' || (!needsCodeEditor(text) && node.value.length + text.length <= areaLimit)) return
    event.preventDefault()
    const held = text.length > heldLimit
    const { selectionStart: from, selectionEnd: to } = node
    const place = placeInText(value, from)
    const next = from === to && held ? value : edited({ from, to, insert: held ? '' : text })
    if (!held) {
      handover.caret = place + text.length
      return onKept(next)
    }
    if (from !== to) {
      handover.caret = place
      onValue(next)
    }
    onHeld(text, place)
  }

  return (
    <textarea
      ref={area}
      id={id}
      rows={4}
      spellCheck={false}
      autoComplete="off"
      autoCapitalize="none"
      autoCorrect="off"
      aria-invalid={faulty || undefined}
      aria-describedby={describedBy}
      className={`${controlLook} field-sizing-content max-h-96 min-h-20 resize-y leading-normal break-all`}
      onInput={({ currentTarget: node }) =>
        onValue(edited(editBetween(inTextarea(value), node.value, node.selectionStart)))
      }
      onPaste={event => keep(event, event.clipboardData)}
      onDrop={event => keep(event, event.dataTransfer)}
      onCompositionStart={() => onComposing(true)}
      onCompositionEnd={() => onComposing(false)}
    />
  )
}
