import { useText } from '#i18n/locale.tsx'
import { useVerifyText } from '#i18n/verify-text.ts'
import { CopyButton } from '#ui/copy-button.tsx'
import { Panel } from '#ui/panel.tsx'
import { useCase } from '#workspace/use-case.ts'

/** What is asked for, in the order of a request, and the colour of each. */
const order = ['request', 'token', 'time', 'client', 'signature', 'body', 'secret'] as const
const hues = {
  request: 'path',
  token: 'token',
  time: 'time',
  client: 'client',
  body: 'body',
  secret: 'secret',
} as const

/** While the desk is empty: what a ticket has to hold, and the message that asks a merchant for it. */
export function TicketNeeds() {
  const { needs } = useVerifyText()
  const { shell } = useText()
  const isEmpty = useCase(({ ticket, observed, opened }) => ticket === null && !observed && opened === null)
  if (!isEmpty) return null
  return (
    <Panel id="needs-title" title={needs.title} sub={needs.sub}>
      <dl className="m-0 grid gap-x-4 gap-y-2 px-3.5 pt-1 pb-3 text-[13px] sm:grid-cols-[11rem_minmax(0,1fr)]">
        {order.map(part => (
          <Part key={part} hue={part === 'signature' ? undefined : hues[part]} words={needs.parts[part]} />
        ))}
      </dl>
      <div className="flex flex-wrap items-center gap-x-3 gap-y-2 border-t border-line px-3.5 py-3 print:hidden">
        <CopyButton words={shell} label={needs.copy} read={() => needs.message} />
        <p className="text-xs text-muted">{needs.copySub}</p>
      </div>
    </Panel>
  )
}

function Part({ hue, words: [name, note] }: { hue: string | undefined; words: readonly [string, string] }) {
  return (
    <>
      <dt data-field={hue} className="font-mono text-xs leading-5">
        <span className={hue ? 'segment px-1' : 'px-1'}>{name}</span>
      </dt>
      <dd className="m-0 max-sm:pb-1">{note}</dd>
    </>
  )
}
