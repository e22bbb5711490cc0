import type { SignatureRequest } from '../../request/request.ts'
import type { ImportProblemCode } from '../problem.ts'

/** What stands in a pasted text, written down by hand. */
export type PastedRequest = {
  [Field in keyof SignatureRequest | 'signature' | 'baseUrl']?: SignatureRequest['body'] | undefined
}

export interface Pasted {
  name: string
  text: string
  format: string
  requests: readonly PastedRequest[]
  /** Codes of what is told, in order; 'import-no-signature' is left out of the comparison. */
  problems?: readonly ImportProblemCode[]
}
