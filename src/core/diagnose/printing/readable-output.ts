import { hex } from '@scure/base'
import type { Output } from '../signing/slots.ts'

/**
 * A way to print a digest, and back: `read` gives the digests that print as `text`, each as a pattern of lower-case hex
 * with "?" where a nibble stays unknown; none where the text is no such print. U+0000 in the text is a character cut off.
 */
export interface ReadableOutput extends Output {
  read: (text: string, digestLength: number) => readonly string[]
}

/** A print from which every byte can be told. */
export function lossless(
  id: string,
  render: (digest: Uint8Array) => string,
  parse: (text: string) => readonly number[] | Uint8Array | null,
): ReadableOutput {
  // A text is read for one length after the other
  let last: { text: string; bytes: ReturnType<typeof parse> } | null = null
  return {
    id,
    render,
    read: (text, length) => {
      if (last?.text !== text) last = { text, bytes: parse(text) }
      const { bytes } = last
      if (bytes === null || bytes.length !== length) return []
      const digest = Uint8Array.from(bytes)
      return render(digest) === text ? [hex.encode(digest)] : []
    },
  }
}

/** First bytes that a pattern must know, so that a candidate can be told from others at once. */
const headBytes = 4
/** Most ways to read the head of one print. */
const mostHeads = 64

/**
 * A print that runs its bytes together, so that a text can be cut in several ways, or from which a byte cannot be told from
 * another: `cut` gives what the first byte may be and how much text it takes. Only the first four bytes are spelled out;
 * what the rest may be is left to the confirmation.
 */
export function ambiguous(
  id: string,
  render: (digest: Uint8Array) => string,
  shape: RegExp,
  cut: (text: string) => readonly (readonly [byte: number, length: number])[],
): ReadableOutput {
  const walk = (text: string, head: readonly number[], found: string[], length: number) => {
    if (head.length === headBytes) found.push(hex.encode(Uint8Array.from(head)).padEnd(length * 2, '?'))
    else for (const [byte, taken] of cut(text)) walk(text.slice(taken), [...head, byte], found, length)
    return found
  }
  return {
    id,
    render,
    read: (text, length) => {
      if (text.length < length || text.length > length * 4 || !shape.test(text)) return []
      const found = [...new Set(walk(text, [], [], length))]
      return found.length <= mostHeads ? found : []
    },
  }
}
