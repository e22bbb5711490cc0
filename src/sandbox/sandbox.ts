import type {
  Capture,
  CapturedBody,
  CapturedOutcome,
  SandboxFault,
  SandboxState,
  SandboxVerdict,
} from '#core/live/capture.ts'
import { sandboxClient } from '#core/live/environment.ts'
import { CaptureLog } from './capture-log.ts'
import type { SandboxClient } from './clients.ts'
import { fingerprint, hex } from './crypto.ts'
import { endpointFinder, type SandboxEndpoint } from './endpoint.ts'
import { applyFaults } from './faults.ts'
import type { Answer, Outcome } from './outcome.ts'
import { pathOf, type RawRequest } from './raw-request.ts'
import { hideNeedles, hideNeedlesDeep, type Needle, needlesOf, redactHeaders } from './redact.ts'
import { signedCall } from './signed-call.ts'
import { tokenCall } from './token-call.ts'
import { tokenEnvironments } from './token-environments.ts'
import { TokenBook } from './tokens.ts'

export interface SandboxOptions {
  endpoints: readonly SandboxEndpoint[]
  /** Epoch milliseconds. */
  clock: () => number
  /** That many random bytes. */
  random: (length: number) => Uint8Array
}

/** Bytes of a body that a capture keeps. */
const keptBodyBytes = 256 * 1024

/** A local stand-in for Netzme's merchant API. Asks for nothing but what it is given. */
export class Sandbox {
  readonly captures: CaptureLog
  #options: SandboxOptions
  #find: ReturnType<typeof endpointFinder>
  #clients = new Map<string, SandboxClient>()
  #needles = new Map<string, Needle[]>()
  #tokens = new TokenBook()
  #faults: readonly SandboxFault[] = []

  private constructor(options: SandboxOptions) {
    this.#options = options
    this.#find = endpointFinder(options.endpoints)
    this.captures = new CaptureLog(hex(options.random(4)))
  }

  static async open(options: SandboxOptions): Promise<Sandbox> {
    const sandbox = new Sandbox(options)
    await sandbox.addClient(sandboxClient)
    return sandbox
  }

  /** Judges a request, notes it for Capture, and says what to do with it. */
  async handle(request: RawRequest): Promise<Outcome> {
    const now = this.#options.clock()
    const judged = await this.#judge(request, now)
    const { outcome, fault } = applyFaults(judged.answer, this.#faults)
    const verdict: SandboxVerdict = fault
      ? { ...judged.verdict, notices: [...judged.verdict.notices, { code: 'fault', fault }] }
      : judged.verdict
    this.captures.add(await this.#capture(request, now, verdict, outcome))
    return outcome
  }

  /** Adds a client or gives a known one new secrets, which ends its tokens. */
  async addClient(client: SandboxClient): Promise<void> {
    this.removeClient(client.clientId)
    this.#clients.set(client.clientId, client)
    this.#needles.set(client.clientId, await needlesOf(client))
  }

  removeClient(clientId: string): void {
    this.#clients.delete(clientId)
    this.#needles.delete(clientId)
    this.#tokens.forget(clientId)
  }

  get clientCount(): number {
    return this.#clients.size
  }

  setFaults(faults: readonly SandboxFault[]): void {
    this.#faults = faults
  }

  expireTokens(clientId: string): void {
    this.#tokens.expire(clientId, this.#options.clock())
  }

  /** One default client, no tokens, no faults. Captures stay. */
  async reset(): Promise<void> {
    for (const clientId of [...this.#clients.keys()]) this.removeClient(clientId)
    this.#faults = []
    await this.addClient(sandboxClient)
  }

  async state(): Promise<SandboxState> {
    const clients = await Promise.all(
      [...this.#clients.values()].map(async ({ clientId, clientSecret }) => ({
        clientId,
        secretFingerprint: await fingerprint(clientSecret),
        tokens: await Promise.all(
          this.#tokens.tokensOf(clientId).map(async ({ token, product, issuedAt, expiresAt }) => ({
            product,
            fingerprint: await fingerprint(token),
            issuedAt,
            expiresAt,
          })),
        ),
      })),
    )
    return { clients, faults: this.#faults }
  }

  #judge(request: RawRequest, now: number): Promise<{ answer: Answer; verdict: SandboxVerdict }> {
    const path = pathOf(request.target)
    const context = {
      clients: this.#clients,
      tokens: this.#tokens,
      faults: this.#faults,
      now,
      random: this.#options.random,
    }
    const environment = tokenEnvironments.find(({ tokenPath }) => tokenPath === path)
    return environment
      ? tokenCall(request, environment, context)
      : signedCall(request, this.#find(request.method, path), context)
  }

  async #capture(
    request: RawRequest,
    now: number,
    verdict: SandboxVerdict,
    outcome: Outcome,
  ): Promise<Omit<Capture, 'sequence'>> {
    const needles = [...this.#needles.values()].flat()
    const headers = await redactHeaders(request.headers, needles, new Set(this.#clients.keys()))
    const target = hideNeedles(request.target, needles)
    const { body, redacted } = captureBody(request.body, needles)
    return {
      receivedAt: now,
      method: request.method,
      target,
      httpVersion: request.httpVersion,
      headers,
      body,
      redacted: redacted || target !== request.target || headers.some((pair, i) => pair[1] !== request.headers[i]?.[1]),
      verdict: hideNeedlesDeep(verdict, needles),
      outcome: outcomeOf(outcome),
    }
  }
}

function captureBody(bytes: Uint8Array, needles: readonly Needle[]): { body: CapturedBody; redacted: boolean } {
  const longest = Math.max(0, ...needles.map(needle => needle.text.length))
  // A secret across the cut would lose its end and be missed, so the cut comes after the search.
  const text = byteStringOf(bytes.subarray(0, keptBodyBytes + longest))
  const hidden = hideNeedles(text, needles)
  const truncated = bytes.length > keptBodyBytes
  const body = { base64: btoa(hidden.slice(0, keptBodyBytes)), length: bytes.length, truncated }
  return { body, redacted: hidden !== text }
}

/** One character a byte, in slices: a call takes only so many arguments. */
function byteStringOf(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192))
  return text
}

function outcomeOf(outcome: Outcome): CapturedOutcome {
  if (outcome.kind === 'drop') return { kind: 'dropped' }
  const delayedMs = outcome.kind === 'delayed' ? outcome.delayMs : 0
  return { kind: 'answered', status: outcome.answer.status, delayedMs }
}
