import { once } from 'node:events'
import { maxHeaderSize, type Server } from 'node:http'
import { Socket } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import type { WireFault } from '#core/live/wire-fault.ts'
import type { Outcome } from '#sandbox/outcome.ts'
import type { Sandbox } from '#sandbox/sandbox.ts'
import { type Collected, type CollectLimits, collectLimits, collectRequest } from './collect-request.ts'
import { judgeUnread } from './judge-unread.ts'
import { rawAnswer, rawAnswerOf } from './raw-answer.ts'
import { bodyGivenUp } from './read-body.ts'
import { bytesNotRead, keepSocketBytes, type ParserError, type SocketBytes } from './socket-bytes.ts'

/**
 * Takes over what Node's parser gives up on, so that the worst mistakes of a client are seen too: the sandbox gets the
 * bytes, read as far as they can be. What is not the sandbox's gets a bare refusal, as ever.
 */
export function takeUnreadRequests(server: Server, sandbox: Sandbox, limits: CollectLimits = collectLimits): void {
  const stateOf = keepSocketBytes(server)
  const taken = new WeakSet<object>()
  // Node answers these by itself otherwise, and nothing is seen of them
  Object.assign(server, { requireHostHeader: false })
  server.maxHeadersCount = 0
  server.on('checkExpectation', (request, response) => server.emit('request', request, response))
  server.on('clientError', (error: ParserError, socket) => {
    if (taken.has(socket) || !(socket instanceof Socket)) return
    const state = stateOf(socket)
    if (state?.last?.request.complete === false) {
      state.last.response.shouldKeepAlive = false
      return void state.last.request.emit(bodyGivenUp, error.code ?? '')
    }
    taken.add(socket)
    takeOver(error, socket, state, sandbox, limits).catch(() => socket.destroy())
  })
}

async function takeOver(
  error: ParserError,
  socket: Socket,
  state: SocketBytes | undefined,
  sandbox: Sandbox,
  limits: CollectLimits,
): Promise<void> {
  const first = state ? bytesNotRead(state, error) : new Uint8Array()
  const port = socket.localPort ?? 0
  const collected = first.length > 0 ? await collectRequest(socket, first, limits) : null
  await answerDone(state)
  const outcome = collected && (await judgeUnread(collected, faultsOf(error, state, collected), port, sandbox))
  if (outcome?.kind === 'drop') return void socket.destroy()
  if (outcome?.kind === 'delayed') await wait(outcome.delayMs)
  await endWith(socket, outcome ? bytesOf(outcome) : rawAnswer(400, { problem: { code: 'request-unread' } }))
}

function bytesOf({ answer: { status, headers, body } }: Exclude<Outcome, { kind: 'drop' }>): Buffer {
  return rawAnswerOf(status, headers, body)
}

/** The faults that the bytes show; where they show none, the parser's own reason. */
function faultsOf({ code = '' }: ParserError, state: SocketBytes | undefined, { bytes, wire }: Collected): WireFault[] {
  if (wire.target === null && state?.last) return [{ code: 'bytes-after-body', count: bytes.length }]
  if (code === 'HPE_HEADER_OVERFLOW') {
    const length = bytes.length - wire.body.length
    return [{ code: 'head-too-long', length, limit: maxHeaderSize }, ...wire.faults]
  }
  return wire.faults.length > 0 ? [...wire.faults] : [{ code: 'refused-by-parser', reason: code }]
}

/** Waits for the answer to the request before: answers go out in the order of their requests. */
async function answerDone(state: SocketBytes | undefined): Promise<void> {
  const response = state?.last?.response
  if (response && !response.writableFinished && !response.destroyed) await once(response, 'close')
}

const lingerMs = 2000
const lingerBytes = 16 * 1024 * 1024

/** Says the last word and hears the rest out for a while: who is still sending would lose the answer to a reset. */
async function endWith(socket: Socket, answer: Buffer): Promise<void> {
  if (!socket.writable) return void socket.destroy()
  let heard = 0
  socket.on('data', chunk => {
    heard += chunk.length
    if (heard > lingerBytes) socket.destroy()
  })
  socket.end(answer)
  await Promise.race([once(socket, 'close'), wait(lingerMs, undefined, { ref: false })])
  socket.destroy()
}
