import type { timeFormatMistakes } from '#core/diagnose/mistakes/time-format.ts'
import type { MistakeText } from '../mistake-text.ts'

export const timeFormatTexts: Readonly<Record<keyof typeof timeFormatMistakes, MistakeText>> = {
  'time-iso-utc-ms': {
    title: 'toISOString() was signed instead of milliseconds',
    happened: 'Payload and salt hold a UTC date text with milliseconds and Z, the header holds epoch milliseconds.',
    fix: 'Sign Date.now() as text; leave ISO 8601 to SNAP and BRI.',
  },
  'time-iso-utc-ms-payload': {
    title: 'The payload holds toISOString(), the salt milliseconds',
    happened: 'The timestamp field is a UTC date text.',
    fix: "Write the salt's 13 digits into the timestamp field.",
  },
  'time-iso-utc-ms-salt': {
    title: 'The salt holds toISOString(), the payload milliseconds',
    happened: 'The middle part of the salt is a UTC date text.',
    fix: "Replace the date in the salt by the payload's 13 digits.",
  },
  'time-iso-utc-offset': {
    title: 'A UTC date with offset or without milliseconds was signed',
    happened: 'Payload and salt hold an ISO 8601 text such as …Z or …+00:00 from a date library.',
    fix: 'Ask the date object for its epoch milliseconds instead of its text.',
  },
  'time-iso-jakarta': {
    title: 'A Jakarta date in ISO 8601 was signed',
    happened: "Payload and salt hold …+07:00, the form of SNAP's X-TIMESTAMP.",
    fix: 'Use epoch milliseconds for this API and keep X-TIMESTAMP for SNAP calls.',
  },
  'time-iso-jakarta-payload': {
    title: 'The payload holds a Jakarta date, the salt milliseconds',
    happened: 'The timestamp field ends in +07:00.',
    fix: 'Feed the timestamp field from Request-Time, not from X-TIMESTAMP code.',
  },
  'time-iso-jakarta-salt': {
    title: 'The salt holds a Jakarta date, the payload milliseconds',
    happened: "The salt's time part ends in +07:00.",
    fix: 'Build the salt with the epoch milliseconds that the payload shows.',
  },
  'time-iso-jakarta-compact': {
    title: 'A Jakarta date with a short offset was signed',
    happened: 'Payload and salt hold +0700 or +07 at the end of a date text.',
    fix: "Skip the date format: the clock's milliseconds are the value.",
  },
  'time-iso-jakarta-as-utc': {
    title: 'Jakarta time was signed with a Z',
    happened: 'The text shows the clock of Jakarta but claims UTC; the header holds milliseconds.',
    fix: 'Drop the text, and correct the clock that labels local time as Z.',
  },
  'time-iso-no-zone': {
    title: 'A date without a zone was signed',
    happened: 'Payload and salt hold an ISO text with neither Z nor offset, such as LocalDateTime or isoformat() give.',
    fix: 'Turn the zoned moment into milliseconds: Instant.now().toEpochMilli(), datetime.timestamp().',
  },
  'time-iso-finer': {
    title: 'A date with micro- or nanoseconds was signed',
    happened: 'Payload and salt hold an ISO text with 6, 7 or 9 decimals; the header holds epoch milliseconds.',
    fix: 'Replace "o", isoformat() or RFC3339Nano by the epoch in milliseconds.',
  },
  'time-iso-zone': {
    title: 'A date of another zone was signed',
    happened: 'Payload and salt hold an ISO text with the offset of neither UTC nor Jakarta.',
    fix: 'Sign the epoch value, which needs no zone of the server.',
  },
  'time-iso-basic': {
    title: 'A compact ISO date was signed',
    happened: 'Payload and salt hold the form 20250131T024000Z, as AWS signs it.',
    fix: "Swap the AWS date for Request-Time's milliseconds.",
  },
  'time-datetime-utc': {
    title: 'A UTC date and clock text was signed',
    happened: 'Payload and salt hold Y-m-d H:i:s in UTC.',
    fix: 'Take the timestamp of the date object in milliseconds rather than its format.',
  },
  'time-datetime-jakarta': {
    title: 'A Jakarta date and clock text was signed',
    happened: 'Payload and salt hold Y-m-d H:i:s in Jakarta time, as a database or now() prints it.',
    fix: 'In Laravel use now()->getTimestampMs(), elsewhere the epoch milliseconds.',
  },
  'time-datetime-fraction': {
    title: 'A printed date with decimals or offset was signed',
    happened: 'The date object itself was turned into text: date, blank, clock, fraction.',
    fix: 'Never let str() or toString() of a date reach the signature; convert to milliseconds.',
  },
  'time-compact-utc': {
    title: 'Fourteen date digits in UTC were signed',
    happened: 'Payload and salt hold YmdHis in UTC.',
    fix: 'The format of requestId does not apply here: sign epoch milliseconds.',
  },
  'time-compact-jakarta': {
    title: 'Fourteen date digits in Jakarta time were signed',
    happened: 'Payload and salt hold YmdHis in Jakarta time, as a requestId does.',
    fix: 'Keep YmdHis for requestId, and use the 13 epoch digits for the signature.',
  },
  'time-compact-ms': {
    title: 'Date digits of another length were signed',
    happened: 'The date was printed without separators, with milliseconds or without the century or seconds.',
    fix: 'Write the count of milliseconds since 1970, not the digits of the date.',
  },
  'time-date-only': {
    title: 'A date without a clock was signed',
    happened: 'Payload and salt hold only the day.',
    fix: 'Use the full moment of the request in milliseconds.',
  },
  'time-rfc1123': {
    title: 'An HTTP date was signed',
    happened: 'Payload and salt hold a text such as "Fri, 31 Jan 2025 02:40:00 GMT".',
    fix: "Leave the Date header's format out of the signature; it takes Request-Time's digits.",
  },
  'time-rfc2822': {
    title: 'A mail date was signed',
    happened: 'Payload and salt hold the RFC 2822 form with +0000 or +0700.',
    fix: 'Replace DATE_RFC2822 by the milliseconds of the same moment.',
  },
  'time-slashes': {
    title: 'A date in a local format was signed',
    happened: 'Day, month and year were printed as the culture of the machine writes them.',
    fix: 'Stop formatting by culture; epoch milliseconds look the same on every machine.',
  },
  'time-js-date-text': {
    title: 'A JavaScript Date was signed as text',
    happened: 'new Date() was joined into the strings and printed its long form.',
    fix: 'Write date.getTime(), or Date.now(), where the Date object stands.',
  },
  'time-java-date-text': {
    title: 'A java.util.Date was signed as text',
    happened: 'new Date().toString() went into payload and salt.',
    fix: 'Call getTime() on it, or use System.currentTimeMillis().',
  },
  'time-go-text': {
    title: 'A Go time.Time was signed as text',
    happened: 'The String() form of the time went into payload and salt.',
    fix: 'Format it with strconv.FormatInt(t.UnixMilli(), 10).',
  },
  'time-ruby-text': {
    title: 'A Ruby Time was signed as text',
    happened: 'Time.now was interpolated and printed its date, clock and offset.',
    fix: 'Interpolate (Time.now.to_f * 1000).to_i instead, read once.',
  },
}
