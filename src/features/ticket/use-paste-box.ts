import { useRef, useState } from 'react'
import type { ImportProblem } from '#core/index.ts'
import { openTicket } from '#workspace/open-ticket.ts'
import { readTicketFile, ticketFileLimit } from '#workspace/read-ticket.ts'
import { useCase } from '#workspace/use-case.ts'
import { readAnyTicket } from './read-any-ticket.ts'
import { asShown, newCharacters, pastedOver } from './ticket-parts.ts'
import { beginReading, endReading } from './ticket-reading.ts'

/** More characters than a key types at once: a paste, however it came. */
const typedAtOnce = 12

interface Selection {
  start: number
  end: number
}

export interface PasteBox {
  /** What is in the box, exactly. */
  text: string
  /** True where it is not what the open case was read from. */
  edited: boolean
  /** What the last reading said, where it found no request. */
  problems: readonly ImportProblem[]
  fileProblem: 'fileTooLarge' | 'notUtf8' | null
  /** A text is being read. */
  reading: boolean
  read: () => void
  pasted: (text: string, over: Selection) => void
  typed: (shown: string) => void
  takeFile: (file: File) => void
}

/**
 * One rule for every way in. A text that is pasted, dropped or comes from a file is read at once: a request in it opens a new
 * case, whatever stood in the box before. What is typed waits for `read`. A text without a request stays in the box.
 */
export function usePasteBox(onOpened: () => void): PasteBox {
  const ticket = useCase(state => state.ticket)
  // A draft is of the ticket that it was begun on: another one takes its place
  const [draft, setDraft] = useState<{ text: string; of: typeof ticket; problems: readonly ImportProblem[] } | null>(
    null,
  )
  const [fileProblem, setFileProblem] = useState<PasteBox['fileProblem']>(null)
  const [reading, setReading] = useState(false)
  /** A text that comes while another is read takes its place. */
  const turn = useRef(0)
  const current = draft?.of === ticket ? draft : null
  const text = current?.text ?? ticket?.text ?? ''

  const keep = (kept: string, problems: readonly ImportProblem[] = []) => setDraft({ text: kept, of: ticket, problems })
  const stopAndKeep = (shown: string) => {
    turn.current++
    setReading(false)
    endReading()
    keep(shown)
  }
  async function open(candidates: readonly string[]): Promise<void> {
    setFileProblem(null)
    setReading(true)
    beginReading()
    const mine = ++turn.current
    const last = candidates.at(-1) ?? ''
    keep(last)
    let problems: readonly ImportProblem[] = []
    for (const candidate of candidates) {
      const result = await readAnyTicket(candidate)
      if (mine !== turn.current) return
      if (result.requests.length > 0) {
        setReading(false)
        setDraft(null)
        openTicket({ text: candidate, result, index: 0 })
        endReading()
        return onOpened()
      }
      problems = result.problems
    }
    endReading()
    setReading(false)
    keep(last, problems)
  }
  return {
    text,
    edited: current !== null && current.text !== '',
    problems: current?.problems ?? [],
    fileProblem,
    reading,
    read: () => void open([text]),
    // By itself where it holds a request: what stood there before is another ticket's
    pasted: (pasted, { start, end }) => {
      const whole = pastedOver(text, start, end, pasted)
      void open(whole === pasted ? [pasted] : [pasted, whole])
    },
    typed: shown => {
      if (newCharacters(asShown(text), shown) <= typedAtOnce) stopAndKeep(shown)
      else void open([shown])
    },
    takeFile: async file => {
      if (file.size > ticketFileLimit) return setFileProblem('fileTooLarge')
      const { text, exact } = await readTicketFile(file)
      await open([text])
      if (!exact) setFileProblem('notUtf8')
    },
  }
}
