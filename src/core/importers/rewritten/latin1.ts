/** Each byte as the character of its number (ISO 8859-1). */
export function latin1(bytes: Uint8Array): string {
  return Array.from(bytes, byte => String.fromCharCode(byte)).join('')
}
