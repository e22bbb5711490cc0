import { type ClipboardEvent, type DragEvent, type InputHTMLAttributes, useLayoutEffect, useRef, useState } from 'react'
import { Button } from './button.tsx'
import { inputLimit, needsEscapes } from './exact-text.ts'
import { controlLook } from './field-frame.tsx'
import type { EscapedDraft } from './use-escaped-draft.ts'

type Native = Omit<InputHTMLAttributes<HTMLInputElement>, 'value' | 'defaultValue' | 'onChange' | 'onInput' | 'type'>

/** What an input says of a value that is too long for it, in the reader's language. */
interface ExactInputWords {
  tooLong: (characters: number) => string
  emptyIt: string
}

interface ExactInputProps extends Native {
  id: string
  draft: EscapedDraft
  words: ExactInputWords
  type?: 'text' | 'password'
  /** A paste or drop of characters that the control alone would have lost. */
  onKept: (value: string) => void
}

/**
 * A one-line input that loses nothing. Line ends and other controls, which an `<input>` deletes or hides, are shown and
 * edited as escapes (`\n`); what is pasted or dropped is read from the event. A value too long for it stays whole, and
 * its beginning is shown. React is kept from writing the value into an attribute, where markup would show it.
 */
export function ExactInput({ draft, words, type = 'text', onKept, className = '', ...rest }: ExactInputProps) {
  const input = useRef<HTMLInputElement>(null)
  const shown = draft.tooLong === null ? draft.shown : `${draft.shown}…`
  const [caret, setCaret] = useState<number | null>(null)
  useLayoutEffect(() => {
    const node = input.current
    if (!node) return
    if (node.value !== shown) node.value = shown
    if (caret === null) return
    node.setSelectionRange(caret, caret)
    setCaret(null)
  }, [shown, caret])

  function keep(event: ClipboardEvent | DragEvent, data: DataTransfer) {
    const node = input.current
    const text = data.getData('text/plain')
    if (!node || node.readOnly || text === '') return
    if (!draft.escaped && !needsEscapes(text) && node.value.length + text.length <= inputLimit) return
    event.preventDefault()
    const start = node.selectionStart ?? node.value.length
    const spliced = draft.spliced(start, node.selectionEnd ?? start, text)
    onKept(spliced.value)
    setCaret(spliced.caret)
  }

  return (
    <div className="grid min-w-0 flex-1">
      <input
        ref={input}
        type={type}
        spellCheck={false}
        autoComplete="off"
        autoCapitalize="none"
        autoCorrect="off"
        readOnly={draft.tooLong !== null}
        {...rest}
        className={`${controlLook} ${className}`}
        onInput={event => draft.typed(event.currentTarget.value)}
        onBlur={draft.settle}
        onPaste={event => keep(event, event.clipboardData)}
        onDrop={event => keep(event, event.dataTransfer)}
      />
      {draft.tooLong !== null && <TooLong length={draft.tooLong} words={words} onEmpty={() => draft.typed('')} />}
    </div>
  )
}

interface TooLongProps {
  length: number
  words: ExactInputWords
  onEmpty: () => void
}

function TooLong({ length, words, onEmpty }: TooLongProps) {
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-2 border-t border-line py-1 pr-1.5 pl-2.5 text-xs text-muted">
      {words.tooLong(length)}
      <Button size="small" onClick={onEmpty}>
        {words.emptyIt}
      </Button>
    </div>
  )
}
