import { lastRecordEnd } from '#core/batch/record-end.ts'
import type { RowFormat } from '#core/batch/row-format.ts'

/** A record that ends nowhere in so many bytes is handed on as it is. */
const longest = 64 << 20

/** A slice of a file that begins and ends where records do. */
export interface FileChunk {
  blob: Blob
  start: number
}

/** Cuts a file, from `start` on, at ends of records, into slices of about `size` bytes; only a slice at a time is looked at. */
export async function* chunksOfFile(
  file: Blob,
  start: number,
  format: RowFormat,
  size: number,
): AsyncGenerator<FileChunk> {
  for (let from = start; from < file.size; ) {
    const end = await endOfChunk(file, from, format, size)
    yield { blob: file.slice(from, end), start: from }
    from = end
  }
}

async function endOfChunk(file: Blob, from: number, format: RowFormat, usual: number): Promise<number> {
  for (let size = usual; ; size *= 2) {
    const to = Math.min(file.size, from + size)
    if (to === file.size || size > longest) return to
    // Where lines are records, the last stretch is enough to look at
    const look = format.kind === 'json-lines' ? Math.max(from, to - (size >> 4)) : from
    const bytes = new Uint8Array(await file.slice(look, to).arrayBuffer())
    const end = lastRecordEnd(bytes, format)
    if (end > 0) return look + end
  }
}
