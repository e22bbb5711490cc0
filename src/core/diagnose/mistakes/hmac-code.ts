import { encodeUtf8 } from '../../bytes/utf8.ts'
import { laidOut, payloadParts, type Shown, saltParts, shown } from '../signing/laid-out.ts'
import type { HmacFault } from '../signing/own-hmac.ts'
import { wholePayload, wholeSalt } from '../signing/slots.ts'
import { leaveOut } from './bounds.ts'
import { alone, mistakesOf, upToPairs, type Variants, variant } from './build.ts'
import type { Facts, Family } from './mistake.ts'

const mistake = mistakesOf('hash')

/** Bytes of a body above which hand-written code is looked for alone: each fault hashes every payload once more. */
const longBody = 4096
const inPairs =
  (variants: Variants): Variants =>
  (facts, reach) => {
    if (reach === 1 || (reach === 2 && facts.body.length <= longBody)) return variants(facts, reach)
    if (reach === 2) leaveOut(facts)
    return []
  }

const faulty = (...faults: readonly HmacFault[]): Variants =>
  inPairs(() =>
    faults.map(fault =>
      variant(
        { construction: { kind: 'HMAC-OWN', hash: 'SHA-256', fault } },
        faults.length > 1 ? { form: fault } : undefined,
      ),
    ),
  )
/** What is rarer still, alone only. */
const rare = (...faults: readonly HmacFault[]): Variants =>
  alone(() =>
    faults.map(fault => variant({ construction: { kind: 'HMAC-OWN', hash: 'SHA-256', fault } }, { form: fault })),
  )
const either =
  (...all: readonly Variants[]): Variants =>
  (facts, reach) =>
    all.flatMap(variants => variants(facts, reach))
const otherBlocks = [
  'block-of-sha3-256',
  'block-of-sha3-512',
  'hashed-key-in-128',
  'hashed-key-in-136',
  'hashed-key-in-72',
  'block-of-digest',
] as const
const bytesOfKey = (change: (key: Uint8Array) => Uint8Array): Variants =>
  upToPairs(() => [variant({ saltWrap: text => change(encodeUtf8(text)) })])

/** Everything in the key, and no message. */
const joinedKey = (form: string, ...parts: readonly (readonly (string | Shown)[])[]) =>
  variant({ ...wholePayload(laidOut()), ...wholeSalt(laidOut(...parts.flat())) }, { form })
const fed = (form: string, ...parts: readonly (string | Shown)[]) => variant(wholePayload(laidOut(...parts)), { form })

/** What is left when each part has its own HMAC, or a reset before it: the last part, with its label or not. */
function lastParts({ body }: Facts) {
  return [
    fed('&body=', '&body=', shown.body),
    fed('body=', 'body=', shown.body),
    ...(body.length > 0
      ? []
      : [fed('&timestamp=', '&timestamp=', shown.timeInPayload), fed('time', shown.timeInPayload)]),
  ]
}

/** HMAC code written by hand and wrong (RFC 2104, section 2), and HMAC objects that were fed too much or too little. */
export const hmacCodeMistakes = {
  'hmac-key-not-hashed': mistake('medium', ['any'], faulty('key-not-hashed')),
  'hmac-pads-swapped': mistake('low', ['any'], faulty('pads-swapped')),
  'hmac-padded-left': mistake('low', ['any'], faulty('padded-left')),
  'hmac-padded-with-text': mistake('low', ['any'], faulty('padded-with-zero-digits', 'padded-with-blanks')),
  'hmac-not-padded': mistake('low', ['any'], faulty('not-padded')),
  'hmac-block-size': mistake('low', ['any'], either(faulty('block-of-sha512'), rare(...otherBlocks))),
  'hmac-pads-as-text': mistake('low', ['any'], faulty('pads-as-text', 'all-as-text')),
  'hmac-inner-as-text': mistake('low', ['any'], faulty('inner-hex', 'inner-hex-uppercase', 'inner-base64')),
  'hmac-inner-only': mistake('low', ['any'], faulty('inner-only')),
  'hmac-one-pad': mistake('low', ['any'], faulty('ipad-twice', 'opad-twice')),
  'hmac-no-pads': mistake('low', ['any'], faulty('no-pads', 'key-twice')),
  'hmac-message-first': mistake(
    'low',
    ['any'],
    either(faulty('message-first'), rare('outer-behind', 'inner-message-first')),
  ),
  'hmac-pads-wrong': mistake('low', ['any'], rare('pads-decimal', 'pads-both-decimal', 'opad-over-ipad')),
  'hmac-pads-short': mistake('low', ['any'], rare('pads-on-key-only')),
  'hmac-cut-at-nul': mistake('low', ['any'], rare('inner-cut-at-nul', 'key-cut-at-nul')),
  'hmac-hashed-again': mistake('low', ['node', 'php', 'java', 'any'], rare('hashed-again-hex', 'hashed-again')),
  'hmac-done-twice': mistake('low', ['java', 'node', 'any'], rare('hmac-again', 'hmac-again-hex')),
  'hmac-key-with-message': mistake(
    'low',
    ['python', 'ruby', 'any'],
    alone(() => [
      joinedKey('salt, payload', saltParts, payloadParts),
      joinedKey('payload, salt', payloadParts, saltParts),
    ]),
  ),
  'hmac-key-folded': mistake('low', ['any'], bytesOfKey(folded)),
  'hmac-key-end-only': mistake(
    'low',
    ['any'],
    bytesOfKey(key => key.slice(-64)),
  ),
  'hmac-fed-twice': mistake(
    'medium',
    ['node', 'python', 'java', 'go', 'any'],
    upToPairs(() => [
      fed('payload', ...payloadParts, ...payloadParts),
      fed('body', ...payloadParts, shown.body),
      fed('path', ...payloadParts.slice(0, 2), ...payloadParts),
      fed('payload three times', ...payloadParts, ...payloadParts, ...payloadParts),
    ]),
  ),
  'hmac-last-part-only': mistake('medium', ['python', 'java', 'csharp', 'any'], upToPairs(lastParts)),
  'hmac-first-part-only': mistake(
    'low',
    ['any'],
    upToPairs(() => [variant(wholePayload(laidOut('path=', shown.path)))]),
  ),
} satisfies Family

/** A key laid over itself by XOR, a block at a time. */
function folded(key: Uint8Array): Uint8Array {
  const block = new Uint8Array(64)
  for (const [at, byte] of key.entries()) block[at % block.length] = (block[at % block.length] ?? 0) ^ byte
  return block
}
