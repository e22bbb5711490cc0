import { createHash, createHmac } from 'node:crypto'
import { base, type Planted, partsOf, payloadOf, planted, plantedDigest, saltOf } from './planted.fixtures.ts'

const sha = (...parts: readonly (string | Buffer)[]) =>
  createHash('sha256')
    .update(Buffer.concat(parts.map(part => Buffer.from(part))))
    .digest()
const xor = (bytes: Buffer, pad: number) => Buffer.from(bytes.map(byte => byte ^ pad))
const zeros = Buffer.alloc(32)
const latin1 = (bytes: Buffer) => bytes.toString('latin1')

/** The salt here has 75 bytes: its hash, filled up, is the key block. */
const byHand = (id: string, digest: (block: Buffer, payload: string, salt: string) => Buffer) =>
  plantedDigest(id, ({ payload, salt }) => digest(Buffer.concat([sha(salt), zeros]), payload, salt))
const twice = (id: string, block: (salt: string) => Buffer, inner = 0x36, outer = 0x5c) =>
  byHand(id, (_, payload, salt) => sha(xor(block(salt), outer), sha(xor(block(salt), inner), payload)))
const right = payloadOf(partsOf(base))
const salt = saltOf(partsOf(base))

const mac = (key: string, message: string | Buffer) => createHmac('sha256', key).update(message).digest()

/** The inner hash copied with strcpy: the first request in which it has a zero byte. */
function cutAtNul(id: string): Planted {
  for (let at = 0; ; at++) {
    const request = { ...base, requestTime: String(1700000123789 + at) }
    const key = Buffer.concat([sha(saltOf(partsOf(request))), zeros])
    const inner = sha(xor(key, 0x36), payloadOf(partsOf(request)))
    if (!inner.includes(0)) continue
    const kept = inner.subarray(0, inner.indexOf(0))
    return { id, request, observed: sha(xor(key, 0x5c), kept).toString('hex') }
  }
}

/** One planted request or more for each mistake of the family. */
export const plantedHmacCode: readonly Planted[] = [
  twice('hmac-key-not-hashed', text => Buffer.from(text)),
  twice('hmac-pads-swapped', text => Buffer.concat([sha(text), zeros]), 0x5c, 0x36),
  twice('hmac-padded-left', text => Buffer.concat([zeros, sha(text)])),
  twice('hmac-padded-with-text', text => Buffer.concat([sha(text), Buffer.from('0'.repeat(32))])),
  twice('hmac-padded-with-text', text => Buffer.concat([sha(text), Buffer.from(' '.repeat(32))])),
  twice('hmac-not-padded', text => sha(text)),
  twice('hmac-block-size', text => Buffer.concat([Buffer.from(text), Buffer.alloc(128 - text.length)])),
  byHand('hmac-pads-as-text', (block, payload) =>
    sha(latin1(xor(block, 0x5c)), sha(latin1(xor(block, 0x36)), payload)),
  ),
  byHand('hmac-inner-as-text', (block, payload) =>
    sha(xor(block, 0x5c), sha(xor(block, 0x36), payload).toString('hex')),
  ),
  byHand('hmac-inner-as-text', (block, payload) =>
    sha(xor(block, 0x5c), sha(xor(block, 0x36), payload).toString('base64')),
  ),
  byHand('hmac-inner-only', (block, payload) => sha(xor(block, 0x36), payload)),
  byHand('hmac-one-pad', (block, payload) => sha(xor(block, 0x36), sha(xor(block, 0x36), payload))),
  byHand('hmac-no-pads', (block, payload) => sha(block, sha(block, payload))),
  byHand('hmac-no-pads', (_, payload, text) => sha(text, sha(text, payload))),
  byHand('hmac-message-first', (block, payload) => sha(sha(payload, xor(block, 0x36)), xor(block, 0x5c))),
  twice('hmac-block-size', text => Buffer.concat([sha(text), Buffer.alloc(104)])),
  byHand('hmac-message-first', (block, payload) => sha(sha(xor(block, 0x36), payload), xor(block, 0x5c))),
  twice('hmac-pads-wrong', text => Buffer.concat([sha(text), zeros]), 36, 0x5c),
  twice('hmac-pads-wrong', text => Buffer.concat([sha(text), zeros]), 0x36, 0x36 ^ 0x5c),
  byHand('hmac-pads-short', (_, payload, text) =>
    sha(xor(sha(text), 0x5c), zeros, sha(xor(sha(text), 0x36), zeros, payload)),
  ),
  cutAtNul('hmac-cut-at-nul'),
  plantedDigest('hmac-hashed-again', ({ payload, salt: key }) => sha(mac(key, payload))),
  plantedDigest('hmac-hashed-again', ({ payload, salt: key }) => sha(mac(key, payload).toString('hex'))),
  plantedDigest('hmac-done-twice', ({ payload, salt: key }) => mac(key, mac(key, payload))),
  planted('hmac-key-with-message', { salt: salt + right, payload: '' }),
  planted('hmac-key-folded', {
    salt: Buffer.from(salt.slice(0, 64)).map((byte, at) => byte ^ (salt.charCodeAt(64 + at) || 0)),
  }),
  planted('hmac-key-end-only', { salt: salt.slice(-64) }),
  plantedDigest('hmac-fed-twice', ({ payload, salt: key }) =>
    createHmac('sha256', key).update(payload).update(payload).digest(),
  ),
  planted('hmac-fed-twice', { payload: `${right}${base.body}` }),
  planted('hmac-last-part-only', { payload: `&body=${base.body}` }),
  planted('hmac-first-part-only', { payload: `path=${base.path}` }),
]
