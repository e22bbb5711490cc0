import type { outputSentMistakes } from '#core/diagnose/mistakes/output-sent.ts'
import type { MistakeText } from '../mistake-text.ts'

export const outputSentTexts: Readonly<Record<keyof typeof outputSentMistakes, MistakeText>> = {
  'output-own-value': {
    title: 'A value itself was sent as the signature',
    happened: 'What was to be hashed, or one of its parts, stands in the Signature header as it is.',
    fix: 'Put the hex of the HMAC into the header; check which variable is sent. Where the secret was sent, have it replaced.',
  },
  'output-payload-appended': {
    title: 'The payload was given to Sum(), which only puts it before the digest of nothing',
    happened: 'The signature is the payload itself and, behind it, a digest over no data.',
    fix: 'Write the payload first and take the sum of it then: mac.Write([]byte(payload)); hex.EncodeToString(mac.Sum(nil)).',
  },
}
