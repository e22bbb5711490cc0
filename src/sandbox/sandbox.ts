import { endpointFinder, type FoundEndpoint } from '#core/catalogue/find-endpoint.ts'
import type { CapturedOutcome, SandboxFault, SandboxState, SandboxVerdict } from '#core/live/capture.ts'
import { sandboxClient } from '#core/live/environment.ts'
import { CaptureLog } from './capture-log.ts'
import { captureOf } from './capture-of.ts'
import type { SandboxClient } from './clients.ts'
import { fingerprint, hex } from './crypto.ts'
import type { SandboxEndpoint } from './endpoint.ts'
import { applyFaults } from './faults.ts'
import type { Answer, Outcome } from './outcome.ts'
import { type OutsideTarget, outsideCall } from './outside-call.ts'
import { pathOf, type RawRequest } from './raw-request.ts'
import { type Needle, needlesOf } from './redact.ts'
import { signedCall } from './signed-call.ts'
import { tokenCall } from './token-call.ts'
import { tokenEnvironments } from './token-environments.ts'
import { TokenBook } from './tokens.ts'
import { unreadCall } from './unread-call.ts'

export interface SandboxOptions {
  endpoints: readonly SandboxEndpoint[]
  /** Epoch milliseconds. */
  clock: () => number
  /** That many random bytes. */
  random: (length: number) => Uint8Array
}

/** A local stand-in for Netzme's merchant API. Asks for nothing but what it is given. */
export class Sandbox {
  readonly captures: CaptureLog
  #options: SandboxOptions
  #find: (method: string, path: string) => FoundEndpoint<SandboxEndpoint>
  #clients = new Map<string, SandboxClient>()
  #needles = new Map<string, Needle[]>()
  #allNeedles: readonly Needle[] = []
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
    const known = { needles: this.#allNeedles, clientIds: new Set(this.#clients.keys()) }
    this.captures.add(await captureOf(request, { receivedAt: now, verdict, outcome: outcomeOf(outcome) }, known))
    return outcome
  }

  /** Adds a client or gives a known one new secrets, which ends its tokens. */
  async addClient(client: SandboxClient): Promise<void> {
    this.removeClient(client.clientId)
    this.#clients.set(client.clientId, client)
    this.#needles.set(client.clientId, await needlesOf(client))
    this.#allNeedles = [...this.#needles.values()].flat()
  }

  removeClient(clientId: string): void {
    this.#clients.delete(clientId)
    this.#needles.delete(clientId)
    this.#allNeedles = [...this.#needles.values()].flat()
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

  /** True where the path would be answered behind the sandbox's prefix. */
  answersTo(method: string, target: string): boolean {
    return this.#outsideTarget(method, pathOf(target)) !== null
  }

  #outsideTarget(method: string, path: string): OutsideTarget | null {
    const environment = tokenEnvironments.find(({ tokenPath }) => tokenPath === path)
    if (environment) return { kind: 'token', product: environment.product }
    const found = this.#find(method, path)
    return found.kind === 'unknown' ? null : { kind: 'signed', endpointId: found.endpoint.id }
  }

  #judge(request: RawRequest, now: number): Promise<{ answer: Answer; verdict: SandboxVerdict }> {
    if (request.unread && request.target === '') return Promise.resolve(unreadCall(request))
    const path = pathOf(request.target)
    const outside = request.outsideOf === undefined ? null : this.#outsideTarget(request.method, path)
    if (outside) return Promise.resolve(outsideCall(request, outside, request.outsideOf ?? ''))
    const context = {
      clients: this.#clients,
      tokens: this.#tokens,
      faults: this.#faults,
      now,
      random: this.#options.random,
      needles: this.#allNeedles,
    }
    const environment = tokenEnvironments.find(({ tokenPath }) => tokenPath === path)
    return environment
      ? tokenCall(request, environment, context)
      : signedCall(request, this.#find(request.method, path), context)
  }
}

function outcomeOf(outcome: Outcome): CapturedOutcome {
  if (outcome.kind === 'drop') return { kind: 'dropped' }
  const delayedMs = outcome.kind === 'delayed' ? outcome.delayMs : 0
  return { kind: 'answered', status: outcome.answer.status, delayedMs }
}
