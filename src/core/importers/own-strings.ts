import type { SignatureRequest } from '../request/request.ts'

type Found = Partial<Pick<SignatureRequest, 'path' | 'method' | 'token' | 'requestTime' | 'body' | 'clientSecret'>>

const labels = 'path|method|token|timestamp|body'
const label = new RegExp(`(?:^|&)(${labels})=`, 'g')

/** True where a text is a raw payload: at least three of its labels, the first at its start. */
export function isOwnPayload(text: string): boolean {
  if (!/^(?:path|method|token|timestamp|body)=/.test(text)) return false
  return new Set(Array.from(text.slice(0, 4000).matchAll(label), match => match[1])).size >= 3
}

/**
 * The fields of a raw payload of the merchant's own, in whatever order. A label that stands again inside the path's query or
 * the body counts once: the body, where it is last, goes on to the end.
 */
export function readOwnPayload(text: string): Found {
  const found: Found = {}
  const marks = [...text.matchAll(label)]
  const body = marks.find(mark => mark[1] === 'body')
  const used = body ? marks.slice(0, marks.indexOf(body) + 1) : marks
  // A path's query may hold "&method=" itself: the last one of a name before the next label is the payload's.
  for (const [index, mark] of used.entries()) {
    const start = mark.index + mark[0].length
    const end = mark[1] === 'body' ? text.length : (used[index + 1]?.index ?? text.length)
    assign(found, mark[1] ?? '', text.slice(start, end))
  }
  return found
}

function assign(found: Found, name: string, value: string): void {
  if (name === 'path') found.path ??= value
  else if (name === 'method') found.method = value
  else if (name === 'token') found.token = value.replace(/^bearer\s+/i, '')
  else if (name === 'timestamp') found.requestTime = value
  else found.body ??= value
}

const salt = /^(.*)-(\d{10,19})-(bearer\s+)?(\S+)$/is

/** True where a text has the salt's form: secret, digits, "Bearer" and a token, with hyphens between. */
export function isOwnSalt(text: string): boolean {
  return text.length < 5000 && /-\d{10,19}-bearer\s+\S+$/i.test(text)
}

/** The fields of a salt of the merchant's own; none where it has another form. */
export function readOwnSalt(text: string): Found {
  const [, clientSecret, requestTime, , token] = text.length < 5000 ? (salt.exec(text) ?? []) : []
  if (clientSecret === undefined || requestTime === undefined || token === undefined) return {}
  return { clientSecret, requestTime, token }
}
