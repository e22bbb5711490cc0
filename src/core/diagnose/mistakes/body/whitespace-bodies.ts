import type { Facts, Family, Mistake, Variant } from '../mistake.ts'
import { bodyMistake, bodyTree, fromText, fromTextStyles, ofAnyLength } from './body-mistake.ts'

const ending =
  (...texts: readonly string[]): Mistake['variants'] =>
  () =>
    texts.map(text => ({ set: { bodyEnd: text } }))

/** White space, line ends and invisible characters added to the body or lost from it. */
export const whitespaceBodies = ofAnyLength({
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
  'body-lf-to-cr': bodyMistake(
    'low',
    ['any'],
    fromTextStyles({ every: text => text.replace(/\r?\n/g, '\r'), lf: text => text.replaceAll('\n', '\r') }),
  ),
  'body-newlines-literal': bodyMistake(
    'low',
    ['shell', 'environment-file', 'any'],
    fromTextStyles({
      n: text => text.replaceAll('\n', '\\n'),
      'r-and-n': text => text.replaceAll('\r', '\\r').replaceAll('\n', '\\n'),
      'tabs-too': text => text.replaceAll('\n', '\\n').replaceAll('\t', '\\t'),
      br: text => text.replace(/\r?\n/g, '<br>'),
    }),
  ),
  'body-tabs-to-blanks': bodyMistake(
    'low',
    ['copy-paste', 'any'],
    fromTextStyles({
      two: text => text.replaceAll('\t', '  '),
      four: text => text.replaceAll('\t', '    '),
      eight: text => text.replaceAll('\t', '        '),
      one: text => text.replaceAll('\t', ' '),
      back: text => text.replace(/ {4}/g, '\t'),
    }),
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
  'body-line-ends-lost': bodyMistake('high', ['shell'], lineEndsLost),
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
} satisfies Family)

/** `curl -d @file` drops the line ends of the file that it sends, and keeps its indentation. Signed was the file. */
function lineEndsLost(facts: Facts): readonly Variant[] {
  const { bodyText } = facts
  if (bodyText === null || /[\r\n]/.test(bodyText) || !/[{[][ \t]/.test(bodyText) || !bodyTree(facts)) return []
  const file = withLineEnds(bodyText)
  const texts = [`${file}\n`, file].flatMap(text => [text, text.replaceAll('\n', '\r\n')])
  return texts.map(body => ({ set: { body } }))
}

const token = /"(?:[^"\\]|\\.)*"|[{[](?=([ \t]?))|,|[ \t]*[}\]]/g

/** A line end after each bracket that blanks follow, after each comma in it, and before the bracket that closes it. */
function withLineEnds(text: string): string {
  const broken: boolean[] = []
  return text.replace(token, (all, blank: string | undefined) => {
    if (all.startsWith('"')) return all
    if (all === ',') return broken.at(-1) ? ',\n' : all
    if (blank === undefined) return broken.pop() ? `\n${all}` : all
    broken.push(blank !== '')
    return blank === '' ? all : `${all}\n`
  })
}
