import { type Case, exampleRequest } from './case.ts'
import { credentialsIn } from './replaced-credentials.ts'
import type { Session } from './session.ts'

/** Every secret and token that a session holds, the open case's own included; not the documentation's public ones. */
export function credentialsOf({ open, closed, secrets, unclaimed, before }: Session): string[] {
  const given = [...secrets.values(), ...(unclaimed ? [unclaimed] : [])]
  const found = [
    ...[open, ...closed.map(({ kept }) => kept)].flatMap(credentialsOfCase),
    ...given.flatMap(({ clientSecret, signingSecret }) => [clientSecret, signingSecret ?? '']),
    ...(before ? credentialsOf(before.session) : []),
  ]
  const isPublic = (text: string) => text === exampleRequest.clientSecret || text === exampleRequest.token
  return [...new Set(found)].filter(text => text !== '' && !isPublic(text))
}

function credentialsOfCase({ request, known, undo }: Case): string[] {
  const { clientSecret = '', signingSecret = '', token = '' } = undo?.change ?? {}
  const lines = [known.secrets, known.tokens].flatMap(text => text.split(/\r?\n/)).map(line => line.trim())
  return [...credentialsIn(request), clientSecret, signingSecret, token, ...lines]
}

const named = /(access_?token|refresh_?token|client_?secret|api_?key|password|authorization)["'\s:=%\\]+\S{6,}/i
const scheme = /\b(bearer|basic)(\s|%20|\+|\\u0020|:)+[^\s"]{6,}/i
const jwt = /\beyJ[\w-]{8,}\.[\w-]{8,}/
/** A token of Netzme's has this form. So has a PIN's hash, which is not to be left behind either. */
const longHex = /(?<![0-9a-f])[0-9a-f]{64}(?![0-9a-f])/i

/** True where a text may hold a credential that the session does not know. */
export function mayHoldCredential(text: string): boolean {
  return [named, scheme, jwt, longHex].some(form => form.test(text))
}
