import type { outputPrintMistakes } from '#core/diagnose/mistakes/output-print.ts'
import type { MistakeText } from '../mistake-text.ts'

export const outputPrintTexts: Readonly<Record<keyof typeof outputPrintMistakes, MistakeText>> = {
  'output-hex-uppercase': {
    title: 'The hex is in upper case',
    happened: 'The bytes are right, printed with A to F.',
    fix: 'Lower-case the hex at the end.',
  },
  'output-base64': {
    title: 'The signature was sent as base64',
    happened: 'The right 32 bytes were printed in 44 base64 characters.',
    fix: "Print them as hex: digest('hex').",
  },
  'output-base64-nopad': {
    title: 'The signature was sent as base64 without =',
    happened: 'The bytes stand in 43 characters of unpadded base64.',
    fix: 'Replace the base64 encoder by a hex encoder.',
  },
  'output-base64url': {
    title: 'The signature was sent as URL-safe base64',
    happened: '- and _ stand for + and / in the printed bytes.',
    fix: 'Take hex in place of the URL-safe alphabet.',
  },
  'output-base64url-nopad': {
    title: 'The signature was sent as base64url without =',
    happened: 'The bytes were printed as a JWT prints its signature.',
    fix: 'Use hexdigest or its like, not the JWT encoder.',
  },
  'output-base64-lines': {
    title: 'The signature was sent as base64 with a line break',
    happened: 'encode64 or a MIME encoder broke the line.',
    fix: "Call unpack1('H*') or hexdigest, which break no lines.",
  },
  'output-base64-uri-encoded': {
    title: 'The signature was sent as URL-encoded base64',
    happened: '%2B, %2F and %3D stand in the header.',
    fix: 'A header needs no URL encoding, and this one no base64.',
  },
  'output-base64-of-hex': {
    title: 'The hex text was base64-encoded',
    happened: 'The signature was right before a second encoding made 88 characters of it.',
    fix: 'Leave out base64_encode, or the call around toString().',
  },
  'output-base64-of-hex-uppercase': {
    title: 'The upper-case hex text was base64-encoded',
    happened: 'Hex in capitals was made, and then base64 of that text.',
    fix: 'Skip base64 and lower-case the hex.',
  },
  'output-base64-of-base64': {
    title: 'The signature was base64-encoded twice',
    happened: 'Base64 of base64 text was sent.',
    fix: 'Remove both encoders and print hex once.',
  },
  'output-hex-of-hex': {
    title: 'The hex text was hex-encoded again',
    happened: 'Each hex digit was printed as two: 128 characters.',
    fix: 'Drop bin2hex: hash_hmac gives hex already unless its last argument is true.',
  },
  'output-hex-of-hex-uppercase': {
    title: 'The upper-case hex text was hex-encoded again',
    happened: 'Hex in capitals was printed as hex once more.',
    fix: 'Encode the digest bytes once, in small letters.',
  },
  'output-hex-of-base64': {
    title: 'The base64 text was hex-encoded',
    happened: 'Hex of the base64 characters was sent.',
    fix: 'Take the raw digest to the hex encoder.',
  },
  'output-hex-unpadded-bytes': {
    title: 'Bytes below 16 lost their leading 0',
    happened: 'Each byte was printed without padding, so the signature is shorter than 64 characters.',
    fix: "Print two digits a byte: %02x, padStart(2, '0').",
  },
  'output-hex-unpadded-bytes-uppercase': {
    title: 'Bytes below 16 lost their leading 0, and the hex is in capitals',
    happened: '%X printed the bytes without padding.',
    fix: 'Change %X to %02x.',
  },
  'output-hex-leading-zeros-lost': {
    title: 'The signature lost zeros at its start',
    happened: 'The digest was printed as one large number.',
    fix: 'Pad to 64 digits: String.format("%064x", number).',
  },
  'output-hex-sign-extended': {
    title: 'Bytes from 80 on carry ffffff',
    happened: 'A signed byte was widened to an int before printing.',
    fix: 'Mask each byte: b & 0xff.',
  },
  'output-hex-sign-extended-unpadded': {
    title: 'Bytes carry ffffff, and small ones lost their 0',
    happened: 'Integer.toHexString printed signed bytes without mask and padding.',
    fix: 'Use String.format("%02x", b) or HexFormat.',
  },
  'output-hex-signed-number': {
    title: 'The signature was printed as a signed number',
    happened: 'new BigInteger(bytes) took the first bit for a sign.',
    fix: 'Write new BigInteger(1, bytes), and pad to 64 digits.',
  },
  'output-hex-reversed-bytes': {
    title: 'The bytes were printed in reverse',
    happened: 'The last byte comes first, as in a little-endian number.',
    fix: 'Print the digest from its first byte on.',
  },
  'output-hex-dashes-uppercase': {
    title: 'The hex has dashes and capitals',
    happened: 'BitConverter.ToString wrote AB-CD-….',
    fix: 'Append .Replace("-", "").ToLower(), or use Convert.ToHexString(…).ToLower().',
  },
  'output-hex-dashes': {
    title: 'The hex has dashes',
    happened: 'Two digits and a dash were written for each byte.',
    fix: 'Remove the dashes from the text.',
  },
  'output-hex-colons': {
    title: 'The hex has colons',
    happened: 'The bytes were printed as a fingerprint, ab:cd:….',
    fix: "Leave out openssl's -c, or strip the colons.",
  },
  'output-hex-colons-uppercase': {
    title: 'The hex has colons and capitals',
    happened: "The bytes were printed as a certificate's fingerprint, AB:CD:….",
    fix: 'Strip the colons and lower-case the rest.',
  },
  'output-hex-spaces': {
    title: 'The hex has spaces',
    happened: 'A blank stands between the bytes.',
    fix: 'Join the byte prints with the empty string.',
  },
  'output-hex-spaces-uppercase': {
    title: 'The hex has spaces and capitals',
    happened: 'A dump format printed the bytes.',
    fix: 'Use a plain hex encoder, not the dump.',
  },
  'output-decimal': {
    title: 'The signature was printed as a decimal number',
    happened: 'The digest became one large base-10 number.',
    fix: 'Convert with base 16 and pad to 64 digits.',
  },
  'output-base32': {
    title: 'The signature was sent as base32',
    happened: 'A base32 encoder, as for one-time passwords, printed the digest.',
    fix: 'Take the hex encoder.',
  },
  'output-list-comma': {
    title: 'The bytes were printed as decimal numbers with commas',
    happened: 'The array of bytes was turned into text.',
    fix: "Convert with Buffer.from(bytes).toString('hex').",
  },
  'output-list-brackets': {
    title: 'The bytes were printed as a list in brackets',
    happened: '[171, 205, …] was sent: the text of a list.',
    fix: 'Call .hex() on the bytes.',
  },
  'output-list-brackets-tight': {
    title: 'The bytes were printed as a JSON array',
    happened: 'json_encode or JSON.stringify wrote [171,205,…].',
    fix: 'Encode the digest as hex before any JSON.',
  },
  'output-list-spaces': {
    title: 'The bytes were printed as Go prints a slice',
    happened: 'fmt wrote [171 205 …].',
    fix: 'Use hex.EncodeToString(mac) or the verb %x.',
  },
  'output-list-signed': {
    title: 'The bytes were printed as signed numbers',
    happened: 'Arrays.toString wrote [-85, 12, …].',
    fix: 'Format the bytes with HexFormat.of().formatHex(mac).',
  },
  'output-json-buffer': {
    title: 'The Buffer was sent as JSON',
    happened: '{"type":"Buffer","data":[…]} stands in the header.',
    fix: "Append .toString('hex') to the Buffer.",
  },
  'output-base64url-counted': {
    title: 'URL-safe base64 with the number of its padding characters',
    happened: 'UrlTokenEncode writes how many = there were as a digit at the end.',
    fix: 'Use Convert.ToHexString(hash).ToLower().',
  },
}
