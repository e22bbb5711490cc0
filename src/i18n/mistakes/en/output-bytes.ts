import type { outputBytesMistakes } from '#core/diagnose/mistakes/output-bytes.ts'
import type { MistakeText } from '../mistake-text.ts'

export const outputBytesTexts: Readonly<Record<keyof typeof outputBytesMistakes, MistakeText>> = {
  'output-nsdata': {
    title: 'The signature is the description of an NSData',
    happened: 'Groups of eight digits in brackets are how NSData describes itself, not hex.',
    fix: 'Print each byte with %02x, or map { String(format: "%02x", $0) }.',
  },
  'output-hex-blank-padded': {
    title: 'Small bytes were printed with a blank',
    happened: 'The format was %2x, which fills with a blank where a zero belongs.',
    fix: 'Use %02x.',
  },
  'output-hex-signed-bytes': {
    title: 'The hex of signed bytes was printed',
    happened: 'Bytes from 0x80 on count as negative here, and their minus sign or absolute value was printed.',
    fix: 'Mask each byte before printing: (b & 0xff).toString(16).',
  },
  'output-hex-nibbles-swapped': {
    title: 'The two digits of each byte are swapped',
    happened: 'The low half of each byte was printed first, as unpack("h*") does.',
    fix: 'Print the high half first: unpack1("H*").',
  },
  'output-hex-words-swapped': {
    title: 'The bytes of each word are in reverse order',
    happened: 'Whole words were printed by a little-endian machine, as od -x and a cast to int do.',
    fix: 'Print byte by byte: od -An -tx1, or %02x for each.',
  },
  'output-hex-reversed-text': {
    title: 'The hex was reversed as text',
    happened: 'The last digit stands first.',
    fix: 'Leave out the step that reverses the string.',
  },
  'output-words-signed': {
    title: 'The words of the digest were printed as signed numbers',
    happened: 'CryptoJS keeps 32-bit words; toString(16) on them gives minus signs and loses zeros.',
    fix: 'Call toString() on the WordArray itself.',
  },
  'output-binary-digits': {
    title: 'The signature was printed in binary digits',
    happened: 'There are eight digits 0 or 1 for each byte.',
    fix: 'Print two hex digits for each byte instead.',
  },
  'output-hex-0x': {
    title: 'Each byte was printed with 0x',
    happened: 'The 32 bytes stand as a list of 0x numbers.',
    fix: 'Join the bytes as two hex digits each, without 0x and separators.',
  },
  'output-erlang-binary': {
    title: 'The signature is a printed binary',
    happened: 'Erlang and Elixir print a binary as numbers between << and >>.',
    fix: 'Encode it: binary:encode_hex with lower case, or Base.encode16(mac, case: :lower).',
  },
  'output-list-signed-plain': {
    title: 'The signature is a list of signed numbers',
    happened: 'Each byte was printed as a number from -128 to 127.',
    fix: 'Turn each byte into two hex digits: (b & 0xff).',
  },
  'output-list-indexed': {
    title: 'The signature is a byte array as JSON, with an index for each byte',
    happened: 'JSON.stringify of a Uint8Array writes "0":…, "1":….',
    fix: "Call Buffer.from(bytes).toString('hex') before.",
  },
  'output-list-joined': {
    title: 'The bytes were joined as decimal numbers',
    happened: 'Numbers from 0 to 255 stand without anything between them.',
    fix: 'Join two hex digits for each byte: ToString("x2").',
  },
  'output-decimal-signed': {
    title: 'The signature was printed as one negative number',
    happened: 'new BigInteger(bytes) takes the first bit as the sign.',
    fix: 'Print the bytes one by one with %02x.',
  },
  'output-base64-alphanumeric': {
    title: 'The signature is base64 without its special characters',
    happened: 'All + / and = were removed.',
    fix: 'Send hex; nothing has to be removed from it.',
  },
  'output-hex-of-text': {
    title: 'The digest was converted to UTF-8 before it was printed',
    happened: 'Each byte from 0x80 on became two.',
    fix: 'Print the raw digest without any charset conversion.',
  },
  'output-lossy-text': {
    title: 'The digest was decoded as text, and bytes of it were lost',
    happened:
      'The raw digest is no text: bytes that are no character became replacement characters, question marks or nothing.',
    fix: 'Turn the raw bytes of the digest into hex at once, without a string between.',
  },
  'output-cut-at-nul': {
    title: 'The signature ends at its first zero byte',
    happened: 'A string function took the raw digest for text, which ends at a zero.',
    fix: 'Go through all 32 bytes by count, without strlen.',
  },
  'output-python-bytes': {
    title: 'The signature is printed Python bytes',
    happened: "str() of the digest gives b'…' with \\x codes.",
    fix: 'Call hexdigest(), or digest.hex().',
  },
  'output-ruby-inspect': {
    title: 'The signature is an inspected Ruby string',
    happened: 'The raw digest was printed in quotes with \\x codes.',
    fix: 'Take hexdigest, or unpack1("H*").',
  },
  'output-go-quoted': {
    title: 'The signature is the digest printed with %q',
    happened: 'Go quoted the raw bytes as a string.',
    fix: 'Print it with %x, or hex.EncodeToString.',
  },
  'output-escaped-bytes': {
    title: 'Each byte was printed with \\x',
    happened: 'The digits are right, with \\x before each pair.',
    fix: 'Drop the \\x from the format.',
  },
  'output-percent-bytes': {
    title: 'The raw digest was URL-encoded',
    happened: 'Bytes stand as %XX, or as the letters that they happen to be.',
    fix: 'Hex needs no URL encoding: hash_hmac without its last argument.',
  },
  'output-raw-bytes': {
    title: 'The raw bytes of the digest were sent',
    happened: 'The header holds up to 32 characters instead of 64 hex digits.',
    fix: 'Encode the digest as lower-case hex before it goes into the header.',
  },
  'output-list-unsigned-plain': {
    title: 'The signature is a list of numbers',
    happened: 'Each byte stands as a number from 0 to 255.',
    fix: 'Turn each byte into two hex digits and join them without separators.',
  },
  'output-hex-list': {
    title: 'The signature is a list of hex numbers',
    happened: 'The bytes stand one by one, with something between or around them.',
    fix: 'Join two digits for each byte, with nothing between or around them.',
  },
  'output-type-described': {
    title: 'The signature is the description of a byte type',
    happened: 'Printing the object wrote its type and its bytes as numbers.',
    fix: "Ask the object for hex: toString('hex'), toHexString().",
  },
  'output-other-digits': {
    title: 'The bytes were printed in binary or octal digits, as a list',
    happened: '%b or %o was used for each byte.',
    fix: 'Use %x, which prints two hex digits for each byte.',
  },
  'output-verb-complaint': {
    title: "The signature is fmt's complaint about its verb",
    happened: 'Each byte stands as %!t(uint8=…), since the verb does not fit bytes.',
    fix: 'Print the digest with %x.',
  },
  'output-words-listed': {
    title: 'The signature is a list of 32-bit words',
    happened: 'A WordArray of CryptoJS, or bits of sjcl, were turned into text as the numbers that they hold.',
    fix: 'Use hash.toString(CryptoJS.enc.Hex), or sjcl.codec.hex.fromBits(bits).',
  },
  'output-words-unpadded': {
    title: 'The words of the digest lost their leading zeros',
    happened: 'Each 32-bit word was printed with %x, without filling it up to eight digits.',
    fix: 'Use %08x for each word.',
  },
  'output-big-number': {
    title: 'The digest was printed as one number to another base',
    happened: 'All 32 bytes were taken for one big number, not written as hex.',
    fix: 'Write the bytes as 64 hex digits, with leading zeros.',
  },
  'output-base85': {
    title: 'The signature is base85',
    happened: 'Four bytes stand in five characters.',
    fix: 'Encode as lower-case hex instead: hexdigest().',
  },
  'output-bits-reversed': {
    title: 'The bits of each byte are in reverse order',
    happened: 'The lowest bit stands first, as unpack("b*") writes it.',
    fix: 'Take unpack1("H*"), which gives hex.',
  },
}
