import { createHmac } from 'node:crypto'
import { type Planted, plantedDigest, plantedPrint } from './planted.fixtures.ts'

const lower = (mac: Buffer) => mac.toString('hex')

/** Only a longer digest is cut to 64 characters. */
const sha512 = plantedDigest('output-truncated-64', ({ payload, salt }) =>
  createHmac('sha512', salt).update(payload).digest(),
)
const cutSha512: Planted = { ...sha512, observed: sha512.observed.slice(0, 64), besides: 'hash-hmac-sha512' }

/** One planted request or more for each mistake of the family. */
export const plantedOutputCut: readonly Planted[] = [
  plantedPrint('output-truncated-32', mac => lower(mac).slice(0, 32)),
  plantedPrint('output-truncated-40', mac => lower(mac).slice(0, 40)),
  cutSha512,
  plantedPrint('output-truncated', mac => lower(mac).slice(0, 50)),
  plantedPrint('output-last-char-lost', mac => lower(mac).slice(0, 63)),
  plantedPrint('output-first-char-lost', mac => lower(mac).slice(1)),
]
