/** Unused bytes before a message: room for one block of any hash (FIPS 180-4, figure 1). */
export const headroom = 128

/** Buffers whose first bytes are kept free. A caller's own buffer is never among them: what lies before its view is the caller's. */
const roomy = new WeakSet<ArrayBufferLike>()

/** Says that nothing but `withPrefix` uses the first `headroom` bytes of this buffer. */
export function keepHeadroom(buffer: ArrayBuffer): void {
  roomy.add(buffer)
}

/**
 * Gives `use` the prefix (at most `headroom` bytes) and the bytes as one stretch: without a copy where there is headroom.
 * `use` must have read the stretch when it returns; the headroom is cleared then.
 */
export function withPrefix<T>(prefix: Uint8Array, bytes: Uint8Array, use: (whole: Uint8Array) => T): T {
  const { buffer, byteOffset, length } = bytes
  if (!roomy.has(buffer) || byteOffset !== headroom) {
    const whole = new Uint8Array(prefix.length + length)
    whole.set(prefix)
    whole.set(bytes, prefix.length)
    return use(whole)
  }
  const whole = new Uint8Array(buffer, headroom - prefix.length, prefix.length + length)
  whole.set(prefix)
  try {
    return use(whole)
  } finally {
    whole.fill(0, 0, prefix.length)
  }
}
