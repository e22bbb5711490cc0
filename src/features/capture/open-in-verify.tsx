import { ArrowRight } from 'lucide-react'
import { navigate } from 'wouter/use-hash-location'
import type { Received } from '#core/index.ts'
import { useCaptureText } from '#i18n/capture-text.ts'
import { Button } from '#ui/button.tsx'
import { currentCase, dispatch } from '#workspace/use-case.ts'
import type { FeedRow } from './capture-feed.ts'
import { receivedOf } from './captured-request.ts'
import { useRecomputed } from './examine-query.ts'
import type { Recomputed } from './recompute.ts'

/** Puts the open request and its signature into the case. Not where some of what was signed is missing here. */
export function OpenInVerify({ row }: { row: FeedRow }) {
  const { detail } = useCaptureText()
  const recomputed = useRecomputed(row)
  const received = recomputed && receivedFor(row, recomputed)
  if (received === null) return <span className="text-xs text-muted">{detail.cannotOpen}</span>
  const { verdict } = row.capture
  const open = () => {
    if (!received) return
    const endpointId = verdict.kind === 'signed' ? verdict.endpointId : null
    dispatch({ type: 'receive', received, label: 'capture', endpointId })
    navigate('/verify')
  }
  return (
    <Button look={verdict.accepted ? 'plain' : 'primary'} disabled={!received} onClick={open}>
      {detail.openInVerify} <ArrowRight size={14} aria-hidden />
    </Button>
  )
}

/** The request with its secret, or without where the secret is not known; null where its bytes are not. */
function receivedFor(row: FeedRow, recomputed: Recomputed): Received | null {
  switch (recomputed.kind) {
    case 'request':
      return recomputed.received
    case 'secret-unknown':
      return withSecretOfCase(receivedOf(row))
    case 'truncated':
    case 'not-text':
    case 'redacted':
      return null
  }
}

/** What was typed for this very client stays. */
function withSecretOfCase(received: Received): Received {
  const { clientId, clientSecret, signingSecret } = currentCase().request
  if (clientId !== received.request.clientId) return received
  const secrets = { clientSecret, ...(signingSecret !== undefined && { signingSecret }) }
  return { ...received, request: { ...received.request, ...secrets } }
}
