import { charsets } from '../signing/charsets.ts'
import { laidOut, shown } from '../signing/laid-out.ts'
import type { Charset, Construction } from '../signing/slots.ts'
import { wholePayload } from '../signing/slots.ts'
import { utf7Encoders } from '../signing/utf7.ts'
import { base64Text } from './build.ts'
import type { Facts, Family, Mistake, Prior, Producer, Variant } from './mistake.ts'

type Kind = Construction['kind']
type Hash = Construction['hash']

function hashed(prior: Prior, producers: readonly Producer[], kind: Kind, hash: Hash): Mistake {
  return { dimension: 'hash', prior, producers, variants: () => [{ set: { construction: { kind, hash } } }] }
}

function encoded(
  prior: Prior,
  producers: readonly Producer[],
  charset: Charset,
  ...rarer: readonly Charset[]
): Mistake {
  const named = (one: Charset) => (rarer.length > 0 ? { params: { charset: one.id } } : {})
  return {
    dimension: 'hash',
    prior,
    producers,
    variants: (_, reach) =>
      [charset, ...(reach === 1 ? rarer : [])].map(one => ({ set: { charset: one }, ...named(one) })),
  }
}

/** Charsets that are tried alone. */
function encodedAlone(prior: Prior, producers: readonly Producer[], ...all: readonly Charset[]): Mistake {
  return {
    dimension: 'hash',
    prior,
    producers,
    variants: (_, reach) =>
      reach > 1 ? [] : all.map(charset => ({ set: { charset }, params: { charset: charset.id } })),
  }
}

/** One value alone, hashed without a key. */
function oneValue({ clientId, clientSecret }: Facts): Variant[] {
  const basic = base64Text(`${clientId}:${clientSecret}`)
  const values = {
    salt: laidOut(shown.secret, '-', shown.timeInSalt, '-', shown.tokenInSalt),
    secret: laidOut(shown.secret),
    body: laidOut(shown.body),
    authorization: laidOut(shown.tokenInPayload),
    path: laidOut(shown.path),
    basic: laidOut(basic),
    'secret, body': laidOut(shown.secret, shown.body),
    'body, secret': laidOut(shown.body, shown.secret),
    'secret, time': laidOut(shown.secret, shown.timeInPayload),
  }
  return Object.entries(values).map(([form, render]) => ({
    set: { ...wholePayload(render), construction: { kind: 'PLAIN', hash: 'SHA-256' } },
    params: { form },
  }))
}

/** Another hash, no HMAC, or text turned into other bytes. */
export const hashMistakes = {
  'hash-hmac-sha512': hashed('high', ['snap', 'bca', 'any'], 'HMAC', 'SHA-512'),
  'hash-hmac-sha1': hashed('medium', ['php', 'copy-paste'], 'HMAC', 'SHA-1'),
  'hash-hmac-md5': hashed('medium', ['python', 'copy-paste'], 'HMAC', 'MD5'),
  'hash-hmac-sha384': hashed('low', ['any'], 'HMAC', 'SHA-384'),
  'hash-hmac-sha224': hashed('low', ['any'], 'HMAC', 'SHA-224'),
  'hash-prehashed-message': hashed('low', ['snap', 'csharp'], 'HMAC-PREHASHED', 'SHA-256'),
  'hash-plain-sha256': hashed('medium', ['documentation-only'], 'PLAIN', 'SHA-256'),
  'hash-plain-sha256-payload-salt': hashed('high', ['documentation-only'], 'PLAIN-PAYLOAD-SALT', 'SHA-256'),
  'hash-plain-sha256-salt-payload': hashed('medium', ['documentation-only'], 'PLAIN-SALT-PAYLOAD', 'SHA-256'),
  'hash-plain-sha512': hashed('low', ['documentation-only'], 'PLAIN', 'SHA-512'),
  'hash-plain-sha512-payload-salt': hashed('low', ['documentation-only'], 'PLAIN-PAYLOAD-SALT', 'SHA-512'),
  'hash-plain-sha512-salt-payload': hashed('low', ['documentation-only'], 'PLAIN-SALT-PAYLOAD', 'SHA-512'),
  'hash-plain-sha1': hashed('low', ['documentation-only'], 'PLAIN', 'SHA-1'),
  'hash-plain-sha1-payload-salt': hashed('low', ['documentation-only'], 'PLAIN-PAYLOAD-SALT', 'SHA-1'),
  'hash-plain-sha1-salt-payload': hashed('low', ['documentation-only'], 'PLAIN-SALT-PAYLOAD', 'SHA-1'),
  'hash-plain-md5': hashed('low', ['documentation-only'], 'PLAIN', 'MD5'),
  'hash-plain-md5-payload-salt': hashed('low', ['documentation-only'], 'PLAIN-PAYLOAD-SALT', 'MD5'),
  'hash-plain-md5-salt-payload': hashed('low', ['documentation-only'], 'PLAIN-SALT-PAYLOAD', 'MD5'),
  'hash-plain-one-value': {
    dimension: 'hash',
    prior: 'low',
    producers: ['php', 'python', 'any'],
    variants: (facts, reach) => (reach > 1 ? [] : oneValue(facts)),
  },
  'hash-utf16le': encoded('medium', ['csharp'], charsets['utf-16le']),
  'hash-utf16be': encoded('low', ['csharp', 'java'], charsets['utf-16be']),
  'hash-utf16-bom': encoded('low', ['java', 'kotlin'], charsets['utf-16-bom'], charsets['utf-16le-bom']),
  'hash-latin1-question': encoded('medium', ['java', 'kotlin', 'csharp'], charsets['latin1-question']),
  'hash-latin1-low-byte': encoded('medium', ['node', 'postman'], charsets['latin1-low-byte']),
  'hash-windows-1252': encoded('medium', ['java', 'csharp', 'php'], charsets['windows-1252']),
  'hash-ascii-question': encoded('medium', ['java', 'kotlin'], charsets['ascii-question']),
  'hash-ascii-question-units': encoded('low', ['csharp'], charsets['ascii-question-units']),
  'hash-ascii-dropped': encoded('low', ['python', 'php'], charsets['ascii-dropped']),
  'hash-double-utf8': encoded('medium', ['php'], charsets['double-utf8']),
  'hash-double-utf8-windows': encoded('low', ['php', 'csharp'], charsets['double-utf8-windows']),
  'hash-cesu8': encoded('low', ['java'], charsets['cesu-8']),
  'hash-utf8-three-bytes': encoded(
    'low',
    ['any'],
    charsets['utf8-three-bytes'],
    charsets['utf8-three-bytes-dropped'],
    charsets['utf8-three-bytes-replaced'],
  ),
  'hash-unaccented': encodedAlone(
    'low',
    ['php', 'python', 'node', 'any'],
    charsets.unaccented,
    charsets['unaccented-dropped'],
    charsets['unaccented-question'],
  ),
  'hash-code-page': encodedAlone(
    'low',
    ['csharp', 'java', 'shell', 'any'],
    charsets.cp437,
    charsets.cp850,
    charsets['iso-8859-15'],
    charsets['mac-roman'],
  ),
  'hash-utf7': {
    dimension: 'hash',
    prior: 'low',
    producers: ['csharp', 'python'],
    variants: (_, reach) =>
      reach > 1 ? [] : Object.values(utf7Encoders).map(encode => ({ set: { payloadWrap: encode, saltWrap: encode } })),
  },
  'hash-seven-bits': encoded('medium', ['node'], charsets['seven-bits']),
  'hash-bytes-replaced': encoded(
    'low',
    ['java', 'csharp', 'python'],
    charsets['bytes-replaced'],
    charsets['bytes-question'],
  ),
  'hash-xml-references': encoded('low', ['python', 'php'], charsets['xml-references']),
  'hash-backslash-escapes': encoded('low', ['python'], charsets['backslash-escapes']),
} satisfies Family
