import type { ImportResult } from '#core/index.ts'
import { importAside } from '#workers/import-aside.ts'
import { readTicket } from '#workspace/read-ticket.ts'

/** Longer texts, in UTF-16 units, are read in another thread: the page goes on. */
const readHere = 1_000_000

/** Reads a text of any length. Where no thread can be had, here. */
export async function readAnyTicket(text: string): Promise<ImportResult> {
  if (text.length <= readHere) return readTicket(text)
  try {
    return await importAside(text)
  } catch {
    return readTicket(text)
  }
}
