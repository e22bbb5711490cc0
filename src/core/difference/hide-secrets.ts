import type { Finding, FindingField } from './finding.ts'

/** Shorter runs of a secret's characters stand in other texts by chance. */
const shortestRun = 6
/** Of a token its first characters may be told. */
const toldOfToken = 6

/** Findings in whose facts no secret stands, whole or in part, and of the token its first six characters at most. */
export function hideSecrets(findings: readonly Finding[], secrets: readonly string[], token: string): Finding[] {
  const hide = (text: string) => {
    const withoutSecrets = secrets.reduce((shown, secret) => hideRuns(shown, secret, ''), text)
    return hideRuns(withoutSecrets, token, token.slice(0, toldOfToken))
  }
  return findings.map(finding => hideIn(finding, hide) as Finding)
}

function hideIn(value: unknown, hide: (text: string) => string): unknown {
  if (typeof value === 'string') return hide(value)
  if (Array.isArray(value)) return value.map(one => (isField(one) ? one : hideIn(one, hide)))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => [name, own.has(name) ? one : hideIn(one, hide)] as const),
  )
}

/** Facts in words of ours, and what a mask tells of a value on purpose. */
const own: ReadonlySet<string> = new Set([
  ...['code', 'field', 'where', 'of', 'change', 'doubt', 'frame', 'form', 'style', 'edge', 'side', 'place', 'charset'],
  ...['signedUnit', 'sentUnit', 'start', 'fingerprint'],
])

const fieldNames: ReadonlySet<unknown> = new Set<FindingField>([
  ...(['path', 'method', 'token', 'time', 'body', 'secret', 'clientId', 'payload', 'salt', 'hmac', 'print'] as const),
])
/** Lists of fields stand in findings about templates. */
const isField = (value: unknown) => fieldNames.has(value)

/** In prose, shorter runs are words: "secret" is one of many a secret. */
const shortestInProse = 10

/**
 * A text for other eyes, in which no secret stands, nor a long run of one, and of the token its first six characters at most.
 * @example hideCredentials('key: my-secret-0001', ['my-secret-0001'], '') // => 'key: …'
 */
export function hideCredentials(text: string, secrets: readonly string[], token: string): string {
  const withoutSecrets = secrets.reduce((shown, secret) => hideRuns(shown, secret, '', shortestInProse), text)
  return hideRuns(withoutSecrets, token, token.slice(0, toldOfToken), shortestInProse)
}

/** Every run of the secret's characters becomes dots; `told` of it may stay. */
function hideRuns(text: string, secret: string, told: string, shortest = shortestRun): string {
  const least = Math.min(shortest + told.length, secret.length)
  if (least < 3 || text.length < least) return text
  let shown = ''
  for (let at = 0; at < text.length; ) {
    let end = at + least
    if (end > text.length || !secret.includes(text.slice(at, end))) {
      shown += text[at]
      at++
      continue
    }
    while (end < text.length && secret.includes(text.slice(at, end + 1))) end++
    shown += text.startsWith(told, at) ? `${told}…` : '…'
    at = end
  }
  return shown
}
