import { createHmac } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { endpoints } from './endpoints.ts'
import { pinHash } from './pin-hash.ts'

const vector = '5ecd2cbd062548b792d185336023214827e1df3f9caef1cb427c5a3126452d88'

test('vector, which the sample bodies carry', async () => {
  expect(await pinHash('aggregator', 'M_DEMO0001', '123456')).toBe(vector)
  const pins = endpoints.filter(({ needsPinHash }) => needsPinHash).map(({ body }) => JSON.stringify(body))
  expect(pins.every(body => body.includes(`"pin":"${vector}"`))).toBe(true)
})

test('equals node:crypto', async () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 40 })
  await fc.assert(
    fc.asyncProperty(text, text, text, async (clientId, merchantId, pin) => {
      const expected = createHmac('sha256', clientId + merchantId)
        .update(pin)
        .digest('hex')
      expect(await pinHash(clientId, merchantId, pin)).toBe(expected)
    }),
  )
})
