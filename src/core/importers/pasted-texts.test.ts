import { expect, test } from 'vitest'
import { importRequests } from './import-requests.ts'
import type { ImportedRequest } from './imported.ts'
import type { PastedRequest } from './pasted/pasted.ts'
import { pastedTexts } from './pasted-texts.fixtures.ts'

/** The fields that the table names; a body that it does not name is one that the text does not tell. */
function named(
  { request, baseUrl, observedSignature }: ImportedRequest,
  wanted: PastedRequest | undefined,
): PastedRequest {
  const all = { ...request, baseUrl, signature: observedSignature }
  return Object.fromEntries(Object.entries(all).filter(([name]) => wanted && name in wanted))
}

test.each(pastedTexts)('$format: $name', ({ text, format, requests, problems = [] }) => {
  const result = importRequests(text)
  expect(result.requests.map((one, index) => named(one, requests[index]))).toEqual(requests)
  expect(result.format).toBe(format)
  expect(result.problems.map(({ code }) => code).filter(code => code !== 'import-no-signature')).toEqual(problems)
})
