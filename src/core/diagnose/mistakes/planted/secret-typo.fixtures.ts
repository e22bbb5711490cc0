import type { SignatureRequest } from '../../../request/request.ts'
import { type Planted, planted } from './planted.fixtures.ts'

/** What follows the secret in the salt. */
const rest = '-1700000123789-Bearer 0123456789abcdef0123456789abcdef'
const used = (id: string, secret: string) => planted(id, { salt: secret + rest })
/** A merchant whose secret is `issued` and whose code used `secret`. */
const issued = (id: string, clientSecret: string, secret: string, more: Partial<SignatureRequest> = {}) =>
  planted(id, { salt: secret + rest }, { clientSecret, ...more })

/** One planted request or more for each mistake of the family. */
export const plantedSecretTypo: readonly Planted[] = [
  used('secret-first-char-lost', 'emo-secret-not-real'),
  used('secret-last-char-lost', 'demo-secret-not-rea'),
  used('secret-char-lost', 'demo-seret-not-real'),
  used('secret-char-doubled', 'demo-seccret-not-real'),
  used('secret-chars-exchanged', 'demo-sercet-not-real'),
  issued('secret-lookalike-char', 'aO1b', 'a01b'),
  issued('secret-lookalike-pair', 'burn1', 'bum1'),
  used('secret-char-case', 'demo-Secret-not-real'),
  used('secret-capitalised', 'Demo-secret-not-real'),
  used('secret-cut', 'demo-secret-not-'),
  used('secret-doubled', 'demo-secret-not-realdemo-secret-not-real'),
]
