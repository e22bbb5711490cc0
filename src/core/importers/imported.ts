import type { OpenedCase } from '../case-file/read-case-file.ts'
import type { HeaderPair } from '../request/header-pair.ts'
import type { RequestField, SignatureRequest } from '../request/request.ts'
import type { ImportProblem } from './problem.ts'

/** What was read out of a pasted text. */
export interface ImportResult {
  /** The id of the reader that read it ('curl', 'http', …), or 'unknown' where nothing was found. */
  format: string
  requests: ImportedRequest[]
  problems: ImportProblem[]
}

/** The part of a request that a text holds; `completeImport` makes a whole one of it. */
export interface ImportedRequest {
  /** Only what the text holds; a secret hardly ever is. */
  request: Partial<SignatureRequest>
  /** Scheme, host and port, without trailing slash; the sandbox's with its `/sandbox`. */
  baseUrl?: string
  /** As they came, in order: the Authorization header with its scheme word. */
  headers?: readonly HeaderPair[]
  /** The Signature header, exactly as it stood there. */
  observedSignature?: string
  /** The raw payload that the merchant's own program printed. */
  ownPayload?: string
  /** The salt that it printed. */
  ownSalt?: string
  /** The stretch of text that this request was read from. */
  source: string
  /** UTF-16 position of `source` in the whole text. */
  at?: number
  /** Line where `source` begins, counted from 1. */
  line?: number
  /** Where values stand in the whole text as they are; a value written with escapes has none, unless its reader knew. */
  spans?: readonly ImportSpan[]
  /** What was read and plays no part in the signature: options, settings, other keys, as the text names them. */
  ignored?: readonly string[]
  /** Values found by their shape alone, or that may be read otherwise: to be asked. */
  guesses?: readonly ImportGuess[]
  /** The case file that it comes from: which secret and token belong to it, and what was said of it. */
  opened?: OpenedCase
}

export type ImportedField = RequestField | 'signature' | 'baseUrl'

/** UTF-16 positions, `end` exclusive. */
export interface ImportSpan {
  field: ImportedField
  start: number
  end: number
}

export interface ImportGuess {
  field: ImportedField
  value: string
  /** Why it is asked: 'shape' found by its form, 'chat-quotes' a chat app may have changed quotes or dashes. */
  why: 'shape' | 'chat-quotes'
}
