import type { tokenPrefixMistakes } from '#core/diagnose/mistakes/token-prefix.ts'
import type { MistakeText } from '../mistake-text.ts'

export const tokenPrefixTexts: Readonly<Record<keyof typeof tokenPrefixMistakes, MistakeText>> = {
  'token-missing-bearer': {
    title: 'The word Bearer is missing everywhere',
    happened: 'Payload and salt hold the bare token, while the Authorization header holds "Bearer " and the token.',
    fix: 'Build "Bearer " + token once and use that one text for the header, the payload and the salt.',
  },
  'token-missing-bearer-payload': {
    title: 'The word Bearer is missing in the payload',
    happened: 'The payload says token= and then the bare token; the salt is right.',
    fix: 'Write token=Bearer and a space before the token in the payload, as in the salt.',
  },
  'token-missing-bearer-salt': {
    title: 'The word Bearer is missing in the salt',
    happened: 'The salt ends in the bare token; the payload has the word Bearer.',
    fix: 'End the salt with the whole Authorization value, not with the token variable.',
  },
  'token-lowercase-bearer': {
    title: '"bearer" was signed in lower case',
    happened: 'Payload and salt begin the token with "bearer "; Netzme reads "Bearer " with a capital B.',
    fix: 'Do not build the prefix from token_type of the token response; write "Bearer " yourself.',
  },
  'token-lowercase-bearer-payload': {
    title: '"bearer" in lower case in the payload only',
    happened: 'The payload has token=bearer, the salt has Bearer.',
    fix: 'Use for the payload the same Authorization variable that the salt already uses.',
  },
  'token-lowercase-bearer-salt': {
    title: '"bearer" in lower case in the salt only',
    happened: 'The salt ends in "bearer " and the token, the payload has it right.',
    fix: "Copy the capital B of the payload's token field into the salt.",
  },
  'token-uppercase-bearer': {
    title: '"BEARER" was signed in capitals',
    happened: 'All six letters of the prefix are capitals in payload and salt.',
    fix: 'Remove the upper-casing of the scheme name: only the B is a capital.',
  },
  'token-uppercase-bearer-payload': {
    title: '"BEARER" in capitals in the payload only',
    happened: "The payload's token field begins with BEARER, the salt with Bearer.",
    fix: "Take the payload's token field from the header value, unchanged.",
  },
  'token-uppercase-bearer-salt': {
    title: '"BEARER" in capitals in the salt only',
    happened: 'The authorization part of the salt was upper-cased in its prefix.',
    fix: 'Put the header value into the salt as it is, without changing its case.',
  },
  'token-no-space': {
    title: 'The space after Bearer is missing',
    happened: '"Bearer" and the token were joined without a space, in payload and salt.',
    fix: 'Put exactly one space between Bearer and the token.',
  },
  'token-no-space-payload': {
    title: 'The space after Bearer is missing in the payload',
    happened: 'The payload reads token=Bearer followed at once by the token.',
    fix: "Correct the concatenation of the payload: 'token=Bearer ' ends with a space.",
  },
  'token-no-space-salt': {
    title: 'The space after Bearer is missing in the salt',
    happened: 'The last part of the salt runs Bearer and the token together.',
    fix: "Correct the concatenation of the salt: '-Bearer ' ends with a space.",
  },
  'token-double-space': {
    title: 'Two spaces after Bearer',
    happened: 'The signed value has two spaces between Bearer and the token; the header has one.',
    fix: 'Look for a space in the prefix and another one before the token, and keep one of them.',
  },
  'token-colon': {
    title: 'A colon after Bearer',
    happened: '"Bearer: " with a colon was signed in front of the token.',
    fix: 'Delete the colon; it belongs after header names, not after the scheme.',
  },
  'token-other-joint': {
    title: 'Another sign between Bearer and the token',
    happened: 'Something other than one plain space joins Bearer and the token: a plus, %20, a tab or the like.',
    fix: 'Join them with U+0020, and sign before any URL encoding.',
  },
  'token-double-bearer': {
    title: 'Bearer stands twice',
    happened: '"Bearer Bearer " was signed: the token variable already held the prefix and it was added again.',
    fix: 'Store the bare access_token, and add "Bearer " in one place only.',
  },
  'token-double-bearer-payload': {
    title: 'Bearer stands twice in the payload',
    happened: 'The payload adds "Bearer " to a value that already begins with it.',
    fix: 'Write token= and the Authorization value in the payload, with no prefix of its own.',
  },
  'token-double-bearer-salt': {
    title: 'Bearer stands twice in the salt',
    happened: 'The salt adds "Bearer " to a value that already carries it.',
    fix: 'Let the salt end with the Authorization value and drop the extra prefix there.',
  },
  'token-mixed-bearer': {
    title: 'Bearer stands twice, once in lower case',
    happened:
      'The prefix from token_type and a written one were put together: "Bearer bearer " or the other way round.',
    fix: 'Ignore token_type altogether; one written "Bearer " is enough.',
  },
  'token-header-line': {
    title: 'The whole header line was signed as the token',
    happened: 'The name Authorization and its colon were signed along with the value.',
    fix: 'Sign the value only: what stands right of "Authorization: ".',
  },
  'token-other-scheme': {
    title: 'Another scheme than Bearer was signed',
    happened: 'A different word, such as Token, custom or a misspelt Bearer, stands before the token.',
    fix: 'Spell the scheme Bearer; "custom" belongs to the invoice calls, which carry no signature.',
  },
}
