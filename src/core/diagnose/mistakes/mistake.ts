import type { SignatureRequest } from '../../request/request.ts'

/** What a mistake is about. Mistakes whose slots do not meet combine, whatever their dimension. */
export type Dimension =
  | 'body'
  | 'path'
  | 'method'
  | 'token'
  | 'time'
  | 'template'
  | 'salt'
  | 'secret'
  | 'hash'
  | 'output'
  | 'transport'
  | 'recipe'
  | 'input'

/** How likely a mistake is before anything is known: a judgement. */
export type Prior = 'high' | 'medium' | 'low'

/** Who typically produces a mistake; words and code lines for it live in i18n. */
export type Producer =
  | 'php'
  | 'laravel'
  | 'java'
  | 'kotlin'
  | 'node'
  | 'python'
  | 'go'
  | 'csharp'
  | 'ruby'
  | 'postman'
  | 'shell'
  | 'oauth-library'
  | 'documentation-only'
  | 'snap'
  | 'bri'
  | 'bca'
  | 'copy-paste'
  | 'environment-file'
  | 'proxy'
  | 'any'

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

/** How bytes are hashed. 'HMAC-SWAPPED' keys with the payload; 'PLAIN-*' uses no key. */
export interface Construction {
  kind: 'HMAC' | 'HMAC-SWAPPED' | 'HMAC-PREHASHED' | 'PLAIN' | 'PLAIN-PAYLOAD-SALT' | 'PLAIN-SALT-PAYLOAD'
  hash: 'SHA-256' | 'SHA-1' | 'SHA-224' | 'SHA-384' | 'SHA-512' | 'MD5'
}

/** How the digest becomes the header's text. */
export interface Output {
  id: string
  render: (digest: Uint8Array) => string
}

/** What the search starts from: the request as the server received it, as the correct signer would use it. */
export interface Facts {
  request: SignatureRequest
  path: string
  method: string
  token: string
  /** "Bearer " + token. */
  authorization: string
  requestTime: string
  /** Epoch milliseconds where the request time is 13 digits, else null. */
  timeMs: number | null
  body: Value
  /** The body as text; null where it is no valid UTF-8. */
  bodyText: string | null
  clientId: string
  clientSecret: string
  /** What belongs into the salt: signingSecret, else clientSecret. */
  secret: string
  /** Base URLs the merchant may have signed, without trailing slash: Netzme's and those the user added. */
  baseUrls: readonly string[]
}

/** One concrete way to make a mistake on this input. */
export interface Variant {
  set: Partial<Slots>
  /** What tells this variant from its siblings, for the words: { ms: -50 }, { prefix: '/api' }. */
  params?: Readonly<Record<string, string | number>>
}

/**
 * One known mistake. `variants` is pure: what this mistake would do to these facts, nothing where it does not apply.
 * A variant that sets a slot to its present value has no effect here and is dropped by the search ("not testable").
 * `reach` is how many mistakes are being combined: parametrised ranges shrink as it grows.
 */
export interface Mistake {
  dimension: Dimension
  prior: Prior
  producers: readonly Producer[]
  variants: (facts: Facts, reach: 1 | 2 | 3) => readonly Variant[]
}

/** A family of mistakes, keyed by id. */
export type Family = Readonly<Record<string, Mistake>>

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
