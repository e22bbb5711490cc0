import { type Forms, fill, mistakesOf, upToPairs } from './build.ts'
import type { Family } from './mistake.ts'

const mistake = mistakesOf('secret')
const secret = (forms: Forms) => fill(['secret'], forms)
const from =
  (change: (secret: string) => string): Forms =>
  facts => [[change(facts.secret)]]
const fromEach =
  (change: (secret: string) => readonly string[]): Forms =>
  facts =>
    change(facts.secret).map(text => [text])

/** Slips of copying, typing and keeping: the secret nearly right. */
export const secretCopyMistakes = {
  'secret-trailing-newline': mistake('high', ['shell', 'environment-file', 'copy-paste'], secret(from(s => `${s}\n`))),
  'secret-trailing-crlf': mistake(
    'medium',
    ['environment-file', 'csharp', 'copy-paste'],
    secret(from(s => `${s}\r\n`)),
  ),
  'secret-trailing-cr': mistake('medium', ['shell', 'environment-file'], secret(from(s => `${s}\r`))),
  'secret-trailing-space': mistake('high', ['copy-paste', 'environment-file'], secret(from(s => `${s} `))),
  'secret-leading-space': mistake('medium', ['copy-paste', 'environment-file'], secret(from(s => ` ${s}`))),
  'secret-surrounding-blanks': mistake(
    'low',
    ['copy-paste'],
    upToPairs(secret(fromEach(s => [` ${s} `, `\t${s}`, `${s}\t`, `\n${s}`, `  ${s}`, `${s}  `, `${s}\n\n`]))),
  ),
  'secret-literal-newline': mistake(
    'low',
    ['shell', 'environment-file', 'php'],
    upToPairs(secret(fromEach(s => [`${s}\\n`, `${s}\\r\\n`]))),
  ),
  'secret-trimmed': mistake('low', ['any'], upToPairs(secret(from(s => s.trim())))),
  'secret-inner-blanks-removed': mistake('low', ['any'], upToPairs(secret(from(s => s.replace(/\s+/g, ''))))),
  'secret-double-quoted': mistake('medium', ['environment-file', 'shell'], secret(from(s => `"${s}"`))),
  'secret-single-quoted': mistake('medium', ['environment-file', 'shell'], secret(from(s => `'${s}'`))),
  'secret-half-quoted': mistake(
    'low',
    ['copy-paste', 'environment-file'],
    upToPairs(secret(fromEach(s => [`"${s}`, `${s}"`, `'${s}`, `${s}'`]))),
  ),
  'secret-other-quotes': mistake(
    'low',
    ['copy-paste'],
    upToPairs(
      secret(
        fromEach(s => [
          `\u201c${s}\u201d`,
          `\u2018${s}\u2019`,
          `\`${s}\``,
          `<${s}>`,
          `(${s})`,
          `[${s}]`,
          `{${s}}`,
          `b'${s}'`,
          `\\"${s}\\"`,
        ]),
      ),
    ),
  ),
  'secret-unquoted': mistake(
    'low',
    ['environment-file', 'any'],
    upToPairs(secret(from(s => s.replace(/^(["'])(.*)\1$/s, '$2')))),
  ),
  'secret-trailing-punctuation': mistake(
    'low',
    ['copy-paste'],
    upToPairs(secret(fromEach(s => [`${s},`, `${s};`, `${s}.`, `${s}:`, `${s}",`, `${s}';`]))),
  ),
  'secret-zero-width-space': mistake('low', ['copy-paste'], secret(from(s => `${s}\u200b`))),
  'secret-nbsp': mistake('low', ['copy-paste'], secret(from(s => `${s}\u00a0`))),
  'secret-bom': mistake('low', ['csharp', 'copy-paste'], secret(from(s => `\ufeff${s}`))),
  'secret-invisible-other': mistake(
    'low',
    ['copy-paste'],
    upToPairs(
      secret(
        fromEach(s => [
          `\u200b${s}`,
          `\u00a0${s}`,
          `${s}\ufeff`,
          `${s}\u200e`,
          `\u200e${s}`,
          `\u202a${s}\u202c`,
          `${s}\u2028`,
          `${s}\u00ad`,
          `${s}\0`,
        ]),
      ),
    ),
  ),
  'secret-hyphen-as-dash': mistake('low', ['copy-paste'], secret(from(s => s.replaceAll('-', '\u2013')))),
  'secret-dash-other': mistake(
    'low',
    ['copy-paste'],
    upToPairs(
      secret(
        fromEach(s => [
          s.replaceAll('--', '\u2014'),
          s.replaceAll('--', '\u2013'),
          s.replaceAll('-', '\u2014'),
          s.replaceAll('-', '\u2011'),
          s.replaceAll('-', '\u00ad'),
          s.replaceAll('-', ''),
        ]),
      ),
    ),
  ),
  'secret-smart-quotes': mistake(
    'low',
    ['copy-paste'],
    upToPairs(
      secret(fromEach(s => [s.replaceAll("'", '\u2019'), s.replaceAll('"', '\u201d'), s.replaceAll('...', '\u2026')])),
    ),
  ),
  'secret-markdown-eaten': mistake(
    'low',
    ['copy-paste'],
    upToPairs(
      secret(
        fromEach(s => [s.replaceAll('_', ''), s.replaceAll('*', ''), s.replaceAll('~', ''), s.replaceAll('`', '')]),
      ),
    ),
  ),
} satisfies Family
