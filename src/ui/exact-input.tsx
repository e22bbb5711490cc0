import { type ClipboardEvent, type DragEvent, type InputHTMLAttributes, useLayoutEffect, useRef, useState } from 'react'
import { Button } from './button.tsx'
import { inputLimit, needsEscapes } from './exact-text.ts'
import { controlLook, mirrorLook } from './field-frame.tsx'
import type { TextPart } from './query-parts.ts'
import type { EscapedDraft } from './use-escaped-draft.ts'
import './exact-input.css'

type Control = HTMLInputElement | HTMLTextAreaElement
type Native = Omit<InputHTMLAttributes<Control>, 'value' | 'defaultValue' | 'onChange' | 'onInput' | 'type'>

/** What an input says of a value that is too long for it, in the reader's language. */
interface ExactInputWords {
  tooLong: (characters: number) => string
  emptyIt: string
}

interface ExactInputProps extends Native {
  id: string
  draft: EscapedDraft
  words: ExactInputWords
  /** 'secret' stays one line, so that it can be masked; 'password' where the browser masks no other way. */
  type?: 'text' | 'secret' | 'password'
  /** Parts of the text to be told apart, drawn behind it. All of them together are the text. */
  partsOf?: (text: string) => readonly TextPart[]
  /** A paste or drop of characters that the control alone would have lost. */
  onKept: (value: string) => void
}

/**
 * A field for a value without line ends that loses nothing and shows all of it: long values wrap, and the field grows. Line
 * ends and other controls, which a one-line control deletes or hides, are shown and edited as escapes (`\n`); what is pasted
 * or dropped is read from the event. A value too long for it stays whole, and its beginning is shown. React is kept from
 * writing the value into an attribute, where markup would show it.
 */
export function ExactInput({ draft, words, type = 'text', partsOf, onKept, className = '', ...rest }: ExactInputProps) {
  const [control, setControl] = useState<Control | null>(null)
  const shown = draft.tooLong === null ? draft.shown : `${draft.shown}…`
  const caret = useRef<number | null>(null)
  useLayoutEffect(() => {
    if (!control) return
    if (control.value !== shown) control.value = shown
    if (caret.current === null) return
    control.setSelectionRange(caret.current, caret.current)
    caret.current = null
  })

  function keep(event: ClipboardEvent | DragEvent, data: DataTransfer) {
    const text = data.getData('text/plain')
    if (!control || control.readOnly || text === '') return
    if (!draft.escaped && !needsEscapes(text) && control.value.length + text.length <= inputLimit) return
    event.preventDefault()
    const start = control.selectionStart ?? control.value.length
    const spliced = draft.spliced(start, control.selectionEnd ?? start, text)
    caret.current = spliced.caret
    onKept(spliced.value)
  }

  const native = {
    ref: setControl,
    spellCheck: false,
    autoComplete: 'off',
    autoCapitalize: 'none',
    autoCorrect: 'off',
    readOnly: draft.tooLong !== null,
    ...rest,
    className: `${controlLook} ${className}`,
    onInput: (event: { currentTarget: Control }) => draft.typed(event.currentTarget.value),
    onBlur: draft.settle,
    onPaste: (event: ClipboardEvent) => keep(event, event.clipboardData),
    onDrop: (event: DragEvent) => keep(event, event.dataTransfer),
  }
  return (
    <div className="grid min-w-0 flex-1">
      {type === 'text' ? (
        <div className="exact-input grid min-w-0">
          <div aria-hidden className={mirrorLook}>
            {partsOf?.(shown).map(({ at, text, marked }) => (
              <span key={at} className={marked ? 'exact-input-part' : ''}>
                {text}
              </span>
            )) ?? shown}
            {'\u200b'}
          </div>
          <textarea rows={1} {...native} onKeyDown={ignoreEnter} />
        </div>
      ) : (
        <input type={type === 'password' ? 'password' : 'text'} {...native} />
      )}
      {draft.tooLong !== null && <TooLong length={draft.tooLong} words={words} onEmpty={() => draft.typed('')} />}
    </div>
  )
}

/** As in an input, Enter types no line end here; pasted ones are kept. */
function ignoreEnter(event: { key: string; preventDefault: () => void }): void {
  if (event.key === 'Enter') event.preventDefault()
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
