import type { SignatureRequest } from '../../../request/request.ts'
import { base, type Planted, planted, plantedParts } from './planted.fixtures.ts'

/** What follows the secret in the salt. */
const rest = '-1700000123789-Bearer 0123456789abcdef0123456789abcdef'
const used = (id: string, secret: string) => planted(id, { salt: secret + rest })
/** A merchant whose secret is `issued` and whose code used `secret`. */
const issued = (id: string, clientSecret: string, secret: string, more: Partial<SignatureRequest> = {}) =>
  planted(id, { salt: secret + rest }, { clientSecret, ...more })
const bytesThenRest = (...bytes: readonly number[]) =>
  Uint8Array.from([...bytes, ...Array.from(rest, character => character.charCodeAt(0))])

/** One planted request or more for each mistake of the family. */
export const plantedSecretEncoding: readonly Planted[] = [
  plantedParts('secret-decoded-printed', { secret: 'a7f3c9e18b24d05f' }, 'salt', { clientSecret: 'p/PJ4Ysk0F8=' }),
  plantedParts('secret-decoded-printed', { secret: '\ufffd\ufffd' }, 'salt', { clientSecret: 'f0f1' }),
  planted(
    'secret-other-charset',
    { salt: Buffer.from(`caf\u00e9-${base.requestTime}-Bearer ${base.token}`, 'latin1') },
    { clientSecret: 'caf\u00e9', body: '{"a":"\u00e9"}' },
  ),
  planted('secret-base64-decoded', { salt: bytesThenRest(0xfb, 0xff, 0x00, 0x10) }, { clientSecret: '+/8AEA==' }),
  used('secret-base64-encoded', 'ZGVtby1zZWNyZXQtbm90LXJlYWw='),
  used('secret-base64-encoded-other', 'ZGVtby1zZWNyZXQtbm90LXJlYWw'),
  planted('secret-hex-decoded', { salt: bytesThenRest(0xde, 0xad, 0xbe, 0xef) }, { clientSecret: 'deadBEEF' }),
  used('secret-hex-encoded', '64656d6f2d7365637265742d6e6f742d7265616c'),
  used('secret-md5', '0f1da1563b9b953bd591fe7fac833b2d'),
  used('secret-sha256', '8c6959afcac4d3c7cc573d5c50bd1a831262536847f05a03261f1c09ec0ca4e0'),
  used('secret-hashed-other', '7e6aa640542415a5410635f1af6fbb5adfaef414'),
  used('secret-uppercased', 'DEMO-SECRET-NOT-REAL'),
  issued('secret-lowercased', 'MiXed', 'mixed'),
]
