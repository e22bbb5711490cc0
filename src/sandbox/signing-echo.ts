import { displayUtf8 } from '#core/bytes/utf8.ts'
import { fingerprint, latin1 } from './crypto.ts'
import { hideNeedles, type Needle } from './redact.ts'
import { spellingsOf } from './spellings.ts'

/** Bytes of a body that are repeated. */
const shownBody = 4096

/** What the sandbox computed a signature from, fit to be told: token and secrets as length and fingerprint. */
export interface SigningEcho {
  stringToSign: string
  salt: string
  /** Bytes of the body that are left out at the end. */
  bodyBytesLeftOut?: number
}

/** The string to sign and the salt of a call. Parts hold one character a byte; a token is hidden wherever it stands. */
export async function signingEcho(
  parts: { secret: string; target: string; method: string; token: string; requestTime: string; body: Uint8Array },
  needles: readonly Needle[],
): Promise<SigningEcho> {
  const { secret, target, method, token, requestTime, body } = parts
  const shownToken = `(token ${await fingerprint(token)}, ${token.length} characters)`
  const own = token === '' ? [] : spellingsOf(token, '').map(text => ({ text, label: shownToken }))
  const all = [...needles, ...own]
  const hide = (text: string) => displayUtf8(latin1(hideNeedles(text, all)))
  const shownSecret = `(secret ${await fingerprint(secret)})`
  const authorization = token === '' ? 'Bearer ' : `Bearer ${shownToken}`
  // What lies across the cut would lose its end and be missed
  const longest = Math.max(0, ...all.map(({ text }) => text.length))
  const kept = hide(byteString(body.subarray(0, shownBody + longest))).slice(0, shownBody)
  return {
    stringToSign: `path=${hide(target)}&method=${hide(method.toUpperCase())}&token=${authorization}&timestamp=${hide(requestTime)}&body=${kept}`,
    salt: `${shownSecret}-${hide(requestTime)}-${authorization}`,
    ...(body.length > shownBody && { bodyBytesLeftOut: body.length - shownBody }),
  }
}

function byteString(bytes: Uint8Array): string {
  return Array.from(bytes, byte => String.fromCharCode(byte)).join('')
}
