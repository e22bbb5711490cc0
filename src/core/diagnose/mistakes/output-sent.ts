import { sentText } from '../printing/whole-prints.ts'
import { laidOut, payloadParts, saltParts, shown } from '../signing/laid-out.ts'
import { type Slots, type Value, wholePayload, wholeSalt } from '../signing/slots.ts'
import { base64Text, mistakesOf, type Variants, variant } from './build.ts'
import type { Family } from './mistake.ts'

const mistake = mistakesOf('output')

/** Values that were sent in place of a signature, by the name of their field. */
function valuesSent(form: string, render: ((slots: Slots) => Value) | null) {
  const set: Partial<Slots> = { ...(render && wholePayload(render)), construction: { kind: 'SENT', hash: 'SHA-256' } }
  return [variant({ ...set, output: sentText }, { form }), variant(set, { form })]
}

const ownValues: Variants = ({ clientId, clientSecret, token }) => [
  ...valuesSent('payload', null),
  ...valuesSent('salt', laidOut(...saltParts)),
  ...valuesSent('secret', laidOut(shown.secret)),
  ...valuesSent('authorization', laidOut(shown.tokenInPayload)),
  ...valuesSent('token', laidOut(token)),
  ...valuesSent('body', laidOut(shown.body)),
  ...valuesSent('path', laidOut(shown.path)),
  ...valuesSent('requestTime', laidOut(shown.timeInPayload)),
  ...valuesSent('clientId', laidOut(clientId)),
  ...valuesSent('basic', laidOut(base64Text(`${clientId}:${clientSecret}`))),
  ...valuesSent('Basic', laidOut(`Basic ${base64Text(`${clientId}:${clientSecret}`)}`)),
]

const appended: Variants = () => [
  variant({ construction: { kind: 'APPENDED-HMAC', hash: 'SHA-256' } }, { form: 'HMAC' }),
  variant({ construction: { kind: 'APPENDED-HASH', hash: 'SHA-256' } }, { form: 'SHA-256' }),
  variant(
    {
      ...wholePayload(laidOut(...saltParts)),
      ...wholeSalt(laidOut(...payloadParts)),
      construction: { kind: 'APPENDED-HMAC', hash: 'SHA-256' },
    },
    { form: 'salt' },
  ),
  variant(
    { ...wholePayload(laidOut(...saltParts)), construction: { kind: 'APPENDED-HASH', hash: 'SHA-256' } },
    { form: 'salt, SHA-256' },
  ),
  variant(
    { ...wholePayload(laidOut(shown.body)), construction: { kind: 'APPENDED-HMAC', hash: 'SHA-256' } },
    { form: 'body' },
  ),
]

/** What was to be signed, sent itself: alone, or before the digest of nothing. */
export const outputSentMistakes = {
  'output-own-value': mistake('medium', ['any'], ownValues),
  'output-payload-appended': mistake('medium', ['go'], appended),
} satisfies Family
