import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readRequestTime } from './request-time.ts'

const documentation = 1615190625765

test.each([
  ['1615190625765', 'milliseconds', documentation],
  ['1615190625', 'seconds', 1615190625000],
  ['1615190625.765', 'seconds', documentation],
  ['1615190625.7654321', 'seconds', documentation],
  ['1615190625.5', 'seconds', 1615190625500],
  ['1615190625765432', 'microseconds', documentation],
  ['1615190625765432100', 'nanoseconds', documentation],
  ['2021-03-08T08:03:45.765Z', 'iso', documentation],
  ['2021-03-08T15:03:45.765+07:00', 'iso', documentation],
  ['2021-03-08T15:03:45.765+0700', 'iso', documentation],
  ['2021-03-08 15:03:45,765999 +07', 'iso', documentation],
  ['20210308T080345Z', 'iso', 1615190625000],
  ['2021-03-08T08:03Z', 'iso', 1615190580000],
  ['2021-03-08T01:33:45-06:30', 'iso', 1615190625000],
  ['2021-03-08T15:03:45.765', 'iso', null],
  ['2021-02-30T15:03:45Z', 'iso', null],
  ['2021-03-08T24:03:45Z', 'iso', null],
  ['2021-03-08T15:03:45+25:00', 'iso', null],
  ['', 'other', null],
  [' 1615190625765', 'other', null],
  ['1615190625765\n', 'other', null],
  ['161519062576', 'other', null],
  ['1.615190625765E12', 'other', null],
  ['Mon, 08 Mar 2021 08:03:45 GMT', 'other', null],
  ['٠١٢٣٤٥٦٧٨٩٠١٢', 'other', null],
])('%j is %s', (text, kind, epochMs) => {
  expect(readRequestTime(text, 0)).toMatchObject({ kind, epochMs })
})

test('shown in WIB and UTC, with its age', () => {
  expect(readRequestTime('1615190625765', documentation + 1500)).toEqual({
    kind: 'milliseconds',
    epochMs: documentation,
    wib: '2021-03-08 15:03:45.765',
    utc: '2021-03-08 08:03:45.765',
    ageMs: 1500,
  })
  expect(readRequestTime('1609434000000', 1609430400000)).toMatchObject({
    wib: '2021-01-01 00:00:00.000',
    ageMs: -3_600_000,
  })
})

test('an ISO text reads as Date reads it', () => {
  fc.assert(
    fc.property(fc.date({ min: new Date(0), max: new Date('9999-12-31T00:00:00Z'), noInvalidDate: true }), date => {
      expect(readRequestTime(date.toISOString(), 0).epochMs).toBe(date.getTime())
    }),
  )
})
