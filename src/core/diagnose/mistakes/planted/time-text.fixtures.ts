import { type Planted, plantedParts } from './planted.fixtures.ts'

const both = (id: string, time: string, requestTime = '1700000123789') =>
  plantedParts(id, { time }, 'both', { requestTime })
const inPayload = (id: string, time: string) => plantedParts(id, { time }, 'payload')
const inSalt = (id: string, time: string) => plantedParts(id, { time }, 'salt')

/** One planted request or more for each mistake of the family. */
export const plantedTimeText: readonly Planted[] = [
  both('time-empty', ''),
  inPayload('time-empty-payload', ''),
  both('time-undefined', 'undefined'),
  inPayload('time-undefined-payload', 'undefined'),
  inSalt('time-undefined-salt', 'None'),
  both('time-null', 'null'),
  both('time-not-a-number', 'NaN'),
  both('time-function-text', 'function now() { [native code] }'),
  both('time-placeholder', '{{$timestamp}}'),
  both('time-documentation-sample', '1615190625765'),
  both('time-trailing-newline', '1700000123789\n'),
  both('time-blank', ' 1700000123789'),
  both('time-quoted', '"1700000123789"'),
  both('time-long-suffix', '1700000123789L'),
  both('time-thousands', '1.700.000.123.789'),
  both('time-local-digits', '١٧٠٠٠٠٠١٢٣٧٨٩'),
]
