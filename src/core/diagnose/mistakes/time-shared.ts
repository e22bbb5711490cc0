import { type Form, type Forms, fill, mistakesOf, type Variants } from './build.ts'

export const mistake = mistakesOf('time')
export const everywhere = (forms: Forms): Variants => fill(['timeInPayload', 'timeInSalt'], forms)
export const inPayload = (forms: Forms): Variants => fill(['timeInPayload'], forms)
export const inSalt = (forms: Forms): Variants => fill(['timeInSalt'], forms)

/** Forms of the request time; none where it is no epoch time in milliseconds. */
export const ofMs =
  (forms: (ms: number) => readonly Form[]): Forms =>
  ({ timeMs }) =>
    timeMs === null ? [] : forms(timeMs)
