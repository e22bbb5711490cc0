import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  erlangNumber,
  goNumber,
  goPrintedNumber,
  javaDouble,
  javaNumber,
  javascriptNumber,
  phpNumber,
  pythonNumber,
  roundedInteger,
  seventeenDigits,
  trailingZerosCut,
  zeroFractionDropped,
} from './json-number.ts'

// Python and Java columns were printed by CPython 3.11 and OpenJDK 17.
test.each([
  { raw: '50000.00', javascript: '50000', python: '50000.0', php: '50000', double: '50000.0', go: '50000' },
  { raw: '5', javascript: '5', python: '5', php: '5', double: '5.0', go: '5' },
  {
    raw: '9007199254740993',
    javascript: '9007199254740992',
    python: '9007199254740993',
    php: '9007199254740993',
    double: '9.007199254740992E15',
    go: '9.007199254740992e+15',
  },
  {
    raw: '12345678.9',
    javascript: '12345678.9',
    python: '12345678.9',
    php: '12345678.9',
    double: '1.23456789E7',
    go: '1.23456789e+07',
  },
  { raw: '1e7', javascript: '10000000', python: '10000000.0', php: '10000000', double: '1.0E7', go: '1e+07' },
  { raw: '0.0001', javascript: '0.0001', python: '0.0001', php: '0.0001', double: '1.0E-4', go: '0.0001' },
  { raw: '0.00001', javascript: '0.00001', python: '1e-05', php: '1.0e-5', double: '1.0E-5', go: '1e-05' },
  { raw: '1E21', javascript: '1e+21', python: '1e+21', php: '1.0e+21', double: '1.0E21', go: '1e+21' },
  { raw: '-0.0', javascript: '0', python: '-0.0', php: '-0', double: '-0.0', go: '-0' },
  { raw: '100.25', javascript: '100.25', python: '100.25', php: '100.25', double: '100.25', go: '100.25' },
])('$raw', ({ raw, javascript, python, php, double, go }) => {
  expect(javascriptNumber(raw)).toBe(javascript)
  expect(pythonNumber(raw)).toBe(python)
  expect(phpNumber(raw)).toBe(php)
  expect(javaDouble(raw)).toBe(double)
  expect(goPrintedNumber(raw)).toBe(go)
})

test('integers and the odd cases', () => {
  expect(javaNumber('12345678901234567890')).toBe('12345678901234567890')
  expect(javaNumber('12.50')).toBe('12.5')
  expect(phpNumber('9223372036854775808')).toBe('9.223372036854776e+18')
  expect(phpNumber('-9223372036854775808')).toBe('-9223372036854775808')
  expect(pythonNumber('-0')).toBe('0')
  expect(pythonNumber('1e400')).toBe('Infinity')
  expect(goNumber('-0')).toBe('-0')
  expect(roundedInteger('9007199254740993')).toBe('9007199254740992')
  expect(roundedInteger('9007199254740993.0')).toBe('9007199254740993.0')
  expect(seventeenDigits('0.1')).toBe('0.10000000000000001')
  expect(zeroFractionDropped('12.50')).toBe('12.50')
  expect(trailingZerosCut('12.50')).toBe('12.5')
  expect(trailingZerosCut('12.00')).toBe('12')
  expect(trailingZerosCut('100')).toBe('100')
})

test('every rendering of a double is that double', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), value => {
      const raw = JSON.stringify(value)
      for (const render of [javascriptNumber, pythonNumber, phpNumber, javaDouble, goPrintedNumber, seventeenDigits]) {
        expect(Number(render(raw))).toBe(Number(raw))
      }
    }),
  )
})

/** As Elixir 1.14 on OTP 24 prints them. */
test.each([
  ['150000.0', '1.5e5'],
  ['53500.0', '5.35e4'],
  ['100.0', '100.0'],
  ['0.001', '0.001'],
  ['0.0001', '0.0001'],
  ['53500.25', '53500.25'],
  ['1e22', '1.0e22'],
  ['1234567890.0', '1234567890.0'],
  ['5', '5'],
])('Erlang prints %s as %s', (raw, text) => {
  expect(erlangNumber(raw)).toBe(text)
})
