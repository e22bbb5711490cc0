import { hmac } from '@noble/hashes/hmac.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import { concatBytes, encodeUtf8 } from '../../bytes/utf8.ts'
import { headOf, portableHashes } from '../signing/digest.ts'
import type { Construction } from '../signing/slots.ts'
import { compareDigests, compareEach } from './compare-digests.ts'
import { choicesOf, countOf, listTexts, type Texts, textsOf, wholeTexts } from './grid.ts'
import { scanEachOwnHmac, scanOwnHmac } from './scan-own-hmac.ts'
import type { Scan, Scanner } from './scanner.ts'

type OnHit = (key: number, message: number) => void

/**
 * Scans keys with messages under any construction. SHA-256 in every arrangement goes to `scanner`; other hashes are rare, and
 * take plain JavaScript, with the state after the key kept.
 */
export function scanConstruction(construction: Construction, job: Scan, scanner: Scanner, onHit: OnHit): void {
  const { keys, messages, heads, accepts } = job
  const { kind, hash, fault } = construction
  if (accepts) compareDigests(construction, { keys, messages, accepts }, scanner, onHit)
  else if (kind === 'HMAC-SWAPPED') {
    const swapped = { keys: messages, messages: keys, heads }
    scanConstruction({ kind: 'HMAC', hash }, swapped, scanner, (message, key) => onHit(key, message))
  } else if (kind === 'HMAC-PREHASHED') {
    scanConstruction({ kind: 'HMAC', hash }, { ...job, messages: prehashed(messages, hash, scanner) }, scanner, onHit)
  } else if (fault) {
    scanOwnHmac(fault, job, scanner, onHit)
  } else if (kind === 'HMAC') {
    if (hash === 'SHA-256') scanner.scan(job, onHit)
    else scanHmac(hash, job, onHit)
  } else scanPlain(kind, hash, job, scanner, onHit)
}

/** Scans the first key with the first message, the second with the second, and so on. */
export function scanEach(construction: Construction, job: Scan, scanner: Scanner, onHit: (at: number) => void): void {
  const { keys, messages, heads, accepts } = job
  const { kind, hash, fault } = construction
  if (accepts) compareEach(construction, { keys, messages, accepts }, scanner, onHit)
  else if (kind === 'HMAC-SWAPPED') {
    scanEach({ kind: 'HMAC', hash }, { keys: messages, messages: keys, heads }, scanner, onHit)
  } else if (kind === 'HMAC-PREHASHED') {
    scanEach({ kind: 'HMAC', hash }, { ...job, messages: prehashed(messages, hash, scanner) }, scanner, onHit)
  } else if (fault) {
    scanEachOwnHmac(fault, job, scanner, onHit)
  } else if (kind === 'HMAC' && hash === 'SHA-256') {
    scanner.scanEach(job, onHit)
  } else if (kind === 'HMAC') {
    const wanted = new Set(heads)
    const texts = listTexts(messages)
    for (const [at, key] of listTexts(keys).entries()) {
      if (wanted.has(headOf(hmac(portableHashes[hash], key, texts[at] ?? empty)))) onHit(at)
    }
  } else {
    const joined = kind === 'PLAIN' ? messages : wholeTexts(joinEach(kind, listTexts(messages), listTexts(keys)))
    scanHashes(hash, { messages: joined, heads }, scanner, onHit)
  }
}

const empty = new Uint8Array()

/** Each payload with its salt before or behind it. */
function joinEach(
  kind: Construction['kind'],
  payloads: readonly Uint8Array[],
  salts: readonly Uint8Array[],
): Uint8Array[] {
  return payloads.map((payload, at) => {
    const salt = salts[at] ?? empty
    return kind === 'PLAIN-PAYLOAD-SALT' ? concatBytes(payload, salt) : concatBytes(salt, payload)
  })
}

/** Plain hashes of messages. */
function scanHashes(
  hash: Construction['hash'],
  job: Omit<Scan, 'keys'>,
  scanner: Scanner,
  onHit: (message: number) => void,
): void {
  if (hash === 'SHA-256') {
    scanner.scanPlain(job, onHit)
    return
  }
  const wanted = new Set(job.heads)
  for (const [message, text] of listTexts(job.messages).entries()) {
    if (wanted.has(headOf(portableHashes[hash](text)))) onHit(message)
  }
}

/** The hex digests of messages, as messages. */
function prehashed(messages: Texts, hash: Construction['hash'], scanner: Scanner): Texts {
  const digests = hash === 'SHA-256' ? digestsOf(messages, scanner) : listTexts(messages).map(portableHashes[hash])
  return wholeTexts(digests.map(digest => encodeUtf8(bytesToHex(digest))))
}

function digestsOf(messages: Texts, scanner: Scanner): Uint8Array[] {
  const digests = scanner.digest(messages)
  return Array.from({ length: digests.length / 32 }, (_, at) => digests.subarray(at * 32, at * 32 + 32))
}

/** Plain hashes of payload, or of payload and salt in either order. */
function scanPlain(
  kind: Construction['kind'],
  hash: Construction['hash'],
  job: Scan,
  scanner: Scanner,
  onHit: OnHit,
): void {
  const { keys, messages, heads } = job
  if (kind === 'PLAIN') {
    scanHashes(hash, { messages, heads }, scanner, message => onHit(0, message))
    return
  }
  const count = countOf(messages)
  const grids = listTexts(keys).flatMap(text => {
    const salt = choicesOf([text])
    return messages.grids.map(({ pieces, from, to }) => ({
      pieces: kind === 'PLAIN-PAYLOAD-SALT' ? [...pieces, salt] : [salt, ...pieces],
      from,
      to,
    }))
  })
  const joined = { ...textsOf(grids), pins: messages.pins }
  scanHashes(hash, { messages: joined, heads }, scanner, at => onHit(Math.floor(at / count), at % count))
}

function scanHmac(hash: Construction['hash'], { keys, messages, heads }: Scan, onHit: OnHit): void {
  const wanted = new Set(heads)
  const texts = listTexts(messages)
  for (const [key, keyBytes] of listTexts(keys).entries()) {
    const keyed = hmac.create(portableHashes[hash], keyBytes)
    for (const [message, bytes] of texts.entries()) {
      if (wanted.has(headOf(keyed.clone().update(bytes).digest()))) onHit(key, message)
    }
  }
}
