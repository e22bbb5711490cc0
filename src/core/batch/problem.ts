import type { FieldName } from './fields.ts'

/** Why a record could not be read: a stable code, as verdict lines carry it. */
export type RecordProblem =
  | 'not-utf8'
  | 'not-json'
  | 'not-an-object'
  | 'not-base64'
  | 'not-one-request'
  | 'column-count'
  | 'unclosed-quote'
  | 'record-too-long'
  | `missing-${FieldName}`
  | `not-text-${FieldName | 'headers' | 'bodyBase64'}`
