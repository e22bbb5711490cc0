import { around } from '../signing/affix.ts'
import { mistakesOf, upToPairs, type Variants, variant } from './build.ts'
import type { Facts, Family } from './mistake.ts'

const mistake = mistakesOf('template')

/** Text before and after the payload. */
const wrap =
  (...pairs: readonly (readonly [before: string, after: string])[]): Variants =>
  () =>
    pairs.map(([before, after]) =>
      variant(
        { payloadWrap: around(before, after) },
        pairs.length > 1 ? { added: before && after ? `${before}…${after}` : before || after } : undefined,
      ),
    )
const wrapFor =
  (pairs: (facts: Facts) => readonly (readonly [before: string, after: string, what: string])[]): Variants =>
  facts =>
    pairs(facts).map(([before, after, what]) => variant({ payloadWrap: around(before, after) }, { added: what }))

/** Something before or after the payload. */
export const templateWrapMistakes = {
  'template-trailing-newline': mistake('high', ['shell', 'any'], wrap(['', '\n'])),
  'template-trailing-crlf': mistake('medium', ['csharp', 'copy-paste'], wrap(['', '\r\n'])),
  'template-trailing-ampersand': mistake('medium', ['any'], wrap(['', '&'])),
  'template-leading-ampersand': mistake('low', ['any'], wrap(['&', ''])),
  'template-leading-question-mark': mistake('low', ['any'], upToPairs(wrap(['?', '']))),
  'template-trailing-space': mistake('low', ['any', 'copy-paste'], upToPairs(wrap(['', ' ']))),
  'template-leading-newline': mistake(
    'low',
    ['node', 'php', 'python'],
    upToPairs(wrap(['\n', ''], ['\r\n', ''], ['\n', '\n'], [' ', ''])),
  ),
  'template-literal-newline': mistake('low', ['shell', 'php'], upToPairs(wrap(['', '\\n'], ['', '\\r\\n']))),
  'template-trailing-nul': mistake('low', ['any'], upToPairs(wrap(['', '\0'], ['', '\t'], ['', '\n\n'], ['', '\r']))),
  'template-leading-bom': mistake('low', ['csharp', 'any'], upToPairs(wrap(['\ufeff', '']))),
  'template-quoted': mistake('low', ['shell', 'node'], upToPairs(wrap(['"', '"'], ["'", "'"], ['`', '`']))),
  'template-bytes-repr': mistake(
    'low',
    ['python'],
    upToPairs(wrap(["b'", "'"], ['b"', '"'], ["('", "',)"], ["['", "']"])),
  ),
  'template-trailing-punctuation': mistake(
    'low',
    ['any'],
    upToPairs(wrap(['', ','], ['', ';'], ['', '.'], ['', '='], ['', '-'], ['', '|'], ['', ':'])),
  ),
  'template-with-client-id': mistake(
    'low',
    ['any'],
    wrapFor(({ clientId }) => [
      ['', `&clientId=${clientId}`, '&clientId='],
      ['', `&Client-Id=${clientId}`, '&Client-Id='],
      ['', `&client_id=${clientId}`, '&client_id='],
      [`clientId=${clientId}&`, '', 'clientId=…&'],
    ]),
  ),
  'template-with-secret': mistake(
    'low',
    ['any'],
    upToPairs(
      wrapFor(({ secret }) => [
        ['', `&clientSecret=${secret}`, '&clientSecret='],
        ['', `&client_secret=${secret}`, '&client_secret='],
        ['', `&secret=${secret}`, '&secret='],
        ['', `&key=${secret}`, '&key='],
        ['', secret, 'secret'],
      ]),
    ),
  ),
  'template-with-salt': mistake(
    'medium',
    ['documentation-only'],
    upToPairs(
      wrapFor(({ secret, requestTime, authorization }) => {
        const salt = `${secret}-${requestTime}-${authorization}`
        return [
          ['', salt, 'payload + salt'],
          [salt, '', 'salt + payload'],
          ['', `&salt=${salt}`, '&salt='],
        ]
      }),
    ),
  ),
  'template-with-signature-label': mistake('low', ['any'], upToPairs(wrap(['', '&signature='], ['', '&Signature=']))),
  'template-with-scheme': mistake(
    'low',
    ['any'],
    upToPairs(wrapFor(({ baseUrls }) => baseUrls.map(url => [`${url}?`, '', `${url}?`]))),
  ),
} satisfies Family
