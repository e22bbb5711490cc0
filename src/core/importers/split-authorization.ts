import { decodeUtf8 } from '../bytes/utf8.ts'
import type { SignatureRequest } from '../request/request.ts'

const odd = '(?:[\\u00a0\\u1680\\u2000-\\u200b\\u202f\\u205f\\u3000\\ufeff]|%20|%C2%A0)'
const blank = `(?:[ \\t]|${odd})`
/** Plain blanks, those that look like them, `Bearer: x`, `Bearer+x` of a form. */
const between = `(?:[ \\t]+|(?:[:=,]|${odd})${blank}*|\\+(?=\\S))`
/** Without anything between (`BearereyJ…`) only before a run that is long enough for a token. */
const bearer = new RegExp(`${blank}*bearer(?:${between}|$|(?=[A-Za-z0-9._~-]{12}))`, 'iy')
/** `Token x`, `JWT x`, `Beare x`, the header's own name once more: letters before the one word that is left. */
const other = new RegExp(`${blank}*[A-Za-z][A-Za-z_-]{1,19}${between}(?=[^\\s:]+$|bearer)`, 'iy')
const basicWord = new RegExp(`^${blank}*basic${between}`, 'i')
const quotes = /^(["'`“‘„«])([\s\S]*?)(["'`”’“»])$/

export interface SplitAuthorization {
  /** What was taken off before the token, blanks included; empty where no scheme word stands there. */
  scheme: string
  found: Pick<Partial<SignatureRequest>, 'token' | 'clientId' | 'clientSecret'>
}

/**
 * An Authorization header in its parts. The scheme word goes in whatever case, spelling and number it stands there, since the
 * recipe puts one of its own before the token; a Basic value gives client id and secret (RFC 7617), split at the first colon.
 * A token behind exactly "Bearer " is taken as it stands, as Batch's kernel does, unless another "Bearer" follows.
 */
export function splitAuthorization(value: string): SplitAuthorization {
  const basic = basicWord.exec(value)?.[0]
  const pair = basic === undefined ? null : readBasic(value.slice(basic.length))
  if (basic !== undefined && pair) return { scheme: basic, found: pair }
  let end = 0
  for (let next = afterWord(value, end); next > end; next = afterWord(value, end)) end = next
  return { scheme: value.slice(0, end), found: { token: value.slice(end) } }
}

/** The same without the quotes that stand around the token or the whole value: they go with the scheme word. */
export function readAuthorization(value: string): SplitAuthorization {
  const whole = quotes.exec(value.trim())
  const { scheme, found } = splitAuthorization(whole?.[2] ?? value)
  const around = found.token === undefined ? null : quotes.exec(found.token)
  const before = `${whole?.[1] ?? ''}${scheme}${around?.[1] ?? ''}`
  return { scheme: before, found: around ? { token: around[2] ?? '' } : found }
}

function afterWord(value: string, at: number): number {
  for (const word of at > 0 && value.slice(0, at) === 'Bearer ' ? [bearer] : [bearer, other]) {
    word.lastIndex = at
    if (word.test(value)) return word.lastIndex
  }
  return at
}

export type SchemeWordFault = 'missing' | 'other-case' | 'twice' | 'other-word' | 'blanks' | 'separator' | 'quotes'

/** What is odd in what stands before the token; null where it is "Bearer ". */
export function schemeWordFault(scheme: string): SchemeWordFault | null {
  if (scheme === 'Bearer ') return null
  if (/["'`“‘„«]/.test(scheme)) return 'quotes'
  const words = scheme.replace(/%20|%C2%A0/gi, ' ').match(/[A-Za-z_-]+/g) ?? []
  const [word = ''] = words
  if (word === '') return 'missing'
  if (words.length > 1 && words.every(one => /bearer/i.test(one))) return 'twice'
  if (/^(?:bearer){2,}$/i.test(word)) return 'twice'
  if (words.length > 1 || !/^bearer$/i.test(word)) return 'other-word'
  if (word !== 'Bearer') return 'other-case'
  return /^[ \t]*Bearer[ \t]+$/.test(scheme) ? 'blanks' : 'separator'
}

function readBasic(encoded: string): SplitAuthorization['found'] | null {
  try {
    const pair = decodeUtf8(Uint8Array.from(atob(encoded.trim()), char => char.charCodeAt(0)))
    const colon = pair?.indexOf(':') ?? -1
    if (pair === null || colon < 0) return null
    return { clientId: pair.slice(0, colon), clientSecret: pair.slice(colon + 1) }
  } catch {
    // atob throws on what is no base64: then a token stands behind the wrong word.
    return null
  }
}
