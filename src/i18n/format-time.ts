/** "Mon 8 Mar 2021 15:03:45.765" in a time zone, its words in the page's language. */
export function formatInstant(epochMs: number, locale: string, timeZone: string): string {
  const parts = partsOf(epochMs, locale, timeZone)
  return `${parts.weekday} ${parts.day} ${parts.month} ${parts.year} ${clock(parts)}`
}

/** "8 Mar 08:03:45.765": the short form, beside a full one. */
export function formatClock(epochMs: number, locale: string, timeZone: string): string {
  const parts = partsOf(epochMs, locale, timeZone)
  return `${parts.day} ${parts.month} ${clock(parts)}`
}

const units: readonly (readonly [Intl.RelativeTimeFormatUnit, number])[] = [
  ['year', 31_556_952_000],
  ['month', 2_629_746_000],
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
  ['second', 1000],
]

/** "5 years ago", "in 3 minutes": an age in milliseconds, in its largest unit. */
export function formatAge(ageMs: number, locale: string): string {
  const [unit, size] = units.find(([, size]) => Math.abs(ageMs) >= size) ?? (['second', 1000] as const)
  return new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(-Math.trunc(ageMs / size), unit)
}

type Parts = Readonly<Partial<Record<Intl.DateTimeFormatPartTypes, string>>>

function partsOf(epochMs: number, locale: string, timeZone: string): Parts {
  const format = new Intl.DateTimeFormat(locale, {
    timeZone,
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    fractionalSecondDigits: 3,
    hourCycle: 'h23',
  })
  return Object.fromEntries(format.formatToParts(epochMs).map(({ type, value }) => [type, value]))
}

/** Colons and a point in every language, as logs write it. */
function clock({ hour, minute, second, fractionalSecond }: Parts): string {
  return `${hour}:${minute}:${second}.${fractionalSecond}`
}
