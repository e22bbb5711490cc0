import { type ClipboardEvent, type DragEvent, useLayoutEffect, useRef } from 'react'
import { needsCodeEditor, splice } from '#ui/exact-text.ts'
import { controlLook } from '#ui/field-frame.tsx'

/** Above this many characters a textarea is too slow: key presses would wait for its layout. */
export const areaLimit = 100_000

interface BodyAreaProps {
  id: string
  value: string
  describedBy: string | undefined
  faulty: boolean
  onValue: (value: string, caret: number) => void
  /** A paste or drop that a textarea would have changed, or been slow with. */
  onKept: (value: string, caret: number) => void
}

/** The body as plain text. Holds what a textarea can hold; anything else is handed on as it was before the platform changed it. */
export function BodyArea({ id, value, describedBy, faulty, onValue, onKept }: BodyAreaProps) {
  const area = useRef<HTMLTextAreaElement>(null)
  useLayoutEffect(() => {
    if (area.current && area.current.value !== value) area.current.value = value
  }, [value])

  function keep(event: ClipboardEvent | DragEvent, data: DataTransfer) {
    const node = area.current
    const text = data.getData('text/plain')
    if (!node || text === '' || (!needsCodeEditor(text) && node.value.length + text.length <= areaLimit)) return
    event.preventDefault()
    onKept(splice(node.value, node.selectionStart, node.selectionEnd, text), node.selectionStart + text.length)
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
      onInput={({ currentTarget }) => onValue(currentTarget.value, currentTarget.selectionStart)}
      onPaste={event => keep(event, event.clipboardData)}
      onDrop={event => keep(event, event.dataTransfer)}
    />
  )
}
