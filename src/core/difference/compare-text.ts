import type { Doubt, FindingField, Replaced } from './finding.ts'
import { excerpt, type Found, type Pair, wholePair } from './found.ts'
import { findChange } from './text-changes.ts'

/** What differs between two texts of a field, as text: nothing is assumed of what they mean. */
export function compareText(field: FindingField, signed: string, sent: string): Found[] {
  if (signed === sent) return []
  const whole = [wholePair(signed, sent)]
  if (signed === '') return [{ finding: { code: 'value-missing', field, length: sent.length }, pairs: whole }]
  if (sent === '') {
    return [{ finding: { code: 'value-added', field, signed: excerpt(signed), length: signed.length }, pairs: whole }]
  }
  const ends = compareEnds(field, signed, sent)
  if (ends.length > 0) return ends
  const change = findChange(signed, sent)
  if (change) return [{ finding: { code: 'text-transformed', field, change }, pairs: whole }]
  return [compareCharacters(field, signed, sent) ?? compareStretch(field, signed, sent)]
}

/** Where nothing differs but line ends, or blanks and marks around: cheap, and asked before all else. */
export function compareEnds(field: FindingField, signed: string, sent: string): Found[] {
  const lineEnds = compareLineEnds(field, signed, sent)
  return lineEnds ? [lineEnds] : compareEdges(field, signed, sent)
}

const lineEnd = /\r\n|\r|\n/g

function compareLineEnds(field: FindingField, signed: string, sent: string): Found | null {
  if (signed.replace(lineEnd, '\n') !== sent.replace(lineEnd, '\n')) return null
  const own = [...signed.matchAll(lineEnd)]
  const other = [...sent.matchAll(lineEnd)]
  const pairs = own.flatMap((match, at): Pair[] => {
    const beside = other[at]
    if (!beside || beside[0] === match[0]) return []
    return [{ signed: span(match), sent: span(beside) }]
  })
  const first = own.findIndex((match, at) => match[0] !== other[at]?.[0])
  return {
    finding: {
      code: 'text-line-ends',
      field,
      signed: own[first]?.[0] ?? '',
      sent: other[first]?.[0] ?? '',
      count: pairs.length,
      doubt: 'line-ends',
    },
    pairs,
  }
}

const span = (match: RegExpExecArray): [number, number] => [match.index, match.index + match[0].length]

const edge = /^[\s\ufeff\u200b\0]*|[\s\ufeff\u200b\0]*$/g

/** Blanks, line ends, marks around an equal text. */
function compareEdges(field: FindingField, signed: string, sent: string): Found[] {
  const own = edgesOf(signed)
  const other = edgesOf(sent)
  if (own.core === '' || own.core !== other.core) return []
  const found: Found[] = []
  if (own.before !== other.before) {
    found.push({
      finding: { code: 'text-edge', field, edge: 'start', signed: own.before, sent: other.before },
      pairs: [{ signed: [0, own.before.length], sent: [0, other.before.length] }],
    })
  }
  if (own.after !== other.after) {
    const doubt: { doubt?: Doubt } = /^[\r\n]*$/.test(own.after + other.after) ? { doubt: 'final-line-end' } : {}
    found.push({
      finding: { code: 'text-edge', field, edge: 'end', signed: own.after, sent: other.after, ...doubt },
      pairs: [
        {
          signed: [signed.length - own.after.length, signed.length],
          sent: [sent.length - other.after.length, sent.length],
        },
      ],
    })
  }
  return found
}

/** A text's white space and marks at both ends, and what is between them. */
export function edgesOf(text: string): { before: string; core: string; after: string } {
  const core = text.replace(edge, '')
  const before = text.slice(0, text.indexOf(core))
  return { before, core, after: text.slice(before.length + core.length) }
}

/** Most characters that are each replaced throughout, and what one becomes at most. */
const mostKinds = 12
const longestReplacement = 12

/** Where every occurrence of some characters stands as something else: dropped, doubled, escaped, "?" for what is not ASCII. */
function compareCharacters(field: FindingField, signed: string, sent: string): Found | null {
  if (sent.length > 200_000) return null
  const rules = new Map<string, string>()
  for (let round = 0; round <= mostKinds; round++) {
    const at = divergence(signed, sent, rules)
    if (at === null) return rules.size === 0 ? null : replacedFound(field, sent, rules)
    const character = String.fromCodePoint(sent.codePointAt(at.sent) ?? 0)
    if (at.sent >= sent.length || /[A-Za-z0-9]/.test(character) || rules.has(character) || rules.size === mostKinds)
      return null
    rules.set(character, bestReplacement(signed, sent, at, rules, character))
  }
  return null
}

/** The first place where the rules do not lead from one text to the other; null where they do. */
function divergence(signed: string, sent: string, rules: ReadonlyMap<string, string>) {
  let own = 0
  let other = 0
  while (other < sent.length) {
    const character = String.fromCodePoint(sent.codePointAt(other) ?? 0)
    const written = rules.get(character) ?? character
    if (!signed.startsWith(written, own)) return { signed: own, sent: other }
    own += written.length
    other += character.length
  }
  return own === signed.length ? null : { signed: own, sent: other }
}

function bestReplacement(
  signed: string,
  sent: string,
  at: { signed: number; sent: number },
  rules: ReadonlyMap<string, string>,
  character: string,
): string {
  let best = { text: '', reach: -1 }
  for (let length = 0; length <= longestReplacement; length++) {
    const text = signed.slice(at.signed, at.signed + length)
    const next = divergence(signed, sent, new Map(rules).set(character, text))
    const reach = next === null ? Number.POSITIVE_INFINITY : next.sent
    if (reach > best.reach) best = { text, reach }
  }
  return best.text
}

function replacedFound(field: FindingField, sent: string, rules: ReadonlyMap<string, string>): Found {
  const counts = new Map<string, number>()
  const pairs: Pair[] = []
  let own = 0
  let other = 0
  for (const character of sent) {
    const written = rules.get(character)
    const length = (written ?? character).length
    if (written !== undefined && written !== character) {
      counts.set(character, (counts.get(character) ?? 0) + 1)
      pairs.push({ signed: [own, own + length], sent: [other, other + character.length] })
    }
    own += length
    other += character.length
  }
  const replaced = [...counts].map(([from, count]): Replaced => ({ from, to: rules.get(from) ?? '', count }))
  return { finding: { code: 'text-characters', field, replaced, ...doubtOf(replaced) }, pairs }
}

function doubtOf(replaced: readonly Replaced[]): { doubt?: Doubt } {
  return copiedCharacters(replaced.map(({ from, to }) => from + to).join(''))
}

/** Whether characters that differ are those that copying brings or changes. */
export function copiedCharacters(characters: string): { doubt?: Doubt } {
  if (/\u00ad/.test(characters)) return { doubt: 'soft-hyphen' }
  if (/[\u2018-\u201f]/.test(characters)) return { doubt: 'smart-quotes' }
  if (/[\u00a0\u2000-\u200b\u202f\u3000]/.test(characters)) return { doubt: 'blank-characters' }
  return {}
}

/** One stretch from the first difference to the last. */
function compareStretch(field: FindingField, signed: string, sent: string): Found {
  const { head, tail } = commonEnds(signed, sent)
  return {
    finding: {
      code: 'text-changed',
      field,
      at: head,
      signed: excerpt(signed.slice(head, signed.length - tail)),
      sent: excerpt(sent.slice(head, sent.length - tail)),
      signedLength: signed.length,
      sentLength: sent.length,
      ...(signed.startsWith(sent) ? ({ doubt: 'cut-short' } as const) : {}),
    },
    pairs: [{ signed: [head, signed.length - tail], sent: [head, sent.length - tail] }],
  }
}

/** How many UTF-16 units are equal at the beginning and, beside those, at the end. Surrogate pairs are not cut. */
export function commonEnds(one: string, other: string): { head: number; tail: number } {
  const shorter = Math.min(one.length, other.length)
  let head = 0
  while (head < shorter && one.charCodeAt(head) === other.charCodeAt(head)) head++
  if (head > 0 && isHigh(one.charCodeAt(head - 1))) head--
  let tail = 0
  while (tail < shorter - head && one.charCodeAt(one.length - 1 - tail) === other.charCodeAt(other.length - 1 - tail)) {
    tail++
  }
  if (tail > 0 && isLow(one.charCodeAt(one.length - tail))) tail--
  return { head, tail }
}

const isHigh = (unit: number) => unit >= 0xd800 && unit < 0xdc00
const isLow = (unit: number) => unit >= 0xdc00 && unit < 0xe000
