const encoder = new TextEncoder()
const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
const lenient = new TextDecoder('utf-8', { ignoreBOM: true })

/** UTF-8 bytes of a text. A lone surrogate becomes EF BF BD, as the platform does; `loneSurrogateAt` tells. */
export function encodeUtf8(text: string): Uint8Array<ArrayBuffer> {
  return encoder.encode(text)
}

/** The text of UTF-8 bytes, byte-order mark kept; null where they are no valid UTF-8. */
export function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return strict.decode(bytes)
  } catch {
    return null
  }
}

/** A text for display only: bytes that are no valid UTF-8 become U+FFFD. */
export function displayUtf8(bytes: Uint8Array): string {
  return lenient.decode(bytes)
}

/** The bytes of a value that is text or bytes already. */
export function bytesOf(value: string | Uint8Array): Uint8Array {
  return typeof value === 'string' ? encodeUtf8(value) : value
}

/** UTF-16 position of the first surrogate without its partner, -1 where the text is well formed. */
export function loneSurrogateAt(text: string): number {
  if (text.isWellFormed()) return -1
  return text.search(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/)
}

/** Joins byte strings. */
export function concatBytes(...parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((total, part) => total + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
