import type { HeaderPair } from '#core/request/header-pair.ts'
import { readBasic } from './basic.ts'
import { type SandboxClient, signingSecretOf } from './clients.ts'
import { fingerprint } from './crypto.ts'
import { byteString, spellingsOf } from './spellings.ts'

/** A text that must not be told, and what stands in its place. */
export interface Needle {
  text: string
  label: string
}

/** Every spelling in which a client's secrets could stand in a request. */
export async function needlesOf(client: SandboxClient): Promise<Needle[]> {
  const needles: Needle[] = []
  for (const secret of new Set([client.clientSecret, signingSecretOf(client)])) {
    const label = `(secret ${await fingerprint(secret)})`
    for (const text of spellingsOf(secret, client.clientId)) needles.push({ text, label })
  }
  return needles
}

const patterns = new WeakMap<readonly Needle[], { pattern: RegExp; labels: ReadonlyMap<string, string> }>()

/** Replaces every needle in a string that holds one character a byte: the longest that stands at a place, and no label again. */
export function hideNeedles(text: string, needles: readonly Needle[]): string {
  if (needles.length === 0) return text
  const { pattern, labels } = patternOf(needles)
  return text.replace(pattern, found => labels.get(found) ?? found)
}

function patternOf(needles: readonly Needle[]) {
  const known = patterns.get(needles)
  if (known) return known
  const longestFirst = [...needles].sort((a, b) => b.text.length - a.text.length)
  const source = longestFirst.map(({ text }) => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')).join('|')
  const made = { pattern: new RegExp(source, 'g'), labels: new Map(needles.map(({ text, label }) => [text, label])) }
  patterns.set(needles, made)
  return made
}

/** What the sandbox itself says or computes: a short secret stands in there by chance alone. */
const ownWords: readonly string[] = [
  ...['kind', 'code', 'product', 'header', 'endpointId', 'fault', 'expected', 'expectedSignature'],
  ...['expectedFingerprint', 'observedFingerprint', 'reason'],
]

/** Replaces every needle in every text of a plain JSON value that came from the request. */
export function hideNeedlesDeep<T>(value: T, needles: readonly Needle[]): T {
  const json = JSON.stringify(value, (key, inner: unknown) =>
    typeof inner === 'string' && !ownWords.includes(key) ? hideNeedles(inner, needles) : inner,
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
