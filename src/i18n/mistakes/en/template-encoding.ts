import type { templateEncodingMistakes } from '#core/diagnose/mistakes/template-encoding.ts'
import type { MistakeText } from '../mistake-text.ts'

export const templateEncodingTexts: Readonly<Record<keyof typeof templateEncodingMistakes, MistakeText>> = {
  'template-values-uri-encoded': {
    title: 'Each value was URL-encoded',
    happened: 'encodeURIComponent ran over the values, so / became %2F and the space after Bearer %20.',
    fix: 'Join the raw values; only the URL itself may be encoded.',
  },
  'template-values-raw-encoded': {
    title: 'Each value was encoded as RFC 3986 has it',
    happened: "rawurlencode or a like function encoded every value, ! ' ( ) * included.",
    fix: "Take rawurlencode out of the payload's assembly.",
  },
  'template-urlsearchparams': {
    title: 'The payload was built by a query builder',
    happened: 'URLSearchParams, http_build_query or urlencode encoded the values, with + for the blank.',
    fix: 'Concatenate the fields as plain text instead of using the query builder.',
  },
  'template-values-slashes-kept': {
    title: 'Each value was encoded, slashes excepted',
    happened: 'quote() or encodeURI() ran over the values and left / alone.',
    fix: 'Drop quote() and encodeURI() here: a path that is sent raw is signed raw.',
  },
  'template-values-lowercase-hex': {
    title: 'Each value was encoded with lower-case %2f',
    happened: ".NET's UrlEncode ran over the values.",
    fix: 'Remove HttpUtility.UrlEncode from the code that builds the string to sign.',
  },
  'template-values-decoded': {
    title: 'Each value was URL-decoded',
    happened: '%XX, and perhaps +, was turned into characters in path and body before signing.',
    fix: 'Sign what goes over the wire: the path as requested, the body as sent.',
  },
  'template-values-trimmed': {
    title: 'Blanks were taken out of the values',
    happened: 'Each value was trimmed or stripped of white space, down to the space after Bearer.',
    fix: 'Leave the values untouched once they are chosen.',
  },
  'template-values-base64': {
    title: 'Each value was base64-encoded',
    happened: 'The values stand in the payload as base64 text.',
    fix: 'Write them plainly; base64 has no place in this payload.',
  },
  'template-values-quoted': {
    title: 'Each value was signed in quotes',
    happened: 'path="…" was signed where path=… is right.',
    fix: 'Use a formatter that adds no quotes: %s rather than %q or %r.',
  },
  'template-values-braced': {
    title: 'Each value was signed in braces',
    happened: 'The notation {value} was copied together with its braces.',
    fix: 'The braces mark a place to fill in; leave them out.',
  },
  'template-whole-uri-encoded': {
    title: 'The whole payload was URL-encoded',
    happened: 'Labels, separators and values went through encodeURIComponent together.',
    fix: 'Hash the payload itself, not its encoded form.',
  },
  'template-whole-form-encoded': {
    title: 'The whole payload was form-encoded',
    happened: 'URLEncoder or urlencode ran over the finished string, with + for the blank.',
    fix: 'Skip URLEncoder between building the payload and hashing it.',
  },
  'template-whole-decoded': {
    title: 'The whole payload was URL-decoded',
    happened: 'The finished string was decoded, so escapes in path and body are gone.',
    fix: 'Do not decode after joining: %XX in the path is signed as it stands.',
  },
  'template-base64-whole': {
    title: 'The whole payload was base64-encoded',
    happened: 'The base64 text of the payload was hashed, not the payload.',
    fix: "Give the payload's UTF-8 bytes to HMAC directly.",
  },
  'template-base64url-whole': {
    title: 'The whole payload was base64url-encoded',
    happened: 'The payload was encoded as a JWT encodes its parts.',
    fix: "Leave JWT's encoding out; HMAC takes the readable string.",
  },
  'template-hex-whole': {
    title: 'The whole payload was hex-encoded',
    happened: 'The hex digits of the payload were hashed as text.',
    fix: 'Pass the bytes, not their hex print, to the HMAC call.',
  },
  'template-html-escaped': {
    title: 'The whole payload was HTML-escaped',
    happened: 'htmlspecialchars or a template engine changed &, quotes, < and >.',
    fix: 'Sign before output escaping, or mark the string as raw.',
  },
  'template-json-escaped': {
    title: 'The whole payload was JSON-escaped',
    happened: 'Quotes in the body became \\" because the payload passed through a JSON string.',
    fix: 'Take the string before it is put into JSON.',
  },
  'template-json-stringified': {
    title: 'The whole payload was signed as a JSON string',
    happened: 'JSON.stringify or json.dumps was called on the finished text: quotes around, escapes inside.',
    fix: 'Remove that call; the payload already is text.',
  },
  'template-slashes-escaped': {
    title: 'Every / in the payload was escaped',
    happened: '\\/ stands for each slash, in the path as well as in the body.',
    fix: 'Encode the body with JSON_UNESCAPED_SLASHES, and do not json_encode the rest.',
  },
  'template-lowercased': {
    title: 'The whole payload was lower-cased',
    happened: "SNAP's rule for the body hash was applied to the complete string.",
    fix: 'Lower-case only the hex signature at the very end.',
  },
  'template-uppercased': {
    title: 'The whole payload was upper-cased',
    happened: 'Every letter of the string was turned into a capital.',
    fix: 'Only the method is in capitals.',
  },
  'template-whitespace-removed': {
    title: 'All blanks were removed from the payload',
    happened: 'The space after Bearer and blanks in the body were stripped from the finished string.',
    fix: 'Minify the JSON before sending, and leave the payload alone afterwards.',
  },
  'template-backslashes-removed': {
    title: 'Backslashes or quotes were removed from the payload',
    happened: 'stripslashes or a like clean-up ran over the finished string.',
    fix: 'Clean no text that will be signed; sign the body byte for byte.',
  },
  'template-values-html-escaped': {
    title: 'Each value was escaped for HTML',
    happened: 'A template engine wrote entities such as &quot; and &amp; into the values, not between them.',
    fix: 'Turn escaping off for this template, or put the payload together without one.',
  },
}
