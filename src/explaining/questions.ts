import type { SignatureRequest } from '#core/index.ts'
import type { Question } from '#i18n/en/reply.ts'

/** What is missing before anything can be compared; null for nothing. */
export function missingFrom(request: SignatureRequest, observed: string | null): Question | null {
  if (request.path === '') return 'path'
  if (request.token === '') return 'token'
  if (!observed) return 'signature'
  return request.clientSecret === '' && !request.signingSecret ? 'secret' : null
}

/** True for a call of a method that carries a body, without one: the text that it came in hardly ever holds all of it. */
export function lacksBody({ method, body }: SignatureRequest): boolean {
  return /^(?:POST|PUT|PATCH)$/i.test(method) && body.length === 0
}

/**
 * What to ask where nothing known explains a signature: what would tell most, first. The merchant's own strings show any
 * mistake; a body invites to be written again; secret and token are the commonest of all that one signature cannot tell.
 */
export function questionsFor(request: SignatureRequest, hasOwnStrings: boolean): readonly [Question, ...Question[]] {
  const ofBody: readonly Question[] = request.body.length > 0 ? ['body-as-sent'] : []
  const ofOwn: readonly Question[] = hasOwnStrings ? [] : ['own-strings']
  const others = ['environment', 'token-since', ...ofBody, ...ofOwn] as const
  return lacksBody(request) ? ['body', ...others] : others
}
