import { mistakesOf, upToPairs, type Variants, variant } from './build.ts'
import type { Family } from './mistake.ts'

const mistake = mistakesOf('template')

const between =
  (...separators: readonly string[]): Variants =>
  () =>
    separators.map(separator =>
      variant({ fieldSeparator: separator }, separators.length > 1 ? { separator } : undefined),
    )
const afterLabel =
  (...separators: readonly string[]): Variants =>
  () =>
    separators.map(separator =>
      variant({ labelSeparator: separator }, separators.length > 1 ? { separator } : undefined),
    )

const noLabels = { labelPath: '', labelMethod: '', labelToken: '', labelTime: '', labelBody: '', labelSeparator: '' }
const values =
  (...separators: readonly string[]): Variants =>
  () =>
    separators.map(separator =>
      variant({ ...noLabels, fieldSeparator: separator }, separators.length > 1 ? { separator } : undefined),
    )

/** What stands between fields, and between label and value; and values without labels. */
export const templateSeparatorMistakes = {
  'template-separator-none': mistake('medium', ['any'], between('')),
  'template-separator-newline': mistake('medium', ['any'], between('\n')),
  'template-separator-comma': mistake('low', ['any'], between(',')),
  'template-separator-semicolon': mistake('low', ['any'], between(';')),
  'template-separator-colon': mistake('low', ['snap'], between(':')),
  'template-separator-amp-space': mistake('low', ['any'], between('& ')),
  'template-separator-html-amp': mistake('medium', ['copy-paste', 'php'], between('&amp;')),
  'template-separator-pipe': mistake('low', ['snap', 'any'], upToPairs(between('|'))),
  'template-separator-space': mistake('low', ['any'], upToPairs(between(' '))),
  'template-separator-hyphen': mistake('medium', ['documentation-only'], between('-')),
  'template-separator-u0026': mistake('medium', ['go', 'java', 'csharp'], between('\\u0026')),
  'template-separator-percent26': mistake('low', ['any'], upToPairs(between('%26'))),
  'template-separator-amp-newline': mistake(
    'low',
    ['node', 'php', 'python'],
    upToPairs(between('&\n', '\n&', '&\r\n', '\r\n&', '&\n  ', '&\n    ', '\n  &', '\n    &')),
  ),
  'template-separator-other': mistake(
    'low',
    ['any'],
    upToPairs(between('\r\n', '\\n', '\t', '+', '.', '/', '_', '#', '?', '&&', ' & ', ' &', '||', ', ', '; ', '\\&')),
  ),
  'template-colon-for-equals': mistake('low', ['any'], afterLabel(':')),
  'template-label-separator-none': mistake('low', ['any'], upToPairs(afterLabel(''))),
  'template-label-separator-other': mistake(
    'low',
    ['any'],
    upToPairs(afterLabel(' = ', '= ', ' =', ': ', '==', '=>', ' => ', '%3D', '\\u003d', '-', ' ', '|')),
  ),
  'template-gson-escaped': mistake('medium', ['java', 'kotlin'], () => [
    variant({ fieldSeparator: '\\u0026', labelSeparator: '\\u003d' }),
  ]),
  'template-separators-encoded': mistake(
    'low',
    ['any'],
    upToPairs(() => [variant({ fieldSeparator: '%26', labelSeparator: '%3D' })]),
  ),
  'template-colon-newline': mistake(
    'low',
    ['any'],
    upToPairs(() => [
      variant({ fieldSeparator: '\n', labelSeparator: ':' }, { labelSeparator: ':' }),
      variant({ fieldSeparator: '\n', labelSeparator: ': ' }, { labelSeparator: ': ' }),
      variant({ fieldSeparator: '\n', labelSeparator: ' ' }, { labelSeparator: ' ' }),
    ]),
  ),
  'template-colon-comma': mistake(
    'low',
    ['any'],
    upToPairs(() => [
      variant({ fieldSeparator: ',', labelSeparator: ':' }, { separator: ',' }),
      variant({ fieldSeparator: ', ', labelSeparator: ': ' }, { separator: ', ' }),
      variant({ fieldSeparator: '|', labelSeparator: ':' }, { separator: '|' }),
      variant({ fieldSeparator: ';', labelSeparator: ':' }, { separator: ';' }),
    ]),
  ),
  'template-values-concatenated': mistake('high', ['documentation-only'], values('')),
  'template-values-pipe': mistake('medium', ['documentation-only'], values('|')),
  'template-values-colon': mistake('medium', ['snap', 'bca'], values(':')),
  'template-values-newline': mistake('low', ['any'], values('\n')),
  'template-values-ampersand': mistake('low', ['any'], values('&')),
  'template-values-hyphen': mistake('medium', ['documentation-only'], values('-')),
  'template-values-other': mistake(
    'low',
    ['any'],
    upToPairs(values(',', ' ', '.', '_', '/', '+', ';', '#', '=', ', ')),
  ),
} satisfies Family
