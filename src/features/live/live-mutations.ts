import { type QueryClient, useIsMutating, useMutation, useQueryClient } from '@tanstack/react-query'
import { fingerprint } from '#core/bytes/fingerprint.ts'
import { basicAuthorization, type EnvironmentId, environments, type Trace } from '#core/index.ts'
import { callInput, callProxy } from '#workspace/call-proxy.ts'
import { type LiveOutcome, useLiveSession } from '#workspace/live-session.ts'
import { currentTrace } from '#workspace/trace-query.ts'
import { currentCase, dispatch } from '#workspace/use-case.ts'
import { compareSent } from './compare-sent.ts'
import { explainRefusal } from './explain-refusal.ts'
import { businessOf, endpointIdOf, isAnswer, meaningOf, readToken } from './read-answer.ts'

/** Neither call is ever repeated by itself: a token ends the one before it, and a POST may move money. Offline, the sandbox still answers. */
const once = { retry: false, gcTime: 0, networkMode: 'always' } as const
const keys = { token: ['live', 'token'], call: ['live', 'call'] } as const

const inFlight: Partial<Record<keyof typeof keys, AbortController>> = {}

/** Runs a call that `cancel` can end. */
async function cancellable<T>(name: keyof typeof keys, run: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const controller = new AbortController()
  inFlight[name] = controller
  return run(controller.signal)
}

/** One kind of call: how to begin it, whether it is under way (begun on an earlier visit too), how to end it. */
function useLiveCall<T>(name: keyof typeof keys, run: (variables: T, signal: AbortSignal) => Promise<void>) {
  const { mutate } = useMutation({
    ...once,
    mutationKey: keys[name],
    mutationFn: (variables: T) => cancellable(name, signal => run(variables, signal)),
  })
  return {
    start: mutate,
    pending: useIsMutating({ mutationKey: keys[name] }) > 0,
    cancel: () => inFlight[name]?.abort(),
  }
}

/** getToken for the client of the case; the token goes into the case, with the way back offered. */
export function useGetToken() {
  return useLiveCall<void>('token', async (_, signal) => void (await getToken(signal)))
}

/** Sends the case exactly as it is signed; with 'now' its request time is set first. */
export function useSend() {
  const queries = useQueryClient()
  return useLiveCall<SendTime>('call', (time, signal) => send(queries, time, signal))
}

/** getToken and then the call, in one go; where no token comes, nothing is sent. */
export function useGetTokenAndSend() {
  const queries = useQueryClient()
  return useLiveCall<SendTime>('call', async (time, signal) => {
    if (await getToken(signal)) await send(queries, time, signal)
  })
}

type SendTime = 'as-is' | 'now'

/** True where a token came and is in the case. */
async function getToken(signal: AbortSignal): Promise<boolean> {
  const { environment, addEntry, addToken } = useLiveSession.getState()
  const { clientId, clientSecret } = currentCase().request
  const basic = basicAuthorization(clientId, clientSecret)
  if (!basic.ok) return false
  const input = { environment, authorization: basic.value.header }
  const secretFingerprint = await fingerprint(clientSecret)
  const outcome = await callProxy({ route: 'token', input }, signal)
  const at = Date.now()
  const received = isAnswer(outcome) ? readToken(outcome) : null
  if (received) {
    addToken({ environment, clientId, secretFingerprint, receivedAt: at, ...received })
    takeToken(clientId, received.token)
  }
  addEntry({ kind: 'token', environment, at, outcome, clientId, accepted: received !== null })
  return received !== null && currentCase().request.token === received.token
}

/** Not where another client was typed meanwhile. */
export function takeToken(clientId: string, token: string): void {
  const { request } = currentCase()
  if (request.clientId !== clientId || request.token === token) return
  dispatch({ type: 'replace', request: { ...request, token }, label: 'got-token' })
}

async function send(queries: QueryClient, time: SendTime, signal: AbortSignal): Promise<void> {
  if (time === 'now') {
    const { request } = currentCase()
    dispatch({ type: 'replace', request: { ...request, requestTime: String(Date.now()) }, label: 'time' })
  }
  const { environment } = useLiveSession.getState()
  const trace = await currentTrace(queries)
  const at = Date.now()
  const outcome = await callProxy({ route: 'call', input: callInput(environment, trace) }, signal)
  await record(environment, trace, at, outcome)
}

async function record(environment: EnvironmentId, trace: Trace, at: number, outcome: LiveOutcome): Promise<void> {
  const { baseUrl } = environments[environment]
  const prefix = baseUrl.startsWith('/') ? baseUrl : ''
  const sentParts = outcome.sent ? await compareSent(trace, outcome.sent, prefix) : []
  const { clientSecret, signingSecret, ...request } = trace.request
  const endpointId = endpointIdOf(request.method, request.path)
  const secretFingerprint = await fingerprint(clientSecret)
  const { tokens, addEntry } = useLiveSession.getState()
  const refused = isAnswer(outcome) && meaningOf(outcome, businessOf(outcome, endpointId)) === 'refused'
  const facts = { trace, environment, tokens, secretFingerprint, sentParts, now: at }
  const findings = refused ? explainRefusal({ ...facts, answer: outcome }) : []
  addEntry({ kind: 'call', environment, at, outcome, request, endpointId, sentParts, findings })
}
