import { base, type Planted, plantedParts } from './planted.fixtures.ts'

const t = '0123456789abcdef0123456789abcdef'
const both = (id: string, auth: string, token = t) => plantedParts(id, { auth }, 'both', { token })
const inPayload = (id: string, auth: string) => plantedParts(id, { auth }, 'payload')
const inSalt = (id: string, auth: string) => plantedParts(id, { auth }, 'salt')

/** One planted request or more for each mistake of the family. */
export const plantedTokenValue: readonly Planted[] = [
  both('token-empty', 'Bearer '),
  inPayload('token-empty-payload', 'Bearer '),
  inSalt('token-empty-salt', ''),
  both('token-undefined', 'Bearer undefined'),
  both('token-null', 'Bearer None'),
  both('token-promise', 'Bearer [object Promise]'),
  both('token-array-text', 'Bearer Array'),
  both('token-placeholder', 'Bearer {{access_token}}'),
  both('token-documentation-sample', 'Bearer cafebface38fe374af5bcf7579a711658585012507d409eebb74f33fa4684711'),
  both('token-quoted', `Bearer "${t}"`),
  both('token-single-quoted', `Bearer '${t}'`),
  both('token-whole-quoted', `"Bearer ${t}"`),
  both('token-bytes-repr', `Bearer b'${t}'`),
  both('token-whole-bytes-repr', `b'Bearer ${t}'`),
  both('token-list-text', `Bearer ['${t}']`),
  both('token-json-fragment', `Bearer ${t}",`),
  both('token-basic-credentials', 'Basic ZGVtby1tZXJjaGFudDpkZW1vLXNlY3JldC1ub3QtcmVhbA=='),
  both('token-is-client-id', 'Bearer demo-merchant'),
  both('token-is-secret', `Bearer ${base.clientSecret}`),
  both('token-trailing-newline', `Bearer ${t}\n`),
  both('token-trailing-crlf', `Bearer ${t}\r\n`),
  both('token-trailing-space', `Bearer ${t} `),
  both('token-invisible', `Bearer ${t}\u200b`),
  both('token-first-char-lost', 'Bearer 123456789abcdef0123456789abcdef'),
  both('token-last-char-lost', 'Bearer 0123456789abcdef0123456789abcde'),
  both('token-cut', 'Bearer 0123456789abcdef'),
  both('token-line-wrapped', 'Bearer 0123456789abcdef\n0123456789abcdef'),
  both('token-case-changed', 'Bearer 0123456789ABCDEF0123456789ABCDEF'),
  both('token-uri-encoded', 'Bearer a%2Bb%2Fc%3D', 'a+b/c='),
  both('token-uri-decoded', 'Bearer a+b', 'a%2Bb'),
  both('token-padding-lost', 'Bearer YWJjZA', 'YWJjZA=='),
  both('token-base64-encoded', 'Bearer YWJj', 'abc'),
  both('token-hashed', 'Bearer ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad', 'abc'),
  both('token-jwt-part', 'Bearer ccc', 'aaa.bbb.ccc'),
]
