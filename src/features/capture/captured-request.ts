import { base64 } from '@scure/base'
import { decodeUtf8, displayUtf8 } from '#core/bytes/utf8.ts'
import { splitAuthorization } from '#core/importers/split-authorization.ts'
import type { Received } from '#core/index.ts'
import type { Capture, CapturedBody } from '#core/live/capture.ts'
import { bytesOfByteString, textOfByteString } from '#core/live/wire.ts'
import type { FieldHue } from '#ui/field-hue.ts'
import type { Value } from '#ui/value.ts'
import type { FeedRow } from './capture-feed.ts'

/** What a capture holds, as the signature sees it: header values as text. No secret is in it, and absent headers are empty fields. */
export function receivedOf({ key, capture }: Pick<FeedRow, 'key' | 'capture'>): Received {
  const body = bodyBytes(capture)
  const headers = capture.headers.map(([name, value]) => [name, textOfByteString(value)] as const)
  const header = (wanted: string) => headers.find(([name]) => name.toLowerCase() === wanted)?.[1] ?? ''
  return {
    request: {
      clientId: header('client-id'),
      clientSecret: '',
      token: splitAuthorization(header('authorization')).found.token ?? '',
      method: capture.method,
      path: textOfByteString(capture.target),
      body: decodeUtf8(body) ?? body,
      requestTime: header('request-time'),
    },
    observed: observedSignature(capture),
    headers,
    source: { kind: 'captured', key, receivedAt: capture.receivedAt },
  }
}

/** True where a signature arrived and is not the right one. */
export function isWrong({ capture }: Pick<FeedRow, 'capture'>): boolean {
  return capture.verdict.failures.some(({ code }) => code === 'signature-differs')
}

function observedSignature({ verdict }: Capture): string | null {
  const arrived = verdict.kind === 'signed' ? verdict.observedSignature : null
  return arrived === null ? null : textOfByteString(arrived)
}

/** The bytes of the body, as many as are kept. */
export function bodyBytes({ body }: Capture): Uint8Array {
  return base64.decode(body.base64)
}

/** The body to look at. */
export function bodyValue({ body }: Capture): Value {
  return keptValue(body, 'body')
}

/** The whole of a request that is no HTTP, to look at. */
export function unreadValue(kept: CapturedBody): Value {
  return keptValue(kept, undefined)
}

function keptValue(kept: CapturedBody, hue: FieldHue | undefined): Value {
  const bytes = base64.decode(kept.base64)
  const text = displayUtf8(bytes)
  const span = { id: 'body', hue, label: undefined, start: 0, end: text.length, byteStart: 0 }
  const spans = [{ ...span, byteEnd: bytes.length }]
  return { text, bytes, textIsExact: decodeUtf8(bytes) !== null, spans, masked: false }
}

/** True where the request line's target is no UTF-8, which no text field can hold. */
export function isTargetText({ target }: Capture): boolean {
  return decodeUtf8(bytesOfByteString(target)) !== null
}

const headerHues: Readonly<Record<string, FieldHue>> = {
  authorization: 'token',
  'request-time': 'time',
  'client-id': 'client',
}

/** The colour of a header's value. */
export function headerHue(name: string): FieldHue | undefined {
  return headerHues[name.toLowerCase()]
}
