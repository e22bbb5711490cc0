/** The fields a template can name. `authorization` is "Bearer " + token. */
export const schemeFields = [
  'path',
  'method',
  'token',
  'authorization',
  'requestTime',
  'body',
  'clientId',
  'clientSecret',
] as const
export type SchemeField = (typeof schemeFields)[number]

export const hashes = ['SHA-256', 'SHA-1', 'SHA-384', 'SHA-512'] as const
export const encodings = ['hex', 'HEX', 'base64', 'base64url'] as const

/** A signature recipe as data. Templates name fields in braces; "{{" and "}}" are literal braces. */
export interface Scheme {
  id: string
  name: string
  payload: string
  /** The template of the salt, Netzme's word for the HMAC key. */
  salt: string
  hash: (typeof hashes)[number]
  encoding: (typeof encodings)[number]
}

/**
 * Toko Netzme and the Netzme wallet share this recipe. The documentation gives the parts (authentication page, tables
 * "Payload of signature" and "Salt of Signature"); labels, order and separators come from three public clients that agree.
 * @example tokoNetzme.salt // => '{clientSecret}-{requestTime}-{authorization}'
 */
export const tokoNetzme: Scheme = {
  id: 'netzme',
  name: 'Netzme',
  payload: 'path={path}&method={method}&token={authorization}&timestamp={requestTime}&body={body}',
  salt: '{clientSecret}-{requestTime}-{authorization}',
  hash: 'SHA-256',
  encoding: 'hex',
}

/** The documentation's payload table read literally: its four rows, with their names, and no token. Shows why that fails. */
export const documentationTable: Scheme = {
  ...tokoNetzme,
  id: 'documentation-table',
  name: 'Documentation table, read literally',
  payload: 'path={path}&method={method}&requestTime={requestTime}&body={body}',
}

/**
 * Every scheme that comes with the page.
 * @example schemes.includes(tokoNetzme) // => true
 */
export const schemes: readonly Scheme[] = [tokoNetzme, documentationTable]
