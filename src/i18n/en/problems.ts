import type { JsonFault } from '#core/bytes/json-fault.ts'
import type { BytesProblem } from '#core/bytes/problem.ts'
import type { FieldProblem, Mend } from '#core/index.ts'
import type { FieldCheckCode } from '#core/request/problem.ts'

const place = ({ at }: FieldProblem) => `character ${at.start + 1}`
const many = ({ count }: FieldProblem) =>
  count && count > 1 ? `${count} characters that the eye misses or confuses, the first ` : ''
const found = (problem: FieldProblem) =>
  `${many(problem)}${problem.character ?? 'An invisible character'} at ${place(problem)}`

/** One sentence each: what is there, where, and what it does to the signature. */
const fields: Readonly<Record<FieldCheckCode, (problem: FieldProblem) => string>> = {
  'secret-missing': () => 'No secret yet. Without it no signature can be right.',
  'secret-blank-around': p => `A blank at the edge of the secret, at ${place(p)}. It is part of the salt.`,
  'secret-blank-inside': p => `A blank inside the secret, at ${place(p)}. It is part of the salt.`,
  'secret-quoted': () => 'The secret stands in quotes. They are part of the salt.',
  'secret-literal-escape': p => `A backslash escape typed as text, at ${place(p)}: two characters, not a line end.`,
  'secret-invisible': p => `${found(p)}. It is part of the salt.`,
  'secret-looks-base64': () => 'Looks like base64. It is used as it stands, not decoded.',
  'secret-looks-hex': () => 'Looks like hex. It is used as it stands, not decoded.',
  'secret-looks-jwt': () => 'Looks like a JWT. A token belongs in the Token field.',
  'secret-equals-client-id': () => 'The same as the client ID.',
  'client-id-missing': () => 'No client ID yet. It is not signed, but the call needs it.',
  'client-id-blank-around': p => `A blank at the edge of the client ID, at ${place(p)}. The header would carry it.`,
  'client-id-invisible': p => `${found(p)}. Sent as typed.`,
  'token-missing': () => 'No token yet. The signature is computed with an empty one.',
  'token-bearer-prefix': () => 'Starts with “Bearer ”. The recipe adds it, so it would be signed twice.',
  'token-lowercase-bearer': () => 'Starts with “bearer ”, as token_type spells it. The recipe adds “Bearer ” itself.',
  'token-quoted': () => 'The token stands in quotes. They would be signed.',
  'token-blank': p => `A blank in the token, at ${place(p)}. It would be signed.`,
  'token-invisible': p => `${found(p)}. Signed as typed.`,
  'path-missing': () => 'No path yet.',
  'path-full-url': () => 'A full URL. Only the path and query are signed, without scheme and host.',
  'path-no-leading-slash': () => 'Does not begin with a slash.',
  'path-fragment': p => `A fragment begins at ${place(p)}. It never reaches the server.`,
  'path-blank': p => `A blank at ${place(p)}. In a request line it has to be encoded.`,
  'path-trailing-question': () => 'Ends in a question mark without a query. Many clients drop it when they send.',
  'path-invisible': p => `${found(p)}. Signed as typed.`,
  'path-placeholder': p => `A placeholder is not filled in, at ${place(p)}.`,
  'path-not-ascii': p =>
    `${p.character ?? 'A character'} at ${place(p)} is not ASCII. On the wire it is percent-encoded.`,
  'method-missing': () => 'No method yet.',
  'method-lowercase': () => 'Lower case. Netzme signs the method in upper case.',
  'method-unusual': () => 'Netzme’s endpoints use GET and POST only.',
  'body-on-get': () => 'A GET with a body. Netzme’s GET endpoints sign an empty one.',
  'body-not-json': p => `Not JSON${p.fault ? `: ${jsonFaults[p.fault.code](p.fault)}` : ''}.`,
  'body-pretty': () => 'Not compact. All known clients sign compact JSON; this one is signed exactly as typed.',
  'body-bom': () => 'Begins with a byte order mark, U+FEFF: three bytes that are signed too.',
  'body-crlf': p => `${p.count ?? 'Some'} CR characters in the line ends. They are signed as they are.`,
  'body-trailing-newline': () => 'Ends in a line end. It is signed too.',
  'body-invisible': p => `${found(p)}. Signed as typed.`,
  'body-not-utf8': p => `Not UTF-8, from byte ${p.at.start}. The bytes are signed as they are.`,
  'time-missing': () => 'No request time yet.',
  'time-seconds': () => 'Seconds. Netzme’s request time is in milliseconds, 13 digits.',
  'time-microseconds': () => 'Microseconds. Netzme’s request time is in milliseconds, 13 digits.',
  'time-nanoseconds': () => 'Nanoseconds. Netzme’s request time is in milliseconds, 13 digits.',
  'time-iso': () => 'A date as text. Netzme’s request time is a number: milliseconds since 1970.',
  'time-not-a-number': p => `Not a number, from ${place(p)}. Netzme’s request time is milliseconds since 1970.`,
  'time-unusual-length': () => 'An unusual length: milliseconds of our time have 13 digits.',
  'time-blank': p => `A blank at ${place(p)}. It would be signed.`,
  'lone-surrogate': p => `Half of a character pair at ${place(p)}. As bytes it becomes U+FFFD (EF BF BD).`,
}

const where = (fault: JsonFault) => `line ${fault.line}, column ${fault.column}`

const jsonFaults: Readonly<Record<JsonFault['code'], (fault: JsonFault) => string>> = {
  'json-empty': () => 'there is nothing but blanks',
  'json-unexpected-character': f => `an unexpected character at ${where(f)}`,
  'json-unexpected-end': f => `it ends too early, at ${where(f)}`,
  'json-bad-escape': f => `an unknown escape at ${where(f)}`,
  'json-control-character': f => `a bare control character in a text at ${where(f)}`,
  'json-bad-number': f => `not a number at ${where(f)}`,
  'json-bad-literal': f => `an unknown word at ${where(f)}`,
  'json-trailing-comma': f => `a comma with nothing after it at ${where(f)}`,
  'json-single-quotes': f => `single quotes at ${where(f)}`,
  'json-after-end': f => `something follows the end, at ${where(f)}`,
}

const bytes: Readonly<Record<BytesProblem['code'], (problem: BytesProblem) => string>> = {
  'escape-unknown': p => `An unknown escape at character ${p.position + 1}. The last complete text is signed.`,
  'escape-unfinished': p => `An unfinished escape at character ${p.position + 1}. The last complete text is signed.`,
  'hex-not-a-digit': p => `Not a hex digit at character ${p.position + 1}. The last complete bytes are signed.`,
  'hex-odd-digit': p => `Half a byte at character ${p.position + 1}. The last complete bytes are signed.`,
}

/** What the one-click offers do, by the check that makes them; the rest by what they do. */
const mendsOf: Readonly<Partial<Record<FieldCheckCode, string>>> = {
  'secret-blank-around': 'Remove it',
  'secret-blank-inside': 'Remove it',
  'secret-quoted': 'Remove the quotes',
  'client-id-blank-around': 'Remove it',
  'token-bearer-prefix': 'Remove “Bearer ”',
  'token-lowercase-bearer': 'Remove “bearer ”',
  'token-quoted': 'Remove the quotes',
  'token-blank': 'Remove it',
  'path-full-url': 'Keep path and query',
  'path-no-leading-slash': 'Add the slash',
  'path-fragment': 'Remove the fragment',
  'path-blank': 'Encode it',
  'path-trailing-question': 'Remove it',
  'path-not-ascii': 'Percent-encode',
  'method-lowercase': 'Make it upper case',
  'body-on-get': 'Empty the body',
  'body-bom': 'Remove it',
  'body-trailing-newline': 'Remove it',
  'time-seconds': 'Make it milliseconds',
  'time-microseconds': 'Make it milliseconds',
  'time-nanoseconds': 'Make it milliseconds',
  'time-iso': 'Make it milliseconds',
  'time-blank': 'Remove it',
}

const mends: Readonly<Record<Mend['kind'], string>> = {
  replace: 'Mend',
  cut: 'Remove it',
  'minify-body': 'Minify',
  'unify-line-ends': 'Use LF line ends',
  'plain-characters': 'Use plain characters',
  'swap-lone-surrogates': 'Write U+FFFD',
}

export const problems = { fields, bytes, mendsOf, mends }
