import type { HeaderPair } from '../request/header-pair.ts'
import type { SignatureRequest } from '../request/request.ts'

/** What was read out of a pasted text. */
export interface ImportResult {
  /** 'curl', 'http', 'headers', or 'unknown' where nothing was found. */
  format: string
  requests: ImportedRequest[]
  problems: ImportProblem[]
}

/** The part of a request that a text holds; `completeImport` makes a whole one of it. */
export interface ImportedRequest {
  /** Only what the text holds; a secret hardly ever is. */
  request: Partial<SignatureRequest>
  /** Scheme, host and port, without trailing slash. */
  baseUrl?: string
  headers?: readonly HeaderPair[]
  /** The Signature header, exactly as it stood there. */
  observedSignature?: string
  /** The stretch of text that this request was read from. */
  source: string
}

export type ImportProblemCode =
  | 'import-nothing-found'
  | 'import-too-large'
  | 'import-unclosed-quote'
  | 'import-no-url'
  | 'import-bad-url'
  | 'import-body-in-file'
  | 'import-form-body'
  | 'import-unresolved-variable'
  | 'import-short-body'
  | 'import-extra-after-body'
  | 'import-no-signature'

/** Something that the text left open. `line` counts from 1. */
export interface ImportProblem {
  code: ImportProblemCode
  line?: number
}
