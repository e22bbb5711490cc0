import { type Received, type SignatureRequest, type Trace, trace } from '#core/index.ts'
import { sandboxClient } from '#core/live/environment.ts'
import type { FeedRow } from './capture-feed.ts'
import { isTargetText, receivedOf } from './captured-request.ts'

/** Whether the page can recompute what the sandbox did, and if not, why. */
export type Recomputed =
  | { kind: 'request'; received: Received; trace: Trace }
  /** Only part of the body was kept. */
  | { kind: 'truncated' }
  /** The path's bytes are no text. */
  | { kind: 'not-text' }
  /** A secret stood in path or body, and its fingerprint stands there now. */
  | { kind: 'redacted' }
  /** Neither the sandbox's own client nor the open case has the secret that the sandbox used. */
  | { kind: 'secret-unknown' }

/** The request with the very secret that the sandbox checked it with: the one that gives the signature it expected. */
export async function recompute(row: Pick<FeedRow, 'key' | 'capture'>, known: SignatureRequest): Promise<Recomputed> {
  const { capture } = row
  if (capture.body.truncated) return { kind: 'truncated' }
  if (!isTargetText(capture)) return { kind: 'not-text' }
  if (capture.verdict.kind !== 'signed') return { kind: 'secret-unknown' }
  const received = receivedOf(row)
  for (const secrets of secretsFor(received.request.clientId, known)) {
    const request = { ...received.request, ...secrets }
    const traced = await trace(request)
    if (traced.signature !== capture.verdict.expectedSignature) continue
    return { kind: 'request', received: { ...received, request }, trace: traced }
  }
  return { kind: capture.redacted ? 'redacted' : 'secret-unknown' }
}

/** The request with the secret that it can be signed with anew; null where none is known, or not the one that the sandbox uses. */
export function signable(row: FeedRow, recomputed: Recomputed | undefined, known: SignatureRequest): Received | null {
  if (recomputed?.kind === 'request') return recomputed.received
  const { verdict } = row.capture
  // The sandbox computed nothing that a secret could be told by
  const isOpen = verdict.kind === 'signed' && verdict.expectedSignature === null
  const received = receivedOf(row)
  const [secrets] = isOpen ? secretsFor(received.request.clientId, known) : []
  return secrets ? { ...received, request: { ...received.request, ...secrets } } : null
}

type Secrets = Pick<SignatureRequest, 'clientSecret' | 'signingSecret'>

function secretsFor(clientId: string, known: SignatureRequest): Secrets[] {
  const { clientSecret, signingSecret } = known
  const ofCase = known.clientId === clientId && Boolean(clientSecret || signingSecret)
  return [
    ...(ofCase ? [{ clientSecret, ...(signingSecret !== undefined && { signingSecret }) }] : []),
    ...(sandboxClient.clientId === clientId ? [{ clientSecret: sandboxClient.clientSecret }] : []),
  ]
}
