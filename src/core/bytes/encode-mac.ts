import { base64, base64url, hex } from '@scure/base'
import type { Scheme } from '../scheme/scheme.ts'

/**
 * A MAC as text. base64 and base64url (RFC 4648) carry their padding.
 * @example encodeMac(Uint8Array.of(0xab, 0x01), 'HEX') // => 'AB01'
 */
export function encodeMac(mac: Uint8Array, encoding: Scheme['encoding']): string {
  switch (encoding) {
    case 'hex':
      return hex.encode(mac)
    case 'HEX':
      return hex.encode(mac).toUpperCase()
    case 'base64':
      return base64.encode(mac)
    case 'base64url':
      return base64url.encode(mac)
  }
}
