import type { HeaderPair } from '#core/request/header-pair.ts'
import { readBasic } from './basic.ts'
import { type SandboxClient, signingSecretOf } from './clients.ts'
import { fingerprint } from './crypto.ts'

/** A text that must not be told, and what stands in its place. */
export interface Needle {
  text: string
  label: string
}

/** Shorter secrets are too likely to stand in a request by chance; in a Basic value they are hidden all the same. */
const shortestNeedle = 6

/** Every spelling in which a client's secrets could stand in a request: as they are, percent-encoded, in base64. */
export async function needlesOf(client: SandboxClient): Promise<Needle[]> {
  const needles: Needle[] = []
  for (const secret of new Set([client.clientSecret, signingSecretOf(client)])) {
    if (secret.length < shortestNeedle) continue
    const label = `(secret ${await fingerprint(secret)})`
    const spellings = [
      byteString(secret),
      encodeURIComponent(secret),
      btoa(byteString(`${client.clientId}:${secret}`)),
      btoa(byteString(secret)),
    ]
    for (const text of new Set(spellings)) needles.push({ text, label })
  }
  return needles
}

/** Replaces every needle in a string that holds one character a byte. */
export function hideNeedles(text: string, needles: readonly Needle[]): string {
  return needles.reduce((kept, { text: secret, label }) => kept.replaceAll(secret, label), text)
}

/** Replaces every needle in every text of a plain JSON value. */
export function hideNeedlesDeep<T>(value: T, needles: readonly Needle[]): T {
  // Nearly always there is nothing to hide, and a look at the text costs less than a second copy.
  const written = JSON.stringify(value)
  if (!needles.some(({ text }) => written.includes(JSON.stringify(text).slice(1, -1)))) return value
  const json = JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'string' ? hideNeedles(inner, needles) : inner,
  )
  return JSON.parse(json) as T
}

/** Headers without secrets: a Basic value becomes client id and fingerprint, whichever header it is in. */
export async function redactHeaders(
  headers: readonly HeaderPair[],
  needles: readonly Needle[],
  clientIds: ReadonlySet<string>,
): Promise<HeaderPair[]> {
  const shown: HeaderPair[] = []
  for (const [name, value] of headers) {
    const told = /^\s*Basic\b/i.test(value) ? await redactBasic(value, clientIds) : value
    shown.push([hideNeedles(name, needles), hideNeedles(told, needles)])
  }
  return shown
}

/** Hides each Basic value in a text that may be anything. */
export async function hideBasic(text: string, clientIds: ReadonlySet<string>): Promise<string> {
  const parts: string[] = []
  let at = 0
  for (const found of text.matchAll(/\bBasic[ \t]+[^\s"',;]+/gi)) {
    parts.push(text.slice(at, found.index), await redactBasic(found[0], clientIds))
    at = found.index + found[0].length
  }
  return parts.join('') + text.slice(at)
}

/** "Basic demo-merchant:(secret 1a2b3c4d)". Only a whole and plausible value shows a client id. */
export async function redactBasic(value: string, clientIds: ReadonlySet<string> = new Set()): Promise<string> {
  const basic = readBasic(value.trim())
  if (basic.kind !== 'credentials') return `Basic (unread ${await fingerprint(value)})`
  const { clientId, clientSecret } = basic
  // Id and secret in the wrong order: the "id" is a secret.
  const swapped = clientIds.has(clientSecret)
  const shown = swapped ? `(secret ${await fingerprint(clientId)})` : byteString(clientId)
  return `Basic ${shown}:(secret ${await fingerprint(clientSecret)})`
}

/** One character a byte, as header values are held. */
function byteString(text: string): string {
  return String.fromCharCode(...new TextEncoder().encode(text))
}
