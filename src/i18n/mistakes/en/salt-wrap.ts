import type { saltWrapMistakes } from '#core/diagnose/mistakes/salt-wrap.ts'
import type { MistakeText } from '../mistake-text.ts'

export const saltWrapTexts: Readonly<Record<keyof typeof saltWrapMistakes, MistakeText>> = {
  'salt-key-message-swapped': {
    title: 'Key and message are swapped',
    happened: 'The payload was used as the key and the salt as the message.',
    fix: 'Mind the order of arguments: hash_hmac(algo, data, key) in PHP, hmac.new(key, msg) in Python, CryptoJS.HmacSHA256(msg, key).',
  },
  'salt-sha256-hex': {
    title: 'The salt was hashed with SHA-256 first',
    happened: 'The hex digest of the salt became the key.',
    fix: "Key the HMAC with the salt's own text.",
  },
  'salt-md5-hex': {
    title: 'The salt was hashed with MD5 first',
    happened: 'The key is the 32 hex characters of an MD5.',
    fix: 'Leave md5() out; the key is the readable salt.',
  },
  'salt-sha256-bytes': {
    title: 'The SHA-256 bytes of the salt were used as the key',
    happened: 'The salt was reduced to 32 bytes before the HMAC.',
    fix: 'HMAC accepts keys of any length, so pass the salt unhashed.',
  },
  'salt-hashed-other': {
    title: 'A hash of the salt was used as the key',
    happened: 'The salt was digested in another way before it became the key.',
    fix: 'Remove the digest call between salt and HMAC.',
  },
  'salt-base64': {
    title: 'The salt was base64-encoded first',
    happened: 'The base64 text of the salt is the key.',
    fix: 'Use getBytes or its like on the salt, and no Base64 encoder.',
  },
  'salt-base64url': {
    title: 'The salt was base64url-encoded first',
    happened: 'The URL-safe base64 text of the salt is the key.',
    fix: 'Drop the URL-safe encoder; a key is not part of a URL.',
  },
  'salt-hex': {
    title: 'The salt was hex-encoded first',
    happened: 'The hex print of the salt is the key, twice as long.',
    fix: 'Pass the salt as UTF-8, not as hex digits.',
  },
  'salt-uri-encoded': {
    title: 'The salt was URL-encoded',
    happened: 'The space after Bearer, and other signs, became %20 or + in the key.',
    fix: 'Keep URL encoding away from the salt.',
  },
  'salt-lowercased': {
    title: 'The salt was lower-cased',
    happened: 'All letters of the key are small, those of secret and Bearer too.',
    fix: 'Do not change the case of the key.',
  },
  'salt-uppercased': {
    title: 'The salt was upper-cased',
    happened: 'All letters of the key are capitals.',
    fix: 'Take the upper-casing off; secret and token keep their letters.',
  },
  'salt-blanks-removed': {
    title: 'The blanks of the salt were removed',
    happened: 'The space after Bearer is missing in the key because all white space was stripped.',
    fix: 'Let the blank stand; trim only the secret when it is read.',
  },
  'salt-trailing-newline': {
    title: 'A line break ends the salt',
    happened: 'The key was read with the line feed that its command or file ends with.',
    fix: 'Fill the key with printf %s, or let $( ) strip the newline.',
  },
  'salt-trailing-crlf': {
    title: 'A Windows line end follows the salt',
    happened: 'Carriage return and line feed are in the key.',
    fix: 'Strip \\r\\n when the key comes from a file or a console.',
  },
  'salt-trailing-space': {
    title: 'A space ends the salt',
    happened: 'A blank behind the token belongs to the key.',
    fix: 'End the template of the salt right after the token.',
  },
  'salt-trailing-other': {
    title: 'Something more ends the salt',
    happened: 'A written \\n, an & or another sign follows the token in the key.',
    fix: 'Delete what stands behind the token.',
  },
  'salt-quoted': {
    title: 'The salt was used in quotes or brackets',
    happened: 'Marks around the whole key were hashed with it.',
    fix: 'Strip the enclosing marks; they are syntax, not key.',
  },
  'salt-leading-text': {
    title: 'Something stands before the salt',
    happened: "A label, a prefix such as openssl's key:, or an invisible mark begins the key.",
    fix: 'Begin the key with the first character of the secret.',
  },
  'salt-cut': {
    title: 'The salt was cut to a fixed length',
    happened: 'Only the first bytes of the salt became the key, as ciphers want it.',
    fix: 'HMAC needs no fixed key size; hand over the entire salt.',
  },
  'salt-reversed': {
    title: 'The salt was reversed',
    happened: 'The characters of the key run backwards.',
    fix: 'Use the salt forwards.',
  },
  'salt-placeholder': {
    title: 'The salt was used with its placeholders',
    happened: 'Names in braces, or the words of the documentation, are the key instead of the values.',
    fix: 'Fill in secret, time and token before hashing.',
  },
  'salt-undefined': {
    title: 'The salt had no value',
    happened: "undefined, null or an object's text was used as the key.",
    fix: 'Test that the salt is a string with two hyphens around the time.',
  },
  'salt-derived': {
    title: 'The key was derived step by step',
    happened: 'Secret, time and Authorization were fed into HMACs one after the other, as AWS does.',
    fix: 'Concatenate the three parts; no HMAC comes before the last one.',
  },
  'salt-is-payload': {
    title: 'The payload was used as key and as message',
    happened: 'The same string went into both arguments.',
    fix: 'Pass the salt as the key argument.',
  },
  'salt-json': {
    title: 'The parts of the salt were used as JSON or a tuple',
    happened: 'A collection of the three values was printed as text.',
    fix: 'Format secret, time and Authorization into one string with hyphens.',
  },
  'salt-bytes-printed': {
    title: 'The salt was keyed as a list of its bytes',
    happened: 'Its bytes were joined to text as numbers, and that text was the key.',
    fix: 'Pass the bytes or the string itself as the key, not bytes put into a text.',
  },
}
