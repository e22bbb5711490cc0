import type { SandboxEvent } from '#core/live/capture.ts'
import { sandboxPrefix } from '#core/live/environment.ts'
import { currentConnection, hear, setConnection } from './capture-store.ts'

const firstWaitMs = 1000
const longestWaitMs = 30_000
/** Where no sandbox ever answered, as on static hosting, asking on and on would only fill the console. */
const attemptsWithoutAnswer = 3
/** A burst of requests is drawn at once. */
const batchMs = 100

/**
 * Listens to the sandbox until the returned function is called. The browser reconnects by itself after a cut and says what
 * it saw last; where it gives up (an answer that is no event stream), this asks again, ever more rarely. A page out of
 * sight lets go of its connection, since a browser has but six for one host, and catches up when it is seen again.
 */
export function listenToSandbox(): () => void {
  let source: EventSource | null = null
  let retry: ReturnType<typeof setTimeout> | undefined
  let failures = 0
  const inbox = batcher()

  function open() {
    close()
    if (document.hidden) return
    const opened = new EventSource(`.${sandboxPrefix}/events`)
    source = opened
    opened.onmessage = ({ data }: MessageEvent<string>) => {
      failures = 0
      setConnection('listening')
      inbox.add(JSON.parse(data) as SandboxEvent)
    }
    opened.onerror = () => {
      const isGivenUp = opened.readyState === EventSource.CLOSED
      const wasHeard = currentConnection() === 'listening' || currentConnection() === 'reconnecting'
      setConnection(wasHeard ? 'reconnecting' : isGivenUp ? 'absent' : 'connecting')
      if (!isGivenUp) return
      failures++
      if (!wasHeard && failures >= attemptsWithoutAnswer) return
      retry = setTimeout(open, Math.min(longestWaitMs, firstWaitMs * 2 ** (failures - 1)))
    }
  }

  function close() {
    clearTimeout(retry)
    source?.close()
    source = null
  }

  const onVisibility = () => (document.hidden ? close() : open())
  document.addEventListener('visibilitychange', onVisibility)
  open()
  return () => {
    document.removeEventListener('visibilitychange', onVisibility)
    close()
    inbox.flush()
  }
}

function batcher() {
  let waiting: SandboxEvent[] = []
  let timer: ReturnType<typeof setTimeout> | undefined
  const flush = () => {
    clearTimeout(timer)
    timer = undefined
    if (waiting.length > 0) hear(waiting)
    waiting = []
  }
  const add = (event: SandboxEvent) => {
    waiting.push(event)
    timer ??= setTimeout(flush, batchMs)
  }
  return { add, flush }
}
