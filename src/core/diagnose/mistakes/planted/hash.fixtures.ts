import { createHash, createHmac } from 'node:crypto'
import type { SignatureRequest } from '../../../request/request.ts'
import { base, type Planted, partsOf, payloadOf, planted, plantedDigest, signedBody } from './planted.fixtures.ts'

const strange: SignatureRequest = { ...base, body: '{"name":"Kadé “Bu Sri” 😀"}' }
const keyed = (id: string, hash: string) =>
  plantedDigest(id, ({ payload, salt }) => createHmac(hash, salt).update(payload).digest())
const plain = (id: string, hash: string, join: (payload: string, salt: string) => string) =>
  plantedDigest(id, ({ payload, salt }) => createHash(hash).update(join(payload, salt)).digest())
const encoded = (id: string, encode: (text: string) => Buffer) =>
  plantedDigest(id, ({ payload, salt }) => createHmac('sha256', encode(salt)).update(encode(payload)).digest(), strange)
const onlyPayload = (payload: string) => payload
const payloadSalt = (payload: string, salt: string) => payload + salt
const saltPayload = (payload: string, salt: string) => salt + payload

/** One planted request or more for each mistake of the family. */
export const plantedHash: readonly Planted[] = [
  planted('hash-plain-one-value', { payload: base.clientSecret, kind: 'plain' }),
  planted('hash-plain-one-value', { payload: `${base.body}${base.clientSecret}`, kind: 'plain' }),
  signedBody('hash-unaccented', '{"a":"José ☕"}', '{"a":"Jose ☕"}'),
  signedBody('hash-unaccented', '{"a":"José ☕"}', '{"a":"Jose ?"}'),
  inCodePage(0x82),
  inCodePage(0x8e),
  keyed('hash-hmac-sha512', 'sha512'),
  keyed('hash-hmac-sha1', 'sha1'),
  keyed('hash-hmac-md5', 'md5'),
  keyed('hash-hmac-sha384', 'sha384'),
  keyed('hash-hmac-sha224', 'sha224'),
  plantedDigest('hash-prehashed-message', ({ payload, salt }) =>
    createHmac('sha256', salt).update(createHash('sha256').update(payload).digest('hex')).digest(),
  ),
  plain('hash-plain-sha256', 'sha256', onlyPayload),
  plain('hash-plain-sha256-payload-salt', 'sha256', payloadSalt),
  plain('hash-plain-sha256-salt-payload', 'sha256', saltPayload),
  plain('hash-plain-sha512', 'sha512', onlyPayload),
  plain('hash-plain-sha512-payload-salt', 'sha512', payloadSalt),
  plain('hash-plain-sha512-salt-payload', 'sha512', saltPayload),
  plain('hash-plain-sha1', 'sha1', onlyPayload),
  plain('hash-plain-sha1-payload-salt', 'sha1', payloadSalt),
  plain('hash-plain-sha1-salt-payload', 'sha1', saltPayload),
  plain('hash-plain-md5', 'md5', onlyPayload),
  plain('hash-plain-md5-payload-salt', 'md5', payloadSalt),
  plain('hash-plain-md5-salt-payload', 'md5', saltPayload),
  encoded('hash-utf16le', text => Buffer.from(text, 'utf16le')),
  encoded('hash-utf16be', text => Buffer.from(text, 'utf16le').swap16()),
  encoded('hash-utf16-bom', text => Buffer.from(`\ufeff${text}`, 'utf16le').swap16()),
  encoded('hash-latin1-question', text => Buffer.from(text.replace(/[“”]|😀/gu, '?'), 'latin1')),
  encoded('hash-latin1-low-byte', text => Buffer.from(text, 'latin1')),
  encoded('hash-windows-1252', text =>
    Buffer.from(text.replace('“', '\x93').replace('”', '\x94').replace('😀', '?'), 'latin1'),
  ),
  encoded('hash-ascii-question', text => Buffer.from(text.replace(/é|“|”|😀/gu, '?'))),
  encoded('hash-ascii-question-units', text => Buffer.from(text.replace(/é|“|”/g, '?').replace('😀', '??'))),
  encoded('hash-ascii-dropped', text => Buffer.from(text.replace(/é|“|”|😀/gu, ''))),
  encoded('hash-double-utf8', text => Buffer.from(Buffer.from(text).toString('latin1'))),
  encoded('hash-double-utf8-windows', text =>
    // The UTF-8 bytes read as Windows-1252: C3 A9, E2 80 9C, E2 80 9D, F0 9F 98 80
    Buffer.from(text.replace('é', 'Ã©').replace('“', 'â€œ').replace('”', 'â€\u009d').replace('😀', 'ðŸ˜€')),
  ),
  encoded('hash-cesu8', text => {
    const [before = '', after = ''] = text.split('😀')
    const pair = text.includes('😀') ? Buffer.from('eda0bdedb880', 'hex') : Buffer.alloc(0)
    return Buffer.concat([Buffer.from(before), pair, Buffer.from(after)])
  }),
  encoded('hash-utf8-three-bytes', text => Buffer.from(text.replace('😀', '?'))),
  encoded('hash-seven-bits', text => Buffer.from(Buffer.from(text).toString('ascii'))),
  encoded('hash-bytes-replaced', text =>
    Buffer.from(
      Buffer.from(text)
        .toString('latin1')
        .replace(/[^\0-\x7f]/g, '\ufffd'),
    ),
  ),
  encoded('hash-xml-references', text =>
    Buffer.from(text.replace('é', '&#233;').replace('“', '&#8220;').replace('”', '&#8221;').replace('😀', '&#128512;')),
  ),
  encoded('hash-backslash-escapes', text =>
    Buffer.from(
      text.replace('é', '\\xe9').replace('“', '\\u201c').replace('”', '\\u201d').replace('😀', '\\U0001f600'),
    ),
  ),
  // RFC 2152: "=" is +AD0-, "&" +ACY-, '={"' +AD0AewAi-, '"' +ACI-, "}" +AH0-, "_" +AF8-
  plantedDigest(
    'hash-utf7',
    ({ payload, salt }) =>
      createHmac('sha256', salt)
        .update(
          payload
            .replace('={"a":1}', '+AD0AewAi-a+ACI-:1+AH0-')
            .replaceAll('=', '+AD0-')
            .replaceAll('&', '+ACY-')
            .replaceAll('_', '+AF8-'),
        )
        .digest(),
    { ...base, body: '{"a":1}' },
  ),
]

/** A payload with one é, which is this byte. */
function inCodePage(byte: number): Planted {
  const body = '{"a":"é"}'
  const payload = Buffer.from(payloadOf({ ...partsOf(base), body }), 'latin1').map(one => (one > 0x7f ? byte : one))
  return planted('hash-code-page', { payload }, { body })
}
