import { decodeUtf8, displayUtf8 } from '../bytes/utf8.ts'
import { latin1Of, windows1252Of } from '../bytes/windows-1252.ts'
import type { FindingField } from './finding.ts'
import { type Found, wholePair } from './found.ts'

/** Bytes as text, where each is one character. */
const readers: readonly (readonly [charset: string, read: (bytes: Uint8Array) => string])[] = [
  ['iso-8859-1', latin1Of],
  ['windows-1252', windows1252Of],
]

/**
 * A body that was sent as bytes that are no UTF-8: which charset gives the text that was signed, or that U+FFFD was signed in
 * their place. Null where neither is so, or where the bytes are UTF-8.
 */
export function compareSentCharset(field: FindingField, signed: string, sent: Uint8Array): Found[] | null {
  if (field !== 'body' || decodeUtf8(sent) !== null) return null
  const count = sent.filter(byte => byte > 0x7f).length
  const charset = readers.find(([, read]) => read(sent) === signed)?.[0] ?? null
  const shown = displayUtf8(sent)
  if (charset === null && signed !== shown) return null
  return [{ finding: { code: 'sent-charset', field, charset, count }, pairs: [wholePair(signed, shown)] }]
}
