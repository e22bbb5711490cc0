/** The characters that Windows-1252 has and Latin-1 has not, by byte from 0x80 (WHATWG Encoding, index windows-1252). */
const beyondLatin1 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ'

/** Bytes as Latin-1: each is the character of its number. */
export function latin1Of(bytes: Uint8Array): string {
  return Array.from(bytes, byte => String.fromCharCode(byte)).join('')
}

/** Bytes as Windows-1252. Not the platform's decoder: Node 20's reads 0x80 to 0x9f as Latin-1 has them. */
export function windows1252Of(bytes: Uint8Array): string {
  return Array.from(bytes, byte =>
    byte >= 0x80 && byte < 0xa0 ? beyondLatin1.charAt(byte - 0x80) : String.fromCharCode(byte),
  ).join('')
}

/** The byte of a code point in Windows-1252; null where it has none. */
export function toWindows1252(code: number): number | null {
  if (code < 0x80 || (code >= 0xa0 && code <= 0xff)) return code
  const at = beyondLatin1.indexOf(String.fromCodePoint(code))
  return at < 0 ? null : 0x80 + at
}
