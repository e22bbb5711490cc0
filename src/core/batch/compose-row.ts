import { encodeUtf8 } from '../bytes/utf8.ts'
import { tokoNetzme } from '../scheme/scheme.ts'
import { field, type Spans } from './fields.ts'
import { writeValue } from './write-value.ts'

/** A stretch of a template: bytes that always stand there, or a field. */
export type Part = { bytes: Uint8Array } | { at: number }

const fieldsOf: Readonly<Record<string, readonly Part[]>> = {
  path: [{ at: field.path }],
  method: [{ at: field.method }],
  token: [{ at: field.token }],
  authorization: [{ bytes: encodeUtf8('Bearer ') }, { at: field.token }],
  requestTime: [{ at: field.requestTime }],
  body: [{ at: field.body }],
  clientId: [{ at: field.clientId }],
}

/** The recipe's payload, and what follows the secret in its salt. */
export const payloadParts = partsOf(tokoNetzme.payload)
export const saltParts = partsOf(tokoNetzme.salt.slice('{clientSecret}'.length))

function partsOf(template: string): Part[] {
  return template
    .split(/\{(\w+)\}/)
    .flatMap((text, at): readonly Part[] => (at % 2 === 0 ? [{ bytes: encodeUtf8(text) }] : (fieldsOf[text] ?? [])))
}

/** Bytes that both templates add at most, secrets excluded. */
export const templateBytes = 128

/** Writes the payload of a record to `at`; says where it ends. There is room. */
export function writePayload(from: Uint8Array, spans: Spans, to: Uint8Array, at: number): number {
  return writeParts(payloadParts, from, spans, to, at)
}

/** The same for its salt. */
export function writeSalt(secret: Uint8Array, from: Uint8Array, spans: Spans, to: Uint8Array, at: number): number {
  to.set(secret, at)
  return writeParts(saltParts, from, spans, to, at + secret.length)
}

function writeParts(parts: readonly Part[], from: Uint8Array, spans: Spans, to: Uint8Array, at: number): number {
  let place = at
  for (const part of parts) {
    if ('bytes' in part) {
      const { bytes } = part
      for (let index = 0; index < bytes.length; index++) to[place++] = bytes[index] as number
    } else {
      const start = spans[part.at * 3] as number
      if (start < 0) continue
      place = writeValue(from, start, spans[part.at * 3 + 1] as number, spans[part.at * 3 + 2] as number, to, place)
    }
  }
  return place
}
