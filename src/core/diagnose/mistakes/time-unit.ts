import { alone, type Form, type Forms, upToPairs, withRare } from './build.ts'
import type { Facts, Family } from './mistake.ts'
import {
  coarseSeconds,
  doublesOfMs,
  doublesOfSecond,
  fewerDigits,
  finerIntegers,
  rarely,
  roundSeconds,
  splitSeconds,
  withComma,
} from './time-fractions.ts'
import { everywhere, inPayload, inSalt, mistake, ofMs } from './time-shared.ts'

const seconds = ofMs(ms => [[String(Math.floor(ms / 1000))]])
const truncated = ofMs(ms => [[String(Math.floor(ms / 1000) * 1000)]])
const floatSeconds = ofMs(ms => [[(ms / 1000).toFixed(3)]])
const floatSecondsPrinted = ofMs(ms => [[String(ms / 1000)]])

/** Beyond the milliseconds nothing is known of the clock, so the lower digits can only be zeros. */
const finer = ofMs(ms => [
  [`${ms}000`, { digits: 16 }],
  [`${ms}000000`, { digits: 19 }],
])

/** Tenths of a millisecond, as PHP prints microtime(true) * 1000 with its 14 significant digits. */
const tenths = ofMs(ms =>
  Array.from({ length: 9 }, (_, tenth) => [`${ms}.${tenth + 1}`, { signed: `.${tenth + 1}` }] as const),
)

function scientific(ms: number): Form[] {
  const [mantissa = '', exponent = ''] = ms.toExponential().split('e+')
  return [
    `${mantissa}E${exponent}`,
    `${mantissa}e+${exponent}`,
    `${mantissa}E+${exponent}`,
    ms.toExponential(5),
    ms.toExponential(5).toUpperCase(),
    ms.toExponential(6),
    ms.toExponential(6).toUpperCase(),
    ms.toPrecision(6).replace(/0+e/, 'e'),
  ].map(text => [text, { signed: text }])
}

/** Milliseconds from year 1 to 1970, and .NET's 100-nanosecond ticks to the same moment. */
const msBefore1970 = 62_135_596_800_000n
const dotNet = ofMs(ms => [
  [String((BigInt(ms) + msBefore1970) * 10_000n), { epoch: 'year-1', unit: '100-ns' }],
  [String(BigInt(ms) + msBefore1970), { epoch: 'year-1', unit: 'ms' }],
  [String((BigInt(ms) + 11_644_473_600_000n) * 10_000n), { epoch: 'year-1601', unit: '100-ns' }],
])

/** The header is in seconds; the code signed some millisecond of that second. */
function msOfHeaderSecond({ requestTime }: Facts): Form[] {
  if (!/^\d{10}$/.test(requestTime)) return []
  return Array.from({ length: 1000 }, (_, ms) => [requestTime + String(ms).padStart(3, '0'), { ms }])
}

const dateText = /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:?\d\d)$/
/** The header holds a date; the code signed the same moment as a number. */
const epochOfHeaderDate: Forms = ({ requestTime }) => {
  const ms = dateText.test(requestTime) ? Date.parse(requestTime) : Number.NaN
  if (Number.isNaN(ms)) return []
  return [
    [String(ms), { unit: 'ms' }],
    [String(Math.floor(ms / 1000)), { unit: 's' }],
  ]
}

/** The right moment in another unit, precision or number format. */
export const timeUnitMistakes = {
  'time-seconds': mistake('high', ['php', 'python', 'go', 'postman'], everywhere(seconds)),
  'time-seconds-payload': mistake('medium', ['php', 'go'], inPayload(seconds)),
  'time-seconds-salt': mistake('medium', ['php', 'go'], inSalt(seconds)),
  'time-seconds-rounded': mistake(
    'low',
    ['python', 'node', 'php'],
    upToPairs(everywhere(ofMs(ms => [[String(Math.round(ms / 1000))]]))),
  ),
  'time-truncated-ms': mistake('medium', ['php', 'java'], everywhere(truncated)),
  'time-truncated-ms-payload': mistake('medium', ['php', 'java'], inPayload(truncated)),
  'time-truncated-ms-salt': mistake('medium', ['php', 'java'], inSalt(truncated)),
  'time-rounded-ms': mistake(
    'low',
    ['python', 'php'],
    upToPairs(everywhere(ofMs(ms => [[String(Math.round(ms / 1000) * 1000)]]))),
  ),
  'time-minute': mistake(
    'low',
    ['any'],
    upToPairs(everywhere(ofMs(ms => [[String(Math.floor(ms / 60_000) * 60_000)], [String(Math.floor(ms / 60_000))]]))),
  ),
  'time-float-seconds': mistake('medium', ['python', 'php'], everywhere(floatSeconds)),
  'time-float-seconds-payload': mistake('low', ['python'], upToPairs(inPayload(floatSeconds))),
  'time-float-seconds-salt': mistake('low', ['python'], upToPairs(inSalt(floatSeconds))),
  'time-float-seconds-js': mistake('medium', ['node'], everywhere(floatSecondsPrinted)),
  'time-float-seconds-precision': withRare(
    mistake('low', ['python', 'php', 'any'], everywhere(ofMs(coarseSeconds))),
    facts => [doublesOfSecond, roundSeconds, withComma].flatMap(forms => rarely(forms)(facts)),
  ),
  'time-seconds-split': withRare(
    mistake('low', ['php', 'ruby', 'any'], () => []),
    rarely(splitSeconds),
  ),
  'time-float-ms': mistake(
    'low',
    ['python', 'php', 'java'],
    everywhere(ofMs(ms => [[`${ms}.0`], [`${Math.floor(ms / 1000) * 1000}.0`]])),
  ),
  'time-float-ms-zeros': mistake(
    'low',
    ['php', 'csharp'],
    upToPairs(everywhere(ofMs(ms => [[`${ms}.00`], [`${ms}.000`], [`${ms}.000000`], [`${ms},00`], [`${ms}.`]]))),
  ),
  'time-float-ms-fraction': withRare(
    mistake('low', ['php', 'node'], upToPairs(everywhere(tenths))),
    rarely(doublesOfMs),
  ),
  'time-scientific': withRare(
    mistake('low', ['java', 'kotlin', 'php'], upToPairs(everywhere(ofMs(scientific)))),
    rarely(fewerDigits),
  ),
  'time-nanoseconds': withRare(mistake('low', ['go', 'python', 'php'], everywhere(finer)), rarely(finerIntegers)),
  'time-int32': mistake(
    'low',
    ['php', 'java', 'csharp'],
    upToPairs(everywhere(ofMs(ms => [[String(ms | 0)], [String(ms >>> 0)]]))),
  ),
  'time-dotnet-ticks': mistake('low', ['csharp'], upToPairs(everywhere(dotNet))),
  'time-hex': mistake(
    'low',
    ['any'],
    upToPairs(everywhere(ofMs(ms => [[ms.toString(16)], [ms.toString(16).toUpperCase()], [ms.toString(36)]]))),
  ),
  'time-header-seconds': mistake('medium', ['any'], alone(everywhere(msOfHeaderSecond))),
  'time-header-seconds-zeros': mistake(
    'medium',
    ['any'],
    everywhere(({ requestTime }) => (/^\d{10}$/.test(requestTime) ? [[`${requestTime}000`]] : [])),
  ),
  'time-header-date': mistake('medium', ['snap', 'bri', 'any'], everywhere(epochOfHeaderDate)),
} satisfies Family
