import type { TextChange } from './text-changes.ts'

/** The field that a difference belongs to; `payload` and `salt` where it concerns their template or the whole. */
export type FindingField =
  | 'path'
  | 'method'
  | 'token'
  | 'time'
  | 'body'
  | 'secret'
  | 'clientId'
  | 'payload'
  | 'salt'
  | 'hmac'
  | 'print'

/** Time and token stand in both strings; a difference may be in one of them only. */
export type Where = 'payload' | 'salt' | 'both'

/** How often a character of one text stands as another text in the other. `from` is one character as sent. */
export interface Replaced {
  from: string
  to: string
  count: number
}

/** One place where two texts differ: a member's or parameter's name (empty for the whole), and what stands there. */
export interface Example {
  name: string
  signed: string
  sent: string
}

/** White space between the tokens of a JSON text. */
export interface Layout {
  style: 'none' | 'spaced' | 'indented' | 'other'
  /** What one level is indented by: this many blanks, or a tab. Null where nothing is indented. */
  indent: number | 'tab' | null
  blanks: number
  lineEnds: number
  crlf: boolean
}

/** How a list of names is ordered. */
export type Order = 'sorted' | 'sorted-descending' | 'reversed' | 'other'

/** What the whole body became. */
export type Frame =
  | 'quoted-again'
  | 'in-quotes'
  | 'base64'
  | 'base64url'
  | 'hex'
  | 'percent-encoded'
  | 'form'
  | 'digest'
  | 'xml'
  | 'python-bytes'
  | 'inside-list'
  | 'inside-object'
  | 'one-member'

/** What the whole payload or salt became; `other` where nothing but its recipe tells. */
export type WholeForm =
  | 'empty'
  | 'one-field'
  | 'json'
  | 'the-salt'
  | 'the-payload'
  | 'digest'
  | 'hex-decoded'
  | 'base64-decoded'
  | 'cut'
  | 'padded'
  | 'twice'
  | 'other'

export type TimeUnit = 'seconds' | 'milliseconds' | 'microseconds' | 'nanoseconds'

/** Why a difference may not be the sender's: it looks like what copying does to a text. */
export type Doubt = 'final-line-end' | 'line-ends' | 'soft-hyphen' | 'smart-quotes' | 'blank-characters' | 'cut-short'

/** Of a secret or token nothing but this is ever told. */
export interface Masked {
  length: number
  /** First 8 hex digits of SHA-256. */
  fingerprint: string
}

/** How the digest is spelled. */
export type PrintForm =
  | 'hex'
  | 'hex-upper'
  | 'base64'
  | 'base64url'
  | 'base64-unpadded'
  | 'bytes'
  | 'twice'
  | 'lossy-text'
  | 'other'

interface InBody {
  field: 'body'
}

type BodyFinding = InBody &
  (
    | { code: 'json-white-space'; signed: Layout; sent: Layout; doubt?: Doubt }
    | { code: 'json-slashes'; signed: 'plain' | 'escaped'; count: number }
    | { code: 'json-unicode'; signed: 'plain' | 'escaped'; count: number; example: string }
    | { code: 'json-html'; signed: 'plain' | 'escaped'; count: number; characters: string }
    | { code: 'json-escapes'; signed: string; sent: string; count: number }
    | { code: 'json-numbers'; examples: readonly Example[]; count: number }
    | { code: 'json-strings'; examples: readonly Example[]; count: number; change: TextChange | null; doubt?: Doubt }
    | { code: 'json-types'; examples: readonly Example[]; count: number }
    | {
        code: 'json-members-missing'
        names: readonly string[]
        count: number
        of: 'null' | 'empty' | 'repeated' | 'any'
      }
    | { code: 'json-members-added'; names: readonly string[]; count: number }
    | { code: 'json-order'; signed: Order; sent: Order; first: string; second: string }
    | { code: 'json-items'; name: string; signed: number; sent: number }
    | { code: 'json-keys'; examples: readonly Example[]; count: number }
    | { code: 'json-literals'; signed: string; sent: string; count: number }
    | { code: 'json-quotes'; signed: string; sent: string; count: number }
    | { code: 'json-marks'; signed: string; sent: string; count: number }
    | { code: 'body-frame'; frame: Frame; detail: string }
    /** The body was sent as bytes that are no UTF-8; a charset in which they are what was signed, null where U+FFFD was signed. */
    | { code: 'sent-charset'; charset: string | null; count: number }
  )

type PathFinding = { field: 'path' } & (
  | { code: 'path-prefix'; signed: string; sent: string }
  | { code: 'path-end'; signed: string; sent: string }
  | { code: 'query-dropped'; count: number; query: string }
  | { code: 'query-parameters-missing'; names: readonly string[]; count: number }
  | { code: 'query-parameters-added'; names: readonly string[]; count: number }
  | { code: 'query-order'; signed: Order; sent: Order; first: string; second: string }
  | { code: 'query-values'; examples: readonly Example[]; count: number }
  | { code: 'query-encoding'; examples: readonly Example[]; count: number }
  | { code: 'query-list-style'; signed: string; sent: string }
  | { code: 'query-separators'; signed: string; sent: string; count: number }
)

type TimeFinding = { field: 'time'; where: Where; signed: string; sent: string } & (
  | { code: 'time-instant'; milliseconds: number }
  | { code: 'time-unit'; signedUnit: TimeUnit; sentUnit: TimeUnit }
  | { code: 'time-format'; minutesEast: number | null }
  | { code: 'time-number' }
)

type TokenFinding = { field: 'token'; where: Where } & (
  | { code: 'token-scheme-word'; signed: string; sent: string }
  | { code: 'token-other'; signed: Masked & { start: string }; sent: Masked & { start: string } }
)

/** In any field. Of a secret, token or salt the texts are left out (`masked`), the rest is told. */
type TextFinding = { field: FindingField; where?: Where } & (
  | { code: 'value-missing'; length: number }
  | { code: 'value-added'; signed: string; length: number }
  | { code: 'text-edge'; edge: 'start' | 'end'; signed: string; sent: string; doubt?: Doubt }
  | { code: 'text-line-ends'; signed: string; sent: string; count: number; doubt?: Doubt }
  | { code: 'text-transformed'; change: TextChange }
  | { code: 'text-characters'; replaced: readonly Replaced[]; doubt?: Doubt }
  | {
      code: 'text-changed'
      at: number
      signed: string
      sent: string
      signedLength: number
      sentLength: number
      doubt?: Doubt
    }
  | { code: 'text-changed-masked'; at: number; signed: Masked; sent: Masked }
  | { code: 'charset'; charset: string; count: number }
)

type TemplateFinding = { field: 'payload' | 'salt' } & (
  | { code: 'template-fields-missing'; fields: readonly FindingField[] }
  | { code: 'template-fields-added'; fields: readonly FindingField[] }
  | { code: 'template-order'; signed: readonly FindingField[]; expected: readonly FindingField[] }
  | { code: 'template-label'; of: FindingField | null; signed: string; expected: string }
  | { code: 'template-separator'; place: 'start' | 'between' | 'end'; signed: string; expected: string; count: number }
  | { code: 'whole-form'; form: WholeForm; holds: readonly FindingField[]; bytes: number; expectedBytes: number }
)

type HmacFinding = { field: 'hmac' } & (
  | { code: 'hmac-hash'; signed: string; expected: string }
  | { code: 'hmac-form'; form: string }
)

type PrintFinding = { field: 'print' } & (
  | { code: 'print-form'; form: PrintForm; characters: number; expected: number }
  | { code: 'print-separators'; separator: string; count: number }
  | { code: 'print-around'; before: string; after: string; doubt?: Doubt }
  | { code: 'print-cut'; characters: number; expected: number; side: 'start' | 'end' }
)

/**
 * One difference between what was signed and what should have been, with this request's own values. `signed` is the
 * merchant's, `sent` what stands in the request, `expected` what the recipe says.
 */
export type Finding =
  | BodyFinding
  | PathFinding
  | TimeFinding
  | TokenFinding
  | TextFinding
  | TemplateFinding
  | HmacFinding
  | PrintFinding

export type FindingCode = Finding['code']
