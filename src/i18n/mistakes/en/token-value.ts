import type { tokenValueMistakes } from '#core/diagnose/mistakes/token-value.ts'
import type { MistakeText } from '../mistake-text.ts'

export const tokenValueTexts: Readonly<Record<keyof typeof tokenValueMistakes, MistakeText>> = {
  'token-empty': {
    title: 'The token was empty when signing',
    happened: 'Nothing follows Bearer in payload and salt, though the request was sent with a token.',
    fix: 'Wait for the token response before the signature is computed.',
  },
  'token-empty-payload': {
    title: 'The token was empty in the payload',
    happened: 'The token field of the payload has no token, the salt does.',
    fix: "Fill the payload's token field from the same variable as the salt.",
  },
  'token-empty-salt': {
    title: 'The token was empty in the salt',
    happened: 'The salt ends right after Bearer or after its last hyphen; the payload holds the token.',
    fix: 'Compute the salt after the token is known, at the same point as the payload.',
  },
  'token-undefined': {
    title: 'The text "undefined" was signed as the token',
    happened: 'The token variable had no value yet and JavaScript wrote undefined.',
    fix: 'Check the property name: the response calls it access_token.',
  },
  'token-null': {
    title: 'A null was signed as the token',
    happened: 'null, None or nil was turned into text where the token belongs.',
    fix: 'Stop with an error when there is no token, instead of signing.',
  },
  'token-promise': {
    title: 'A JavaScript object was signed as the token',
    happened:
      '[object Promise] or [object Object] stands where the token belongs: a missing await, or the whole response instead of its field.',
    fix: 'Write await before the token call and take .access_token of its result.',
  },
  'token-array-text': {
    title: 'An array was signed as the token',
    happened: 'The whole decoded response was turned into text, which PHP prints as Array.',
    fix: "Take ['access_token'] out of the decoded response first.",
  },
  'token-placeholder': {
    title: 'A placeholder was signed instead of the token',
    happened: 'The variable between braces was never replaced by its value in payload and salt.',
    fix: 'In Postman resolve variables first: pm.variables.replaceIn(...), then sign the result.',
  },
  'token-documentation-sample': {
    title: "The documentation's sample token was signed",
    happened: "The code still holds the token of the documentation's example.",
    fix: 'Replace the sample by the access_token that getToken answered.',
  },
  'token-quoted': {
    title: 'The token was signed in double quotes',
    happened: 'Payload and salt hold Bearer "…" with quotes around the token, the header does not.',
    fix: 'Read the token with jq -r or from parsed JSON, so that it comes without quotes.',
  },
  'token-single-quoted': {
    title: 'The token was signed in single quotes',
    happened: 'An apostrophe before and after the token became part of the signed text.',
    fix: 'Remove the apostrophes where the token is assigned or quoted in the shell.',
  },
  'token-whole-quoted': {
    title: 'Bearer and token were signed in one pair of quotes',
    happened: 'Quotes surround the whole Authorization value in payload and salt.',
    fix: 'Do not JSON-encode the header value, and take the quotes out of the variable.',
  },
  'token-bytes-repr': {
    title: "Python wrote b'…' around the token",
    happened: 'The token was bytes when it was put into the text, so its representation was signed.',
    fix: 'Decode the token before formatting: token.decode().',
  },
  'token-whole-bytes-repr': {
    title: "Python wrote b'…' around Bearer and token",
    happened: 'The whole Authorization value was bytes when it was formatted into payload and salt.',
    fix: 'Keep the header value as str and encode only the finished payload and salt.',
  },
  'token-list-text': {
    title: 'The token was signed as a list',
    happened: "Brackets or a tuple's parentheses surround the token: a list of one value became text.",
    fix: 'Take the first element, and look for a stray comma after the assignment.',
  },
  'token-json-fragment': {
    title: 'A piece of JSON was signed with the token',
    happened: 'Quotes, braces or the name access_token were cut out of the response along with the token.',
    fix: 'Parse the token response as JSON instead of cutting it with text tools.',
  },
  'token-basic-credentials': {
    title: 'The Basic value was signed instead of the Bearer token',
    happened: 'Basic with client id and secret, which belongs to getToken, stands where Bearer and the token belong.',
    fix: 'Keep two variables: Basic for getToken, Bearer for every signed call.',
  },
  'token-is-client-id': {
    title: 'The client id was signed as the token',
    happened: 'Bearer is followed by the client id in payload and salt.',
    fix: 'Check the order of the arguments: the token comes from getToken, not from the account data.',
  },
  'token-is-secret': {
    title: 'The client secret was signed as the token',
    happened: 'The secret stands where the Authorization value belongs.',
    fix: 'Exchange the two arguments, and see that the secret is not sent as a Bearer token.',
  },
  'token-trailing-newline': {
    title: 'A line break follows the token',
    happened: 'The signed token ends with a line feed, which the header cannot carry.',
    fix: "Trim the token when it is read from a file or a command: printf %s, tr -d '\\n'.",
  },
  'token-trailing-crlf': {
    title: 'A Windows line end follows the token',
    happened: 'Carriage return and line feed were signed after the token.',
    fix: 'Save the token file without a final line end, or strip both characters on reading.',
  },
  'token-trailing-space': {
    title: 'A space follows the token',
    happened: 'The signed token ends with a blank; HTTP drops it from the header.',
    fix: 'Copy the token without the blank, or trim it once when it is stored.',
  },
  'token-invisible': {
    title: 'An invisible character was signed with the token',
    happened: 'A zero-width space, no-break space or byte-order mark touches the token in payload and salt.',
    fix: 'Take the token from the response in code rather than through a chat or a document.',
  },
  'token-first-char-lost': {
    title: "The token's first character is missing",
    happened: 'Payload and salt hold the token from its second character on.',
    fix: 'Copy the token again from its very start, or correct the substring index.',
  },
  'token-last-char-lost': {
    title: "The token's last character is missing",
    happened: 'Payload and salt end the token one character too early.',
    fix: 'Select the token to its end when copying, or correct the length that cuts it.',
  },
  'token-cut': {
    title: 'The token was cut short',
    happened: 'Only the first characters of the token were signed: a column or field was too short for it.',
    fix: 'Widen the column that stores the token, and log its length beside the length received.',
  },
  'token-line-wrapped': {
    title: 'The token was signed with a break inside',
    happened: 'A line break or a space stands inside the token, as where a page wraps it.',
    fix: 'Copy the token from the raw response, where it is one unbroken word.',
  },
  'token-case-changed': {
    title: "The token's letters changed case",
    happened: 'The token was upper-cased or lower-cased before it was signed.',
    fix: 'Leave the token as getToken gave it; letters of either case are different letters.',
  },
  'token-uri-encoded': {
    title: 'The token was percent-encoded',
    happened: 'encodeURIComponent or a like function ran over the token before signing.',
    fix: 'Sign the raw token; a header value is never percent-encoded.',
  },
  'token-uri-decoded': {
    title: 'The token was percent-decoded',
    happened: '%XX or + in the token was decoded before signing, while the header kept it.',
    fix: 'Do not pass the token through a form or query parser on its way to the signature.',
  },
  'token-padding-lost': {
    title: "The = at the token's end is missing",
    happened: 'The token was signed without its final equals signs.',
    fix: 'Split "name=value" only at the first equals sign, so that the token keeps its own.',
  },
  'token-base64-encoded': {
    title: 'The token was base64-encoded',
    happened: 'Bearer is followed by the base64 text of the token in payload and salt.',
    fix: 'Encode only the Basic credentials of getToken; the token itself is used plainly.',
  },
  'token-hashed': {
    title: 'A hash of the token was signed',
    happened: 'The token was hashed before it was put into payload and salt.',
    fix: 'Remove the digest of the token; payload and salt take it in clear.',
  },
  'token-jwt-part': {
    title: 'Only one part of the token was signed',
    happened: 'The token has three parts joined by dots, and payload and salt hold some of them only.',
    fix: "Use the complete token; taking its signature part is PPOB's rule, not this API's.",
  },
}
