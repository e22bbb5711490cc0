import type { ServerResponse } from 'node:http'
import type { SandboxEvent } from '#core/live/capture.ts'
import { sandboxPrefix } from '#core/live/environment.ts'
import { type CaptureLog, eventId } from '#sandbox/capture-log.ts'
import { isAt, type Middleware, rawTarget } from './middleware.ts'
import { refuse } from './send-json.ts'

/** Bytes that may wait for one slow reader. Beyond that it is cut off; it comes back with Last-Event-ID and catches up. */
const maxWaiting = 16 * 1024 * 1024
const maxReaders = 32

/** `GET /sandbox/events`: what is kept and not seen yet, then each new capture as it happens. */
export function eventsMiddleware(log: CaptureLog, heartbeatMs: number): Middleware {
  let readers = 0
  return (request, response, next) => {
    if (!isAt(rawTarget(request), `${sandboxPrefix}/events`)) return next()
    if (request.method !== 'GET') {
      response.setHeader('Allow', 'GET')
      return refuse(response, 405, { code: 'method-refused', allowed: 'GET' })
    }
    if (readers >= maxReaders) return refuse(response, 503, { code: 'too-many-readers', limit: maxReaders })
    readers++
    response.writeHead(200, { 'Content-Type': 'text/event-stream; charset=utf-8', 'Cache-Control': 'no-store' })
    response.write('retry: 1000\n\n')
    const send = (event: SandboxEvent) => writeEvent(response, log.session, event)
    send(log.hello())
    const lastEventId = request.headers['last-event-id']
    for (const capture of log.since(typeof lastEventId === 'string' ? lastEventId : null)) {
      send({ type: 'captured', capture })
    }
    const stop = log.listen(send)
    const heartbeat = setInterval(() => response.write(':\n\n'), heartbeatMs)
    response.on('close', () => {
      readers--
      clearInterval(heartbeat)
      stop()
    })
  }
}

function writeEvent(response: ServerResponse, session: string, event: SandboxEvent): void {
  // The hello has no id: it must not move the reader's Last-Event-ID.
  const id = event.type === 'captured' ? `id: ${eventId(session, event.capture.sequence)}\n` : ''
  response.write(`${id}data: ${JSON.stringify(event)}\n\n`)
  if (response.writableLength > maxWaiting) response.destroy()
}
