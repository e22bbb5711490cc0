import { createHash, createHmac } from 'node:crypto'
import { base, type Planted, partsOf, payloadOf, saltOf } from './planted.fixtures.ts'

const payload = payloadOf(partsOf(base))
const salt = saltOf(partsOf(base))
const basic = btoa(`${base.clientId}:${base.clientSecret}`)
const hexOf = (text: string) => Buffer.from(text).toString('hex')
const sent = (observed: string): Planted => ({ id: 'output-own-value', request: base, observed })
const appended = (observed: string): Planted => ({ id: 'output-payload-appended', request: base, observed })

/** One planted request or more for each mistake of the family. */
export const plantedOutputSent: readonly Planted[] = [
  sent(salt),
  sent(payload),
  sent(hexOf(salt)),
  sent(base.token),
  sent(base.clientSecret),
  sent(`Basic ${basic}`),
  appended(hexOf(payload) + createHmac('sha256', salt).digest('hex')),
  appended(hexOf(payload) + createHash('sha256').digest('hex')),
  appended(hexOf(salt) + createHmac('sha256', payload).digest('hex')),
]
