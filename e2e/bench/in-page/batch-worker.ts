import type { RowFormat } from '#core/batch/row-format.ts'
import { type ChunkVerifier, createChunkVerifier } from '#core/batch/verify-chunk.ts'

/** Verifies slices of a file as the page's worker does, without diagnosis; says how many rows match. */
let verifier: ChunkVerifier | null = null

interface Told {
  begin?: { format: RowFormat; secrets: ReadonlyMap<string, readonly string[]> }
  blob?: Blob
}

self.onmessage = async ({ data: { begin, blob } }: MessageEvent<Told>) => {
  if (begin) verifier = await createChunkVerifier(begin.format, begin.secrets)
  let matches = 0
  let rows = 0
  if (blob && verifier) {
    const columns = await verifier.verify(new Uint8Array(await blob.arrayBuffer()))
    rows = columns.count
    for (let row = 0; row < rows; row++) if (columns.outcome[row] === 0) matches++
  }
  self.postMessage({ rows, matches })
}
