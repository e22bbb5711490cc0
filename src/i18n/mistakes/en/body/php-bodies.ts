import type { phpBodies } from '#core/diagnose/mistakes/body/php-bodies.ts'
import type { MistakeText } from '../../mistake-text.ts'

/** Words for what PHP, Laravel and WordPress do to a body. */
export const phpTexts = {
  'body-php-default': {
    title: "The body was signed as PHP's default json_encode writes it",
    happened: 'Slashes were signed as \\/ and non-ASCII characters as \\uXXXX; the body sent has them plain.',
    fix: 'Give json_encode both JSON_UNESCAPED_SLASHES and JSON_UNESCAPED_UNICODE, once, for signing and sending.',
  },
  'body-php-slashes': {
    title: 'The body was signed with \\/ for slashes, all else plain',
    happened: 'json_encode ran with JSON_UNESCAPED_UNICODE alone, so only the slashes differ from what was sent.',
    fix: 'Add JSON_UNESCAPED_SLASHES to the flags.',
  },
  'body-php-unicode': {
    title: 'The body was signed with plain slashes but \\uXXXX for non-ASCII',
    happened: 'json_encode ran with JSON_UNESCAPED_SLASHES alone, so letters beyond ASCII were signed as escapes.',
    fix: 'Add JSON_UNESCAPED_UNICODE to the flags.',
  },
  'body-php-hex': {
    title: "The body was signed with PHP's JSON_HEX escapes",
    happened:
      'Characters such as < > & and quotes were signed as \\u003C and the like, as JsonResponse of Symfony and Laravel does by default.',
    fix: 'Build the string with json_encode and the two UNESCAPED flags instead of taking it from a JsonResponse.',
  },
  'body-php-pretty': {
    title: 'The body was signed with JSON_PRETTY_PRINT',
    happened: "The signed text is indented by four spaces, with PHP's escapes; the request carried compact JSON.",
    fix: 'Take JSON_PRETTY_PRINT out of the call whose result is signed.',
  },
  'body-php-roundtrip': {
    title: 'The body was signed as PHP writes it after decoding it',
    happened:
      'json_encode(json_decode(...)) dropped zero fractions and turned empty objects into []; the sent text still has them.',
    fix: 'Read the raw text with php://input or $request->getContent(), and sign that.',
  },
  'body-php-float-precision': {
    title: 'Decimals were signed with 17 digits',
    happened: 'PHP wrote 0.1 as 0.10000000000000001, because serialize_precision is 17.',
    fix: 'Set serialize_precision to -1, or keep amounts as strings.',
  },
  'body-php-numeric-check': {
    title: 'Number-like strings were signed as numbers',
    happened: 'JSON_NUMERIC_CHECK took the quotes off strings such as "0812...", which even lost a leading zero.',
    fix: 'Drop JSON_NUMERIC_CHECK, and give each field its type in the array.',
  },
  'body-php-force-object': {
    title: 'Lists were signed as objects',
    happened: 'JSON_FORCE_OBJECT wrote [..] as {"0":..,"1":..}; the request carried the list.',
    fix: 'Remove JSON_FORCE_OBJECT, and use new stdClass() for the one value that must be {}.',
  },
  'body-empty-object-as-array': {
    title: 'A nested empty object was signed as []',
    happened: 'PHP cannot tell an empty object from an empty array, so {} in the request became [] in the signed text.',
    fix: 'Use new stdClass() for empty objects, or decode without the associative flag.',
  },
  'body-laravel-empty-to-null': {
    title: 'Empty strings were signed as null',
    happened: 'Laravel\'s ConvertEmptyStringsToNull changed "" to null before the code signed its input.',
    fix: 'Sign $request->getContent(), which no middleware has touched.',
  },
  'body-laravel-trimmed-strings': {
    title: 'Strings were signed without the blanks at their ends',
    happened: 'The TrimStrings middleware cut blanks that are still in the body on the wire.',
    fix: 'Trim the values before building the request, so that both texts lack them.',
  },
  'body-laravel-input-cleaned': {
    title: "The input as Laravel's middleware left it was signed",
    happened:
      '$request->all() gave trimmed strings, null for empty ones, and rewritten numbers and objects; none of that was sent.',
    fix: 'Keep the string that you send, and do not rebuild it from $request->all().',
  },
  'body-php-array-filter': {
    title: 'Empty top-level fields were filtered out before signing',
    happened: 'array_filter removed null, false, "", "0", 0 and [] from the signed data; the request still had them.',
    fix: 'Filter first, then use the filtered array for both signing and sending.',
  },
  'body-php-array': {
    title: 'The word Array was signed in place of the body',
    happened: 'A PHP array was put into a string as it is, and PHP prints that as Array.',
    fix: 'Encode the array with json_encode before concatenating.',
  },
  'body-php-stripslashes': {
    title: 'Backslashes were removed from the signed body',
    happened: 'stripslashes or wp_unslash took away the backslashes of JSON escapes.',
    fix: 'Take the body from php://input instead of an unslashed variable.',
  },
} satisfies Record<keyof typeof phpBodies, MistakeText>
