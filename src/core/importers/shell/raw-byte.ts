import { concatBytes, decodeUtf8, encodeUtf8 } from '../../bytes/utf8.ts'

/*
 * A shell spells bytes (`\xc3\xa9`), a text holds characters. Until a byte's neighbours are known it stands in the text as a
 * low surrogate of its own, U+DC80 to U+DCFF, as in Python's "surrogateescape" (PEP 383).
 */
const marks = /(?<![\uD800-\uDBFF])[\uDC80-\uDCFF]+/g

/** One byte as a shell spells it. */
export function rawByte(byte: number): string {
  return String.fromCharCode(byte < 0x80 ? byte : 0xdc00 + (byte & 0xff))
}

/** Runs of spelled bytes as the characters they are; bytes that are no UTF-8 stay marked. */
export function settleBytes(text: string): string {
  return text.replace(marks, run => decodeUtf8(bytesOfRun(run)) ?? run)
}

/** The text, or its bytes where it holds some that are no characters. */
export function textOrBytes(text: string): string | Uint8Array {
  const settled = settleBytes(text)
  const runs = [...settled.matchAll(marks)]
  if (runs.length === 0) return settled
  let from = 0
  const pieces: Uint8Array[] = []
  for (const { 0: run, index } of runs) {
    pieces.push(encodeUtf8(settled.slice(from, index)), bytesOfRun(run))
    from = index + run.length
  }
  return concatBytes(...pieces, encodeUtf8(settled.slice(from)))
}

function bytesOfRun(run: string): Uint8Array {
  return Uint8Array.from(run, char => char.charCodeAt(0) & 0xff)
}
