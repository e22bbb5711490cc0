import { textOfByteString } from '#core/live/wire.ts'
import type { HeaderPair } from '#core/request/header-pair.ts'

/** Headers as they went over the wire: spelling, order and repetition kept. */
export function WireHeaders({ headers }: { headers: readonly HeaderPair[] }) {
  return (
    <dl className="grid gap-px font-mono text-xs">
      {keyed(headers).map(({ key, name, value }) => (
        <div key={key} className="grid grid-cols-1 gap-x-3 sm:grid-cols-[150px_minmax(0,1fr)]">
          <dt className="break-all text-muted">{name}</dt>
          <dd className="break-all whitespace-pre-wrap">{textOfByteString(value)}</dd>
        </div>
      ))}
    </dl>
  )
}

/** A name may be there more than once: its place among its equals tells them apart. */
function keyed(headers: readonly HeaderPair[]) {
  const seen = new Map<string, number>()
  return headers.map(([name, value]) => {
    const count = (seen.get(name) ?? 0) + 1
    seen.set(name, count)
    return { key: `${name} ${count}`, name, value }
  })
}
