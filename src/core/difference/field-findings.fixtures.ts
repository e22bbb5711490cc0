import type { FindingField } from './finding.ts'

/** Facts that a finding must have. */
export type Facts = Readonly<Record<string, unknown>>
type Row = readonly [field: FindingField, signed: string, sent: string, ...found: readonly Facts[]]
const none = { style: 'none', indent: null, blanks: 0, lineEnds: 0, crlf: false }

const rows: readonly Row[] = [
  [
    'body',
    '{"a":1,"b":[2]}',
    '{\n  "a": 1,\n  "b": [\n    2\n  ]\n}',
    {
      code: 'json-white-space',
      signed: none,
      sent: { style: 'indented', indent: 2, blanks: 12, lineEnds: 5, crlf: false },
    },
  ],
  [
    'body',
    '{"a": 1, "b": [2, 3]}',
    '{"a":1,"b":[2,3]}',
    { code: 'json-white-space', signed: { style: 'spaced', blanks: 4 } },
  ],
  ['body', '{"a":"x\\/y\\/z"}', '{"a":"x/y/z"}', { code: 'json-slashes', signed: 'escaped', count: 2 }],
  ['body', '{"a":"x/y"}', '{"a":"x\\/y"}', { code: 'json-slashes', signed: 'plain', count: 1 }],
  [
    'body',
    '{"a":"caf\\u00e9"}',
    '{"a":"café"}',
    { code: 'json-unicode', signed: 'escaped', count: 1, example: '\\u00e9' },
  ],
  [
    'body',
    '{"a":"a\\u0026b\\u003c"}',
    '{"a":"a&b<"}',
    { code: 'json-html', signed: 'escaped', count: 2, characters: '&<' },
  ],
  ['body', '{"a":"\\u0022"}', '{"a":"\\""}', { code: 'json-escapes', signed: '\\u0022', sent: '\\"', count: 1 }],
  [
    'body',
    '{"amount":200000,"n":{"x":5}}',
    '{"amount":200000.00,"n":{"x":5.0}}',
    {
      code: 'json-numbers',
      count: 2,
      examples: [
        { name: 'amount', signed: '200000', sent: '200000.00' },
        { name: 'n.x', signed: '5', sent: '5.0' },
      ],
    },
  ],
  ['body', '{"a":"x"}', '{"a":" x "}', { code: 'json-strings', change: 'trimmed', count: 1 }],
  ['body', '{"a":"5"}', '{"a":5}', { code: 'json-types', examples: [{ name: 'a', signed: '"5"', sent: '5' }] }],
  ['body', '{"a":1}', '{"a":1,"b":null}', { code: 'json-members-missing', names: ['b'], count: 1, of: 'null' }],
  ['body', '{"a":1}', '{"a":1,"b":"x"}', { code: 'json-members-missing', of: 'any' }],
  ['body', '{"a":1,"b":2}', '{"a":1}', { code: 'json-members-added', names: ['b'], count: 1 }],
  [
    'body',
    '{"a":1,"b":2}',
    '{"b":2,"a":1}',
    { code: 'json-order', signed: 'sorted', sent: 'sorted-descending', first: 'a' },
  ],
  ['body', '[1,2]', '[1,2,3]', { code: 'json-items', name: '', signed: 2, sent: 3 }],
  [
    'body',
    '{"UserId":1}',
    '{"userId":1}',
    { code: 'json-keys', examples: [{ name: '', signed: 'UserId', sent: 'userId' }] },
  ],
  [
    'body',
    "{'a': True, 'b': None}",
    '{"a":true,"b":null}',
    { code: 'json-white-space' },
    { code: 'json-quotes', signed: "'", sent: '"', count: 2 },
    { code: 'json-literals', signed: 'True', sent: 'true' },
    { code: 'json-literals', signed: 'None', sent: 'null' },
  ],
  ['body', '{"a"=>1}', '{"a":1}', { code: 'json-marks', signed: '=>', sent: ':', count: 1 }],
  ['body', '"{\\"a\\":1}"', '{"a":1}', { code: 'body-frame', frame: 'quoted-again' }],
  ['body', 'eyJhIjoxfQ==', '{"a":1}', { code: 'body-frame', frame: 'base64' }],
  ['body', 'a=1&b=x', '{"a":1,"b":"x"}', { code: 'body-frame', frame: 'form' }],
  [
    'body',
    // sha256sum
    '015abd7f5cc57a2dd94b7590f04ad8084273905ee33ec5cebeae62276a97f862',
    '{"a":1}',
    { code: 'body-frame', frame: 'digest', detail: 'SHA-256' },
  ],
  ['body', '', '{"a":1}', { code: 'value-missing', length: 7 }],
  ['body', '{}', '', { code: 'value-added', signed: '{}' }],
  ['body', '{"a":1}', '{"a":1}\n', { code: 'text-edge', edge: 'end', signed: '', sent: '\n', doubt: 'final-line-end' }],
  ['body', '{\r\n"a":1}', '{\n"a":1}', { code: 'text-line-ends', signed: '\r\n', sent: '\n', doubt: 'line-ends' }],
  ['body', 'caf?', 'café', { code: 'text-characters', replaced: [{ from: 'é', to: '?', count: 1 }] }],
  ['body', 'ab', 'a\u00adb', { code: 'text-characters', doubt: 'soft-hyphen' }],
  ['body', '{"a":"ab"}', '{"a":"a\u00adb"}', { code: 'json-strings', doubt: 'soft-hyphen' }],
  ['body', '{"a":"x y"}', '{"a":"x\u00a0y"}', { code: 'json-strings', doubt: 'blank-characters' }],
  ['body', 'say "x"', 'say “x”', { code: 'text-characters', doubt: 'smart-quotes' }],
  ['body', '{"a":1,"b":2}', '{"a":1,"b', { code: 'text-changed', doubt: 'cut-short' }],
  ['body', 'hello', 'hullo', { code: 'text-changed', at: 1, signed: 'e', sent: 'u' }],
  ['body', '{\0"\0a\0"\0:\x001\0}\0', '{"a":1}', { code: 'charset', charset: 'utf-16le', count: 7 }],
  ['method', 'post', 'POST', { code: 'text-transformed', change: 'lower-case' }],
  ['path', '/x/y', '/api/x/y', { code: 'path-prefix', signed: '', sent: '/api' }],
  ['path', '/x/y', '/x/y/', { code: 'path-end', signed: '', sent: '/' }],
  ['path', '/x', '/x?a=1&b=2', { code: 'query-dropped', count: 2, query: 'a=1&b=2' }],
  ['path', '/x?a=1', '/x?a=1&b=2', { code: 'query-parameters-missing', names: ['b'], count: 1 }],
  ['path', '/x?a=1&b=2', '/x?a=1', { code: 'query-parameters-added', names: ['b'], count: 1 }],
  [
    'path',
    '/x?page=1&userId=2',
    '/x?userId=2&page=1',
    { code: 'query-order', signed: 'sorted', sent: 'sorted-descending', first: 'page', second: 'userId' },
  ],
  [
    'path',
    '/x?a=1&b=True',
    '/x?a=1&b=true',
    { code: 'query-values', examples: [{ name: 'b', signed: 'True', sent: 'true' }] },
  ],
  [
    'path',
    '/x?a=b%20c',
    '/x?a=b+c',
    { code: 'query-encoding', examples: [{ name: 'a', signed: 'b%20c', sent: 'b+c' }] },
  ],
  ['path', '/x?a[]=1&a[]=2', '/x?a=1&a=2', { code: 'query-list-style', signed: 'a[]', sent: 'a' }],
  ['path', '/x?a=1&amp;b=2', '/x?a=1&b=2', { code: 'query-separators', signed: '&amp;', sent: '&', count: 1 }],
  ['time', '1795450590', '1795450590845', { code: 'time-unit', signedUnit: 'seconds', sentUnit: 'milliseconds' }],
  ['time', '1795450590840', '1795450590845', { code: 'time-instant', milliseconds: -5 }],
  ['time', '1795450590.845', '1795450590845', { code: 'time-unit' }, { code: 'time-number' }],
  ['time', '2026-11-23T16:16:30.845Z', '1795450590845', { code: 'time-format', minutesEast: 0 }],
  ['time', '2026-11-23 23:16:30', '1795450590845', { code: 'time-format', minutesEast: 420 }],
  [
    'token',
    'bearer abcdef123456',
    'Bearer abcdef123456',
    { code: 'token-scheme-word', signed: 'bearer ', sent: 'Bearer ' },
  ],
  [
    'token',
    'Bearer zyxwvu654321',
    'Bearer abcdef123456',
    { code: 'token-other', signed: { length: 12, start: 'zyxwvu' } },
  ],
  ['secret', 'geheim-1 ', 'geheim-1', { code: 'text-edge', edge: 'end', signed: ' ' }],
  ['secret', 'geheim-2', 'geheim-1', { code: 'text-changed-masked', at: 7, signed: { length: 8 } }],
]

/** A difference planted in a field, for each code: a value that was signed, the value that was sent, and what differs. */
export const plantedFields = rows.map(([field, signed, sent, ...found]) => ({ field, signed, sent, found }))
