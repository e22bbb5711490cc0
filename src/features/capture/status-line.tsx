import { useCaptureText } from '#i18n/capture-text.ts'
import { type Connection, useCaptures } from './capture-store.ts'

const dots: Readonly<Record<Connection, string>> = {
  connecting: 'bg-line-strong',
  listening: 'bg-ok',
  reconnecting: 'bg-warn',
  absent: 'bg-line-strong',
}

/** How it stands with the stream, in one quiet line. */
export function StatusLine() {
  const { connection: words } = useCaptureText()
  const connection = useCaptures(state => state.connection)
  return (
    <span
      role="status"
      data-testid="connection"
      data-state={connection}
      className="inline-flex items-center gap-1.5 text-xs text-muted"
    >
      <i aria-hidden className={`size-2 rounded-full ${dots[connection]}`} />
      {words[connection]}
    </span>
  )
}
