import { decodeUtf8 } from '../bytes/utf8.ts'
import type { SignatureRequest } from '../request/request.ts'

const bearerWords = /^[ \t]*(?:bearer(?:[ \t]+|$))+/i
const basicWord = /^[ \t]*basic[ \t]+/i

export interface SplitAuthorization {
  /** What was taken off before the token, blanks included; empty where no scheme word stands there. */
  scheme: string
  found: Pick<Partial<SignatureRequest>, 'token' | 'clientId' | 'clientSecret'>
}

/**
 * An Authorization header in its parts. The scheme word goes in whatever case and however often it stands there, since the
 * recipe puts one of its own before the token; a Basic value gives client id and secret (RFC 7617), split at the first colon.
 */
export function splitAuthorization(value: string): SplitAuthorization {
  const basic = basicWord.exec(value)?.[0]
  if (basic !== undefined) return { scheme: basic, found: readBasic(value.slice(basic.length)) }
  const scheme = bearerWords.exec(value)?.[0] ?? ''
  return { scheme, found: { token: value.slice(scheme.length) } }
}

function readBasic(encoded: string): SplitAuthorization['found'] {
  try {
    const pair = decodeUtf8(Uint8Array.from(atob(encoded.trim()), char => char.charCodeAt(0)))
    const colon = pair?.indexOf(':') ?? -1
    if (pair === null || colon < 0) return {}
    return { clientId: pair.slice(0, colon), clientSecret: pair.slice(colon + 1) }
  } catch {
    // atob throws on what is no base64: then the header tells neither.
    return {}
  }
}
