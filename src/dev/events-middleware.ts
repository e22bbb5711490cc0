import { sandboxPrefix } from '#core/live/environment.ts'
import type { CaptureLog } from '#sandbox/capture-log.ts'
import { followCaptures } from './follow-captures.ts'
import { isAt, type Middleware, rawTarget } from './middleware.ts'
import { refuse } from './send-json.ts'

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
    response.on('close', () => readers--)
    const lastEventId = request.headers['last-event-id']
    response.writeHead(200, { 'Content-Type': 'text/event-stream; charset=utf-8', 'Cache-Control': 'no-store' })
    followCaptures(response, log, typeof lastEventId === 'string' ? lastEventId : null, heartbeatMs)
  }
}
