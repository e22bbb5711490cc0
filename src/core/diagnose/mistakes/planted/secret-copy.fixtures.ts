import type { SignatureRequest } from '../../../request/request.ts'
import { type Planted, planted } from './planted.fixtures.ts'

/** What follows the secret in the salt. */
const rest = '-1700000123789-Bearer 0123456789abcdef0123456789abcdef'
const s = 'demo-secret-not-real'
const used = (id: string, secret: string) => planted(id, { salt: secret + rest })
/** A merchant whose secret is `issued` and whose code used `secret`. */
const issued = (id: string, clientSecret: string, secret: string, more: Partial<SignatureRequest> = {}) =>
  planted(id, { salt: secret + rest }, { clientSecret, ...more })

/** One planted request or more for each mistake of the family. */
export const plantedSecretCopy: readonly Planted[] = [
  used('secret-trailing-newline', `${s}\n`),
  used('secret-trailing-crlf', `${s}\r\n`),
  used('secret-trailing-cr', `${s}\r`),
  used('secret-trailing-space', `${s} `),
  used('secret-leading-space', ` ${s}`),
  used('secret-surrounding-blanks', `${s}\t`),
  used('secret-literal-newline', `${s}\\n`),
  issued('secret-trimmed', ' abc ', 'abc'),
  issued('secret-inner-blanks-removed', 'ab c d', 'abcd'),
  used('secret-double-quoted', `"${s}"`),
  used('secret-single-quoted', `'${s}'`),
  used('secret-half-quoted', `${s}"`),
  used('secret-other-quotes', `“${s}”`),
  issued('secret-unquoted', '"abc"', 'abc'),
  used('secret-trailing-punctuation', `${s},`),
  used('secret-zero-width-space', `${s}\u200b`),
  used('secret-nbsp', `${s}\u00a0`),
  used('secret-bom', `\ufeff${s}`),
  used('secret-invisible-other', `${s}\u200e`),
  used('secret-hyphen-as-dash', 'demo–secret–not–real'),
  issued('secret-dash-other', 'ab--cd', 'ab—cd'),
  issued('secret-smart-quotes', "it's", 'it’s'),
  issued('secret-markdown-eaten', 'a_b_c', 'abc'),
]
