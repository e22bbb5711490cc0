/** Whether two byte strings are equal. Not for secrets of a server: it takes as long as they agree. */
export function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, at) => byte === b[at])
}
