import { timeFormatMistakes } from '#core/diagnose/mistakes/time-format.ts'
import { codeOf } from './code-of.ts'
import { payload, requestTime, salt } from './shared.ts'

export const timeFormatCode = codeOf(timeFormatMistakes, requestTime, {
  'time-iso-utc-ms-payload': payload,
  'time-iso-utc-ms-salt': salt,
  'time-iso-jakarta-payload': payload,
  'time-iso-jakarta-salt': salt,
  'time-datetime-jakarta': { ...requestTime, php: '$requestTime = (string) now()->getTimestampMs();' },
  'time-js-date-text': {
    node: 'const requestTime = String(date.getTime())',
    postman: 'const requestTime = String(date.getTime())',
  },
  'time-java-date-text': {
    java: 'String requestTime = Long.toString(date.getTime());',
    kotlin: 'val requestTime = date.time.toString()',
  },
  'time-go-text': { go: 'requestTime := strconv.FormatInt(t.UnixMilli(), 10)' },
  'time-ruby-text': { ruby: 'request_time = (time.to_f * 1000).to_i.to_s' },
})
