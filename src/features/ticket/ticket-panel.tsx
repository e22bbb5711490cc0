import { FileUp, TicketPlus } from 'lucide-react'
import { useEffect, useId, useRef } from 'react'
import { useTicketText } from '#i18n/ticket-text.ts'
import { Button } from '#ui/button.tsx'
import { Panel } from '#ui/panel.tsx'
import { useFileDrop } from '#ui/use-file-drop.ts'
import { dispatch, useCase } from '#workspace/use-case.ts'
import { ExampleTickets } from './example-ticket-buttons.tsx'
import { FoundStrip } from './found-strip.tsx'
import { Guesses } from './guesses.tsx'
import { SeveralRequests } from './several-requests.tsx'
import { TicketArea } from './ticket-area.tsx'
import { TicketProblems } from './ticket-problems.tsx'
import { usePasteBox } from './use-paste-box.ts'

interface TicketPanelProps {
  /** Where the focus goes once a ticket is read. */
  onOpened: () => void
  /** True where tickets are what the page is for: the box is large, has the focus, and offers examples while it is empty. */
  desk?: boolean
}

/** The box that takes any ticket, and under it what was found. */
export function TicketPanel({ onOpened, desk = false }: TicketPanelProps) {
  const words = useTicketText()
  const id = useId()
  const root = useRef<HTMLDivElement>(null)
  const picker = useRef<HTMLInputElement>(null)
  const ticket = useCase(state => state.ticket)
  const box = usePasteBox(onOpened)
  useFileDrop(root, box.takeFile)
  useEffect(() => {
    // Nothing else has the focus when the page opens: a paste goes where it is read
    if (desk && document.activeElement === document.body) document.getElementById(id)?.focus({ preventScroll: true })
  }, [desk, id])
  const open = ticket?.result.requests[ticket.index]
  const next = () => {
    dispatch({ type: 'next-ticket' })
    document.getElementById(id)?.focus()
  }
  const placeholder = desk ? words.placeholder : words.placeholderShort
  return (
    <div ref={root}>
      <Panel
        id="ticket"
        title={<label htmlFor={id}>{words.label}</label>}
        tools={
          <>
            <Button look="quiet" size="small" onClick={() => picker.current?.click()}>
              <FileUp size={13} aria-hidden /> {words.openFile}
            </Button>
            {ticket && (
              <Button size="small" onClick={next}>
                <TicketPlus size={13} aria-hidden /> {words.next}
              </Button>
            )}
          </>
        }
      >
        <div className="grid gap-2 px-3.5 pb-3.5">
          <TicketArea
            id={id}
            text={box.text}
            spans={(!box.edited && open?.spans) || []}
            placeholder={placeholder}
            describedBy={`${id}-hint`}
            large={desk && !ticket}
            onTyped={box.typed}
            onPasted={box.pasted}
            onRead={box.read}
          />
          <div className="flex flex-wrap items-center gap-2">
            <p id={`${id}-hint`} className={desk || box.text !== '' ? 'flex-1 text-xs text-muted' : 'sr-only'}>
              {box.text.length > 30_000 ? words.tooLong(box.text.length) : words.hint}
            </p>
            {box.edited && (
              <Button size="small" look="primary" onClick={box.read}>
                {words.read}
              </Button>
            )}
          </div>
          <div role="status" className="grid gap-2 empty:hidden">
            {box.reading && box.text.length > 30_000 && <p className="text-xs text-muted">{words.reading}</p>}
            {box.fileProblem && (
              <p className="rounded-md bg-warn-bg px-2 py-1 text-xs text-warn">{words[box.fileProblem]}</p>
            )}
            {box.edited && <TicketProblems problems={box.problems} />}
            {ticket && !box.edited && <TicketProblems problems={ticket.result.problems} />}
            {ticket && open && !box.edited && <FoundStrip format={ticket.result.format} imported={open} />}
          </div>
          {ticket && open && <Guesses guesses={open.guesses ?? []} />}
          {ticket && ticket.result.requests.length > 1 && <SeveralRequests ticket={ticket} onOpened={onOpened} />}
          {desk && box.text === '' && <ExampleTickets onOpened={onOpened} />}
          <input
            ref={picker}
            type="file"
            hidden
            onChange={({ currentTarget }) => {
              const file = currentTarget.files?.[0]
              currentTarget.value = ''
              if (file) box.takeFile(file)
            }}
          />
        </div>
      </Panel>
    </div>
  )
}
