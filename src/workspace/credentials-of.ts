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
