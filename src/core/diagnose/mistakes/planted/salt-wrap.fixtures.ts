import { base, type Planted, partsOf, payloadOf, planted, saltOf } from './planted.fixtures.ts'

const s = 'demo-secret-not-real'
const t = '1700000123789'
const a = 'Bearer 0123456789abcdef0123456789abcdef'
const payload = payloadOf(partsOf(base))
const keyed = (id: string, salt: string) => planted(id, { salt })
/** Secret "s", time "1700000123789", token "t": a salt short enough to be hashed and encoded by hand. */
const short = (id: string, salt: string | Uint8Array) => planted(id, { salt }, { clientSecret: 's', token: 't' })
const bytes = (hexDigits: string) => Uint8Array.from(hexDigits.match(/../g) ?? [], pair => Number.parseInt(pair, 16))

/** One planted request or more for each mistake of the family. */
export const plantedSaltWrap: readonly Planted[] = [
  planted('salt-key-message-swapped', { payload: `${s}-${t}-${a}`, salt: payload }),
  short('salt-sha256-hex', '738a425eda450b5393ea19907ab6df63cdd2e8192f152ae1099b7d99c9258326'),
  short('salt-md5-hex', 'ce22a5075f5d9ec59dbca566b69323e6'),
  short('salt-sha256-bytes', bytes('738a425eda450b5393ea19907ab6df63cdd2e8192f152ae1099b7d99c9258326')),
  short('salt-hashed-other', '747b4502c326a8eab29789449b901dba59df810e'),
  short('salt-base64', 'cy0xNzAwMDAwMTIzNzg5LUJlYXJlciB0'),
  planted('salt-base64url', { salt: 'Pz4_LTE3MDAwMDAxMjM3ODktQmVhcmVyIHQ' }, { clientSecret: '?>?', token: 't' }),
  short('salt-hex', '732d313730303030303132333738392d4265617265722074'),
  keyed('salt-uri-encoded', `${s}-${t}-Bearer%200123456789abcdef0123456789abcdef`),
  keyed('salt-lowercased', `${s}-${t}-bearer 0123456789abcdef0123456789abcdef`),
  keyed('salt-uppercased', `DEMO-SECRET-NOT-REAL-${t}-BEARER 0123456789ABCDEF0123456789ABCDEF`),
  keyed('salt-blanks-removed', `${s}-${t}-Bearer0123456789abcdef0123456789abcdef`),
  keyed('salt-trailing-newline', `${s}-${t}-${a}\n`),
  keyed('salt-trailing-crlf', `${s}-${t}-${a}\r\n`),
  keyed('salt-trailing-space', `${s}-${t}-${a} `),
  keyed('salt-trailing-other', `${s}-${t}-${a}\\n`),
  keyed('salt-quoted', `"${s}-${t}-${a}"`),
  keyed('salt-leading-text', `key:${s}-${t}-${a}`),
  keyed('salt-cut', 'demo-secret-not-real-17000001237'),
  planted('salt-bytes-printed', { salt: [...Buffer.from(saltOf(partsOf(base)))].join(',') }),
  planted('salt-bytes-printed', { salt: `[${[...Buffer.from(saltOf(partsOf(base)))].join(', ')}]` }),
  planted('salt-cut', { salt: saltOf(partsOf(base)).slice(0, 71) }),
  short('salt-reversed', 't reraeB-9873210000071-s'),
  keyed('salt-placeholder', '{clientSecret}-{requestTime}-{authorization}'),
  keyed('salt-placeholder', '{client_secret}-{request_time}-Bearer {token}'),
  keyed('salt-undefined', 'undefined'),
  planted('salt-derived', { salt: bytes('3f979eb97663be8a51178067e7af6469f2e1f748efaab5fd7c6cda4a5583c398') }),
  keyed('salt-is-payload', payload),
  keyed('salt-json', `{"clientSecret":"${s}","requestTime":"${t}","auth":"${a}"}`),
]
