import type { timeUnitMistakes } from '#core/diagnose/mistakes/time-unit.ts'
import type { MistakeText } from '../mistake-text.ts'

export const timeUnitTexts: Readonly<Record<keyof typeof timeUnitMistakes, MistakeText>> = {
  'time-seconds': {
    title: 'The time was signed in seconds',
    happened: 'Payload and salt hold 10 digits, the header holds 13: milliseconds were cut to seconds.',
    fix: 'Use milliseconds everywhere, with the same text as in Request-Time.',
  },
  'time-seconds-payload': {
    title: "The payload's time is in seconds",
    happened: 'The timestamp field has 10 digits, salt and header have 13.',
    fix: 'Put the milliseconds of the header into the timestamp field.',
  },
  'time-seconds-salt': {
    title: "The salt's time is in seconds",
    happened: 'The middle part of the salt has 10 digits, payload and header have 13.',
    fix: 'Replace the seconds in the salt by the milliseconds that the payload uses.',
  },
  'time-seconds-rounded': {
    title: 'The time was signed in rounded seconds',
    happened: 'Milliseconds were divided by 1000 and rounded up to the next second.',
    fix: 'Do not divide; sign the 13 digits of the clock.',
  },
  'time-truncated-ms': {
    title: 'The milliseconds were signed as 000',
    happened: 'Payload and salt hold seconds times 1000, the header holds the full milliseconds.',
    fix: 'Read a clock that has milliseconds, and send the value that was signed.',
  },
  'time-truncated-ms-payload': {
    title: "The payload's milliseconds are 000",
    happened: 'Only the timestamp field was built from whole seconds.',
    fix: "Do not derive the timestamp field from time() * 1000; reuse the header's number.",
  },
  'time-truncated-ms-salt': {
    title: "The salt's milliseconds are 000",
    happened: 'The salt was built from whole seconds, the payload was not.',
    fix: 'Hand the salt the full millisecond value instead of a rounded one.',
  },
  'time-rounded-ms': {
    title: 'The milliseconds were rounded to the next second',
    happened: 'Payload and salt end in 000 of the following second.',
    fix: 'Leave out round(); the exact millisecond is signed and sent.',
  },
  'time-minute': {
    title: 'The time was cut to whole minutes',
    happened: 'Seconds and milliseconds were dropped before signing.',
    fix: 'Sign the moment of the request, to the millisecond.',
  },
  'time-float-seconds': {
    title: 'Seconds with three decimals were signed',
    happened: 'The time was signed as a decimal number of seconds instead of whole milliseconds.',
    fix: 'Multiply by 1000 and convert to an integer before it becomes text: int(time.time() * 1000).',
  },
  'time-float-seconds-payload': {
    title: "The payload's time is a decimal number of seconds",
    happened: 'The timestamp field holds a decimal point; the salt holds milliseconds.',
    fix: 'Fill the timestamp field with the integer that the salt already has.',
  },
  'time-float-seconds-salt': {
    title: "The salt's time is a decimal number of seconds",
    happened: 'A float slipped into the salt, the payload has the integer.',
    fix: "Convert the salt's time to integer milliseconds as well.",
  },
  'time-float-seconds-js': {
    title: 'Date.now() / 1000 was signed',
    happened: 'The division printed seconds with as many decimals as were needed.',
    fix: 'Sign String(Date.now()), without dividing.',
  },
  'time-float-seconds-precision': {
    title: 'Seconds with more or fewer decimals than the header were signed',
    happened: 'The clock gave a decimal number of seconds, and it was printed as it came.',
    fix: 'Read the clock once, make whole milliseconds of it, and use that text for header and signature.',
  },
  'time-seconds-split': {
    title: 'The clock was signed in parts',
    happened: 'The function gives seconds and their fraction apart, and its text was signed as it came.',
    fix: 'Sign whole milliseconds: (int) (microtime(true) * 1000), or the like.',
  },
  'time-float-ms': {
    title: 'The time was signed with .0 at its end',
    happened: 'A floating-point number of milliseconds was turned into text.',
    fix: 'Convert the number to an integer type before formatting it.',
  },
  'time-float-ms-zeros': {
    title: 'The time was signed with empty decimals',
    happened: 'A number format added a decimal mark and zeros behind the milliseconds.',
    fix: "Format with no decimals: number_format($ms, 0, '', '') or ToString(\"0\").",
  },
  'time-float-ms-fraction': {
    title: 'The time was signed with a fraction of a millisecond',
    happened: 'microtime(true) * 1000 printed one more decimal behind the milliseconds.',
    fix: 'Cut the fraction before signing: (int) (microtime(true) * 1000).',
  },
  'time-scientific': {
    title: 'The time was signed in scientific notation',
    happened: 'A double was printed with an exponent, such as 1.6E12.',
    fix: 'Keep the time in a 64-bit integer: long, Int64 or BigInt.',
  },
  'time-nanoseconds': {
    title: 'Micro- or nanoseconds were signed',
    happened: 'Payload and salt hold 16 or 19 digits where the header holds 13.',
    fix: 'Ask the clock for milliseconds: UnixMilli(), or time_ns() // 1_000_000.',
  },
  'time-int32': {
    title: 'The time overflowed a 32-bit integer',
    happened: 'Milliseconds do not fit into 32 bits, so payload and salt hold what was left of them.',
    fix: 'Declare the variable as a 64-bit integer and drop the cast to int.',
  },
  'time-dotnet-ticks': {
    title: 'Windows ticks were signed',
    happened: 'The count since year 1 or 1601 was signed, not milliseconds since 1970.',
    fix: 'Use DateTimeOffset.UtcNow.ToUnixTimeMilliseconds() in place of Ticks.',
  },
  'time-hex': {
    title: 'The time was signed in another number base',
    happened: 'Payload and salt hold the milliseconds in hexadecimal or base 36.',
    fix: 'Print the time in base 10.',
  },
  'time-header-seconds': {
    title: 'Milliseconds were signed, seconds were sent',
    happened: 'The Request-Time header has 10 digits, but payload and salt hold the millisecond of that second.',
    fix: 'Send the 13 digits that were signed as Request-Time.',
  },
  'time-header-seconds-zeros': {
    title: 'Seconds were sent, the same with 000 was signed',
    happened: 'Request-Time carries 10 digits, payload and salt the same digits followed by three zeros.',
    fix: "Make the header's text the signed text: both with milliseconds.",
  },
  'time-header-date': {
    title: 'A date was sent, a number was signed',
    happened: 'The Request-Time header holds a date text, payload and salt its epoch value.',
    fix: 'Send the epoch milliseconds in the header too; Netzme asks for type long.',
  },
}
