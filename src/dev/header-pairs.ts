import type { HeaderPair } from '#core/request/header-pair.ts'

/** Node's flat list of headers as pairs, in order of arrival; one character a byte. */
export function headerPairs(rawHeaders: readonly string[]): HeaderPair[] {
  return Array.from({ length: rawHeaders.length >> 1 }, (_, i) => [
    rawHeaders[2 * i] ?? '',
    rawHeaders[2 * i + 1] ?? '',
  ])
}
