import type { Product } from '../catalogue/endpoint.ts'
import type { HeaderPair } from '../request/header-pair.ts'
import type { WireFault } from './wire-fault.ts'

/** What `GET /sandbox/events` sends as the JSON of each message. Every message's `id` is "session-sequence". */
export type SandboxEvent =
  | {
      type: 'hello'
      /** Another value after a restart of the server: numbering begins again. */
      session: string
      /** Sequence numbers of the oldest and newest capture that is still kept; 0 and 0 when none is. */
      oldest: number
      newest: number
    }
  | { type: 'captured'; capture: Capture }
  /** All captures were forgotten, at the wish of a page; numbering goes on. */
  | { type: 'cleared' }

/** One request that reached the sandbox. No client secret in it: a Basic value shows as client id and fingerprint. */
export interface Capture {
  /** Counts from 1 in each session, without gaps. */
  sequence: number
  /** Epoch milliseconds of the server's clock. */
  receivedAt: number
  method: string
  /** Path plus query after the sandbox prefix, one character a byte, as it arrived (`textOfByteString`). This is what is signed. */
  target: string
  httpVersion: string
  /** In order of arrival, one character a byte. */
  headers: readonly HeaderPair[]
  body: CapturedBody
  /** All bytes of a request that no parser of HTTP takes: method, target and headers are then a reading of them. */
  unread?: CapturedBody
  /** True where a known client secret stood somewhere in the request and was replaced by its fingerprint. */
  redacted: boolean
  verdict: SandboxVerdict
  outcome: CapturedOutcome
}

/** Base64 of the body as it arrived; only the first bytes where it is longer than what is kept. */
export interface CapturedBody {
  base64: string
  /** Bytes that arrived. */
  length: number
  truncated: boolean
}

/** What the sandbox did. `delayedMs` is 0 without the fault "slow". */
export type CapturedOutcome = { kind: 'answered'; status: number; delayedMs: number } | { kind: 'dropped' }

/** What the sandbox made of a request: every check that failed, not only the first. */
export type SandboxVerdict = {
  accepted: boolean
  failures: readonly SandboxFailure[]
  /** Worth knowing, no reason to refuse. */
  notices: readonly SandboxNotice[]
} & (
  | { kind: 'token'; product: Product; clientId: string | null }
  | {
      kind: 'signed'
      /** Id in the catalogue; null where no endpoint has this path. */
      endpointId: string | null
      clientId: string | null
      /** What the sandbox computed; null where client, token or time was missing. */
      expectedSignature: string | null
      observedSignature: string | null
    }
)

export type SignedHeader = 'Authorization' | 'Request-Time' | 'Signature' | 'Client-Id'

export type SandboxFailure =
  /** The bytes are no HTTP. */
  | { code: 'not-http'; fault: WireFault }
  /** The path is the sandbox's, the address lacks its prefix. `baseUrl` is the one to use. */
  | { code: 'sandbox-prefix-missing'; baseUrl: string }
  | { code: 'endpoint-unknown' }
  | { code: 'method-differs'; expected: string; observed: string }
  | { code: 'header-missing'; header: SignedHeader }
  | { code: 'header-repeated'; header: SignedHeader; count: number }
  | { code: 'authorization-not-bearer'; observed: string }
  | { code: 'authorization-not-basic' }
  | { code: 'basic-malformed' }
  /** Secret and client id stand in each other's place. */
  | { code: 'basic-swapped' }
  | { code: 'client-unknown'; clientId: string }
  /** First 8 hex of SHA-256 of both secrets. */
  | { code: 'secret-differs'; clientId: string; expectedFingerprint: string; observedFingerprint: string }
  | { code: 'grant-type-differs'; observed: string | null }
  | { code: 'token-unknown' }
  | { code: 'token-of-another-client' }
  /** Epoch milliseconds. */
  | { code: 'token-replaced'; replacedAt: number }
  | { code: 'token-expired'; expiredAt: number }
  | { code: 'signature-differs'; expected: string; observed: string }
  /** Only with the fault "clock-window": Netzme names no window. */
  | { code: 'request-time-outside-window'; observed: string; now: number; windowMs: number }

export type SandboxNotice =
  | { code: 'content-type-not-json'; observed: string | null }
  | { code: 'body-not-json' }
  | { code: 'request-time-not-epoch-ms'; observed: string }
  | { code: 'fault'; fault: SandboxFault['kind'] }
  /** One of the sandbox's made-up trigger values was used. */
  | { code: 'business-error'; value: string }

/** What can be switched on to see how a client copes. */
export type SandboxFault =
  | { kind: 'expired-token' }
  | { kind: 'clock-window'; windowMs: number }
  | { kind: 'slow'; delayMs: number }
  | { kind: 'server-error' }
  | { kind: 'malformed-json' }
  | { kind: 'dropped-connection' }

/** `POST /sandbox/control`, JSON in; JSON out is a `SandboxState`, or `{ problem }`. */
export type SandboxControl =
  | { action: 'state' }
  /** Replaces the faults that are on. */
  | { action: 'set-faults'; faults: readonly SandboxFault[] }
  /** Adds a client, or gives a known one new secrets. */
  | { action: 'add-client'; clientId: string; clientSecret: string; signingSecret?: string }
  | { action: 'remove-client'; clientId: string }
  /** Ends the tokens of a client as if their time were over. */
  | { action: 'expire-tokens'; clientId: string }
  | { action: 'forget-captures' }
  /** Back to the one default client, no tokens, no faults. Captures stay. */
  | { action: 'reset' }

/** The sandbox as it stands; secrets and tokens only as fingerprints. */
export interface SandboxState {
  clients: readonly SandboxClientState[]
  faults: readonly SandboxFault[]
}

export interface SandboxClientState {
  clientId: string
  secretFingerprint: string
  tokens: readonly { product: Product; fingerprint: string; issuedAt: number; expiresAt: number }[]
}

export type SandboxControlProblem =
  | { code: 'control-unknown-action' }
  | { code: 'control-field'; field: string }
  | { code: 'control-too-many-clients'; limit: number }
