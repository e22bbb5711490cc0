import { type Planted, plantedParts } from './planted.fixtures.ts'

/** One planted request or more for each mistake of the family. */
export const plantedTimeOneSide: readonly Planted[] = [
  plantedParts('time-otherwise-payload', { time: '1700000123789.0' }, 'payload'),
  plantedParts('time-otherwise-payload', { time: '1.700000123789E+12' }, 'payload'),
  plantedParts('time-otherwise-salt', { time: '1700000123789.0' }, 'salt'),
]
