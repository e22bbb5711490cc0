import type { readTextMistakes } from '#core/diagnose/mistakes/read-text.ts'
import type { MistakeText } from '../mistake-text.ts'

export const readTextTexts: Readonly<Record<keyof typeof readTextMistakes, MistakeText>> = {
  'template-shell-echo': {
    title: 'echo read the backslashes of the payload',
    happened: 'Codes such as \\n in the body became the characters that they stand for.',
    fix: 'Print the payload with printf \'%s\' "$payload".',
  },
  'template-echo-option-printed': {
    title: 'echo printed its option',
    happened: 'This shell has no echo -n: the option was signed as text, with a new line.',
    fix: "Take printf '%s' instead of echo -n.",
  },
  'template-printf': {
    title: 'printf took the payload for its format',
    happened: 'Each % code was read as a conversion, and an unknown one ended the text.',
    fix: 'Give it a format of its own: printf \'%s\' "$payload".',
  },
  'template-format-marks': {
    title: "Go's Fprintf took the payload for its format",
    happened: 'Codes with % became marks such as %!S(MISSING).',
    fix: 'Write the payload with mac.Write([]byte(payload)).',
  },
  'template-argument-marks': {
    title: 'fmt.Sprintf signed an error mark for a value',
    happened: 'The verb does not fit the value, or the value is missing, so a mark such as %!d(string=…) was signed.',
    fix: 'Check verbs and arguments: %s for a string, %d for a number; go vet finds them.',
  },
  'template-variables-read': {
    title: 'Text in the payload was read as a variable',
    happened: 'A name after $ or @ was replaced by nothing.',
    fix: 'Keep the text out of double quotes: read it from a file or a variable that is quoted once.',
  },
  'template-doubled-sign': {
    title: 'A doubled sign was read as one',
    happened: 'A template took $$, %% or the like for one character.',
    fix: 'Join the payload with + or a builder, not with a template.',
  },
}
