import { type Planted, plantedParts } from './planted.fixtures.ts'

const both = (id: string, time: string, requestTime = '1700000123789') =>
  plantedParts(id, { time }, 'both', { requestTime })
const inPayload = (id: string, time: string) => plantedParts(id, { time }, 'payload')
const inSalt = (id: string, time: string) => plantedParts(id, { time }, 'salt')

/** One planted request or more for each mistake of the family. */
export const plantedTimeUnit: readonly Planted[] = [
  both('time-seconds', '1700000123'),
  inPayload('time-seconds-payload', '1700000123'),
  inSalt('time-seconds-salt', '1700000123'),
  both('time-seconds-rounded', '1700000124'),
  both('time-truncated-ms', '1700000123000'),
  inPayload('time-truncated-ms-payload', '1700000123000'),
  inSalt('time-truncated-ms-salt', '1700000123000'),
  both('time-rounded-ms', '1700000124000'),
  both('time-minute', '1700000100000'),
  both('time-float-seconds', '1700000123.780', '1700000123780'),
  inPayload('time-float-seconds-payload', '1700000123.789'),
  inSalt('time-float-seconds-salt', '1700000123.789'),
  both('time-float-seconds-js', '1700000123.78', '1700000123780'),
  both('time-float-seconds-precision', '1700000123.8'),
  both('time-float-seconds-precision', '1700000123.7891843'),
  both('time-float-seconds-precision', '1700000123,789184'),
  both('time-float-seconds-precision', '1700000123.789180'),
  both('time-seconds-split', '0.78918400 1700000123'),
  both('time-seconds-split', '{1700,123,789184}'),
  both('time-float-ms', '1700000123000.0'),
  both('time-float-ms', '1700000123789.0'),
  both('time-float-ms-zeros', '1700000123789.00'),
  both('time-float-ms-fraction', '1700000123789.4'),
  both('time-float-ms-fraction', '1700000123789.7048'),
  both('time-scientific', '1.700000123789E12'),
  both('time-scientific', '1.7000001238E+12'),
  both('time-nanoseconds', '1700000123789000000'),
  both('time-nanoseconds', '1700000123789184'),
  both('time-int32', '-806925427'),
  both('time-dotnet-ticks', '638355969237890000'),
  both('time-hex', '18bcfe74b8d'),
  both('time-header-seconds', '1700000123789', '1700000123'),
  both('time-header-seconds-zeros', '1700000123000', '1700000123'),
  both('time-header-date', '1700000123789', '2023-11-15T05:15:23.789+07:00'),
]
