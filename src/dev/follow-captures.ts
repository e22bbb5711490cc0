import type { ServerResponse } from 'node:http'
import type { Capture, SandboxEvent } from '#core/live/capture.ts'
import { type CaptureLog, eventId } from '#sandbox/capture-log.ts'

/** Heartbeats that a reader may take nothing before it is cut off. It comes back with Last-Event-ID and catches up. */
const patience = 8

/**
 * Writes captures to one reader, each when it has taken the one before: whoever reads slowly, or not at all, keeps one of
 * them waiting and no more. What the log has dropped meanwhile, such a reader does not see.
 */
export function followCaptures(
  response: ServerResponse,
  log: CaptureLog,
  lastEventId: string | null,
  heartbeatMs: number,
): void {
  let seen = log.seenBy(lastEventId)
  let cleared = false
  let waiting = false
  let idleBeats = 0
  const write = (text: string | Buffer) => {
    waiting = !response.write(text)
  }
  const catchUp = () => {
    while (!waiting && !response.destroyed) {
      if (cleared) {
        cleared = false
        write(data({ type: 'cleared' }))
        continue
      }
      const capture = log.after(seen)
      if (!capture) return
      seen = capture.sequence
      write(bytesOf(capture, log.session))
    }
  }
  write(`retry: 1000\n\n${data(log.hello())}`)
  catchUp()
  const stop = log.listen(event => {
    if (event.type === 'cleared') cleared = true
    catchUp()
  })
  response.on('drain', () => {
    waiting = false
    idleBeats = 0
    catchUp()
  })
  const heartbeat = setInterval(() => {
    if (!waiting) return write(':\n\n')
    idleBeats++
    if (idleBeats >= patience) response.destroy()
  }, heartbeatMs)
  response.on('close', () => {
    clearInterval(heartbeat)
    stop()
  })
}

function data(event: SandboxEvent): string {
  return `data: ${JSON.stringify(event)}\n\n`
}

const written = new WeakMap<Capture, Buffer>()

/** The same bytes for all readers. Only captures have an id: a hello must not move the reader's Last-Event-ID. */
function bytesOf(capture: Capture, session: string): Buffer {
  const known = written.get(capture)
  if (known) return known
  const text = `id: ${eventId(session, capture.sequence)}\n${data({ type: 'captured', capture })}`
  const bytes = Buffer.from(text)
  written.set(capture, bytes)
  return bytes
}
