import { arrange, portableDigest, unhashed } from '../signing/digest.ts'
import { ownHmacs, rightHmac } from '../signing/own-hmac.ts'
import type { Construction } from '../signing/slots.ts'
import { countOf, listTexts } from './grid.ts'
import { digestsOf, lastOfAll, lastOfEach } from './scan-own-hmac.ts'
import type { Accepts, Scan, Scanner } from './scanner.ts'

/*
 * The slow way: every digest is computed whole and looked at, where its first bytes do not tell whether it is wanted.
 */

type Compared = Pick<Scan, 'keys' | 'messages'> & { accepts: Accepts }

const empty = new Uint8Array()

/** Looks at the digest of every message under every key. */
export function compareDigests(
  construction: Construction,
  { keys, messages, accepts }: Compared,
  scanner: Scanner,
  onHit: (key: number, message: number) => void,
): void {
  const own = ownOf(construction)
  const count = countOf(messages)
  if (own) {
    const digests = digestsOf(lastOfAll(own, keys, messages, scanner), scanner)
    for (const [at, digest] of digests.entries()) if (accepts(digest)) onHit(Math.floor(at / count), at % count)
    return
  }
  const texts = listTexts(messages)
  for (const [at, key] of (construction.kind === 'PLAIN' ? [empty] : listTexts(keys)).entries()) {
    for (const [message, text] of texts.entries()) if (accepts(digestNow(construction, text, key))) onHit(at, message)
  }
}

/** Looks at the digest of the first message under the first key, of the second under the second, and so on. */
export function compareEach(
  construction: Construction,
  { keys, messages, accepts }: Compared,
  scanner: Scanner,
  onHit: (at: number) => void,
): void {
  const own = ownOf(construction)
  const digests = own ? digestsOf(lastOfEach(own, keys, messages, scanner), scanner) : null
  const all = listTexts(keys)
  const found = digests ?? listTexts(messages).map((text, at) => digestNow(construction, text, all[at] ?? empty))
  for (const [at, digest] of found.entries()) if (accepts(digest)) onHit(at)
}

/** HMAC-SHA256, right or wrong in itself: what the scanner's hash computes by the thousand. */
function ownOf({ kind, hash, fault }: Construction) {
  if (fault) return ownHmacs[fault]
  return kind === 'HMAC' && hash === 'SHA-256' ? rightHmac : null
}

function digestNow(construction: Construction, payload: Uint8Array, salt: Uint8Array): Uint8Array {
  const hashed = arrange(construction, payload, salt)
  return unhashed(hashed, construction) ?? portableDigest(hashed, construction)
}
