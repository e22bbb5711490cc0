import type { SignatureRequest } from '../../request/request.ts'
import type { Known } from '../known.ts'
import type { Slots, Value } from '../signing/slots.ts'

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

/**
 * What tells one form of a mistake from its siblings. Texts are quoted, out of the request or of code; what would be words is
 * an id, which i18n words.
 */
export type MistakeParams = Readonly<Partial<Quoted & Counted & Named>>

/** Texts that stand in the request or in code. */
type Quoted = Record<
  | 'added'
  | 'before'
  | 'blank'
  | 'braces'
  | 'charset'
  | 'cut'
  | 'fields'
  | 'form'
  | 'hash'
  | 'host'
  | 'key'
  | 'label'
  | 'labelSeparator'
  | 'labels'
  | 'look'
  | 'name'
  | 'order'
  | 'output'
  | 'padding'
  | 'parts'
  | 'pattern'
  | 'placeholder'
  | 'prefix'
  | 'quote'
  | 'segment'
  | 'separator'
  | 'signed'
  | 'style'
  | 'text'
  | 'zone',
  string
>

/** Counts and offsets; positions count from 1, `index` and `choice` from 0. */
type Counted = Record<
  | 'characters'
  | 'choice'
  | 'digits'
  | 'hours'
  | 'index'
  | 'length'
  | 'ms'
  | 'payloadMs'
  | 'place'
  | 'position'
  | 'saltMs',
  number
>

/** Ids of a closed list each. */
interface Named {
  /** In which of its two places a value was mistaken. */
  where: 'payload' | 'salt'
  case: 'lower' | 'upper'
  /** The moment as other recipes write it. */
  time: 'as-sent' | 'iso-jakarta' | 'iso-ms-jakarta' | 'iso-ms-utc'
  /** From when a time is counted, and in what. */
  epoch: 'year-1' | 'year-1601'
  unit: '100-ns' | 'ms' | 's'
}

/** One concrete way to make a mistake on this input. */
export interface Variant {
  set: Partial<Slots>
  /** What tells this variant from its siblings, for the words: { ms: -50 }, { prefix: '/api' }. */
  params?: MistakeParams
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
  /** Made of a body of any length; the others are left out where it is very long. */
  anyLength?: boolean
  /** Further forms, tried alone and once all pairs are: too many for a search's first second, or too unlikely. */
  rare?: (facts: Facts) => readonly Variant[]
  /** Where the mistake is to have used another value than the request's: which of those that the user knows of, and how. */
  other?: OtherValue
}

/** A value that the user knows of in place of the request's own. */
export interface OtherValue {
  known: Exclude<keyof Known, 'baseUrls'>
  /** The request's own. */
  present: (request: SignatureRequest) => string | Uint8Array
  replace: (request: SignatureRequest, value: string) => SignatureRequest
  /** Where it has two places: the slots of either alone. */
  either?: (value: string) => Readonly<Record<'payload' | 'salt', Partial<Slots>>>
}

/** A family of mistakes, keyed by id. */
export type Family = Readonly<Record<string, Mistake>>
