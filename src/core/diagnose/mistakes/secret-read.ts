import type { Value } from '../signing/slots.ts'
import { decodeComponent, encodeComponent, type Form, type Forms, fill, mistakesOf, upToPairs } from './build.ts'
import type { Family } from './mistake.ts'

const mistake = mistakesOf('secret')
const secret = (forms: Forms) => fill(['secret'], forms)
const from =
  (...changes: readonly ((secret: string) => Value)[]): Forms =>
  facts =>
    changes.map(change => [change(facts.secret)])

/** As JavaScript, Python, Go and Ruby print the number that a configuration file makes of it. */
function asNumbers(text: string): string[] {
  const number = /^[0-9_.eE+]+$/.test(text) ? Number(text.replaceAll('_', '')) : Number.NaN
  if (Number.isNaN(number)) return []
  const plain = String(number)
  const [digits = '', power = ''] = number.toExponential().split('e')
  const padded = power.replace(/^([+-])([0-9])$/, '$10$2')
  return [...new Set([plain, `${plain}.0`, `${digits}e${padded}`, `${digits}E${power.replace('+', '')}`])]
}

/** The right secret, read by something to which one of its characters has a meaning. */
export const secretReadMistakes = {
  'secret-uri-encoded': mistake('low', ['any'], secret(from(encodeComponent))),
  'secret-uri-decoded': mistake('low', ['php', 'any'], upToPairs(secret(from(decodeComponent)))),
  'secret-plus-as-space': mistake(
    'medium',
    ['any', 'php'],
    secret(
      from(
        s => s.replaceAll('+', ' '),
        s => decodeComponent(s.replaceAll('+', ' ')),
      ),
    ),
  ),
  'secret-html-escaped': mistake(
    'low',
    ['php', 'copy-paste'],
    upToPairs(
      secret(
        from(
          s => s.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;'),
          s => s.replaceAll('&amp;', '&').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"'),
        ),
      ),
    ),
  ),
  'secret-json-escaped': mistake(
    'low',
    ['any'],
    upToPairs(
      secret(
        from(
          s => JSON.stringify(s).slice(1, -1),
          s => JSON.stringify(s).slice(1, -1).replaceAll('/', '\\/'),
        ),
      ),
    ),
  ),
  'secret-backslash-eaten': mistake(
    'low',
    ['shell', 'environment-file'],
    upToPairs(
      secret(
        from(
          s => s.replaceAll('\\', ''),
          s => s.replaceAll('\\\\', '\\'),
          s => s.replaceAll('\\n', '\n'),
        ),
      ),
    ),
  ),
  'secret-env-dollar-eaten': mistake(
    'low',
    ['environment-file', 'shell'],
    secret(
      from(
        s => s.replace(/\$\{?\w+\}?/g, ''),
        s => s.replace(/\$\d|\$[A-Za-z_]\w*/g, ''),
        s => s.replaceAll('$$', '$'),
      ),
    ),
  ),
  'secret-env-hash-cut': mistake(
    'low',
    ['environment-file'],
    secret(
      from(
        s => s.replace(/#.*$/s, ''),
        s => s.replace(/\s+#.*$/s, ''),
        s => s.replace(/\s*#.*$/s, ''),
      ),
    ),
  ),
  'secret-env-other-cut': mistake(
    'low',
    ['environment-file', 'shell'],
    upToPairs(
      secret(({ secret: s }) =>
        ['=', ' ', '&', ';', ':', '@', '!', '"', "'", '`', '%', '?', '/', '<', '|', '\\'].flatMap((mark): Form[] => {
          const at = s.indexOf(mark)
          if (at < 0) return []
          return [
            [s.slice(0, at), { cut: `${mark}…` }],
            [s.slice(at + 1), { cut: `…${mark}` }],
          ]
        }),
      ),
    ),
  ),
  'secret-read-as-number': mistake(
    'low',
    ['environment-file', 'csharp'],
    upToPairs(secret(({ secret }) => asNumbers(secret).map(text => [text]))),
  ),
  'secret-padding-lost': mistake(
    'low',
    ['copy-paste', 'environment-file'],
    upToPairs(
      secret(
        from(
          s => s.replace(/=+$/, ''),
          s => s.replace(/=$/, ''),
        ),
      ),
    ),
  ),
  'secret-normalised': mistake(
    'low',
    ['any'],
    upToPairs(
      secret(
        from(
          s => s.normalize('NFC'),
          s => s.normalize('NFD'),
          s => s.normalize('NFKC'),
        ),
      ),
    ),
  ),
  'secret-prefix-lost': mistake(
    'low',
    ['any'],
    upToPairs(
      secret(
        from(
          s => s.replace(/^[A-Za-z]+[-_]/, ''),
          s => s.replace(/^.*[-_]/s, ''),
          s => s.replaceAll('-', ''),
          s => s.replaceAll('_', ''),
        ),
      ),
    ),
  ),
} satisfies Family
