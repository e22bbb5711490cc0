import type { SignatureRequest } from '../../../request/request.ts'
import { type Planted, planted } from './planted.fixtures.ts'

/** What follows the secret in the salt. */
const rest = '-1700000123789-Bearer 0123456789abcdef0123456789abcdef'
const used = (id: string, secret: string) => planted(id, { salt: secret + rest })
/** A merchant whose secret is `issued` and whose code used `secret`. */
const issued = (id: string, clientSecret: string, secret: string, more: Partial<SignatureRequest> = {}) =>
  planted(id, { salt: secret + rest }, { clientSecret, ...more })

/** One planted request or more for each mistake of the family. */
export const plantedSecretOther: readonly Planted[] = [
  used('secret-is-client-id', 'demo-merchant'),
  used('secret-id-colon-secret', 'demo-merchant:demo-secret-not-real'),
  used('secret-id-joined', 'demo-merchantdemo-secret-not-real'),
  used('secret-basic-credentials', 'ZGVtby1tZXJjaGFudDpkZW1vLXNlY3JldC1ub3QtcmVhbA=='),
  issued('secret-client-secret-for-signing', 'for-get-token', 'for-get-token', { signingSecret: 'for-signing' }),
  used('secret-is-token', '0123456789abcdef0123456789abcdef'),
  used('secret-empty', ''),
  used('secret-undefined', 'undefined'),
  used('secret-null', 'None'),
  used('secret-object-text', '[object Object]'),
  used('secret-documentation-sample', 'MaREaULkzAUTAFYg'),
  used('secret-placeholder', 'YOUR_CLIENT_SECRET'),
  used('secret-env-line', 'CLIENT_SECRET=demo-secret-not-real'),
]
