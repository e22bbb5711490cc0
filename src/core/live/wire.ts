import { base64 } from '@scure/base'
import { bytesOf, decodeUtf8 } from '../bytes/utf8.ts'

/** A body in JSON: text where the bytes are valid UTF-8, else base64 of the bytes. An absent body is the empty text. */
export type WireBody = { body: string } | { bodyBase64: string }

/** A body as JSON carries it, byte for byte: what is no text goes as base64. */
export function wireBody(body: string | Uint8Array): WireBody {
  const text = typeof body === 'string' ? body : decodeUtf8(body)
  return text?.isWellFormed() ? { body: text } : { bodyBase64: base64.encode(bytesOf(body)) }
}

/** The bytes that such a body stands for. */
export function bytesOfWire(body: WireBody): Uint8Array {
  return 'body' in body ? bytesOf(body.body) : base64.decode(body.bodyBase64)
}

/**
 * Target and header values of a captured request hold one character a byte (0 to 255), as they arrived. This is the text
 * those bytes spell in UTF-8, or the same string where they spell none.
 */
export function textOfByteString(value: string): string {
  return decodeUtf8(bytesOfByteString(value)) ?? value
}

/** The bytes of a string that holds one character a byte; what is above 255 is cut to its low byte. */
export function bytesOfByteString(value: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(value, character => character.charCodeAt(0))
}
