import type { digestBodies } from '#core/diagnose/mistakes/body/digest-bodies.ts'
import type { MistakeText } from '../../mistake-text.ts'

/** Words for a digest or encoding signed in place of the body. */
export const digestTexts = {
  'body-sha256-hex': {
    title: 'The SHA-256 of the body was signed in place of the body',
    happened: 'The payload holds 64 hex characters after body=, a habit from SNAP and other schemes.',
    fix: "Put the body's text there; this signature wants no hash of it.",
  },
  'body-sha256-hex-minified': {
    title: 'The SHA-256 of the minified body was signed in place of the body',
    happened: 'The SNAP recipe, which minifies and hashes the body first, was used here.',
    fix: 'Replace the hashed part by the body as it is sent.',
  },
  'body-sha256-hex-upper': {
    title: 'An upper-case SHA-256 of the body was signed in place of the body',
    happened: 'The digest was printed with capital letters, as Convert.ToHexString does, and signed.',
    fix: 'Leave out the digest and sign the plain body.',
  },
  'body-sha256-base64': {
    title: "The Base64 of the body's SHA-256 was signed in place of the body",
    happened: "A Digest header's value was used where the text itself belongs.",
    fix: 'Keep the digest for the header that needs it, and sign the text.',
  },
  'body-sha256-base64-minified': {
    title: "The Base64 of the minified body's SHA-256 was signed",
    happened: 'White space was removed, then the text was hashed and encoded before it entered the payload.',
    fix: 'Skip these three steps, and append the sent text to body=.',
  },
  'body-sha512-hex': {
    title: 'The SHA-512 of the body was signed in place of the body',
    happened: '128 hex characters stand where the body should be.',
    fix: 'Netzme expects the body after body=, not its digest.',
  },
  'body-md5-hex': {
    title: 'The MD5 of the body was signed in place of the body',
    happened: 'A checksum of 32 hex characters was put into the payload.',
    fix: 'Drop md5() and concatenate the body.',
  },
  'body-base64': {
    title: 'The body was Base64-encoded before signing',
    happened: 'The payload carries the encoded form, the request the plain JSON.',
    fix: 'Use the plain text for the signature, as sent.',
  },
} satisfies Record<keyof typeof digestBodies, MistakeText>
