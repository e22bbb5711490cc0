import type { RowFormat } from './row-format.ts'

/** Finding where a table's records end costs the page a look at every byte of a slice, and lines of JSON next to nothing. */
const largest = { 'json-lines': 4 << 20, csv: 1 << 20 } as const
const smallest = 256 << 10
/** Slices for each thread at least, so that all end at about the same time. */
const perThread = 8

/** About how many bytes of a file one thread takes at a time. */
export function sliceSize({ kind }: RowFormat, bytes: number, threads: number): number {
  return Math.min(largest[kind], Math.max(smallest, Math.ceil(bytes / (threads * perThread))))
}
