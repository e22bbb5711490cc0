import type { outputCutMistakes } from '#core/diagnose/mistakes/output-cut.ts'
import type { MistakeText } from '../mistake-text.ts'

export const outputCutTexts: Readonly<Record<keyof typeof outputCutMistakes, MistakeText>> = {
  'output-truncated-32': {
    title: 'The signature was cut to 32 characters',
    happened: 'Only the first half arrived, as from a column of 32 characters.',
    fix: 'Give column and variable 64 characters.',
  },
  'output-truncated-40': {
    title: 'The signature was cut to 40 characters',
    happened: 'It has the length of a SHA-1, but begins as the SHA-256.',
    fix: 'Enlarge the field that was made for SHA-1.',
  },
  'output-truncated-64': {
    title: 'The signature was cut to 64 characters',
    happened: 'A longer print of the digest lost its end.',
    fix: 'Print the digest as hex, which has exactly 64 characters.',
  },
  'output-truncated': {
    title: 'The signature was cut short',
    happened: 'Its beginning is right, its end is missing.',
    fix: 'Find where the length is limited, and send all 64 characters.',
  },
  'output-last-char-lost': {
    title: "The signature's last character is missing",
    happened: 'One character was lost at its end.',
    fix: 'Copy to the end, and look for substr(0, -1) or slice(0, -1).',
  },
  'output-first-char-lost': {
    title: "The signature's first character is missing",
    happened: 'One character was lost at its start.',
    fix: 'Copy from the start, and look for substr(1) or slice(1).',
  },
}
