import { timeUnitMistakes } from '#core/diagnose/mistakes/time-unit.ts'
import { codeOf } from './code-of.ts'
import { payload, requestTime, salt, sendRequestTime, together } from './shared.ts'

const once = together(requestTime, sendRequestTime)

export const timeUnitCode = codeOf(timeUnitMistakes, requestTime, {
  'time-seconds-payload': payload,
  'time-seconds-salt': salt,
  'time-truncated-ms-payload': payload,
  'time-truncated-ms-salt': salt,
  'time-float-seconds-payload': payload,
  'time-float-seconds-salt': salt,
  'time-float-ms-fraction': {
    php: '$requestTime = (string) (int) (microtime(true) * 1000);',
    node: 'const requestTime = String(Math.trunc(milliseconds))',
  },
  'time-dotnet-ticks': {
    csharp: 'var requestTime = DateTimeOffset.UtcNow.ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture);',
  },
  'time-header-seconds': once,
  'time-header-seconds-zeros': once,
  'time-header-date': once,
})
