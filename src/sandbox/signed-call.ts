import type { FoundEndpoint } from '#core/catalogue/find-endpoint.ts'
import type { SandboxFailure, SandboxFault, SandboxNotice, SandboxVerdict, SignedHeader } from '#core/live/capture.ts'
import { businessErrorOf } from './business-errors.ts'
import { type SandboxClient, signingSecretOf } from './clients.ts'
import { expectedSignature, hex } from './crypto.ts'
import type { SandboxEndpoint } from './endpoint.ts'
import { property, readJson } from './json.ts'
import { type Answer, jsonAnswer } from './outcome.ts'
import { headerValues, type RawRequest } from './raw-request.ts'
import type { Needle } from './redact.ts'
import { type SigningEcho, signingEcho } from './signing-echo.ts'
import { contentTypeNotices } from './token-call.ts'
import type { TokenBook } from './tokens.ts'
import { badRequest, wireFailures } from './unread-call.ts'

/** What a call is judged with. */
export interface SignedCallContext {
  clients: ReadonlyMap<string, SandboxClient>
  tokens: TokenBook
  faults: readonly SandboxFault[]
  now: number
  random: (length: number) => Uint8Array
  /** What an answer must not tell. */
  needles: readonly Needle[]
}

type SignedVerdict = Extract<SandboxVerdict, { kind: 'signed' }>
type SignedHeaders = Record<SignedHeader, string | null>

/** A signed call: every check is made, so that all faults are told at once; then the documented answer. */
export async function signedCall(
  request: RawRequest,
  found: FoundEndpoint<SandboxEndpoint>,
  context: SignedCallContext,
): Promise<{ answer: Answer; verdict: SandboxVerdict }> {
  const failures: SandboxFailure[] = wireFailures(request)
  if (found.kind === 'unknown') failures.push({ code: 'endpoint-unknown' })
  if (found.kind === 'method-differs') {
    failures.push({ code: 'method-differs', expected: found.endpoint.method, observed: request.method })
  }
  const headers = readHeaders(request, failures)
  const token = readToken(headers.Authorization, failures)
  const client = readClient(headers['Client-Id'], context.clients, failures)
  if (token !== null) checkToken(token, headers['Client-Id'], context, failures)
  checkTime(headers['Request-Time'], context, failures)
  const parts = signingParts(request, { headers, token, client })
  const expected = parts && (await checkSignature(parts, headers.Signature, failures))
  const verdict: SignedVerdict = {
    kind: 'signed',
    endpointId: found.kind === 'unknown' ? null : found.endpoint.id,
    clientId: headers['Client-Id'],
    accepted: failures.length === 0,
    failures,
    notices: noticesOf(request, headers),
    expectedSignature: expected,
    observedSignature: headers.Signature,
  }
  if (found.kind !== 'found' || !verdict.accepted) {
    const echo = parts && (await signingEcho(parts, context.needles))
    return { answer: refusal(failures, echo, context), verdict }
  }
  return accept(request, found.endpoint, verdict, context)
}

function readHeaders(request: RawRequest, failures: SandboxFailure[]): SignedHeaders {
  const read = (header: SignedHeader) => {
    const values = headerValues(request.headers, header)
    if (values.length === 0) failures.push({ code: 'header-missing', header })
    if (values.length > 1) failures.push({ code: 'header-repeated', header, count: values.length })
    return values[0] ?? null
  }
  return {
    Authorization: read('Authorization'),
    'Request-Time': read('Request-Time'),
    Signature: read('Signature'),
    'Client-Id': read('Client-Id'),
  }
}

function readToken(authorization: string | null, failures: SandboxFailure[]): string | null {
  if (authorization === null) return null
  if (authorization.startsWith('Bearer ')) return authorization.slice('Bearer '.length)
  // Only a scheme name is repeated: where there is none, the first word may be the token itself.
  const scheme = /^([A-Za-z-]{1,12})(?: |$)/.exec(authorization)?.[1] ?? ''
  failures.push({ code: 'authorization-not-bearer', observed: scheme })
  return null
}

function readClient(
  clientId: string | null,
  clients: ReadonlyMap<string, SandboxClient>,
  failures: SandboxFailure[],
): SandboxClient | null {
  if (clientId === null) return null
  const client = clients.get(clientId) ?? null
  if (!client) failures.push({ code: 'client-unknown', clientId })
  return client
}

/** A token of either product passes everywhere: whether the real hosts take one another's tokens is not known. */
function checkToken(
  token: string,
  clientId: string | null,
  context: SignedCallContext,
  failures: SandboxFailure[],
): void {
  const state = context.tokens.stateOf(token, context.now)
  if (state.kind === 'unknown') failures.push({ code: 'token-unknown' })
  else if (clientId !== null && (state.kind === 'active' ? state.issued.clientId : state.clientId) !== clientId) {
    failures.push({ code: 'token-of-another-client' })
  } else if (state.kind === 'replaced') failures.push({ code: 'token-replaced', replacedAt: state.replacedAt })
  else if (state.kind === 'expired') failures.push({ code: 'token-expired', expiredAt: state.expiredAt })
  else if (context.faults.some(fault => fault.kind === 'expired-token')) {
    failures.push({ code: 'token-expired', expiredAt: context.now })
  }
}

function checkTime(requestTime: string | null, { faults, now }: SignedCallContext, failures: SandboxFailure[]): void {
  const fault = faults.find(row => row.kind === 'clock-window')
  if (!fault || requestTime === null) return
  const time = /^\d{1,16}$/.test(requestTime) ? Number(requestTime) : Number.NaN
  if (Math.abs(time - now) <= fault.windowMs) return
  failures.push({ code: 'request-time-outside-window', observed: requestTime, now, windowMs: fault.windowMs })
}

type SigningParts = Parameters<typeof expectedSignature>[0]

/** What is signed; null where client, token or time is missing. */
function signingParts(
  { target, method, body }: RawRequest,
  read: { headers: SignedHeaders; token: string | null; client: SandboxClient | null },
): SigningParts | null {
  const { client, token } = read
  const requestTime = read.headers['Request-Time']
  if (client === null || token === null || requestTime === null) return null
  return { secret: signingSecretOf(client), target, method, token, requestTime, body }
}

async function checkSignature(
  parts: SigningParts,
  observed: string | null,
  failures: SandboxFailure[],
): Promise<string> {
  const expected = await expectedSignature(parts)
  if (observed !== null && observed !== expected) failures.push({ code: 'signature-differs', expected, observed })
  return expected
}

function noticesOf(request: RawRequest, headers: SignedHeaders): SandboxNotice[] {
  const notices: SandboxNotice[] = []
  if (request.body.length > 0) {
    notices.push(...contentTypeNotices(request))
    if (readJson(request.body) === undefined) notices.push({ code: 'body-not-json' })
  }
  const time = headers['Request-Time']
  if (time !== null && !/^\d{13}$/.test(time)) notices.push({ code: 'request-time-not-epoch-ms', observed: time })
  return notices
}

/** Only "401 for a failed authentication" is known; bodies and the other statuses are made up. */
function refusal(failures: readonly SandboxFailure[], echo: SigningEcho | null, context: SignedCallContext): Answer {
  if (failures.some(({ code }) => code === 'not-http')) return badRequest(failures)
  const errors = failures.map(failure => failure.code)
  const status = errors.includes('endpoint-unknown') ? 404 : errors.includes('method-differs') ? 405 : 401
  const statusMessage = status === 404 ? 'not_found' : status === 405 ? 'method_not_allowed' : 'unauthorized'
  return jsonAnswer(status, {
    requestId: uuid(context.random),
    status,
    statusMessage,
    body: { errorCode: errors[0], errors, ...echo },
    sandbox: true,
  })
}

function accept(
  request: RawRequest,
  endpoint: SandboxEndpoint,
  verdict: SignedVerdict,
  context: SignedCallContext,
): { answer: Answer; verdict: SandboxVerdict } {
  const json = request.body.length > 0 ? readJson(request.body) : undefined
  const error = businessErrorOf(endpoint, request, json)
  const requestId = property(json, 'requestId')
  const envelope = {
    ...endpoint.response.value,
    ...('requestId' in endpoint.response.value && {
      requestId: typeof requestId === 'string' ? requestId : uuid(context.random),
    }),
  }
  if (!error) {
    return { answer: jsonAnswer(200, endpoint.response.synthetic ? { ...envelope, sandbox: true } : envelope), verdict }
  }
  const notices: SandboxNotice[] = [...verdict.notices, { code: 'business-error', value: error.value }]
  return { answer: jsonAnswer(200, { ...envelope, ...error.answer, sandbox: true }), verdict: { ...verdict, notices } }
}

/** A version 4 UUID (RFC 9562, section 5.4), as answers to GET calls carry. */
function uuid(random: (length: number) => Uint8Array): string {
  const bytes = random(16)
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80
  return hex(bytes).replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')
}
