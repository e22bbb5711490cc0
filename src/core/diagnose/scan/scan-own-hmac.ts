import { type HmacFault, type HmacKey, type HmacStep, type OwnHmac, ownHmacs } from '../signing/own-hmac.ts'
import { type Choices, choicesOf, countOf, type Grid, listTexts, type Texts, textsOf } from './grid.ts'
import type { Scan, Scanner } from './scanner.ts'

const digestLength = 32

/** Scans every key with every message under an HMAC that was written by hand. */
export function scanOwnHmac(
  fault: HmacFault,
  { keys, messages, heads }: Scan,
  scanner: Scanner,
  onHit: (key: number, message: number) => void,
): void {
  const count = countOf(messages)
  const last = lastOfAll(ownHmacs[fault], keys, messages, scanner)
  scanner.scanPlain({ messages: last, heads }, at => onHit(Math.floor(at / count), at % count))
}

/** The first key with the first message, the second with the second, and so on. */
export function scanEachOwnHmac(
  fault: HmacFault,
  { keys, messages, heads }: Scan,
  scanner: Scanner,
  onHit: (at: number) => void,
): void {
  scanner.scanPlain({ messages: lastOfEach(ownHmacs[fault], keys, messages, scanner), heads }, onHit)
}

const empty = new Uint8Array()

/** What the last hash goes over: for each key all messages in a row. */
export function lastOfAll(own: OwnHmac, keys: Texts, messages: Texts, scanner: Scanner): Texts {
  const list = keysOf(keys, scanner)
  const inner = list.flatMap(key => gridsWith(choicesOf([own.inner(key)]), messages.grids, own.messageFirst))
  return lastTexts(own, { ...textsOf(inner), pins: messages.pins }, list, countOf(messages), scanner)
}

/** What the last hash goes over, for the first message under the first key, and so on. */
export function lastOfEach(own: OwnHmac, keys: Texts, messages: Texts, scanner: Scanner): Texts {
  const list = keysOf(keys, scanner)
  const texts = listTexts(messages)
  const inner = list.flatMap((key, at) =>
    gridsWith(choicesOf([own.inner(key)]), [wholeGrid([texts[at] ?? empty])], own.messageFirst),
  )
  return lastTexts(own, textsOf(inner), list, 1, scanner)
}

function wholeGrid(texts: readonly Uint8Array[]): Grid {
  return { pieces: [choicesOf(texts)], from: 0, to: texts.length }
}

/** Keys by the texts that they are the list of, so that every fault need not hash them anew. */
const known = new WeakMap<Texts, readonly HmacKey[]>()

function keysOf(keys: Texts, scanner: Scanner): readonly HmacKey[] {
  const kept = keys.pins.length === 0 ? known.get(keys) : undefined
  if (kept) return kept
  const hashes = digestsOf(keys, scanner)
  const list = listTexts(keys).map((bytes, at) => ({ bytes, hash: hashes[at] ?? empty }))
  if (keys.pins.length === 0) known.set(keys, list)
  return list
}

/** The grids with the key's bytes before or behind them. */
function gridsWith(keyed: Choices, grids: readonly Grid[], gridsFirst = false): Grid[] {
  return grids.map(({ pieces, from, to }) => ({
    pieces: gridsFirst ? [...pieces, keyed] : [keyed, ...pieces],
    from,
    to,
  }))
}

/** What the last hash goes over, given what the inner one does: for each key `count` texts in a row. */
function lastTexts({ steps }: OwnHmac, inner: Texts, keys: readonly HmacKey[], count: number, scanner: Scanner): Texts {
  const next = (texts: Texts, { keyed, middle, digestFirst }: HmacStep) => {
    const digests = digestsOf(texts, scanner).map(middle)
    if (!keyed) return textsOf([wholeGrid(digests)])
    return textsOf(
      keys.flatMap((key, at) => {
        const ofKey = wholeGrid(digests.slice(at * count, (at + 1) * count))
        return gridsWith(choicesOf([keyed(key)]), [ofKey], digestFirst)
      }),
    )
  }
  return steps.reduce(next, inner)
}

/** The SHA-256 of each message. */
export function digestsOf(messages: Texts, scanner: Scanner): Uint8Array[] {
  const digests = scanner.digest(messages)
  return Array.from({ length: digests.length / digestLength }, (_, at) =>
    digests.subarray(at * digestLength, (at + 1) * digestLength),
  )
}
