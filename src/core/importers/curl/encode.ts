import { encodeUtf8 } from '../../bytes/utf8.ts'

/**
 * `--data-urlencode` and `--url-query` as curl 7.88 does it (seen on the wire): blanks as "+", unreserved characters (RFC 3986) as they are.
 * `name=content` encodes the content alone; without a name an "=" at the start is dropped.
 */
export function urlencoded(value: string): string {
  const equals = value.indexOf('=')
  const name = equals > 0 ? `${value.slice(0, equals)}=` : ''
  return name + percentEncoded(value.slice(equals + 1))
}

/** All but unreserved characters as `%XX`, blanks as "+". */
export function percentEncoded(text: string): string {
  const pieces = text.split(/([A-Za-z0-9\-._~]+|[ ]+)/)
  return pieces.map((piece, index) => (index % 2 === 0 ? hexOf(piece) : piece.replaceAll(' ', '+'))).join('')
}

function hexOf(text: string): string {
  return Array.from(encodeUtf8(text), byte => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`).join('')
}

/** What curl 7.88 adds to a query has its hex digits in lower case (seen on the wire). */
export function lowerHex(query: string): string {
  return query.replace(/%[0-9A-F]{2}/g, hex => hex.toLowerCase())
}

/** RFC 7617: `id:secret` in base64 of its UTF-8. */
export function basicValue(pair: string): string {
  let binary = ''
  for (const byte of encodeUtf8(pair)) binary += String.fromCharCode(byte)
  return `Basic ${btoa(binary)}`
}
