import { expect, test } from 'vitest'
import { endpoints } from '#core/index.ts'
import { endpointWords as english } from './en/catalogue.ts'
import { endpointWords as indonesian } from './id/catalogue.ts'

test.each(endpoints.map(endpoint => [endpoint.id, endpoint] as const))(
  'the words of %s are there in Indonesian, each of them',
  (_, endpoint) => {
    const [en, id] = [english(endpoint), indonesian(endpoint)]
    expect(Object.keys(id.parameters)).toEqual(Object.keys(en.parameters))
    expect(id.notes).not.toBe(en.notes)
    expect(id.confidence).not.toBe(en.confidence)
  },
)
