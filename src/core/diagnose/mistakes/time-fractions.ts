import type { Form } from './build.ts'
import type { Facts, Variant } from './mistake.ts'
import { readClock } from './wall-clock.ts'

/** Forms of the time on both sides; none where it is no epoch time in milliseconds. */
export const rarely =
  (forms: (ms: number) => Iterable<Form>) =>
  ({ timeMs }: Facts): readonly Variant[] =>
    timeMs === null
      ? []
      : Array.from(forms(timeMs), ([text, params]) => ({
          set: { timeInPayload: text, timeInSalt: text },
          ...(params && { params }),
        }))

const afterPoint = (text: string) => text.slice(text.search(/[.,]/))
const fraction = (text: string): Form => [text, { signed: afterPoint(text) }]
const three = (number: number) => String(number).padStart(3, '0')

/** Times within which a double's steps are as below: a power of two, in milliseconds, and the next (IEEE 754, binary64). */
const isOfThisAge = (ms: number) => ms >= 2 ** 40 && ms < 2 ** 41
const stepsInMs = 2 ** 12
const stepsInSecond = 2 ** 22

/** Every double within this millisecond, as a language prints it with as many digits as it needs. */
export function* doublesOfMs(ms: number): Generator<Form> {
  if (!isOfThisAge(ms)) return
  for (let step = 1; step < stepsInMs; step++) yield fraction(String(ms + step / stepsInMs))
}

/** The same of the seconds; the header may have been rounded, so it starts half a millisecond earlier. */
export function* doublesOfSecond(ms: number): Generator<Form> {
  if (!isOfThisAge(ms)) return
  const first = Math.ceil(((ms - 0.5) / 1000) * stepsInSecond)
  const end = ((ms + 1) / 1000) * stepsInSecond
  for (let step = first; step < end; step++) yield fraction(String(step / stepsInSecond))
}

/** The digits that most programs print, behind a decimal comma: of the milliseconds up to three, of the seconds up to six. */
export function* withComma(ms: number): Generator<Form> {
  for (let rest = 1; rest < 1000; rest++) {
    const digits = three(rest).replace(/0+$/, '')
    yield fraction(`${ms},${digits}`)
    yield fraction(`${(ms / 1000).toFixed(3).replace('.', ',')}${digits}`)
  }
}

/** Seconds with so many decimals, zeros at the end kept, where a double would print fewer. */
export function* roundSeconds(ms: number): Generator<Form> {
  for (const digits of [4, 5, 6]) {
    for (let rest = 0; rest < 10 ** (digits - 3); rest += 10) {
      yield fraction(`${(ms / 1000).toFixed(3)}${String(rest).padStart(digits - 3, '0')}`)
    }
  }
}

/** Seconds with fewer decimals than milliseconds have, and whole ones as a float. */
export function coarseSeconds(ms: number): Form[] {
  const seconds = Math.floor(ms / 1000)
  const texts = [
    `${seconds}.0`,
    (ms / 1000).toFixed(2),
    (ms / 1000).toFixed(1),
    (Math.floor(ms / 10) / 100).toFixed(2),
    (ms / 1000).toFixed(3).replace('.', ','),
    ...Array.from({ length: 10 }, (_, tenth) => `${(ms / 1000).toFixed(3)}${tenth}`),
  ]
  return [...new Set(texts)].map(fraction)
}

/** PHP's microtime() without an argument, Erlang's os:timestamp(), and Ruby's rational seconds. */
export function* splitSeconds(ms: number): Generator<Form> {
  const seconds = Math.floor(ms / 1000)
  const part = ms % 1000
  const millions = `${Math.floor(seconds / 1e6)},${seconds % 1e6}`
  for (let micro = 0; micro < 1000; micro++) {
    yield [`0.${three(part)}${three(micro)}00 ${seconds}`, { pattern: 'microtime()' }]
    yield [`{${millions},${part * 1000 + micro}}`, { pattern: 'os:timestamp()' }]
  }
  const divisor = greatestDivisor(ms, 1000)
  yield [`(${ms / divisor}/${1000 / divisor})`, { pattern: 'to_r' }]
  yield [`${ms / divisor}/${1000 / divisor}`, { pattern: 'to_r' }]
}

function greatestDivisor(one: number, other: number): number {
  return other === 0 ? one : greatestDivisor(other, one % other)
}

/** Microseconds as an integer, and .NET's 100-nanosecond ticks, within this millisecond. */
export function* finerIntegers(ms: number): Generator<Form> {
  for (let micro = 1; micro < 1000; micro++) yield [`${ms}${three(micro)}`, { digits: 16 }]
  const ticks = (BigInt(ms) + 62_135_596_800_000n) * 10_000n
  for (let more = 1n; more < 10_000n; more++) yield [String(ticks + more), { epoch: 'year-1', unit: '100-ns' }]
}

/** Fewer significant digits than the time has, as %g and its like print it. */
export function* fewerDigits(ms: number): Generator<Form> {
  for (let digits = 2; digits <= 12; digits++) {
    const [mantissa = '', power = ''] = ms.toExponential(digits - 1).split('e+')
    for (const text of new Set([mantissa, mantissa.replace(/\.?0+$/, '')])) {
      for (const mark of ['E+', 'e+', 'E', 'e']) yield [`${text}${mark}${power}`, { signed: `${text}${mark}${power}` }]
    }
  }
}

const jakarta = 420
/** Dates with microseconds, as Python and Java print them; text follows PHP's letters. */
const microPatterns = [
  [0, 'Y-m-dTH:i:s.', ['', 'Z', '+00:00', '+0000']],
  [jakarta, 'Y-m-dTH:i:s.', ['', '+07:00', '+0700']],
  [0, 'Y-m-d H:i:s.', ['', '+00:00', ' UTC']],
  [jakarta, 'Y-m-d H:i:s.', ['', '+07:00']],
] as const

/** Every microsecond of this millisecond as a date. */
export function* datesWithMicroseconds(ms: number): Generator<Form> {
  for (const [zone, pattern, ends] of microPatterns) {
    const text = readClock(ms, zone).format(pattern)
    for (const end of ends) {
      for (let micro = 1; micro < 1000; micro++) {
        yield [`${text}${three(ms % 1000)}${three(micro)}${end}`, { pattern: `${pattern}u${end}` }]
      }
    }
  }
}
