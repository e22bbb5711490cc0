import { laidOut, shown } from '../signing/laid-out.ts'
import { type SaltPart, type Slots, type Value, wholeSalt } from '../signing/slots.ts'
import { mistakesOf, upToPairs, type Variants, variant } from './build.ts'
import type { Family, MistakeParams } from './mistake.ts'

const mistake = mistakesOf('salt')

const parts =
  (...order: readonly SaltPart[]): Variants =>
  () => [variant({ saltOrder: order })]
const between =
  (...separators: readonly string[]): Variants =>
  () =>
    separators.map(separator =>
      variant({ saltSeparator: separator }, separators.length > 1 ? { separator } : undefined),
    )
const whole =
  (...renders: readonly (readonly [(slots: Slots) => Value, MistakeParams])[]): Variants =>
  () =>
    renders.map(([render, params]) => variant(wholeSalt(render), params))

/** Three values between fixed texts. */
const framed = (first: string, second: string, third: string, end = '') =>
  laidOut(first, shown.secret, second, shown.timeInSalt, third, shown.tokenInSalt, end)

/** Which parts the salt has, in which order, with what between: secret, time, authorization, joined with hyphens. */
export const saltPartMistakes = {
  'salt-secret-only': mistake('high', ['any', 'bri', 'snap', 'bca'], parts('secret')),
  'salt-missing-token': mistake('high', ['documentation-only', 'any'], parts('secret', 'time')),
  'salt-missing-time': mistake('medium', ['documentation-only', 'any'], parts('secret', 'token')),
  'salt-missing-secret': mistake('medium', ['any'], parts('time', 'token')),
  'salt-token-only': mistake('low', ['any'], upToPairs(parts('token'))),
  'salt-time-only': mistake('low', ['any'], upToPairs(parts('time'))),
  'salt-empty': mistake('medium', ['any'], upToPairs(parts())),
  'salt-order-secret-token-time': mistake('medium', ['any'], parts('secret', 'token', 'time')),
  'salt-order-time-secret-token': mistake('medium', ['any'], parts('time', 'secret', 'token')),
  'salt-order-time-token-secret': mistake('low', ['any'], parts('time', 'token', 'secret')),
  'salt-order-token-secret-time': mistake('medium', ['any'], parts('token', 'secret', 'time')),
  'salt-order-token-time-secret': mistake('medium', ['any'], parts('token', 'time', 'secret')),
  'salt-order-time-secret': mistake('low', ['any'], upToPairs(parts('time', 'secret'))),
  'salt-order-token-secret': mistake('low', ['any'], upToPairs(parts('token', 'secret'))),
  'salt-with-client-id': mistake('low', ['any'], () =>
    [
      ['clientId', 'secret', 'time', 'token'],
      ['secret', 'clientId', 'time', 'token'],
      ['secret', 'time', 'clientId', 'token'],
      ['secret', 'time', 'token', 'clientId'],
    ].map((order, at) => variant({ saltOrder: order as SaltPart[] }, { position: at + 1 })),
  ),
  'salt-client-id-for-token': mistake(
    'low',
    ['any'],
    upToPairs(() =>
      [
        ['secret', 'time', 'clientId'],
        ['clientId', 'secret', 'time'],
        ['clientId', 'secret'],
        ['secret', 'clientId'],
      ].map(order => variant({ saltOrder: order as SaltPart[] }, { parts: order.join(', ') })),
    ),
  ),
  'salt-separator-none': mistake('high', ['documentation-only'], between('')),
  'salt-separator-colon': mistake('medium', ['snap', 'any'], between(':')),
  'salt-separator-dot': mistake('low', ['any'], between('.')),
  'salt-separator-ampersand': mistake('medium', ['documentation-only'], between('&')),
  'salt-separator-space': mistake('low', ['any'], between(' ')),
  'salt-separator-plus': mistake('medium', ['documentation-only'], between('+')),
  'salt-separator-comma': mistake('low', ['any'], between(',')),
  'salt-separator-slash': mistake('low', ['any'], between('/')),
  'salt-separator-spaced-hyphen': mistake('medium', ['documentation-only', 'any'], between(' - ')),
  'salt-separator-underscore': mistake('medium', ['any'], between('_')),
  'salt-separator-pipe': mistake('medium', ['snap', 'any'], between('|')),
  'salt-separator-dash': mistake(
    'low',
    ['copy-paste'],
    upToPairs(between('\u2013', '\u2014', '\u2212', '\u2010', '\u2011')),
  ),
  'salt-separator-newline': mistake('low', ['any'], upToPairs(between('\n', '\r\n', '\\n'))),
  'salt-separator-other': mistake(
    'low',
    ['any'],
    upToPairs(between(';', '--', '#', '=', '@', '~', '*', '\t', ', ', ' + ', '- ', ' -', '||', '::', '\\-', '%2D')),
  ),
  'salt-one-hyphen-missing': mistake(
    'medium',
    ['any'],
    whole([framed('', '', '-'), { position: 1 }], [framed('', '-', ''), { position: 2 }]),
  ),
  'salt-mixed-separators': mistake(
    'low',
    ['any'],
    upToPairs(
      whole(
        [framed('', '-', ' '), { form: 'S-t A' }],
        [framed('', ' ', '-'), { form: 'S t-A' }],
        [framed('', ':', '-'), { form: 'S:t-A' }],
        [framed('', '-', ':'), { form: 'S-t:A' }],
        [framed('', '-', '--'), { form: 'S-t--A' }],
        [framed('', '--', '-'), { form: 'S--t-A' }],
      ),
    ),
  ),
  'salt-labelled': mistake(
    'low',
    ['any', 'documentation-only'],
    whole(
      [
        framed('clientSecret=', '&requestTime=', '&authorization='),
        { form: 'clientSecret=…&requestTime=…&authorization=…' },
      ],
      [framed('{', '}-{', '}-{', '}'), { form: '{…}-{…}-{…}' }],
      [framed('client secret=', '&requestTime=', '&auth='), { form: 'client secret=…&requestTime=…&auth=…' }],
      [framed('client_secret=', '&requestTime=', '&auth='), { form: 'client_secret=…&requestTime=…&auth=…' }],
      [framed('clientSecret=', '&requestTime=', '&auth='), { form: 'clientSecret=…&requestTime=…&auth=…' }],
      [framed('clientSecret=', '&timestamp=', '&token='), { form: 'clientSecret=…&timestamp=…&token=…' }],
      [framed('secret=', '&timestamp=', '&token='), { form: 'secret=…&timestamp=…&token=…' }],
      [framed('clientSecret=', '-requestTime=', '-auth='), { form: 'clientSecret=…-requestTime=…-auth=…' }],
      [framed('{{', '}}-{{', '}}-{{', '}}'), { form: '{{…}}-{{…}}-{{…}}' }],
      [framed('<', '>-<', '>-<', '>'), { form: '<…>-<…>-<…>' }],
      [framed('[', ']-[', ']-[', ']'), { form: '[…]-[…]-[…]' }],
    ),
  ),
  'salt-edge-hyphen': mistake(
    'low',
    ['any'],
    upToPairs(whole([framed('', '-', '-', '-'), { form: 'S-t-A-' }], [framed('-', '-', '-'), { form: '-S-t-A' }])),
  ),
} satisfies Family
