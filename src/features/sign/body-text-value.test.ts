import { expect, test } from 'vitest'
import { findTextMember, withTextMember } from './body-text-value.ts'

test.each([
  ['{"pin":"a"}', '{"pin":"b"}'],
  ['{ "x": 1.00, "pin" :\r\n "a\\"c" }', '{ "x": 1.00, "pin" :\r\n "b" }'],
  ['{"note":"\\"pin\\":\\"x\\"","pin":""}', '{"note":"\\"pin\\":\\"x\\"","pin":"b"}'],
])('puts a text into %s', (body, expected) => {
  expect(withTextMember(body, 'pin', 'b')).toBe(expected)
})

test.each(['', '{"pin":1}', '{"pins":"a"}', '{"note":"\\"pin\\":\\"x\\""}'])('finds none in %s', body => {
  expect(findTextMember(body, 'pin')).toBeNull()
})
