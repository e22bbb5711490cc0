/** What a Request-Time text says, read exactly as it is. */
export interface RequestTimeReading {
  /** 13 digits are milliseconds, 10 seconds (a fraction allowed), 16 microseconds, 19 nanoseconds; iso: a date with a time of day. */
  kind: 'milliseconds' | 'seconds' | 'microseconds' | 'nanoseconds' | 'iso' | 'other'
  /** Milliseconds since 1970; null where the text does not settle it (an ISO time without zone, anything else). */
  epochMs: number | null
  /** "2021-03-08 15:03:45.765": Western Indonesia Time, UTC+7 all year. */
  wib: string | null
  utc: string | null
  /** How long before `now`; negative for a future time. */
  ageMs: number | null
}

const wibOffsetMinutes = 7 * 60

/**
 * Reads the text of a Request-Time header. `now` in milliseconds since 1970.
 * @example typeof readRequestTime('1615190625765', 1615190625765) // => 'object'
 */
export function readRequestTime(text: string, now: number): RequestTimeReading {
  const { kind, epochMs } = readInstant(text)
  if (epochMs === null) return { kind, epochMs, wib: null, utc: null, ageMs: null }
  const [wib, utc] = [renderInstant(epochMs, wibOffsetMinutes), renderInstant(epochMs, 0)]
  return { kind, epochMs, wib, utc, ageMs: now - epochMs }
}

/** "2021-03-08 15:03:45.765" at a fixed offset from UTC in minutes. */
export function renderInstant(epochMs: number, offsetMinutes: number): string {
  return new Date(epochMs + offsetMinutes * 60_000).toISOString().replace('T', ' ').replace('Z', '')
}

/** Kind and instant of a Request-Time text, without a clock. */
export function readInstant(text: string): Pick<RequestTimeReading, 'kind' | 'epochMs'> {
  if (/^\d{13}$/.test(text)) return { kind: 'milliseconds', epochMs: Number(text) }
  if (/^\d{16}$/.test(text)) return { kind: 'microseconds', epochMs: Number(text.slice(0, 13)) }
  if (/^\d{19}$/.test(text)) return { kind: 'nanoseconds', epochMs: Number(text.slice(0, 13)) }
  const seconds = /^(\d{10})(?:\.(\d+))?$/.exec(text)
  if (seconds) return { kind: 'seconds', epochMs: Number(seconds[1]) * 1000 + thousandths(seconds[2]) }
  return readIso(text)
}

const iso = /^(\d{4})-?(\d\d)-?(\d\d)[T ](\d\d):?(\d\d)(?::?(\d\d)(?:[.,](\d+))?)?\s?(Z|[+-]\d\d(?::?\d\d)?)?$/i

function readIso(text: string): Pick<RequestTimeReading, 'kind' | 'epochMs'> {
  const match = iso.exec(text)
  if (!match) return { kind: 'other', epochMs: null }
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = match
    .slice(1, 7)
    .map(part => Number(part ?? 0))
  const local = Date.UTC(year, month - 1, day, hour, minute, second)
  const fields = new Date(local).toISOString().match(/\d+/g)?.slice(0, 6).map(Number)
  const exists = fields?.join() === [year, month, day, hour, minute, second].join()
  const offset = zoneOffsetMinutes(match[8])
  if (!exists || offset === null) return { kind: 'iso', epochMs: null }
  return { kind: 'iso', epochMs: local + thousandths(match[7]) - offset * 60_000 }
}

/** Minutes east of UTC; null where there is no zone, or none that exists. */
function zoneOffsetMinutes(zone: string | undefined): number | null {
  if (!zone) return null
  if (zone.toUpperCase() === 'Z') return 0
  const [hours, minutes] = [Number(zone.slice(1, 3)), Number(zone.slice(3).replace(':', '') || 0)]
  if (hours > 14 || minutes > 59) return null
  return (zone.startsWith('-') ? -1 : 1) * (hours * 60 + minutes)
}

/** Milliseconds of a decimal fraction of a second, cut off as clocks do, not rounded. */
function thousandths(fraction: string | undefined): number {
  return Number((fraction ?? '').padEnd(3, '0').slice(0, 3))
}
