import { base64 } from '@scure/base'
import { decodeUtf8, displayUtf8 } from '#core/bytes/utf8.ts'
import type { SignatureRequest } from '#core/index.ts'
import type { Capture } from '#core/live/capture.ts'
import { bytesOfByteString, textOfByteString } from '#core/live/wire.ts'
import type { FieldHue } from '#ui/field-hue.ts'
import type { Value } from '#ui/value.ts'

/** The request that a capture holds, as the signature sees it; secrets are not in it. Absent headers are empty. */
export function requestOf(capture: Capture): Omit<SignatureRequest, 'clientSecret' | 'signingSecret'> {
  const body = bodyBytes(capture)
  return {
    clientId: headerText(capture, 'Client-Id'),
    token: headerText(capture, 'Authorization').replace(/^Bearer /, ''),
    method: capture.method,
    path: textOfByteString(capture.target),
    body: decodeUtf8(body) ?? body,
    requestTime: headerText(capture, 'Request-Time'),
  }
}

/** The signature as it arrived; empty where none did. */
export function observedSignature({ verdict }: Capture): string {
  return verdict.kind === 'signed' ? textOfByteString(verdict.observedSignature ?? '') : ''
}

/** The bytes of the body, as many as are kept. */
export function bodyBytes({ body }: Capture): Uint8Array {
  return base64.decode(body.base64)
}

/** The body to look at. */
export function bodyValue(capture: Capture): Value {
  const bytes = bodyBytes(capture)
  const text = displayUtf8(bytes)
  const span = { id: 'body', hue: 'body' as const, label: undefined, start: 0, end: text.length, byteStart: 0 }
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

function headerText({ headers }: Capture, wanted: string): string {
  const found = headers.find(([name]) => name.toLowerCase() === wanted.toLowerCase())
  return textOfByteString(found?.[1] ?? '')
}
