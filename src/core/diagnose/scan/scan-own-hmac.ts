import { type HmacFault, ownHmacs, ownInput } from '../signing/own-hmac.ts'
import { choicesOf, listTexts, type Texts, textsOf, wholeTexts } from './grid.ts'
import type { Scan, Scanner } from './scanner.ts'

const digestLength = 32

/** Scans every key with every message under an HMAC that was written by hand. */
export function scanOwnHmac(
  fault: HmacFault,
  { keys, messages, heads }: Scan,
  scanner: Scanner,
  onHit: (key: number, message: number) => void,
): void {
  for (const [at, key] of listTexts(keys).entries()) {
    scanner.scanPlain({ messages: lastInputs(fault, key, messages, scanner), heads }, message => onHit(at, message))
  }
}

/** The first key with the first message, the second with the second, and so on. */
export function scanEachOwnHmac(
  fault: HmacFault,
  { keys, messages, heads }: Scan,
  scanner: Scanner,
  onHit: (at: number) => void,
): void {
  const own = ownHmacs[fault]
  const keyList = listTexts(keys)
  const inner = listTexts(messages).map((text, at) => ownInput(fault, own.inner(keyList[at] ?? empty), text))
  const last =
    own.outer === null ? inner : outerInputs(fault, digestsOf(wholeTexts(inner), scanner), at => keyList[at] ?? empty)
  scanner.scanPlain({ messages: wholeTexts(last), heads }, onHit)
}

const empty = new Uint8Array()

/** What the last hash goes over, for each message. */
function lastInputs(fault: HmacFault, key: Uint8Array, messages: Texts, scanner: Scanner): Texts {
  const own = ownHmacs[fault]
  const inner = withKey(fault, own.inner(key), messages)
  return own.outer === null ? inner : wholeTexts(outerInputs(fault, digestsOf(inner, scanner), () => key))
}

function withKey(fault: HmacFault, keyed: Uint8Array, messages: Texts): Texts {
  const piece = choicesOf([keyed])
  const isFirst = ownInput(fault, Uint8Array.of(1), Uint8Array.of(2))[0] === 1
  const grids = messages.grids.map(grid => ({
    ...grid,
    pieces: isFirst ? [piece, ...grid.pieces] : [...grid.pieces, piece],
  }))
  return { ...textsOf(grids), pins: messages.pins }
}

function outerInputs(fault: HmacFault, digests: Uint8Array[], keyAt: (at: number) => Uint8Array): Uint8Array[] {
  const { outer, middle } = ownHmacs[fault]
  if (outer === null) return digests
  let last: Uint8Array | null = null
  let keyed: Uint8Array = empty
  return digests.map((digest, at) => {
    const key = keyAt(at)
    if (key !== last) keyed = outer(key)
    last = key
    return ownInput(fault, keyed, middle(digest))
  })
}

function digestsOf(messages: Texts, scanner: Scanner): Uint8Array[] {
  const digests = scanner.digest(messages)
  return Array.from({ length: digests.length / digestLength }, (_, at) =>
    digests.subarray(at * digestLength, (at + 1) * digestLength),
  )
}
