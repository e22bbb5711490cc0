import type { Scheme } from '../../scheme/scheme.ts'
import type { Facts } from '../mistakes/mistake.ts'
import { outputCalled } from '../printing/outputs.ts'
import { charsets } from '../signing/charsets.ts'
import type { Slots } from '../signing/slots.ts'
import { readPayloadTemplate, readSaltTemplate } from './read-template.ts'

/** The slots as the correct signer sets them: where every search starts. */
export function correctSlots(facts: Facts, scheme: Scheme): Slots {
  const payload = readPayloadTemplate(scheme.payload, facts)
  const salt = readSaltTemplate(scheme.salt, facts)
  return {
    path: facts.path,
    method: facts.method,
    body: facts.body,
    bodyEnd: '',
    timeInPayload: facts.requestTime,
    timeInSalt: facts.requestTime,
    secret: facts.secret,
    clientId: facts.clientId,
    valueEncoding: null,
    payloadWrap: null,
    saltWrap: null,
    charset: charsets['utf-8'],
    construction: { kind: 'HMAC', hash: scheme.hash },
    output: outputCalled(scheme.encoding),
    ...payload,
    ...salt,
  }
}
