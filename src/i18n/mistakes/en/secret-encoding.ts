import type { secretEncodingMistakes } from '#core/diagnose/mistakes/secret-encoding.ts'
import type { MistakeText } from '../mistake-text.ts'

export const secretEncodingTexts: Readonly<Record<keyof typeof secretEncodingMistakes, MistakeText>> = {
  'secret-base64-decoded': {
    title: 'The secret was base64-decoded',
    happened: 'The key begins with the decoded bytes of the secret.',
    fix: 'Use the secret as plain text: its letters are the key.',
  },
  'secret-base64-encoded': {
    title: 'The secret was base64-encoded',
    happened: 'The key begins with the base64 text of the secret.',
    fix: 'Take the encoder away; base64 is for the Basic header only.',
  },
  'secret-base64-encoded-other': {
    title: 'The secret was base64-encoded in another alphabet or with a line break',
    happened: 'The secret stands in the key unpadded, URL-safe or with a newline inside its base64 text.',
    fix: 'Read the secret as it was issued, before any encoding of your secret store.',
  },
  'secret-hex-decoded': {
    title: 'The secret was hex-decoded',
    happened: 'Pairs of characters were read as bytes.',
    fix: "Do not call hex2bin or Buffer.from(secret, 'hex') on it.",
  },
  'secret-hex-encoded': {
    title: 'The secret was hex-encoded',
    happened: 'The hex print of the secret stands in the key.',
    fix: 'Concatenate the secret itself, not bin2hex of it.',
  },
  'secret-md5': {
    title: 'The MD5 of the secret was used',
    happened: 'The secret was hashed as a password would be.',
    fix: 'Store the secret encrypted rather than hashed, since signing needs it in clear.',
  },
  'secret-sha256': {
    title: 'The SHA-256 of the secret was used',
    happened: 'The hex digest of the secret stands in the key.',
    fix: "Remove sha256() from the secret's way into the salt.",
  },
  'secret-hashed-other': {
    title: 'Another hash of the secret was used',
    happened: 'A digest of the secret replaces the secret in the key.',
    fix: 'Let the code use the original secret in place of its digest.',
  },
  'secret-uppercased': {
    title: 'The secret was upper-cased',
    happened: 'All letters of the secret are capitals in the key.',
    fix: 'Remove strtoupper or a similar call from the secret.',
  },
  'secret-lowercased': {
    title: 'The secret was lower-cased',
    happened: 'All letters of the secret are small in the key.',
    fix: 'Use a case-sensitive column and no lower() for the secret.',
  },
  'secret-decoded-printed': {
    title: 'The secret was decoded, and its bytes were joined to text again',
    happened: 'What stands in the salt is how the decoded bytes print themselves.',
    fix: 'Put the secret into the salt as the text that it is, without decoding it.',
  },
  'secret-other-charset': {
    title: 'The secret alone was encoded in another charset',
    happened: 'Its special characters became other bytes than in UTF-8.',
    fix: 'Build the whole salt as one string and encode it once, in UTF-8.',
  },
}
