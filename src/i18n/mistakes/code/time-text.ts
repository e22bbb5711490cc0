import { timeTextMistakes } from '#core/diagnose/mistakes/time-text.ts'
import { codeOf } from './code-of.ts'
import { payload, requestTime, salt } from './shared.ts'

export const timeTextCode = codeOf(timeTextMistakes, requestTime, {
  'time-empty-payload': payload,
  'time-undefined-payload': payload,
  'time-undefined-salt': salt,
  'time-function-text': {
    node: 'const requestTime = String(Date.now())',
    postman: 'const requestTime = String(Date.now())',
  },
  'time-placeholder': {
    postman: "const requestTime = String(Date.now())\npm.variables.set('requestTime', requestTime)",
  },
  'time-trailing-newline': { shell: 'request_time=$(date +%s%3N)' },
  'time-local-digits': {
    java: 'String requestTime = String.format(Locale.ROOT, "%d", millis);',
    kotlin: 'val requestTime = "%d".format(Locale.ROOT, millis)',
  },
})
