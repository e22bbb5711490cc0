import { type Planted, plantedParts } from './planted.fixtures.ts'

const both = (id: string, time: string, requestTime = '1700000123789') =>
  plantedParts(id, { time }, 'both', { requestTime })
const inPayload = (id: string, time: string) => plantedParts(id, { time }, 'payload')
const inSalt = (id: string, time: string) => plantedParts(id, { time }, 'salt')

/** One planted request or more for each mistake of the family. */
export const plantedTimeFormat: readonly Planted[] = [
  both('time-iso-utc-ms', '2023-11-14T22:15:23.789Z'),
  inPayload('time-iso-utc-ms-payload', '2023-11-14T22:15:23.789Z'),
  inSalt('time-iso-utc-ms-salt', '2023-11-14T22:15:23.789Z'),
  both('time-iso-utc-offset', '2023-11-14T22:15:23+00:00'),
  both('time-iso-jakarta', '2023-11-15T05:15:23+07:00'),
  inPayload('time-iso-jakarta-payload', '2023-11-15T05:15:23.789+07:00'),
  inSalt('time-iso-jakarta-salt', '2023-11-15T05:15:23+07:00'),
  both('time-iso-jakarta-compact', '2023-11-15T05:15:23+0700'),
  both('time-iso-jakarta-as-utc', '2023-11-15T05:15:23.789Z'),
  both('time-iso-no-zone', '2023-11-15T05:15:23.789000'),
  both('time-iso-finer', '2023-11-14T22:15:23.7890000Z'),
  both('time-iso-zone', '2023-11-15T03:45:23+05:30'),
  both('time-iso-basic', '20231114T221523Z'),
  both('time-datetime-utc', '2023-11-14 22:15:23'),
  both('time-datetime-jakarta', '2023-11-15 05:15:23'),
  both('time-datetime-fraction', '2023-11-15 05:15:23.789000'),
  both('time-compact-utc', '20231114221523'),
  both('time-compact-jakarta', '20231115051523'),
  both('time-compact-ms', '20231115051523789'),
  both('time-date-only', '2023-11-15'),
  both('time-rfc1123', 'Tue, 14 Nov 2023 22:15:23 GMT'),
  both('time-rfc2822', 'Wed, 15 Nov 2023 05:15:23 +0700'),
  both('time-slashes', '15/11/2023 05.15.23'),
  both('time-js-date-text', 'Wed Nov 15 2023 05:15:23 GMT+0700 (Western Indonesia Time)'),
  both('time-java-date-text', 'Wed Nov 15 05:15:23 WIB 2023'),
  both('time-go-text', '2023-11-15 05:15:23.789 +0700 WIB'),
  both('time-ruby-text', '2023-11-15 05:15:23 +0700'),
]
