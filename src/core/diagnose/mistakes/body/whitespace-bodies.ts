import type { Family, Mistake } from '../mistake.ts'
import { bodyMistake, fromText, fromTextStyles } from './body-mistake.ts'

const ending =
  (...texts: readonly string[]): Mistake['variants'] =>
  () =>
    texts.map(text => ({ set: { bodyEnd: text } }))

/** White space, line ends and invisible characters added to the body or lost from it. */
export const whitespaceBodies = {
  'body-lf-appended': bodyMistake('high', ['shell', 'go', 'python', 'any'], ending('\n')),
  'body-crlf-appended': bodyMistake('medium', ['csharp', 'shell', 'any'], ending('\r\n')),
  'body-space-appended': bodyMistake('medium', ['copy-paste', 'any'], ending(' ')),
  'body-lf-to-crlf': bodyMistake(
    'medium',
    ['csharp', 'shell', 'any'],
    fromText(text => text.replace(/\r?\n/g, '\r\n')),
  ),
  'body-crlf-to-lf': bodyMistake(
    'medium',
    ['shell', 'node', 'any'],
    fromText(text => text.replaceAll('\r\n', '\n')),
  ),
  'body-newlines-stripped': bodyMistake(
    'medium',
    ['shell', 'php', 'any'],
    fromText(text => text.replace(/[\r\n]/g, '')),
  ),
  'body-lines-joined': bodyMistake(
    'medium',
    ['node', 'any'],
    fromTextStyles({
      nothing: text => text.replace(/[ \t]*\r?\n[ \t]*/g, ''),
      blank: text => text.replace(/[ \t]*\r?\n[ \t]*/g, ' '),
    }),
  ),
  'body-strip-all-whitespace': bodyMistake(
    'medium',
    ['snap', 'node', 'php', 'any'],
    fromText(text => text.replace(/\s+/g, '')),
  ),
  'body-spaces-stripped': bodyMistake(
    'medium',
    ['php', 'java', 'snap'],
    fromText(text => text.replaceAll(' ', '')),
  ),
  'body-whitespace-collapsed': bodyMistake(
    'low',
    ['php', 'shell', 'any'],
    fromText(text => text.replace(/\s+/g, ' ')),
  ),
  'body-trimmed': bodyMistake(
    'medium',
    ['shell', 'python', 'any'],
    fromText(text => text.trim()),
  ),
  'body-leading-space': bodyMistake(
    'low',
    ['copy-paste', 'any'],
    fromText(text => ` ${text}`),
  ),
  'body-leading-newline': bodyMistake(
    'low',
    ['shell', 'postman', 'any'],
    fromTextStyles({ lf: text => `\n${text}`, crlf: text => `\r\n${text}` }),
  ),
  'body-bom': bodyMistake(
    'low',
    ['csharp', 'shell', 'any'],
    fromText(text => `\uFEFF${text}`),
  ),
} satisfies Family
