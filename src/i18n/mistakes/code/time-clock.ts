import { timeClockMistakes } from '#core/diagnose/mistakes/time-clock.ts'
import { codeOf } from './code-of.ts'
import { payload, requestTime, salt, sendRequestTime, together } from './shared.ts'

const once = together(requestTime, sendRequestTime)

export const timeClockCode = codeOf(timeClockMistakes, requestTime, {
  'time-skew-payload': together(requestTime, payload),
  'time-skew-salt': together(requestTime, salt),
  'time-skew-both': once,
  'time-skew-independent': together(requestTime, payload, salt, sendRequestTime),
})
