import { type ClipboardEvent, useMemo, useRef } from 'react'
import type { ImportSpan } from '#core/index.ts'
import { hueOf } from '#ui/field-hue.ts'
import { asShown, ticketParts } from './ticket-parts.ts'
import './ticket-area.css'

/** Above this many characters a text area stutters: an excerpt stands for the text. */
const shownLimit = 30_000
const excerptLength = 4_000

interface TicketAreaProps {
  id: string
  text: string
  /** Where values were found in this very text. */
  spans: readonly ImportSpan[]
  placeholder: string
  describedBy: string
  large: boolean
  onTyped: (shown: string) => void
  onPasted: (text: string, over: { start: number; end: number }) => void
  onRead: () => void
}

/** The text as it was pasted, what was found in it in its colours: a copy of the text lies behind the text area. */
export function TicketArea(props: TicketAreaProps) {
  const { id, text, spans, placeholder, describedBy, large, onTyped, onPasted, onRead } = props
  const area = useRef<HTMLTextAreaElement>(null)
  const long = text.length > shownLimit
  const shown = long ? `${asShown(text.slice(0, excerptLength))}…` : asShown(text)
  const parts = useMemo(() => (long ? [] : ticketParts(text, spans)), [long, text, spans])
  const paste = (event: ClipboardEvent<HTMLTextAreaElement>) => {
    const pasted = event.clipboardData.getData('text/plain')
    if (pasted === '') return
    event.preventDefault()
    const { selectionStart: start, selectionEnd: end } = event.currentTarget
    onPasted(pasted, long ? { start: 0, end: Number.POSITIVE_INFINITY } : { start, end })
  }
  return (
    <div className={`ticket-area ${large ? 'ticket-area-large' : ''}`}>
      <div>
        <div aria-hidden>
          {parts.map(({ at, text: part, field }) => (
            <span key={at} data-field={hueOf(field)} className={field ? 'ticket-found' : ''}>
              {part}
            </span>
          ))}
          {'\u200b'}
        </div>
        <textarea
          ref={area}
          id={id}
          data-testid="paste"
          rows={1}
          value={shown}
          readOnly={long}
          placeholder={placeholder}
          aria-describedby={describedBy}
          spellCheck={false}
          autoComplete="off"
          data-1p-ignore
          data-lpignore="true"
          onChange={event => onTyped(event.target.value)}
          onPaste={paste}
          onKeyDown={event => {
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) onRead()
          }}
        />
      </div>
    </div>
  )
}
