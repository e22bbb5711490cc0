import type { hashMistakes } from '#core/diagnose/mistakes/hash.ts'
import type { MistakeText } from '../mistake-text.ts'

export const hashTexts: Readonly<Record<keyof typeof hashMistakes, MistakeText>> = {
  'hash-hmac-sha512': {
    title: 'HMAC-SHA512 was used',
    happened: 'The signature has 64 bytes, as in SNAP; Netzme takes 32.',
    fix: 'Set the algorithm to sha256.',
  },
  'hash-hmac-sha1': {
    title: 'HMAC-SHA1 was used',
    happened: 'The signature has 20 bytes, as in old samples.',
    fix: 'Replace SHA-1 by SHA-256 in the HMAC call.',
  },
  'hash-hmac-md5': {
    title: 'HMAC-MD5 was used',
    happened: 'The signature has 16 bytes; some libraries take MD5 when no algorithm is given.',
    fix: 'Name the digest explicitly: hashlib.sha256 or its like.',
  },
  'hash-hmac-sha384': {
    title: 'HMAC-SHA384 was used',
    happened: 'The signature has 48 bytes.',
    fix: 'Choose SHA-256, whose digest has 32 bytes.',
  },
  'hash-hmac-sha224': {
    title: 'HMAC-SHA224 was used',
    happened: 'The signature has 28 bytes.',
    fix: 'Correct the constant of the algorithm from 224 to 256.',
  },
  'hash-prehashed-message': {
    title: 'The payload was hashed before the HMAC',
    happened: 'The hex SHA-256 of the payload was the message, not the payload.',
    fix: 'Feed the payload to HMAC as it is; HMAC does the hashing.',
  },
  'hash-plain-sha256': {
    title: 'A plain SHA-256 of the payload was sent',
    happened: 'No key took part: the salt was not used.',
    fix: 'Use hash_hmac, createHmac or hmac.new, with the salt as the key.',
  },
  'hash-plain-sha256-payload-salt': {
    title: 'A plain SHA-256 of payload and salt was sent',
    happened: 'The salt was appended to the payload, as the word salt suggests.',
    fix: 'Key an HMAC with the salt instead of appending it.',
  },
  'hash-plain-sha256-salt-payload': {
    title: 'A plain SHA-256 of salt and payload was sent',
    happened: 'The salt was put before the payload and both were hashed.',
    fix: 'Turn the prefix into the key of an HMAC-SHA256.',
  },
  'hash-plain-sha512': {
    title: 'A plain SHA-512 of the payload was sent',
    happened: 'Algorithm and construction differ: no key, and 64 bytes.',
    fix: 'Change to HMAC, and to SHA-256.',
  },
  'hash-plain-sha512-payload-salt': {
    title: 'A plain SHA-512 of payload and salt was sent',
    happened: 'Payload and salt were joined and hashed into 64 bytes.',
    fix: 'Split the two again and compute HMAC-SHA256(salt, payload).',
  },
  'hash-plain-sha512-salt-payload': {
    title: 'A plain SHA-512 of salt and payload was sent',
    happened: 'The salt precedes the payload in one 64-byte hash.',
    fix: 'Call an HMAC-SHA256 function with salt and payload as separate arguments.',
  },
  'hash-plain-sha1': {
    title: 'A plain SHA-1 of the payload was sent',
    happened: 'Twenty bytes without a key.',
    fix: 'Move from sha1() to HMAC-SHA256.',
  },
  'hash-plain-sha1-payload-salt': {
    title: 'A plain SHA-1 of payload and salt was sent',
    happened: 'The salt was appended and hashed with SHA-1.',
    fix: 'Drop sha1() and the appended salt for a keyed SHA-256.',
  },
  'hash-plain-sha1-salt-payload': {
    title: 'A plain SHA-1 of salt and payload was sent',
    happened: 'The salt was prefixed and hashed with SHA-1.',
    fix: 'Use the prefix as HMAC key and SHA-256 as its hash.',
  },
  'hash-plain-md5': {
    title: 'A plain MD5 of the payload was sent',
    happened: 'Sixteen bytes without a key.',
    fix: 'Move from md5() to HMAC-SHA256.',
  },
  'hash-plain-md5-payload-salt': {
    title: 'A plain MD5 of payload and salt was sent',
    happened: 'The salt was appended and hashed with MD5, a habit from older gateways.',
    fix: 'Compute a keyed SHA-256 in place of md5(payload . salt).',
  },
  'hash-plain-md5-salt-payload': {
    title: 'A plain MD5 of salt and payload was sent',
    happened: 'The salt was prefixed and hashed with MD5.',
    fix: 'Compute a keyed SHA-256 in place of md5(salt . payload).',
  },
  'hash-utf16le': {
    title: 'The text was turned into UTF-16',
    happened: 'Payload and salt became two bytes a character, low byte first, before hashing.',
    fix: 'Use Encoding.UTF8 where Encoding.Unicode stands.',
  },
  'hash-utf16be': {
    title: 'The text was turned into big-endian UTF-16',
    happened: 'Payload and salt became two bytes a character, high byte first.',
    fix: 'Replace BigEndianUnicode or UTF_16BE by UTF-8.',
  },
  'hash-utf16-bom': {
    title: 'The text was turned into UTF-16 with a byte-order mark',
    happened: "Java's UTF_16 put FE FF in front of payload and salt.",
    fix: 'Write StandardCharsets.UTF_8 in both getBytes calls.',
  },
  'hash-latin1-question': {
    title: 'Characters outside Latin-1 became ?',
    happened: 'The text was encoded as ISO 8859-1, which has no room for them.',
    fix: 'Encode as UTF-8 instead of ISO_8859_1.',
  },
  'hash-latin1-low-byte': {
    title: 'Only the low byte of each character was hashed',
    happened: "'binary' or 'latin1' cut the characters to one byte.",
    fix: "Pass 'utf8' as the encoding of the text.",
  },
  'hash-windows-1252': {
    title: 'The text was encoded as Windows-1252',
    happened: "The platform's default charset was used: é is one byte there, and two in UTF-8.",
    fix: 'Name the charset: getBytes(StandardCharsets.UTF_8), Encoding.UTF8.',
  },
  'hash-ascii-question': {
    title: 'Characters outside ASCII became ?',
    happened: 'The text was encoded as US-ASCII, with one ? for each character.',
    fix: 'Encode as UTF-8 instead of US_ASCII.',
  },
  'hash-ascii-question-units': {
    title: 'Characters outside ASCII became one or two ?',
    happened: 'Encoding.ASCII wrote a ? for each UTF-16 unit, so an emoji gave two.',
    fix: 'Swap Encoding.ASCII for Encoding.UTF8.',
  },
  'hash-ascii-dropped': {
    title: 'Characters outside ASCII were dropped',
    happened: "encode('ascii', 'ignore') or iconv with //IGNORE removed them before hashing.",
    fix: "Use encode('utf-8'), which loses nothing.",
  },
  'hash-double-utf8': {
    title: 'The text was encoded as UTF-8 twice',
    happened: 'UTF-8 bytes were read as Latin-1 and encoded again: é became Ã©.',
    fix: 'Remove utf8_encode(); the text is UTF-8 already.',
  },
  'hash-double-utf8-windows': {
    title: 'The text was encoded as UTF-8 twice, by way of Windows-1252',
    happened: 'UTF-8 bytes were read as Windows-1252 and encoded again.',
    fix: 'Set the charset of file and database connection to UTF-8 (utf8mb4).',
  },
  'hash-cesu8': {
    title: 'Emoji were encoded as two surrogates',
    happened: "Java's modified form wrote six bytes where UTF-8 has four.",
    fix: 'Do not take the bytes from writeUTF or JNI; getBytes(UTF_8) is right.',
  },
  'hash-utf8-three-bytes': {
    title: 'Emoji were replaced before hashing',
    happened: 'A three-byte UTF-8 column or library could not hold four-byte characters.',
    fix: 'Use utf8mb4 for the table that keeps the body.',
  },
  'hash-utf7': {
    title: 'The text was encoded as UTF-7',
    happened: 'Signs such as & and = became codes such as +ACY-.',
    fix: 'Encode as UTF-8 in place of UTF-7.',
  },
  'hash-seven-bits': {
    title: 'The highest bit of each byte was cleared',
    happened: 'Decoding as ASCII turned characters beyond it into two or three others.',
    fix: 'Say utf8 where the text is decoded, not ascii.',
  },
  'hash-bytes-replaced': {
    title: 'Bytes beyond ASCII were replaced by U+FFFD',
    happened: 'UTF-8 was read as ASCII, which knows none of them.',
    fix: 'Read the text as UTF-8.',
  },
  'hash-xml-references': {
    title: 'Characters beyond ASCII were signed as &#…; references',
    happened: 'An encoder wrote them for XML or HTML.',
    fix: 'Encode the payload as UTF-8 without replacement.',
  },
  'hash-backslash-escapes': {
    title: 'Characters beyond ASCII were signed as backslash codes',
    happened: 'Python wrote \\xe9 or \\u2615 for what its charset lacks.',
    fix: "Call encode('utf-8') without errors='backslashreplace'.",
  },
  'hash-plain-one-value': {
    title: 'One value alone was hashed, without a key',
    happened: 'No HMAC was computed, and only a part of what belongs into it was hashed.',
    fix: 'Compute HMAC-SHA256 of the raw payload, keyed with the salt.',
  },
  'hash-unaccented': {
    title: 'Accents were taken off before signing',
    happened: 'Letters such as é were signed as e: a slug or transliteration function went over the text.',
    fix: 'Sign the text as it is sent; leave out the transliteration.',
  },
  'hash-code-page': {
    title: 'Text was encoded in another code page',
    happened: 'Characters beyond ASCII became the bytes of a DOS, Mac or ISO code page.',
    fix: 'Encode payload and salt in UTF-8; in a Windows console call chcp 65001 first.',
  },
}
