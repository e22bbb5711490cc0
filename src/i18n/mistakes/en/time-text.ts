import type { timeTextMistakes } from '#core/diagnose/mistakes/time-text.ts'
import type { MistakeText } from '../mistake-text.ts'

export const timeTextTexts: Readonly<Record<keyof typeof timeTextMistakes, MistakeText>> = {
  'time-empty': {
    title: 'The time was empty when signing',
    happened: 'Neither payload nor salt holds a time, though Request-Time was sent.',
    fix: 'Set the time before the strings are built.',
  },
  'time-empty-payload': {
    title: 'The time was empty in the payload',
    happened: 'The payload has timestamp= with nothing behind it, the salt has the time.',
    fix: 'Fill the timestamp field; it is no optional part.',
  },
  'time-undefined': {
    title: 'The text "undefined" was signed as the time',
    happened: 'The time variable had not been set when JavaScript built payload and salt.',
    fix: "Assign the clock's value first, and check the spelling of the variable.",
  },
  'time-undefined-payload': {
    title: 'An unset time was signed in the payload',
    happened: 'The timestamp field holds undefined, null or None; the salt holds the time.',
    fix: 'Look up which variable the timestamp field reads: it has no value there.',
  },
  'time-undefined-salt': {
    title: 'An unset time was signed in the salt',
    happened: "The salt's middle part is undefined, null or None; the payload holds the time.",
    fix: 'Hand the time over to the function that builds the salt.',
  },
  'time-null': {
    title: 'A null was signed as the time',
    happened: 'null, None or nil became text in payload and salt.',
    fix: 'Refuse to sign while the time is null.',
  },
  'time-not-a-number': {
    title: 'A failed number was signed as the time',
    happened: "NaN, Invalid Date, 0 or an object's text stands where the milliseconds belong.",
    fix: "Find the conversion that failed, and sign the clock's own number.",
  },
  'time-function-text': {
    title: 'Date.now was signed without being called',
    happened: 'The source text of the function went into payload and salt.',
    fix: 'Add the parentheses: Date.now().',
  },
  'time-placeholder': {
    title: 'A placeholder was signed instead of the time',
    happened: 'The variable in braces was not replaced in payload and salt.',
    fix: 'Resolve the variable in the script, then sign and send that one value.',
  },
  'time-documentation-sample': {
    title: "The documentation's sample time was signed",
    happened: "Payload and salt hold 1615190625765, the time of the documentation's example.",
    fix: 'Put the clock in place of the sample.',
  },
  'time-trailing-newline': {
    title: 'A line break follows the time',
    happened: 'The signed time ends with a line end, as a shell command prints one.',
    fix: 'Use $(date +%s%3N), which drops the newline, or trim the value.',
  },
  'time-blank': {
    title: 'A space touches the time',
    happened: 'A blank before or after the digits was signed.',
    fix: 'Trim the time where it is read or formatted.',
  },
  'time-quoted': {
    title: 'The time was signed in quotes',
    happened: "Quotes, or Python's b'…', surround the digits in payload and salt.",
    fix: 'Format the number itself, not its JSON or its representation.',
  },
  'time-long-suffix': {
    title: 'The time was signed with a letter at its end',
    happened: 'L or n, the mark of a long literal or BigInt, became part of the text.',
    fix: 'Print the value with String.valueOf or toString(), which show digits only.',
  },
  'time-thousands': {
    title: 'The time was signed with thousands separators',
    happened: 'A number format grouped the digits by three.',
    fix: 'Format with the invariant culture and without grouping.',
  },
  'time-local-digits': {
    title: 'The time was signed in other digits',
    happened: 'The locale of the machine printed Arabic or Persian digits.',
    fix: 'Pass Locale.ROOT or Locale.US to String.format.',
  },
}
