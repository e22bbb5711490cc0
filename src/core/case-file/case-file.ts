import type { Diagnosis } from '../diagnose/diagnosis.ts'
import type { MistakeId } from '../diagnose/mistakes/table.ts'
import type { FindingCode, FindingField } from '../difference/finding.ts'
import type { Scheme, SchemeField } from '../scheme/scheme.ts'
import type { Cleared, WithheldWhy } from './cleared.ts'

/** The form of a case file; another one is not read. */
export const caseFileVersion = 1

/** What is told of a secret: enough to recognise it, useless to find it. */
export interface CaseMask {
  /** UTF-16 units. */
  characters: number
  /** First 8 hex of SHA-256. */
  fingerprint: string
}

/** Of a token its first six characters besides, where it is at least twice as long. */
export interface CaseTokenMask extends CaseMask {
  start: string
}

/** The fields of a request that are passed on. */
export type CaseField = 'clientId' | 'method' | 'path' | 'requestTime' | 'body'

/** A value that is not passed on: its length in bytes and its fingerprint stand for it. */
export interface Withheld {
  field: CaseField | 'signature' | 'scheme'
  why: WithheldWhy
  bytes: number
  fingerprint: string
}

/** A step of the right signature. */
export interface CaseStep {
  bytes: number
  fingerprint: string
}

/** Payload or salt, and what each field is in it. */
export interface CaseString extends CaseStep {
  segments: readonly (CaseStep & { field: SchemeField })[]
}

/** What was found, in words that hold no credential. */
export interface CaseVerdict {
  outcome: Diagnosis['outcome']
  /** How many ways to sign were tried. */
  tried: number
  findings: readonly { field: FindingField; code: FindingCode; says?: Cleared }[]
  /** The likeliest first; all give the same bytes. */
  causes: readonly { mistakes: readonly MistakeId[]; title?: Cleared; fix?: Cleared }[]
}

/**
 * A case that can be passed on and checked again by whoever has its secret and token. There is no place in it for either: its
 * texts are `Cleared`, and of secret and token it has masks.
 */
export interface CaseFile {
  netzmeCase: typeof caseFileVersion
  request: { readonly [Field in Exclude<CaseField, 'body'>]?: Cleared } & {
    body?: Cleared
    /** In place of `body` where it is no UTF-8. */
    bodyBase64?: Cleared
  }
  /** The signature as it came. */
  signature?: Cleared
  /** Headers that tell of the client, as they came. */
  headers: readonly (readonly [name: string, value: Cleared])[]
  withheld: readonly Withheld[]
  token: CaseTokenMask
  secret: CaseMask
  /** The formula; absent where it is withheld. */
  scheme?: Scheme
  /** What the right values are. */
  expected: { payload: CaseString; salt: CaseString; signature: CaseStep }
  verdict: CaseVerdict
}
