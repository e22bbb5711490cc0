import type { HmacFault } from './own-hmac.ts'

/** Text, encoded by the charset slot, or bytes that are what they are. */
export type Value = string | Uint8Array

export type PayloadField = 'path' | 'method' | 'token' | 'time' | 'body'
export type SaltPart = 'secret' | 'time' | 'token' | 'clientId'

/**
 * How a merchant's code signs, slot by slot. The correct signature is one setting of these slots; a mistake sets some of
 * them otherwise. Two variants combine exactly when they set no slot in common.
 */
export interface Slots {
  // Values
  path: Value
  method: Value
  body: Value
  /** What follows the body, such as "\n". */
  bodyEnd: string
  /** The Authorization value inside the payload. */
  tokenInPayload: Value
  /** The Authorization value inside the salt. */
  tokenInSalt: Value
  timeInPayload: Value
  timeInSalt: Value
  secret: Value
  clientId: Value
  // Payload template
  labelPath: string
  labelMethod: string
  labelToken: string
  labelTime: string
  labelBody: string
  /** Which fields there are, in which order. */
  payloadOrder: readonly PayloadField[]
  /** Between the fields: "&". */
  fieldSeparator: string
  /** Between label and value: "=". */
  labelSeparator: string
  /** Applied to each value, such as encodeURIComponent; null for none. */
  valueEncoding: ((text: string) => string) | null
  /** Applied to the finished payload text; null for none. */
  payloadWrap: ((text: string) => string) | null
  /** Another payload altogether, from the values; null for the template. Set it with `wholePayload`. */
  payloadRender: ((slots: Slots) => Value) | null
  // Salt template
  saltOrder: readonly SaltPart[]
  saltSeparator: string
  /** Applied to the finished salt; null for none. */
  saltWrap: ((text: string) => Value) | null
  /** Another salt altogether; null for the template. Set it with `wholeSalt`. */
  saltRender: ((slots: Slots) => Value) | null
  // Hash and output
  /** How payload and salt text become bytes. */
  charset: Charset
  construction: Construction
  output: Output
}

/** Text to bytes; only `Value`s that are text go through it. */
export interface Charset {
  id: string
  /** What stands before a text once: a byte order mark. */
  mark?: Uint8Array
  /** Without the mark. */
  encode: (text: string) => Uint8Array
}

/**
 * How bytes are hashed. 'HMAC-SWAPPED' keys with the payload; 'HMAC-OWN' is wrong in itself, as `fault` says; 'PLAIN-*' uses no
 * key. 'SENT' hashes nothing: the payload itself is what was sent. 'APPENDED-*' is the payload with the HMAC, or hash, of nothing
 * behind it.
 */
export interface Construction {
  kind:
    | 'HMAC'
    | 'HMAC-SWAPPED'
    | 'HMAC-PREHASHED'
    | 'HMAC-OWN'
    | 'PLAIN'
    | 'PLAIN-PAYLOAD-SALT'
    | 'PLAIN-SALT-PAYLOAD'
    | UnhashedKind
  /** With 'HMAC-OWN' alone, whose hash is SHA-256. */
  fault?: HmacFault
  hash: 'SHA-256' | 'SHA-1' | 'SHA-224' | 'SHA-384' | 'SHA-512' | 'MD5'
}

/** Constructions whose result holds the payload itself, so that it has no fixed length. */
export type UnhashedKind = 'SENT' | 'APPENDED-HMAC' | 'APPENDED-HASH'

/** How the digest becomes the header's text. */
export interface Output {
  id: string
  render: (digest: Uint8Array) => string
}

const wholePayloadSlots = {
  labelPath: 'path',
  labelMethod: 'method',
  labelToken: 'token',
  labelTime: 'timestamp',
  labelBody: 'body',
  payloadOrder: ['path', 'method', 'token', 'time', 'body'],
  fieldSeparator: '&',
  labelSeparator: '=',
  valueEncoding: null,
} as const satisfies Partial<Slots>

/** A payload that replaces the template, so that no label, order or separator variant can join it. The wrap still can. */
export function wholePayload(render: (slots: Slots) => Value): Partial<Slots> {
  return { ...wholePayloadSlots, payloadRender: render }
}

/** A salt that replaces the template, so that no order or separator variant can join it. The wrap still can. */
export function wholeSalt(render: (slots: Slots) => Value): Partial<Slots> {
  return { saltOrder: ['secret', 'time', 'token'], saltSeparator: '-', saltRender: render }
}
