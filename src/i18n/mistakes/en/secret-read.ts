import type { secretReadMistakes } from '#core/diagnose/mistakes/secret-read.ts'
import type { MistakeText } from '../mistake-text.ts'

export const secretReadTexts: Readonly<Record<keyof typeof secretReadMistakes, MistakeText>> = {
  'secret-uri-encoded': {
    title: 'The secret was URL-encoded',
    happened: 'Signs in the secret stand as %XX in the key.',
    fix: 'Decode the secret where it arrives in a URL, once.',
  },
  'secret-uri-decoded': {
    title: 'The secret was URL-decoded',
    happened: '%XX in the secret was read as an escape.',
    fix: 'Do not pass the secret through a URL or query parser.',
  },
  'secret-plus-as-space': {
    title: 'The + of the secret became a space',
    happened: 'A form decoder read the plus sign as a blank.',
    fix: 'Encode + as %2B when the secret is posted in a form.',
  },
  'secret-html-escaped': {
    title: 'The secret was HTML-escaped',
    happened: '& < > or quotes in the secret were turned into entities, or back.',
    fix: 'Store the raw value and escape it only on display.',
  },
  'secret-json-escaped': {
    title: 'The secret was JSON-escaped',
    happened: 'Quotes, backslashes or slashes in the secret carry a backslash in the key.',
    fix: 'Parse the JSON setting rather than cutting the value out of it.',
  },
  'secret-backslash-eaten': {
    title: 'Backslashes of the secret were eaten',
    happened: 'A shell or settings parser took \\ as an escape.',
    fix: 'Quote the value with single quotes so that backslashes stay.',
  },
  'secret-env-dollar-eaten': {
    title: '$ and a name were eaten from the secret',
    happened: 'A shell or .env loader took a part of the secret for a variable.',
    fix: 'Use single quotes in .env and $$ in a compose file.',
  },
  'secret-env-hash-cut': {
    title: 'The secret was cut at #',
    happened: 'A .env loader took the rest of the line for a comment.',
    fix: 'Put the value in quotes so that # belongs to it.',
  },
  'secret-env-other-cut': {
    title: 'The secret was cut at another sign',
    happened: 'A parser split the value at a sign to which it gives a meaning.',
    fix: 'Quote or escape that sign in the settings.',
  },
  'secret-read-as-number': {
    title: 'The secret was read as a number',
    happened: 'Leading zeros or an exponent were lost because a loader parsed digits.',
    fix: 'Mark the value as text in YAML, spreadsheet or settings.',
  },
  'secret-padding-lost': {
    title: "The = at the secret's end is missing",
    happened: 'Equals signs at the end were dropped by a parser or a double click.',
    fix: 'Split settings at their first = only, and keep the final ones.',
  },
  'secret-normalised': {
    title: 'The secret was normalised',
    happened: 'Accented or full-width characters were rewritten in another Unicode form.',
    fix: "Keep the secret's bytes; do not run normalize() over it.",
  },
  'secret-prefix-lost': {
    title: 'A part of the secret before a hyphen is missing',
    happened: 'A prefix was taken for a label, or the separators were removed.',
    fix: 'Use the secret whole, prefix and separators included.',
  },
}
