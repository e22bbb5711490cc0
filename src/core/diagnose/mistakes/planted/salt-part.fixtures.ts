import { type Planted, planted } from './planted.fixtures.ts'

const s = 'demo-secret-not-real'
const t = '1700000123789'
const a = 'Bearer 0123456789abcdef0123456789abcdef'
const keyed = (id: string, salt: string) => planted(id, { salt })

/** One planted request or more for each mistake of the family. */
export const plantedSaltPart: readonly Planted[] = [
  keyed('salt-secret-only', s),
  keyed('salt-missing-token', `${s}-${t}`),
  keyed('salt-missing-time', `${s}-${a}`),
  keyed('salt-missing-secret', `${t}-${a}`),
  keyed('salt-token-only', a),
  keyed('salt-time-only', t),
  keyed('salt-empty', ''),
  keyed('salt-order-secret-token-time', `${s}-${a}-${t}`),
  keyed('salt-order-time-secret-token', `${t}-${s}-${a}`),
  keyed('salt-order-time-token-secret', `${t}-${a}-${s}`),
  keyed('salt-order-token-secret-time', `${a}-${s}-${t}`),
  keyed('salt-order-token-time-secret', `${a}-${t}-${s}`),
  keyed('salt-order-time-secret', `${t}-${s}`),
  keyed('salt-order-token-secret', `${a}-${s}`),
  keyed('salt-with-client-id', `demo-merchant-${s}-${t}-${a}`),
  keyed('salt-client-id-for-token', `${s}-${t}-demo-merchant`),
  keyed('salt-separator-none', `${s}${t}${a}`),
  keyed('salt-separator-colon', `${s}:${t}:${a}`),
  keyed('salt-separator-dot', `${s}.${t}.${a}`),
  keyed('salt-separator-ampersand', `${s}&${t}&${a}`),
  keyed('salt-separator-space', `${s} ${t} ${a}`),
  keyed('salt-separator-plus', `${s}+${t}+${a}`),
  keyed('salt-separator-comma', `${s},${t},${a}`),
  keyed('salt-separator-slash', `${s}/${t}/${a}`),
  keyed('salt-separator-spaced-hyphen', `${s} - ${t} - ${a}`),
  keyed('salt-separator-underscore', `${s}_${t}_${a}`),
  keyed('salt-separator-pipe', `${s}|${t}|${a}`),
  keyed('salt-separator-dash', `${s}–${t}–${a}`),
  keyed('salt-separator-newline', `${s}\n${t}\n${a}`),
  keyed('salt-separator-other', `${s};${t};${a}`),
  keyed('salt-one-hyphen-missing', `${s}${t}-${a}`),
  keyed('salt-mixed-separators', `${s}:${t}-${a}`),
  keyed('salt-labelled', `clientSecret=${s}&requestTime=${t}&authorization=${a}`),
  keyed('salt-edge-hyphen', `${s}-${t}-${a}-`),
]
