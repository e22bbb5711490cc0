import { type Planted, planted, plantedParts } from './planted.fixtures.ts'

const both = (id: string, time: string, requestTime = '1700000123789') =>
  plantedParts(id, { time }, 'both', { requestTime })
const inPayload = (id: string, time: string) => plantedParts(id, { time }, 'payload')
const inSalt = (id: string, time: string) => plantedParts(id, { time }, 'salt')

/** One planted request or more for each mistake of the family. */
export const plantedTimeClock: readonly Planted[] = [
  inPayload('time-skew-payload', '1700000123791'),
  inSalt('time-skew-salt', '1700000122790'),
  both('time-skew-both', '1700000124789'),
  planted('time-skew-independent', {
    payload:
      'path=/api/aggregator/merchant/qr/withdraw/inquiry?userId=M_DEMO0001&method=POST&token=Bearer 0123456789abcdef0123456789abcdef&timestamp=1700000123787&body={"requestId":"r-1","body":{"note":"10 000 IDR"}}',
    salt: 'demo-secret-not-real-1700000123788-Bearer 0123456789abcdef0123456789abcdef',
  }),
  both('time-shift-plus-7h', '1700025323789'),
  both('time-shift-minus-7h', '1699974923789'),
  both('time-shift-plus-8h', '1700028923789'),
  both('time-shift-minus-8h', '1699971323789'),
  both('time-shift-plus-9h', '1700032523789'),
  both('time-shift-minus-9h', '1699967723789'),
  both('time-shift-hours', '1700003723789'),
  inSalt('time-shift-hours-salt', '1700025323789'),
  inPayload('time-shift-hours-payload', '1699974923789'),
]
