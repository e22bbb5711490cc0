import { expect, test } from 'vitest'
import { problemList } from '../problem-list.ts'
import { fitBody } from './fit-body.ts'

const copied = 'import-line-ends-copied'
const short = 'import-short-body'
const extra = 'import-extra-after-body'
const differs = 'import-body-length-differs'

test.each([
  ['exact', '{}', '2', '{}', null],
  ['in bytes, not characters', '{"a":"é"}', '10', '{"a":"é"}', null],
  ['with blanks around the figure', '{}', ' 2 ', '{}', null],
  ['before the line end that a text file adds', '{}\n', '2', '{}', null],
  ['before the last of two line ends', '{}\r\n\r\n', '4', '{}\r\n', null],
  ['of CR LF that became LF', '{\n}', '4', '{\r\n}', { code: copied, stated: 4, found: 3 }],
  ['of LF that became CR LF', '{\r\n}', '3', '{\n}', { code: copied, stated: 3, found: 4 }],
  ['of more than is there', '{}', '5', '{}', { code: short, stated: 5, found: 2 }],
  ['of one more than is there', '{}', '3', '{}', { code: short, stated: 3, found: 2 }],
  ['before words', '{}{}', '2', '{}', { code: extra, stated: 2, found: 4 }],
  ['before one character', '{}x', '2', '{}', { code: extra, stated: 2, found: 3 }],
  ['within a character', 'é', '1', 'é', { code: differs, stated: 1, found: 2 }],
  ['within JSON that is whole', '{"a":1}\n', '3', '{"a":1}', { code: differs, stated: 3, found: 7 }],
  ['of nothing', '{}', '0', '{}', { code: differs, stated: 0, found: 2 }],
  ['that is no number', '{}', '2a', '{}', null],
  ['that is empty', '{}', '', '{}', null],
  ['of 16 digits', '{}', '1000000000000000', '{}', null],
  ['of 15 digits', '{}', '100000000000000', '{}', { code: short, stated: 100_000_000_000_000, found: 2 }],
])('a Content-Length %s', (_, rest, length, body, problem) => {
  const problems = problemList()
  expect(fitBody(rest, [['Content-Length', length]], problems)).toBe(body)
  expect(problems.all()).toEqual(problem === null ? [] : [problem])
})

test('without a Content-Length all of it is the body', () => {
  const problems = problemList()
  expect(fitBody('{}\n', [['Content-Type', 'application/json']], problems)).toBe('{}\n')
  expect(problems.all()).toEqual([])
})

test.each([
  ['as on the wire', '3;x=1\r\n{"a\r\n6\r\n":"é}\r\n0\r\n\r\n', '{"a":"é}'],
  ['of characters that a fixed width cuts', `12\r\n{"a":"${'é'.repeat(5)}"}\r\n0\r\n\r\n`, `{"a":"${'é'.repeat(5)}"}`],
  ['with line feeds alone', '2\n{}\n0\n\n', '{}'],
  ['with a line end inside', '4\r\n{\r\n}\r\n0\r\n\r\n', '{\r\n}'],
  ['not, though it says so', '{}', '{}'],
  ['with a chunk cut short', '9\r\n{}', '9\r\n{}'],
  ['without its end', '2\r\n{}\r\n', '2\r\n{}\r\n'],
])('chunks %s', (_, rest, body) => {
  expect(fitBody(rest, [['Transfer-Encoding', 'Chunked']], problemList())).toBe(body)
})
