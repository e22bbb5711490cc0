import { sha256 } from '@noble/hashes/sha2.js'
import { hex } from '@scure/base'
import { encodeUtf8 } from '../bytes/utf8.ts'
import { compareText } from './compare-text.ts'
import type { Finding, FindingField, Masked } from './finding.ts'
import { type Found, wholePair } from './found.ts'

/** All that is ever told of a secret value. */
export function maskedOf(value: string): Masked {
  return { length: value.length, fingerprint: hex.encode(sha256(encodeUtf8(value))).slice(0, 8) }
}

const schemeWord = /^(?:(?:bearer|token|basic|jwt)\s*:?\s*)+/i

/**
 * What differs between the Authorization value that was signed and the one that belongs there ("Bearer " and the token).
 * `where` is filled in later.
 */
export function compareToken(signed: string, sent: string): Found[] {
  if (signed === sent) return []
  const pairs = [wholePair(signed, sent)]
  const own = cutWord(signed)
  const other = cutWord(sent)
  const facts = { field: 'token', where: 'both' } as const
  if (signed !== '' && own.rest === other.rest) {
    return [{ finding: { ...facts, code: 'token-scheme-word', signed: own.word, sent: other.word }, pairs }]
  }
  const text = compareMasked('token', signed, sent)
  if (text[0]?.finding.code !== 'text-changed-masked') return text
  const word: Found[] =
    own.word === other.word
      ? []
      : [{ finding: { ...facts, code: 'token-scheme-word', signed: own.word, sent: other.word }, pairs }]
  const inner = compareMasked('token', own.rest, other.rest)
  if (inner[0]?.finding.code !== 'text-changed-masked') return [...word, ...inner.map(one => ({ ...one, pairs }))]
  const [one, beside] = [own.rest, other.rest].map(value => ({ ...maskedOf(value), start: value.slice(0, 6) }))
  if (!one || !beside) return word
  return [...word, { finding: { ...facts, code: 'token-other', signed: one, sent: beside }, pairs }]
}

function cutWord(text: string): { word: string; rest: string } {
  const word = schemeWord.exec(text)?.[0] ?? ''
  return { word, rest: text.slice(word.length) }
}

/** What differs between two values that are never shown: transformations and odd characters by name, else lengths. */
export function compareMasked(field: FindingField, signed: string, sent: string): Found[] {
  return compareText(field, signed, sent).map(({ finding, pairs }) => ({
    finding: masked(finding, signed, sent),
    pairs,
  }))
}

function masked(finding: Finding, signed: string, sent: string): Finding {
  const { field } = finding
  switch (finding.code) {
    case 'value-added':
      return { ...finding, signed: '' }
    case 'text-changed':
      return { code: 'text-changed-masked', field, at: finding.at, signed: maskedOf(signed), sent: maskedOf(sent) }
    case 'text-characters':
      return finding.replaced.every(({ from, to }) => isTelling(from) && isTelling(to))
        ? finding
        : { code: 'text-changed-masked', field, at: 0, signed: maskedOf(signed), sent: maskedOf(sent) }
    default:
      return finding
  }
}

/** Nothing of a secret is told but blanks, quotes, punctuation and what stands for them. */
function isTelling(text: string): boolean {
  return (
    !/[A-Za-z0-9]{2}/.test(text.replace(/%[0-9A-Fa-f]{2}|&#?[a-z0-9]+;|\\u[0-9a-fA-F]{4}/g, '')) &&
    !/^[A-Za-z0-9]$/.test(text)
  )
}
