import { type ClipboardEvent, type DragEvent, type InputHTMLAttributes, useLayoutEffect, useRef, useState } from 'react'
import { needsEscapes } from './exact-text.ts'
import { controlLook } from './field-frame.tsx'
import type { EscapedDraft } from './use-escaped-draft.ts'

type Native = Omit<InputHTMLAttributes<HTMLInputElement>, 'value' | 'defaultValue' | 'onChange' | 'onInput' | 'type'>

interface ExactInputProps extends Native {
  id: string
  draft: EscapedDraft
  type?: 'text' | 'password'
  /** A paste or drop of characters that the control alone would have lost. */
  onKept: (value: string) => void
}

/**
 * A one-line input that loses nothing. Line ends and other controls, which an `<input>` deletes or hides, are shown and
 * edited as escapes (`\n`); what is pasted or dropped is read from the event. React is kept from writing the value into
 * an attribute, where markup would show it.
 */
export function ExactInput({ draft, type = 'text', onKept, className = '', ...rest }: ExactInputProps) {
  const input = useRef<HTMLInputElement>(null)
  const [caret, setCaret] = useState<number | null>(null)
  useLayoutEffect(() => {
    const node = input.current
    if (!node) return
    if (node.value !== draft.shown) node.value = draft.shown
    if (caret === null) return
    node.setSelectionRange(caret, caret)
    setCaret(null)
  }, [draft.shown, caret])

  function keep(event: ClipboardEvent | DragEvent, data: DataTransfer) {
    const node = input.current
    const text = data.getData('text/plain')
    if (!node || text === '' || (!draft.escaped && !needsEscapes(text))) return
    event.preventDefault()
    const start = node.selectionStart ?? node.value.length
    const spliced = draft.spliced(start, node.selectionEnd ?? start, text)
    onKept(spliced.value)
    setCaret(spliced.caret)
  }

  return (
    <input
      ref={input}
      type={type}
      spellCheck={false}
      autoComplete="off"
      autoCapitalize="none"
      autoCorrect="off"
      {...rest}
      className={`${controlLook} ${className}`}
      onInput={event => draft.typed(event.currentTarget.value)}
      onBlur={draft.settle}
      onPaste={event => keep(event, event.clipboardData)}
      onDrop={event => keep(event, event.dataTransfer)}
    />
  )
}
