import { base64, base64nopad, base64url, base64urlnopad, hex } from '@scure/base'
import { bytesOf, displayUtf8, encodeUtf8 } from '../../bytes/utf8.ts'
import { type SignatureRequest, saltSecret } from '../../request/request.ts'
import type { Output } from '../signing/slots.ts'

/** Bytes of any length as the text that they are. */
export const sentText: Output = { id: 'text', render: displayUtf8 }

type Read = (text: string) => Uint8Array | null

/** Shorter values stand in a text by chance. */
const shortest = 6

/** The bytes of a text in this coder's spelling; null where it is none. */
const spelled =
  (coder: { decode: (text: string) => Uint8Array; encode: (bytes: Uint8Array) => string }): Read =>
  text => {
    try {
      const bytes = coder.decode(text)
      return coder.encode(bytes) === text ? bytes : null
    } catch {
      return null
    }
  }
const upperHex = {
  decode: (text: string) => hex.decode(text),
  encode: (bytes: Uint8Array) => hex.encode(bytes).toUpperCase(),
}

/** How bytes of any length may have been sent, by the id of the output. */
export const wholePrints: ReadonlyMap<string, Read> = new Map<string, Read>([
  [sentText.id, encodeUtf8],
  ['hex', spelled(hex)],
  ['HEX', spelled(upperHex)],
  ['base64', spelled(base64)],
  ['base64url', spelled(base64url)],
  ['base64-nopad', spelled(base64nopad)],
  ['base64url-nopad', spelled(base64urlnopad)],
])

/** Whether bytes hold a value of the request: then they may be what was to be signed, not a digest. */
export function holdsValue(bytes: Uint8Array, request: SignatureRequest): boolean {
  const text = displayUtf8(bytes)
  const { clientId, clientSecret, token, path, body, requestTime } = request
  // Three bytes make one character at least: a body of megabytes is not written out to be looked for in a signature
  const leastBody = typeof body === 'string' ? body.length : body.length / 3
  const bodyText = leastBody > text.length ? '' : displayUtf8(bytesOf(body))
  const values = [clientId, clientSecret, saltSecret(request), token, path, requestTime, bodyText]
  return [...values, base64.encode(encodeUtf8(`${clientId}:${clientSecret}`))].some(
    value => value.length >= shortest && text.includes(value),
  )
}
