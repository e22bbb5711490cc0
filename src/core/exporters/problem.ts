import type { RequestField } from '../request/request.ts'
import type { SchemeProblem } from '../scheme/problem.ts'

/** Why a request cannot be written down as a call. `position` counts UTF-16 units from 0. */
export type SendProblem =
  /** RFC 9110, sections 5.5 and 9.1; RFC 9112, section 3: a value may not end its own line. `character` is "U+000A LINE FEED". */
  | { code: 'http-cannot-carry'; field: RequestField | 'signature'; position: number; character: string }
  | { code: 'export-method-missing' }
  | { code: 'base-url-unreadable' }

/** Why a request cannot be written down as code. `position` counts UTF-16 units from 0. */
export type SnippetProblem =
  | { code: 'snippet-target-unknown'; id: string }
  /** The target's own HTTP client would change this value on the way, or refuse it. */
  | { code: 'snippet-cannot-carry'; field: 'method' | 'path' | 'clientId' | 'body' }
  /** A NUL: no source code of every language holds one. */
  | { code: 'snippet-cannot-hold'; field: RequestField | 'scheme'; position: number; character: string }
  /** `position` is that of the first byte that is no UTF-8. */
  | { code: 'snippet-body-not-text'; position: number }
  /** A value that goes into the code contains the secret or the token. */
  | { code: 'snippet-would-leak'; credential: Credential; field: RequestField | 'baseUrl' | 'scheme' }
  /** Libraries refuse an empty HMAC key. */
  | { code: 'snippet-salt-empty' }
  /** More than a literal of the language may hold, in bytes. */
  | { code: 'snippet-too-long'; bytes: number; limit: number }

export type Credential = 'token' | 'clientSecret'

export type ExportProblem = SendProblem | SnippetProblem | SchemeProblem
