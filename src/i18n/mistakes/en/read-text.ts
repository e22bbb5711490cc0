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
  'template-batch-percent': {
    title: 'A batch file read percent signs or carets',
    happened: 'In a .bat file %2 is an argument and %name% a variable; ^ only protects what follows.',
    fix: 'Write %% for each percent sign, or sign in PowerShell or another language.',
  },
  'template-replace-patterns': {
    title: 'String.replace read a dollar sign in the value',
    happened: "In the text that is put in, $&, $` and $' stand for parts of the template.",
    fix: 'Pass a function: template.replace("{body}", () => body).',
  },
  'template-ampersand-replaced': {
    title: 'sed or awk read an ampersand in the value',
    happened: 'In what they put in, & stands for the text that was found.',
    fix: 'Escape it as \\& first, or join the strings in the shell itself.',
  },
  'template-quotes-doubled': {
    title: 'Quotes were doubled or escaped for SQL or CSV',
    happened: "Each ' became '' or \\', or each \" became \"\".",
    fix: 'Sign the text before it is escaped for a database or a file.',
  },
  'template-html-read': {
    title: 'The payload was read as HTML',
    happened: 'An & with a known name behind it became a character: browsers read &timestamp as ×tamp.',
    fix: 'Keep the payload out of innerHTML and decode no entities in it.',
  },
}
