import type { RequestField } from '../request/request.ts'

/** Why a request cannot be written down as a call. `position` counts UTF-16 units from 0. */
export type ExportProblem =
  /** RFC 9110, sections 5.5 and 9.1; RFC 9112, section 3: a value may not end its own line. `character` is "U+000A LINE FEED". */
  | { code: 'http-cannot-carry'; field: RequestField | 'signature'; position: number; character: string }
  | { code: 'export-method-missing' }
  | { code: 'base-url-unreadable' }
