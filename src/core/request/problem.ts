import type { JsonFault } from '../bytes/json-fault.ts'
import type { RequestField } from './request.ts'

/** The stable codes of the field checks. */
export type FieldCheckCode =
  | 'secret-blank-around'
  | 'secret-blank-inside'
  | 'secret-quoted'
  | 'secret-literal-escape'
  | 'secret-invisible'
  | 'secret-looks-base64'
  | 'secret-looks-hex'
  | 'secret-looks-jwt'
  | 'secret-equals-client-id'
  | 'secret-missing'
  | 'client-id-missing'
  | 'client-id-blank-around'
  | 'client-id-invisible'
  | 'token-missing'
  | 'token-bearer-prefix'
  | 'token-lowercase-bearer'
  | 'token-quoted'
  | 'token-blank'
  | 'token-invisible'
  | 'path-missing'
  | 'path-full-url'
  | 'path-no-leading-slash'
  | 'path-fragment'
  | 'path-blank'
  | 'path-trailing-question'
  | 'path-invisible'
  | 'path-placeholder'
  | 'path-not-ascii'
  | 'method-missing'
  | 'method-lowercase'
  | 'method-unusual'
  | 'body-on-get'
  | 'body-not-json'
  | 'body-pretty'
  | 'body-bom'
  | 'body-crlf'
  | 'body-trailing-newline'
  | 'body-invisible'
  | 'body-not-utf8'
  | 'time-missing'
  | 'time-seconds'
  | 'time-microseconds'
  | 'time-nanoseconds'
  | 'time-iso'
  | 'time-not-a-number'
  | 'time-unusual-length'
  | 'time-blank'
  | 'lone-surrogate'

/** What can be done about a problem with one click; `applyMend` carries it out. */
export type Mend =
  | { kind: 'replace'; field: RequestField; value: string }
  /** Removes a stretch; units as in `at`. */
  | { kind: 'cut'; field: RequestField; start: number; end: number }
  | { kind: 'minify-body' }
  /** CR LF and lone CR become LF. */
  | { kind: 'unify-line-ends'; field: RequestField }
  /** Invisible characters go, unusual blanks become U+0020, look-alikes their ASCII twin. */
  | { kind: 'plain-characters'; field: RequestField }
  /** Lone surrogates become U+FFFD, which is what is signed in their place anyway. */
  | { kind: 'swap-lone-surrogates'; field: RequestField }

/**
 * Something about one field that is likely wrong or worth knowing. Never changes a value by itself.
 * `at` counts UTF-16 units (bytes where the body is bytes). 'fault' breaks the signature or the call, 'notice' may be meant.
 */
export interface FieldProblem {
  code: FieldCheckCode
  field: RequestField
  severity: 'fault' | 'notice'
  at: { start: number; end: number }
  /** How often, for checks that count. */
  count?: number
  /** A character's name such as "U+00A0 NO-BREAK SPACE", for checks that found one. */
  character?: string
  /** Where and why the body is not JSON. */
  fault?: JsonFault
  mend?: Mend
}
