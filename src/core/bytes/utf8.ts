const encoder = new TextEncoder()
const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
const lenient = new TextDecoder('utf-8', { ignoreBOM: true })

/**
 * UTF-8 bytes of a text. A lone surrogate becomes EF BF BD, as the platform does; `loneSurrogateAt` tells.
 * @example encodeUtf8('é') // => Uint8Array.of(0xc3, 0xa9)
 */
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

/** UTF-8 length in bytes of a stretch of text, without encoding it. A lone surrogate counts 3, as U+FFFD does. */
export function utf8Length(text: string, start = 0, end = text.length): number {
  let bytes = 0
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at)
    if (unit < 0x80) bytes++
    else if (unit < 0x800) bytes += 2
    else if (unit < 0xd800 || unit > 0xdbff || at + 1 === end) bytes += 3
    else {
      const isPair = (text.charCodeAt(at + 1) & 0xfc00) === 0xdc00
      bytes += isPair ? 4 : 3
      if (isPair) at++
    }
  }
  return bytes
}
