import { blankAround, type FieldCheck, invisibleIn, missing } from './field-check.ts'

/** What can be noticed about a client id. */
export const clientIdChecks: readonly FieldCheck[] = [
  missing('client-id-missing'),
  blankAround('client-id-blank-around'),
  invisibleIn('client-id-invisible', 'clientId'),
]
