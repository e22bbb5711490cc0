import { create } from 'zustand'
import type { ImportProblem } from '#core/index.ts'
import { useCaseFileText } from '#i18n/case-file-text.ts'
import { useText } from '#i18n/locale.tsx'
import { Button } from '#ui/button.tsx'
import type { Ticket } from '#workspace/case.ts'
import { useCase } from '#workspace/use-case.ts'
import { TicketProblems } from './ticket-problems.tsx'

/** Why the link that the page was opened with is no case, and the ticket that was open then. */
export const useRefusedLink = create<{ problems: readonly ImportProblem[]; ticket: Ticket | null }>(() => ({
  problems: [],
  ticket: null,
}))

/** Says so until it is closed or another case is opened. Nothing else happened. */
export function RefusedLink() {
  const { problems, ticket } = useRefusedLink()
  const isStill = useCase(state => state.ticket === ticket)
  if (problems.length === 0 || !isStill) return null
  return <Refused problems={problems} />
}

function Refused({ problems }: { problems: readonly ImportProblem[] }) {
  const { opened } = useCaseFileText()
  const { shell } = useText()
  return (
    <div role="alert" className="grid gap-2 rounded-xl border border-line bg-surface px-3.5 py-3 text-[13px]">
      <p className="font-medium">{opened.refused}</p>
      <TicketProblems problems={problems} />
      <Button size="small" className="justify-self-start" onClick={() => useRefusedLink.setState({ problems: [] })}>
        {shell.close}
      </Button>
    </div>
  )
}
