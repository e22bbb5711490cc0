import { holdsSecret } from '../bytes/holds-secret.ts'
import { mayHoldCredential } from '../bytes/may-hold-credential.ts'

declare const lookedThrough: unique symbol

/** A text that was looked through for credentials: only the predicates of this file make one. */
export type Cleared = string & { readonly [lookedThrough]: true }

/** Why a value is not passed on. */
export type WithheldWhy = 'holds-credential' | 'may-hold-credential' | 'too-long'

/** Longer texts are not passed on, in UTF-16 units: looking through them would take seconds. */
export const clearedLimit = 100_000

/** Why a text is not passed on; null where it may be. */
export function withheldWhy(text: string, credentials: readonly string[]): WithheldWhy | null {
  if (text.length > clearedLimit) return 'too-long'
  if (holdsSecret(text, credentials)) return 'holds-credential'
  return mayHoldCredential(text) ? 'may-hold-credential' : null
}

/** True for a text that holds no credential, in whatever spelling, and nothing that has the form of one. */
export function isCleared(text: string, credentials: readonly string[]): text is Cleared {
  return withheldWhy(text, credentials) === null
}

/** True for a text that holds no credential that is known here: words, or a value whose form tells nothing. */
export function isWithoutSecret(text: string, credentials: readonly string[]): text is Cleared {
  return text.length <= clearedLimit && !holdsSecret(text, credentials)
}

/** The same for a signature, which has the form of a token and may be pasted with anything around it. */
export function isClearedSignature(text: string, credentials: readonly string[]): text is Cleared {
  return isWithoutSecret(text, credentials) && !/bearer|basic/i.test(text)
}
