import { type Forms, literals, upToPairs } from './build.ts'
import type { Family } from './mistake.ts'
import { everywhere, inPayload, inSalt, mistake } from './time-shared.ts'

const standIn =
  (...texts: readonly string[]): Forms =>
  () =>
    literals(...texts)
const around =
  (change: (time: string) => readonly string[]): Forms =>
  ({ requestTime }) =>
    change(requestTime).map(text => [text])
const arabicDigits = (digits: string, zero: number) =>
  digits.replace(/\d/g, digit => String.fromCodePoint(zero + Number(digit)))
const grouped = (digits: string, mark: string) => digits.replace(/\B(?=(\d{3})+$)/g, mark)

/** The documentation's own sample (authentication page). */
const sampleTime = '1615190625765'

/** No time, a stand-in for it, or the right digits with something around them. */
export const timeTextMistakes = {
  'time-empty': mistake('low', ['any'], everywhere(standIn(''))),
  'time-empty-payload': mistake('low', ['any'], upToPairs(inPayload(standIn('')))),
  'time-undefined': mistake('low', ['node', 'postman'], everywhere(standIn('undefined'))),
  'time-undefined-payload': mistake(
    'low',
    ['node', 'postman'],
    upToPairs(inPayload(standIn('undefined', 'null', 'None'))),
  ),
  'time-undefined-salt': mistake('low', ['node', 'postman'], upToPairs(inSalt(standIn('undefined', 'null', 'None')))),
  'time-null': mistake(
    'low',
    ['java', 'kotlin', 'python'],
    upToPairs(everywhere(standIn('null', 'None', 'nil', 'NULL'))),
  ),
  'time-not-a-number': mistake(
    'low',
    ['node'],
    upToPairs(everywhere(standIn('NaN', 'Invalid Date', '0', '-1', '[object Object]'))),
  ),
  'time-function-text': mistake('low', ['node'], upToPairs(everywhere(standIn('function now() { [native code] }')))),
  'time-placeholder': mistake(
    'low',
    ['postman', 'copy-paste'],
    upToPairs(
      everywhere(
        standIn(
          '{{requestTime}}',
          '{{Request-Time}}',
          '{{ Request-Time }}',
          '{{request_time}}',
          '{{timestamp}}',
          '{{$timestamp}}',
          '{requestTime}',
          '{timestamp}',
          `\${timestamp}`,
          `\${requestTime}`,
          '$timestamp',
          '$requestTime',
        ),
      ),
    ),
  ),
  'time-documentation-sample': mistake(
    'low',
    ['documentation-only', 'copy-paste'],
    upToPairs(everywhere(() => [[sampleTime]])),
  ),
  'time-trailing-newline': mistake('low', ['shell'], upToPairs(everywhere(around(t => [`${t}\n`, `${t}\r\n`])))),
  'time-blank': mistake('low', ['any'], upToPairs(everywhere(around(t => [`${t} `, ` ${t}`])))),
  'time-quoted': mistake(
    'low',
    ['node', 'python'],
    upToPairs(everywhere(around(t => [`"${t}"`, `'${t}'`, `b'${t}'`]))),
  ),
  'time-long-suffix': mistake(
    'low',
    ['java', 'kotlin', 'node'],
    upToPairs(everywhere(around(t => [`${t}L`, `${t}l`, `${t}n`]))),
  ),
  'time-thousands': mistake(
    'low',
    ['csharp', 'java', 'php'],
    upToPairs(
      everywhere(({ requestTime: t }) =>
        [',', '.', ' ', '\u00a0', '\u202f', '_', "'"].map(mark => [grouped(t, mark), { separator: mark }] as const),
      ),
    ),
  ),
  'time-local-digits': mistake(
    'low',
    ['java', 'kotlin'],
    upToPairs(everywhere(around(t => [arabicDigits(t, 0x660), arabicDigits(t, 0x6f0)]))),
  ),
} satisfies Family
