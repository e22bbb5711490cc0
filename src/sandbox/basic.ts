/** A Basic value taken apart (RFC 7617): the client id ends at the first colon. */
export type ReadBasic =
  | { kind: 'credentials'; clientId: string; clientSecret: string }
  | { kind: 'malformed' }
  | { kind: 'not-basic' }

/** Reads an Authorization value. Base64 must be standard and whole; the text in it is UTF-8. */
export function readBasic(authorization: string): ReadBasic {
  const match = /^Basic +([A-Za-z0-9+/]+={0,2})$/i.exec(authorization)
  if (!match) return { kind: /^Basic\b/i.test(authorization) ? 'malformed' : 'not-basic' }
  const text = decodeBase64(match[1] ?? '')
  const colon = text?.indexOf(':') ?? -1
  if (text === null || colon < 0) return { kind: 'malformed' }
  return { kind: 'credentials', clientId: text.slice(0, colon), clientSecret: text.slice(colon + 1) }
}

function decodeBase64(base64: string): string | null {
  try {
    const bytes = Uint8Array.from(atob(base64), character => character.charCodeAt(0))
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return null
  }
}
