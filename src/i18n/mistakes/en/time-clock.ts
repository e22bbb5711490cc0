import type { timeClockMistakes } from '#core/diagnose/mistakes/time-clock.ts'
import type { MistakeText } from '../mistake-text.ts'

export const timeClockTexts: Readonly<Record<keyof typeof timeClockMistakes, MistakeText>> = {
  'time-skew-payload': {
    title: 'The payload holds another moment than the header',
    happened:
      'The clock was read again for the payload; it lies some milliseconds from Request-Time and from the salt.',
    fix: 'Read the clock once into a variable and use its text in payload, salt and header.',
  },
  'time-skew-salt': {
    title: 'The salt holds another moment than the header',
    happened:
      'The clock was read a second time for the salt, so its time differs by some milliseconds from payload and header.',
    fix: 'Pass the time into the function that builds the salt instead of calling the clock inside it.',
  },
  'time-skew-both': {
    title: 'The header was sent with another moment than was signed',
    happened: 'Payload and salt agree, but the Request-Time header was filled from a new reading of the clock.',
    fix: 'Keep the signed time and send exactly that text as Request-Time.',
  },
  'time-skew-independent': {
    title: 'Three different moments: payload, salt and header',
    happened: 'The clock was read three times, and each reading fell on another millisecond.',
    fix: 'Replace all three calls of the clock by one variable set before signing.',
  },
  'time-shift-plus-7h': {
    title: 'The signed time is 7 hours ahead',
    happened: "Jakarta's offset was added to the epoch value in payload and salt.",
    fix: 'Take epoch milliseconds straight from the clock: they are the same in every zone.',
  },
  'time-shift-minus-7h': {
    title: 'The signed time is 7 hours behind',
    happened: 'Local Jakarta time was taken for UTC or the offset was subtracted once too often.',
    fix: 'Convert with a UTC-aware call, such as DateTimeOffset.UtcNow or System.currentTimeMillis().',
  },
  'time-shift-plus-8h': {
    title: 'The signed time is 8 hours ahead',
    happened: 'The offset of Central Indonesia or Singapore was added to the epoch value.',
    fix: "Remove the server's zone from the computation; an epoch value has none.",
  },
  'time-shift-minus-8h': {
    title: 'The signed time is 8 hours behind',
    happened: 'A clock in UTC+8 was read as if it showed UTC.',
    fix: "Set the server's date functions to UTC, or read epoch milliseconds directly.",
  },
  'time-shift-plus-9h': {
    title: 'The signed time is 9 hours ahead',
    happened: 'The offset of Eastern Indonesia or Tokyo was added on top of the epoch value.',
    fix: 'Drop the addition; Request-Time counts from 1970 in UTC everywhere.',
  },
  'time-shift-minus-9h': {
    title: 'The signed time is 9 hours behind',
    happened: 'A local clock nine hours east of Greenwich was mistaken for UTC.',
    fix: 'Attach the right zone to the local time before it is turned into milliseconds.',
  },
  'time-shift-hours': {
    title: 'The signed time is off by whole hours',
    happened: "Payload and salt hold an epoch value shifted by a time zone or by a token's lifetime.",
    fix: 'Sign the present moment, not a local time and not an expiry.',
  },
  'time-shift-hours-salt': {
    title: "Only the salt's time is off by hours",
    happened: 'The salt was built with a time shifted by an Indonesian zone, payload and header were not.',
    fix: "Give the salt the payload's own time variable.",
  },
  'time-shift-hours-payload': {
    title: "Only the payload's time is off by hours",
    happened: 'The timestamp field was shifted by an Indonesian zone; salt and header hold the right moment.',
    fix: 'Format nothing for the timestamp field: write the number that the header carries.',
  },
}
