import type { templateWrapMistakes } from '#core/diagnose/mistakes/template-wrap.ts'
import type { MistakeText } from '../mistake-text.ts'

export const templateWrapTexts: Readonly<Record<keyof typeof templateWrapMistakes, MistakeText>> = {
  'template-trailing-newline': {
    title: 'A line break ends the payload',
    happened: 'The signed string is followed by a line feed, as echo adds it.',
    fix: 'Use printf %s or echo -n when piping into openssl.',
  },
  'template-trailing-crlf': {
    title: 'A Windows line end follows the payload',
    happened: 'Carriage return and line feed were signed behind the body.',
    fix: 'Use Write instead of WriteLine, and save the file without a final line end.',
  },
  'template-trailing-ampersand': {
    title: 'An & ends the payload',
    happened: 'A loop added the separator behind the last field too.',
    fix: 'Join the fields, or cut the final & before hashing.',
  },
  'template-leading-ampersand': {
    title: 'An & begins the payload',
    happened: 'The separator was put before the first field as well.',
    fix: 'Begin with path=, without any sign before it.',
  },
  'template-leading-question-mark': {
    title: 'A ? begins the payload',
    happened: 'The payload was taken for a query string.',
    fix: 'Strip the question mark that a URL builder adds.',
  },
  'template-trailing-space': {
    title: 'A space ends the payload',
    happened: 'A blank behind the body was signed.',
    fix: 'Delete the blank at the end of the template or of the body variable.',
  },
  'template-leading-newline': {
    title: 'A blank or line break begins the payload',
    happened: 'The template starts on a new line or after a space.',
    fix: 'Open the quotes directly before path=.',
  },
  'template-literal-newline': {
    title: 'A written \\n ends the payload',
    happened: 'Backslash and n were signed as two characters.',
    fix: 'In single quotes \\n is no line break; remove it altogether.',
  },
  'template-trailing-nul': {
    title: 'A control character ends the payload',
    happened: 'A NUL, tab or further line break was signed behind the body.',
    fix: "Hash the string's own length, not the size of its buffer.",
  },
  'template-leading-bom': {
    title: 'A byte-order mark begins the payload',
    happened: 'The encoder put EF BB BF in front of the string.',
    fix: 'Use an encoding without preamble: new UTF8Encoding(false).',
  },
  'template-quoted': {
    title: 'The payload was signed in quotes',
    happened: 'Quotes or backticks around the whole string became part of it.',
    fix: 'Let the shell or the language take its quotes away; do not quote twice.',
  },
  'template-bytes-repr': {
    title: 'Python wrote its representation of the payload',
    happened: "b'…', a tuple or a list around the string was signed.",
    fix: 'Call .encode() on the str itself, and check for a comma that makes a tuple.',
  },
  'template-trailing-punctuation': {
    title: 'A punctuation mark ends the payload',
    happened: 'A comma, semicolon or the like was signed behind the body.',
    fix: 'Look at the last character of the concatenation and take it away.',
  },
  'template-with-client-id': {
    title: 'The client id was added to the payload',
    happened: 'The string has a sixth field with the client id.',
    fix: 'Send Client-Id as a header only; it is not signed.',
  },
  'template-with-secret': {
    title: 'The client secret was added to the payload',
    happened: 'The string ends with the secret, as a plain-hash scheme would have it.',
    fix: 'The secret belongs to the salt, never to the message.',
  },
  'template-with-salt': {
    title: 'The salt was added to the payload',
    happened: '"Salt" was taken as text to be mixed into the message.',
    fix: 'Here the salt is the HMAC key: pass it as the key argument and only there.',
  },
  'template-with-signature-label': {
    title: 'An empty signature field was added to the payload',
    happened: '&signature= stands behind the body.',
    fix: 'Fill the Signature header after hashing, and keep it out of the string.',
  },
  'template-with-scheme': {
    title: 'The base URL was put before the payload',
    happened: 'The fields were signed as the query of a URL.',
    fix: 'Start the string at path=, without host.',
  },
}
