import { type SignatureRequest, saltSecret } from '../../request/request.ts'
import type { Dimension, Family, Mistake, OtherValue, Prior, Producer } from './mistake.ts'

const dimension: Dimension = 'input'

/** No transformation of this request yields them: they are made of the values that the user knows of. */
function mistake(prior: Prior, producers: readonly Producer[], other: OtherValue): Mistake & { other: OtherValue } {
  return { dimension, prior, producers, variants: () => [], other }
}

/** Known secrets stand for both: where a merchant was given two, the known one signed. */
function withSecret({ signingSecret: _, ...request }: SignatureRequest, clientSecret: string): SignatureRequest {
  return { ...request, clientSecret }
}

/** Another value than the request's own was signed. */
export const inputMistakes = {
  'input-other-secret': mistake('high', ['environment-file', 'copy-paste', 'any'], {
    known: 'secrets',
    present: saltSecret,
    replace: withSecret,
  }),
  'input-other-token': mistake('high', ['any'], {
    known: 'tokens',
    present: ({ token }) => token,
    replace: (request, token) => ({ ...request, token }),
    either: token => ({ payload: { tokenInPayload: `Bearer ${token}` }, salt: { tokenInSalt: `Bearer ${token}` } }),
  }),
  'input-other-time': mistake('medium', ['any'], {
    known: 'times',
    present: ({ requestTime }) => requestTime,
    replace: (request, requestTime) => ({ ...request, requestTime }),
    either: time => ({ payload: { timeInPayload: time }, salt: { timeInSalt: time } }),
  }),
  'input-other-body': mistake('high', ['proxy', 'node', 'postman', 'any'], {
    known: 'bodies',
    present: ({ body }) => body,
    replace: (request, body) => ({ ...request, body }),
  }),
  'input-other-path': mistake('medium', ['proxy', 'postman', 'any'], {
    known: 'paths',
    present: ({ path }) => path,
    replace: (request, path) => ({ ...request, path }),
  }),
} satisfies Family
