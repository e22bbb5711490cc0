import { bytesOf, concatBytes } from '../bytes/utf8.ts'
import { fieldNames, newSpans, type Spans, written } from './fields.ts'
import type { BatchRecord } from './read-record.ts'

/** A record that was read in full, laid out like one that was not: bytes, and where each field stands in them. */
export function recordBytes({ request, observed }: BatchRecord): { bytes: Uint8Array; spans: Spans } {
  const values = fieldNames.map(name => bytesOf(name === 'signature' ? observed : request[name]))
  const spans = newSpans()
  let at = 0
  for (const [index, { length }] of values.entries()) {
    spans.set([at, at + length, written.plain], index * 3)
    at += length
  }
  return { bytes: concatBytes(...values), spans }
}
