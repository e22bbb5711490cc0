import { base, type Planted, partsOf, payloadOf, planted, saltOf } from './planted.fixtures.ts'

const salt = saltOf(partsOf(base))
const right = payloadOf(partsOf(base))
const utf16 = (text: string) => Buffer.from(text, 'utf16le')
const big = (text: string) => utf16(text).swap16()
const [secret = '', rest = ''] = [base.clientSecret, salt.slice(base.clientSecret.length)]

/** One planted request or more for each mistake of the family. */
export const plantedDecoded: readonly Planted[] = [
  // Node: "de" is a byte, "mo" is none
  planted('salt-decoded-hex', { salt: Buffer.from(salt, 'hex') }),
  // PHP: s, "-" and the like are zeros; here for secret "cafe" and token "0": cafe-1700000123789-Bearer 0
  planted(
    'salt-decoded-hex',
    { salt: Buffer.from('cafe017000001237890bea0e0000', 'hex') },
    { clientSecret: 'cafe', token: '0' },
  ),
  planted('salt-decoded-base64', { salt: Buffer.from(salt.replace(/[^A-Za-z0-9]/g, ''), 'base64') }),
  planted('salt-decoded-base64', { salt: Buffer.from(salt, 'base64') }),
  planted('salt-decoded-base64', { salt: Buffer.from(salt.replace(/[^A-Za-z0-9]/g, 'A'), 'base64') }),
  planted('salt-utf16', { salt: utf16(salt) }),
  planted('salt-utf16', { salt: big(salt) }),
  planted('salt-padded-zeros', { salt: Buffer.concat([Buffer.from(salt)], 256) }),
  planted('salt-padded-zeros', { salt: `${salt}\0` }),
  planted('secret-utf16', { salt: Buffer.concat([utf16(secret), Buffer.from(rest)]) }),
  planted('template-decoded-base64', { payload: Buffer.from(right.replace(/[^A-Za-z0-9+/]/g, ''), 'base64') }),
  planted('template-decoded-hex', { payload: Buffer.from(right.replace(/[^0-9a-fA-F]/g, ''), 'hex') }),
  planted('template-utf16', { payload: utf16(right) }),
  planted('body-utf16', {
    payload: Buffer.concat([Buffer.from(right.slice(0, -String(base.body).length)), utf16(String(base.body))]),
  }),
  planted('template-cut', { payload: right.slice(0, 128) }),
]
