import { holdsSecret } from '#core/bytes/holds-secret.ts'
import { mayHoldCredential } from '#core/bytes/may-hold-credential.ts'
import { type AskedCase, writeAskedCase } from '#core/case-file/asked-case.ts'
import { type SignatureRequest, tokoNetzme } from '#core/index.ts'
import { type Case, exampleRequest } from './case.ts'
import { credentialsIn } from './replaced-credentials.ts'
import { key, type StoredCase } from './stored-case.ts'

/** Bodies above this many characters are not kept; sessionStorage holds some five million for the whole page. */
export const storedBodyLimit = 500_000

/**
 * Writes the case without its secrets. A field that contains one of them, or one of `others`, is left out, wherever and however
 * it was spelled; so is one that may hold a credential which nobody here knows.
 */
export function storeCase(storage: Storage, state: Case, others: readonly string[] = []): void {
  const { request, scheme } = state
  const credentials = kindOf(request)
  const secrets = [...(credentials === 'own' ? credentialsIn(request) : []), ...others]
  const gives = (text: string) => text !== '' && holdsSecret(text, secrets)
  const safe = (text: string) => (gives(text) || mayHoldCredential(text) ? '' : text)
  const body = typeof request.body === 'string' && request.body.length <= storedBodyLimit ? request.body : ''
  const stored: StoredCase = {
    version: 1,
    credentials,
    request: {
      clientId: safe(request.clientId),
      method: safe(request.method),
      path: safe(request.path),
      requestTime: safe(request.requestTime),
      body: safe(body),
    },
    scheme: Object.values(scheme).some(gives) ? tokoNetzme : scheme,
    // A signature has the form of a token
    observed: gives(state.observed ?? '') || /bearer|basic/i.test(state.observed ?? '') ? '' : (state.observed ?? ''),
    isExample: state.source.kind === 'example',
    endpointId: state.endpointId,
    opened:
      state.opened && textsOf(state.opened).every(text => text === safe(text)) ? writeAskedCase(state.opened) : null,
  }
  try {
    storage.setItem(key, JSON.stringify(stored))
  } catch {
    storage.removeItem(key)
  }
}

/** What a case file's author could have written anything into. */
function textsOf({ token, withheld, said }: AskedCase): string[] {
  return [token.start, said.outcome, ...said.causes.flat(), ...withheld.map(({ field }) => field)]
}

function kindOf({ clientSecret, signingSecret, token }: SignatureRequest): StoredCase['credentials'] {
  if (!clientSecret && !signingSecret && !token) return 'none'
  const isExample = clientSecret === exampleRequest.clientSecret && token === exampleRequest.token && !signingSecret
  return isExample ? 'example' : 'own'
}
