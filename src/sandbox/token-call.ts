import type { Environment } from '#core/catalogue/environments.ts'
import type { SandboxFailure, SandboxNotice, SandboxVerdict } from '#core/live/capture.ts'
import { readBasic } from './basic.ts'
import type { SandboxClient } from './clients.ts'
import { fingerprint } from './crypto.ts'
import { property, readJson } from './json.ts'
import { type Answer, jsonAnswer } from './outcome.ts'
import { headerValues, type RawRequest } from './raw-request.ts'
import type { TokenBook } from './tokens.ts'
import { badRequest, wireFailures } from './unread-call.ts'

/** What a call is judged with. */
export interface TokenCallContext {
  clients: ReadonlyMap<string, SandboxClient>
  tokens: TokenBook
  now: number
  random: (length: number) => Uint8Array
}

/** getToken: Basic authentication, then the body, then a new token, which ends the client's old one. */
export async function tokenCall(
  request: RawRequest,
  environment: Environment,
  context: TokenCallContext,
): Promise<{ answer: Answer; verdict: SandboxVerdict }> {
  const { client, clientId, failures } = await authenticate(request, context.clients)
  if (request.method !== 'POST') {
    failures.unshift({ code: 'method-differs', expected: 'POST', observed: request.method })
  }
  const grantType = property(readJson(request.body), 'grant_type')
  if (grantType !== 'client_credentials') {
    failures.push({ code: 'grant-type-differs', observed: typeof grantType === 'string' ? grantType : null })
  }
  failures.unshift(...wireFailures(request))
  const accepted = client !== null && failures.length === 0
  const verdict: SandboxVerdict = {
    kind: 'token',
    product: environment.product,
    clientId,
    accepted,
    failures,
    notices: contentTypeNotices(request),
  }
  return { answer: accepted ? tokenAnswer(client.clientId, environment, context) : refusal(failures), verdict }
}

/** The answer of the documentation, its spelling "SUCCEES" included. */
function tokenAnswer(clientId: string, environment: Environment, context: TokenCallContext): Answer {
  const { product, tokenLifetimeHours } = environment
  const lifetimeMs = tokenLifetimeHours * 3_600_000
  const issued = context.tokens.issue({ clientId, product, lifetimeMs }, context.now, context.random)
  return jsonAnswer(200, {
    status: 'SUCCEES',
    username: clientId,
    access_token: issued.token,
    token_type: 'bearer',
    expiry_token: issued.expiresAt,
  })
}

/** Wrong credentials come back with HTTP 200 and this status, as one public client implies; all else here is made up. */
function refusal(failures: readonly SandboxFailure[]): Answer {
  if (failures.some(({ code }) => code === 'not-http')) return badRequest(failures)
  const errors = failures.map(failure => failure.code)
  if (errors.includes('method-differs')) {
    return jsonAnswer(405, { status: 'METHOD_NOT_ALLOWED', errors, sandbox: true })
  }
  if (errors.every(code => code === 'grant-type-differs')) {
    return jsonAnswer(400, { status: 'BAD_REQUEST', errors, sandbox: true })
  }
  return jsonAnswer(200, { status: 'UNAUTHORIZED', errors, sandbox: true })
}

async function authenticate(
  request: RawRequest,
  clients: ReadonlyMap<string, SandboxClient>,
): Promise<{ client: SandboxClient | null; clientId: string | null; failures: SandboxFailure[] }> {
  const values = headerValues(request.headers, 'authorization')
  const [value] = values
  const refuse = (failure: SandboxFailure, clientId: string | null = null) => ({
    client: null,
    clientId,
    failures: [failure],
  })
  if (value === undefined) return refuse({ code: 'header-missing', header: 'Authorization' })
  if (values.length > 1) return refuse({ code: 'header-repeated', header: 'Authorization', count: values.length })
  const basic = readBasic(value)
  if (basic.kind === 'not-basic') return refuse({ code: 'authorization-not-basic' })
  if (basic.kind === 'malformed') return refuse({ code: 'basic-malformed' })
  const client = clients.get(basic.clientId)
  if (!client && clients.has(basic.clientSecret)) return refuse({ code: 'basic-swapped' })
  if (!client) return refuse({ code: 'client-unknown', clientId: basic.clientId }, basic.clientId)
  if (client.clientSecret === basic.clientSecret) return { client, clientId: client.clientId, failures: [] }
  const failure: SandboxFailure = {
    code: 'secret-differs',
    clientId: client.clientId,
    expectedFingerprint: await fingerprint(client.clientSecret),
    observedFingerprint: await fingerprint(basic.clientSecret),
  }
  return refuse(failure, client.clientId)
}

/** The documentation wants "application/json"; nothing says that the server insists. */
export function contentTypeNotices(request: RawRequest): SandboxNotice[] {
  const observed = headerValues(request.headers, 'content-type')[0] ?? null
  const json = observed !== null && /^application\/json\s*(;|$)/i.test(observed)
  return json ? [] : [{ code: 'content-type-not-json', observed }]
}
