import type { SignatureRequest } from '../../../request/request.ts'
import { type Planted, planted } from './planted.fixtures.ts'

/** What follows the secret in the salt. */
const rest = '-1700000123789-Bearer 0123456789abcdef0123456789abcdef'
/** A merchant whose secret is `issued` and whose code used `secret`. */
const issued = (id: string, clientSecret: string, secret: string, more: Partial<SignatureRequest> = {}) =>
  planted(id, { salt: secret + rest }, { clientSecret, ...more })

/** One planted request or more for each mistake of the family. */
export const plantedSecretRead: readonly Planted[] = [
  issued('secret-uri-encoded', 'a+b/c', 'a%2Bb%2Fc'),
  issued('secret-uri-decoded', 'a%2Bb', 'a+b'),
  issued('secret-plus-as-space', 'a+b', 'a b'),
  issued('secret-html-escaped', 'a&b<c', 'a&amp;b&lt;c'),
  issued('secret-json-escaped', 'a"b', 'a\\"b'),
  issued('secret-backslash-eaten', 'a\\b', 'ab'),
  issued('secret-env-dollar-eaten', 'ab$cd-ef', 'ab-ef'),
  issued('secret-env-hash-cut', 'ab#cd', 'ab'),
  issued('secret-env-other-cut', 'ab=cd', 'ab'),
  issued('secret-read-as-number', '00123', '123'),
  issued('secret-padding-lost', 'YWJjZA==', 'YWJjZA'),
  issued('secret-normalised', 'cafe\u0301', 'caf\u00e9'),
  issued('secret-prefix-lost', 'sk_abc', 'abc'),
]
