import { expect, test } from 'vitest'
import { readHeaderLines } from './read-header-lines.ts'

const long = 'N'.repeat(150)

test.each([
  ['a header', ['A: b'], [['A', 'b']], []],
  [
    'no blank, and blanks around',
    ['A:b', 'B: \t c d \t'],
    [
      ['A', 'b'],
      ['B', 'c d'],
    ],
    [],
  ],
  ['colons in the value', ['A: b:c: d'], [['A', 'b:c: d']], []],
  ['every character of a name', ["!#$%&'*+.^_`|~0-9Az: 1"], [["!#$%&'*+.^_`|~0-9Az", '1']], []],
  ['bytes above ASCII and a tab in the value', ['A: \x80\t\xff~'], [['A', '\x80\t\xff~']], []],
  [
    'a forgotten colon',
    ['Host x', 'Client-Id\tshop'],
    [
      ['Host x', ''],
      ['Client-Id\tshop', ''],
    ],
    [
      { code: 'header-no-colon', name: 'Host' },
      { code: 'header-no-colon', name: 'Client-Id' },
    ],
  ],
  [
    'an equals sign for a colon',
    ['A: 1', 'signature=ab'],
    [
      ['A', '1'],
      ['signature=ab', ''],
    ],
    [{ code: 'header-no-colon', name: 'signature' }],
  ],
  [
    'a line that goes on',
    ['A: 1', 'two words', '\tB: 2', ' 3'],
    [['A', '1\r\ntwo words\r\n\tB: 2\r\n 3']],
    [
      { code: 'header-broken', name: 'A' },
      { code: 'header-broken', name: 'A' },
      { code: 'header-broken', name: 'A' },
    ],
  ],
  [
    'a name with nothing behind it goes on',
    ['A: 1', 'Signature '],
    [['A', '1\r\nSignature ']],
    [{ code: 'header-broken', name: 'A' }],
  ],
  ['no colon and nothing before', ['two words'], [['two words', '']], [{ code: 'header-no-colon', name: 'two' }]],
  ['a blank before the colon', ['A : 1'], [['A', '1']], [{ code: 'header-blank-before-colon', name: 'A' }]],
  ['a blank before the first name', [' A: 1'], [['A', '1']], [{ code: 'header-blank-before-colon', name: 'A' }]],
  // What follows the first word may be a secret
  ['a blank in the name', ['A b: 1'], [['A b', '1']], [{ code: 'header-name', name: 'A' }]],
  ['a blank in the name and behind it', ['A b : 1'], [['A b', '1']], [{ code: 'header-name', name: 'A' }]],
  ['no name', [': 1'], [['', '1']], [{ code: 'header-name', name: '' }]],
  ['a control character', ['A: b\x07c'], [['A', 'b\x07c']], [{ code: 'header-control', name: 'A', byte: 7 }]],
  ['a delete character', ['A: \x7f'], [['A', '\x7f']], [{ code: 'header-control', name: 'A', byte: 127 }]],
  ['a long name', [`${long}: \0`], [[long, '\0']], [{ code: 'header-control', name: 'N'.repeat(40), byte: 0 }]],
  ['nothing', [], [], []],
])('%s', (_, lines, headers, faults) => expect(readHeaderLines(lines)).toEqual({ headers, faults }))
