import type { decodedMistakes } from '#core/diagnose/mistakes/decoded.ts'
import type { MistakeText } from '../mistake-text.ts'

export const decodedTexts: Readonly<Record<keyof typeof decodedMistakes, MistakeText>> = {
  'salt-decoded-hex': {
    title: 'The salt was decoded as hex',
    happened: 'It is no hex text, so most of it was lost or turned into zeros, depending on the decoder.',
    fix: 'Use the text of the salt as the key; decode nothing.',
  },
  'salt-decoded-base64': {
    title: 'The salt was decoded as base64',
    happened: 'Its characters became key bits, although it is no base64 text.',
    fix: 'Pass the salt to the HMAC as it is, without a base64 decoder.',
  },
  'salt-utf16': {
    title: 'The salt was encoded as UTF-16',
    happened: 'Each of its characters took two bytes in the key; the payload did not.',
    fix: 'Encode the key as UTF-8: Encoding.UTF8.GetBytes(salt).',
  },
  'salt-padded-zeros': {
    title: 'The key has zero bytes behind the salt',
    happened: 'The size of the buffer was taken for the length of the salt.',
    fix: 'Pass strlen(salt) as the length of the key.',
  },
  'secret-utf16': {
    title: 'Only the secret was encoded as UTF-16',
    happened: 'In the salt it takes two bytes for each character, the rest takes one.',
    fix: 'Join the salt as text first, and encode all of it as UTF-8.',
  },
  'template-decoded-base64': {
    title: 'The payload was decoded as base64',
    happened: 'What was hashed are the bytes that a base64 decoder made of it.',
    fix: 'Leave the encoding out of update(), or say utf8.',
  },
  'template-decoded-hex': {
    title: 'The payload was decoded as hex',
    happened: 'It is no hex, so little or nothing of it was hashed.',
    fix: 'Hash the text of the payload without a hex decoder.',
  },
  'template-utf16': {
    title: 'The payload was encoded as UTF-16, the salt was not',
    happened: 'Each character of the message took two bytes.',
    fix: 'Take UTF-8 for both: payload.getBytes(UTF_8).',
  },
  'body-utf16': {
    title: 'Only the body was encoded as UTF-16',
    happened: 'Its characters took two bytes each inside the payload.',
    fix: 'Join the payload as text and encode it once, as UTF-8.',
  },
  'template-cut': {
    title: 'The payload was cut to the size of a buffer',
    happened: 'What stands behind that many bytes was not signed.',
    fix: 'Give the buffer room for the whole payload.',
  },
}
