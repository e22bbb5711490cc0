import { hex } from '@scure/base'
import { bytesOf } from './utf8.ts'

/** The first 8 hex of the SHA-256 of a text (UTF-8) or bytes: enough to compare on the phone, useless to find the value. */
export async function fingerprint(value: string | Uint8Array): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new Uint8Array(bytesOf(value)))
  return hex.encode(new Uint8Array(digest, 0, 4))
}
