import { encodeMac } from '../bytes/encode-mac.ts'
import { encodeUtf8 } from '../bytes/utf8.ts'
import { hmacSteps } from '../hmac/hmac-steps.ts'

/**
 * The `pin` that create_pin, withdraw and withdraw-deposit send: lowercase hex HMAC-SHA256, keyed with client id and merchant
 * id without a separator (documentation, create-pin page, and two clients; the page's own sample hash does not reproduce).
 * `pin` is six digits where it is right; it is hashed as given.
 * @example (await pinHash('demo-merchant', 'M_DEMO0001', '123456')).length // => 64
 */
export async function pinHash(clientId: string, merchantId: string, pin: string): Promise<string> {
  const { mac } = await hmacSteps(encodeUtf8(clientId + merchantId), encodeUtf8(pin))
  return encodeMac(mac, 'hex')
}
