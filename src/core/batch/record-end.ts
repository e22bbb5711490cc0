import type { RowFormat } from './row-format.ts'
import { CsvScanner } from './scan-csv.ts'

/** Exclusive end of the last record that `bytes`, which begin with one, hold whole; 0 where none is. */
export function lastRecordEnd(bytes: Uint8Array, format: RowFormat): number {
  const newline = bytes.lastIndexOf(0x0a)
  if (format.kind === 'json-lines' || newline < 0) return newline + 1
  const csv = new CsvScanner()
  let end = 0
  for (let at = 0; at <= newline; ) {
    at = csv.scan(bytes, at, bytes.length, format.delimiter)
    if (csv.unclosed || csv.end >= bytes.length) break
    end = at
  }
  return end
}
