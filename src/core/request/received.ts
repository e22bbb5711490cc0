import type { HeaderPair } from './header-pair.ts'
import type { SignatureRequest } from './request.ts'

/** A request that arrived, with everything that came with it. Exact values: nothing is trimmed, decoded or put in order. */
export interface Received {
  request: SignatureRequest
  /** The signature exactly as it came; null where none came, which is not the same as the empty text. */
  observed: string | null
  /** All headers as they came, in order, those of the request's own fields among them. They may hold token and signature. Empty where none are known. */
  headers: readonly HeaderPair[]
  source: ReceivedSource
}

/** Where a request came from. */
export type ReceivedSource =
  /** The documentation's own sample. */
  | { kind: 'example' }
  /** Put together by hand, or what a reload brought back. */
  | { kind: 'typed' }
  /** Read out of a text. `format` is the importer's name for it, `text` the stretch that this request was read from. */
  | { kind: 'pasted'; format: string; text: string }
  /** Arrived at the sandbox. `key` is the capture's own name, `receivedAt` epoch milliseconds of the server's clock. */
  | { kind: 'captured'; key: string; receivedAt: number }
  /** Was sent from this page. `sentAt` is in epoch milliseconds of its clock. */
  | { kind: 'sent'; sentAt: number }
