import type { ImportResult } from '#core/index.ts'
import { loadedOnce } from '#i18n/loaded-once.ts'

/** The readers of all formats, in a file of their own. */
export const ticketReaders = loadedOnce(async () => {
  const { importRequests } = await import('#core/importers/import-requests.ts')
  return importRequests
})

/** Reads a text. Its readers are loaded when the first text comes, where nobody has asked for them before. */
export async function readTicket(text: string): Promise<ImportResult> {
  const importRequests = await ticketReaders.load()
  return importRequests(text)
}

/** The most that is read of a file, in bytes: what the importer takes as text. */
export const ticketFileLimit = 16_000_000

/** A file as text, to the byte where it is UTF-8 or carries the mark of UTF-16; `exact` is false where it is neither. */
export async function readTicketFile(file: File): Promise<{ text: string; exact: boolean }> {
  const bytes = new Uint8Array(await file.arrayBuffer())
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return { text: new TextDecoder('utf-16le').decode(bytes), exact: true }
  if (first === 0xfe && second === 0xff) return { text: new TextDecoder('utf-16be').decode(bytes), exact: true }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), exact: true }
  } catch {
    return { text: new TextDecoder('windows-1252').decode(bytes), exact: false }
  }
}
