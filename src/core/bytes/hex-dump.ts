import { hex } from '@scure/base'
import type { Result } from '../problem.ts'
import type { BytesProblem } from './problem.ts'

const bytesInLine = 16

/**
 * Bytes as pairs of hex digits, sixteen a line.
 * @example parseHexDump(renderHexDump(Uint8Array.of(0x7b, 0x7d))) // => { ok: true, value: Uint8Array.of(0x7b, 0x7d) }
 */
export function renderHexDump(bytes: Uint8Array): string {
  const lines: string[] = []
  for (let at = 0; at < bytes.length; at += bytesInLine) {
    lines.push(hex.encode(bytes.subarray(at, at + bytesInLine)).replace(/..(?!$)/g, '$& '))
  }
  return lines.join('\n')
}

/**
 * The bytes that pairs of hex digits stand for, in either case; ASCII blanks may stand between pairs, not inside one.
 * @example parseHexDump('7b 7d') // => { ok: true, value: Uint8Array.of(0x7b, 0x7d) }
 */
export function parseHexDump(text: string): Result<Uint8Array<ArrayBuffer>, BytesProblem> {
  const bytes = new Uint8Array(Math.floor(text.length / 2))
  let length = 0
  let at = 0
  while (at < text.length) {
    if (/[ \t\r\n]/.test(text.charAt(at))) {
      at++
      continue
    }
    const [high, low] = [digitAt(text, at), digitAt(text, at + 1)]
    if (high === null) return { ok: false, problem: { code: 'hex-not-a-digit', position: at } }
    if (low === null) return { ok: false, problem: oddDigit(text, at) }
    bytes[length++] = high * 16 + low
    at += 2
  }
  return { ok: true, value: bytes.slice(0, length) }
}

/** A digit without a partner, unless what stands in the partner's place is the real trouble. */
function oddDigit(text: string, at: number): BytesProblem {
  const isAlone = at + 1 >= text.length || /[ \t\r\n]/.test(text.charAt(at + 1))
  return isAlone ? { code: 'hex-odd-digit', position: at } : { code: 'hex-not-a-digit', position: at + 1 }
}

function digitAt(text: string, at: number): number | null {
  const character = text.charAt(at)
  return /[0-9a-fA-F]/.test(character) ? Number.parseInt(character, 16) : null
}
