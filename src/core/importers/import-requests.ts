import type { ImportResult } from './imported.ts'
import { readCurl } from './read-curl.ts'
import { looksLikeHttp, readHeaders, readHttp } from './read-http.ts'

/** The most that is read, in UTF-16 units. */
export const importLimit = 16_000_000

/**
 * Reads a request out of what was pasted: a cURL command, a raw HTTP request, or a block of header lines.
 * Nothing is trimmed, decoded or guessed: what the text does not hold stays undefined.
 */
export function importRequests(text: string): ImportResult {
  if (text.length > importLimit) return { format: 'unknown', requests: [], problems: [{ code: 'import-too-large' }] }
  const result = readAs(text)
  if (!result) return { format: 'unknown', requests: [], problems: [{ code: 'import-nothing-found' }] }
  const unsigned = result.requests.every(request => request.observedSignature === undefined)
  return unsigned ? { ...result, problems: [...result.problems, { code: 'import-no-signature' }] } : result
}

function readAs(text: string): ImportResult | null {
  if (/^\s*(?:[$>#]\s*)?curl(?:\.exe)?\s/.test(text)) return readCurl(text)
  if (looksLikeHttp(text)) return readHttp(text)
  return readHeaders(text)
}
