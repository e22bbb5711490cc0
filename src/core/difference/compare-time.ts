import { compareText } from './compare-text.ts'
import type { TimeUnit } from './finding.ts'
import { excerpt, type Found, wholePair } from './found.ts'

/** What differs between the time that was signed and the text of the Request-Time header. `where` is filled in later. */
export function compareTime(signed: string, sent: string): Found[] {
  if (signed === sent) return []
  const own = readTime(signed)
  const other = readTime(sent)
  if (!own || !other) return compareText('time', signed, sent)
  const facts = { field: 'time', where: 'both', signed: excerpt(signed), sent: excerpt(sent) } as const
  const pairs = [wholePair(signed, sent)]
  if (own.kind === 'text' || other.kind === 'text') return textTime(own, other, facts, pairs)
  const found: Found[] = []
  if (own.unit !== other.unit) {
    found.push({ finding: { ...facts, code: 'time-unit', signedUnit: own.unit, sentUnit: other.unit }, pairs })
  }
  if (own.kind !== other.kind) found.push({ finding: { ...facts, code: 'time-number' }, pairs })
  const milliseconds = own.ms - other.ms
  const precision = Math.max(...[own, other].map(({ kind, unit }) => (kind === 'integer' ? precisions[unit] : 1)))
  if (Math.abs(milliseconds) >= precision) {
    found.push({ finding: { ...facts, code: 'time-instant', milliseconds: Math.round(milliseconds) }, pairs })
  }
  if (found.length > 0) return found
  return compareText('time', signed, sent)
}

interface Time {
  kind: 'integer' | 'decimal' | 'exponent' | 'text'
  unit: TimeUnit
  /** Epoch milliseconds; of a text with no zone, as if its clock were UTC. */
  ms: number
  /** Minutes east of Greenwich where the text says so. */
  zone: number | null
}

const precisions: Readonly<Record<TimeUnit, number>> = {
  seconds: 1000,
  milliseconds: 1,
  microseconds: 1,
  nanoseconds: 1,
}
const millisecondsEach: Readonly<Record<TimeUnit, number>> = {
  seconds: 1000,
  milliseconds: 1,
  microseconds: 1e-3,
  nanoseconds: 1e-6,
}

function readTime(text: string): Time | null {
  const trimmed = text.trim()
  if (trimmed !== text) return null
  const kind = /^[0-9]+$/.test(text) ? 'integer' : /^[0-9]+[.][0-9]+$/.test(text) ? 'decimal' : null
  const isExponent = /^[0-9](?:\.[0-9]+)?[eE][+-]?[0-9]{1,2}$/.test(text)
  if (!kind && !isExponent) return readCalendar(text)
  const value = Number(text)
  const whole = Math.trunc(value).toString().length
  const unit =
    whole <= 8
      ? null
      : whole <= 11
        ? 'seconds'
        : whole <= 14
          ? 'milliseconds'
          : whole <= 17
            ? 'microseconds'
            : 'nanoseconds'
  if (!unit || whole > 20) return null
  return { kind: kind ?? 'exponent', unit, ms: value * millisecondsEach[unit], zone: null }
}

const digits =
  /^(\d{4})[-/]?(\d\d)[-/]?(\d\d)[T ]?(\d\d):?(\d\d):?(\d\d)?(?:[.,]?(\d{1,9}))?\s*(Z|UTC|GMT|WIB|[+-]\d\d:?\d\d)?(?:\[.*\])?$/
const named: Readonly<Record<string, number>> = { Z: 0, UTC: 0, GMT: 0, WIB: 420 }

function readCalendar(text: string): Time | null {
  const match = digits.exec(text)
  if (!match) return readNamedMonth(text)
  const [, year, month, day, hour, minute, second = '0', fraction = '', zoneText] = match
  const ms =
    Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hour), Number(minute), Number(second)) +
    Math.trunc(Number(`0.${fraction || '0'}`) * 1000)
  return calendar(ms, zoneOf(zoneText))
}

function zoneOf(text: string | undefined): number | null {
  if (text === undefined) return null
  const known = named[text]
  if (known !== undefined) return known
  const [, sign, hours, minutes] = /^([+-])(\d\d):?(\d\d)$/.exec(text) ?? []
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes))
}

/** "Tue, 14 Nov 2023 22:13:20 GMT", "Tue Nov 14 2023 22:13:20 GMT+0700 (…)". */
function readNamedMonth(text: string): Time | null {
  if (!/[A-Z][a-z]{2}/.test(text) || !/\d\d:\d\d/.test(text)) return null
  const zone = /(?:GMT|UTC)?([+-]\d\d:?\d\d)/.exec(text)?.[1]
  const plain = text.replace(/\s*(?:GMT|UTC|WIB)?(?:[+-]\d\d:?\d\d)?(?:\s*\(.*\))?$/, '')
  const ms = Date.parse(`${plain} UTC`)
  return Number.isNaN(ms) ? null : calendar(ms, zone ? zoneOf(zone) : /GMT|UTC/.test(text) ? 0 : null)
}

function calendar(clock: number, zone: number | null): Time | null {
  if (Number.isNaN(clock)) return null
  return { kind: 'text', unit: 'milliseconds', ms: clock - (zone ?? 0) * 60_000, zone }
}

const day = 24 * 60

/** A calendar's text beside a number: its zone where it says one, or where a whole quarter of an hour explains the clock. */
function textTime(
  own: Time,
  other: Time,
  facts: { field: 'time'; where: 'both'; signed: string; sent: string },
  pairs: Found['pairs'],
): Found[] {
  const text = own.kind === 'text' ? own : other
  const minutes = (own.kind === 'text' ? own.ms - other.ms : other.ms - own.ms) / 60_000
  const quarter = Math.round(minutes / 15) * 15
  const isZone = text.zone === null && Math.abs(minutes - quarter) < 0.1 && Math.abs(quarter) < day
  const minutesEast = text.zone ?? (isZone ? quarter : null)
  const found: Found[] = [{ finding: { ...facts, code: 'time-format', minutesEast }, pairs }]
  const milliseconds = Math.round(own.ms - other.ms - (isZone ? quarter * 60_000 * (own.kind === 'text' ? 1 : -1) : 0))
  // A text in whole seconds or minutes loses what is below
  if (Math.abs(milliseconds) >= 60_000) found.push({ finding: { ...facts, code: 'time-instant', milliseconds }, pairs })
  return found
}
