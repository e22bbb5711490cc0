/** The characters that Windows-1252 has and Latin-1 has not, by byte from 0x80 (WHATWG Encoding, index windows-1252). */
const beyondLatin1 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ'

/** Arguments that any platform takes for one call. */
const mostArguments = 8192

/** Bytes as Latin-1: each is the character of its number. */
export function latin1Of(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at < bytes.length; at += mostArguments)
    text += String.fromCharCode(...bytes.subarray(at, at + mostArguments))
  return text
}

/** Bytes as Windows-1252. Not the platform's decoder: Node 20's reads 0x80 to 0x9f as Latin-1 has them. */
export function windows1252Of(bytes: Uint8Array): string {
  return latin1Of(bytes).replace(/[\x80-\x9f]/g, character => beyondLatin1.charAt(character.charCodeAt(0) - 0x80))
}

/** The byte of a code point in Windows-1252; null where it has none. */
export function toWindows1252(code: number): number | null {
  if (code < 0x80 || (code >= 0xa0 && code <= 0xff)) return code
  const at = beyondLatin1.indexOf(String.fromCodePoint(code))
  return at < 0 ? null : 0x80 + at
}
