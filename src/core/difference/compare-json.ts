import { compareEscapes } from './compare-escapes.ts'
import { compareOrder } from './compare-order.ts'
import type { Found, Pair } from './found.ts'
import { excerpt, mostExamples } from './found.ts'
import { JsonTally, layoutOf } from './json-tally.ts'
import { type PrintedMember, type PrintedNode, type PrintedString, readPrinted } from './read-printed.ts'

/** Two texts of JSON values, walked side by side. */
interface Walk {
  signed: string
  sent: string
  tally: JsonTally
  /** Texts between tokens, for the layout of each. */
  signedGaps: string[]
  sentGaps: string[]
  gapPairs: Pair[]
  /** Where the members do not pair off one by one: white space is then compared as a whole. */
  isReshaped: boolean
}

/**
 * What differs between two texts that both read as a JSON value or as a language's print of one; null where either does
 * not, or where they are values of other kinds.
 */
export function compareJson(signed: string, sent: string): Found[] | null {
  const own = readPrinted(signed)
  const other = own && readPrinted(sent)
  if (!own || !other || own.kind !== other.kind || (own.kind !== 'object' && own.kind !== 'array')) return null
  const walk: Walk = {
    signed,
    sent,
    tally: new JsonTally(),
    signedGaps: [],
    sentGaps: [],
    gapPairs: [],
    isReshaped: false,
  }
  gap(walk, [0, own.start], [0, other.start])
  compareNodes(walk, own, other, '')
  gap(walk, [own.end, signed.length], [other.end, sent.length])
  return [...whiteSpace(walk), ...walk.tally.found()]
}

function pairOf(one: { start: number; end: number }, other: { start: number; end: number }): Pair {
  return { signed: [one.start, one.end], sent: [other.start, other.end] }
}

function compareNodes(walk: Walk, own: PrintedNode, other: PrintedNode, name: string): void {
  if (own.kind === 'object' && other.kind === 'object') compareObjects(walk, own, other, name)
  else if (own.kind === 'array' && other.kind === 'array') compareArrays(walk, own, other, name)
  else if (own.kind === 'string' && other.kind === 'string') compareStrings(walk, own, other, name)
  else compareValues(walk, own, other, name)
}

function compareValues(
  { signed: ownText, sent: otherText, tally }: Walk,
  own: PrintedNode,
  other: PrintedNode,
  name: string,
): void {
  const signed = ownText.slice(own.start, own.end)
  const sent = otherText.slice(other.start, other.end)
  if (signed === sent) return
  const pair = pairOf(own, other)
  if (own.kind === 'word' && other.kind === 'word') {
    const facts = { field: 'body', signed: excerpt(signed), sent: excerpt(sent) } as const
    tally.add(`word ${signed} ${sent}`, pair, ({ count }) => ({ code: 'json-literals', ...facts, count }))
  } else if (own.kind === 'word' && other.kind === 'string' && own.raw === other.text) {
    tally.add('quotes none', pair, ({ count }) => quotes('', other.quote, count))
  } else {
    const code = own.kind === 'number' && other.kind === 'number' ? 'json-numbers' : 'json-types'
    tally.addExample(code, pair, { name, signed, sent })
  }
}

const quotes = (signed: string, sent: string, count: number) =>
  ({ code: 'json-quotes', field: 'body', signed, sent, count }) as const

function compareStrings(walk: Walk, own: PrintedString, other: PrintedString, name: string): void {
  if (own.quote !== other.quote) {
    const key = `quotes ${own.quote} ${other.quote}`
    walk.tally.add(key, pairOf(own, other), ({ count }) => quotes(own.quote, other.quote, count))
  }
  if (own.text !== other.text) {
    walk.tally.addExample('json-strings', pairOf(own, other), { name, signed: own.text, sent: other.text })
  } else if (own.raw !== other.raw) compareEscapes(walk.tally, own, other)
}

function compareArrays(
  walk: Walk,
  own: PrintedNode & { kind: 'array' },
  other: PrintedNode & { kind: 'array' },
  name: string,
): void {
  if (own.items.length !== other.items.length) {
    walk.isReshaped = true
    const facts = { name, signed: own.items.length, sent: other.items.length }
    walk.tally.add(`items ${name}`, pairOf(own, other), () => ({ code: 'json-items', field: 'body', ...facts }))
  }
  const shared = Math.min(own.items.length, other.items.length)
  gapsOf(walk, own, other, own.items, other.items)
  for (let at = 0; at < shared; at++) {
    const [one, beside] = [own.items[at], other.items[at]]
    if (one && beside) compareNodes(walk, one, beside, `${name}[${at}]`)
  }
}

function compareObjects(
  walk: Walk,
  own: PrintedNode & { kind: 'object' },
  other: PrintedNode & { kind: 'object' },
  name: string,
): void {
  const matched = matchMembers(own.members, other.members)
  const isSame = matched.missing.length === 0 && matched.added.length === 0 && matched.isInOrder
  if (!isSame) {
    walk.isReshaped = true
    reportShape(walk, own, other, matched, name)
  }
  gapsOf(walk, own, other, own.members, other.members)
  for (const [one, beside] of matched.pairs) {
    if (one.key.text !== beside.key.text) {
      const example = { name, signed: one.key.text, sent: beside.key.text }
      walk.tally.addExample('json-keys', pairOf(one.key, beside.key), example)
    } else compareStrings(walk, one.key, beside.key, name)
    compareNodes(walk, one.value, beside.value, name === '' ? beside.key.text : `${name}.${beside.key.text}`)
  }
}

interface Matched {
  pairs: readonly (readonly [signed: PrintedMember, sent: PrintedMember])[]
  missing: readonly PrintedMember[]
  added: readonly PrintedMember[]
  isInOrder: boolean
}

const loose = (text: string) => text.toLowerCase().replace(/[_\-\s.]/g, '')

/** Members of the same name, then of a name that differs in case and separators only. */
function matchMembers(own: readonly PrintedMember[], other: readonly PrintedMember[]): Matched {
  const partners = new Map<PrintedMember, PrintedMember>()
  const taken = new Set<PrintedMember>()
  for (const nameOf of [(text: string) => text, loose]) {
    const free = new Map<string, PrintedMember[]>()
    for (const member of own) {
      if (taken.has(member)) continue
      const key = nameOf(member.key.text)
      free.set(key, [...(free.get(key) ?? []), member])
    }
    for (const member of other) {
      const [first, ...rest] = free.get(nameOf(member.key.text)) ?? []
      if (!first || partners.has(member)) continue
      partners.set(member, first)
      taken.add(first)
      free.set(nameOf(member.key.text), rest)
    }
  }
  const places = new Map(own.map((member, at) => [member, at]))
  const order = [...other.flatMap(member => partners.get(member) ?? [])].map(member => places.get(member) ?? 0)
  return {
    pairs: other.flatMap(member => {
      const partner = partners.get(member)
      return partner ? [[partner, member] as const] : []
    }),
    missing: other.filter(member => !partners.has(member)),
    added: own.filter(member => !taken.has(member)),
    isInOrder: order.every((place, at) => at === 0 || place > (order[at - 1] ?? 0)),
  }
}

function reportShape(walk: Walk, own: PrintedNode, other: PrintedNode, matched: Matched, name: string): void {
  const pair = pairOf(own, other)
  const path = (member: PrintedMember) => (name === '' ? member.key.text : `${name}.${member.key.text}`)
  const { missing, added, pairs, isInOrder } = matched
  if (missing.length > 0) {
    const of = emptinessOf(missing, other)
    walk.tally.add(
      `missing ${of}`,
      pair,
      ({ count }) => ({ code: 'json-members-missing', field: 'body', names: names(missing.map(path)), count, of }),
      missing.length,
    )
  }
  if (added.length > 0) {
    walk.tally.add(
      'added',
      pair,
      ({ count }) => ({ code: 'json-members-added', field: 'body', names: names(added.map(path)), count }),
      added.length,
    )
  }
  if (isInOrder) return
  const signedNames = pairs.toSorted(([one], [two]) => one.key.start - two.key.start).map(([, { key }]) => key.text)
  const order = compareOrder(
    signedNames,
    pairs.map(([, { key }]) => key.text),
  )
  walk.tally.add('order', pair, () => ({ code: 'json-order', field: 'body', ...order }))
}

const names = (all: readonly string[]) => all.slice(0, mostExamples).map(excerpt)

/** What the members that were left out have in common. */
function emptinessOf(missing: readonly PrintedMember[], parent: PrintedNode): 'null' | 'empty' | 'repeated' | 'any' {
  if (missing.every(({ value }) => value.kind === 'word' && value.raw === 'null')) return 'null'
  if (missing.every(({ value }) => isEmpty(value))) return 'empty'
  const all = parent.kind === 'object' ? parent.members : []
  const isRepeated = (name: string) => all.filter(({ key }) => key.text === name).length > 1
  return missing.every(({ key }) => isRepeated(key.text)) ? 'repeated' : 'any'
}

function isEmpty(node: PrintedNode): boolean {
  if (node.kind === 'object') return node.members.length === 0
  if (node.kind === 'array') return node.items.length === 0
  if (node.kind === 'string') return node.text === '' || node.text === '0'
  return node.kind === 'word' ? node.raw !== 'true' : Number(node.raw) === 0
}

/** The texts between an object's or a list's tokens, paired where there are as many on both sides. */
function gapsOf(
  walk: Walk,
  own: PrintedNode,
  other: PrintedNode,
  ownParts: readonly (PrintedNode | PrintedMember)[],
  otherParts: readonly (PrintedNode | PrintedMember)[],
): void {
  const one = gapStretches(own, ownParts)
  const two = gapStretches(other, otherParts)
  if (one.length === two.length) {
    for (const [at, stretch] of one.entries()) gap(walk, stretch, two[at] ?? [0, 0])
    return
  }
  for (const [start, end] of one) walk.signedGaps.push(walk.signed.slice(start, end))
  for (const [start, end] of two) walk.sentGaps.push(walk.sent.slice(start, end))
}

type Range = readonly [start: number, end: number]

function gapStretches(node: PrintedNode, parts: readonly (PrintedNode | PrintedMember)[]): Range[] {
  const ranges: Range[] = []
  let from = node.start
  for (const part of parts) {
    const first = 'key' in part ? part.key : part
    ranges.push([from, first.start])
    if ('key' in part) ranges.push([part.key.end, part.value.start])
    from = 'key' in part ? part.value.end : part.end
  }
  ranges.push([from, node.end])
  return ranges
}

function gap(walk: Walk, signed: Range, sent: Range): void {
  const one = walk.signed.slice(signed[0], signed[1])
  const other = walk.sent.slice(sent[0], sent[1])
  walk.signedGaps.push(one)
  walk.sentGaps.push(other)
  if (one === other) return
  const [ownMark, otherMark] = [one.replace(/\s+/g, ''), other.replace(/\s+/g, '')]
  const pair: Pair = { signed, sent }
  if (ownMark !== otherMark) {
    walk.tally.add(`mark ${ownMark} ${otherMark}`, pair, ({ count }) => ({
      code: 'json-marks',
      field: 'body',
      signed: ownMark,
      sent: otherMark,
      count,
    }))
  }
  if (one.replace(/\S+/g, '.') !== other.replace(/\S+/g, '.')) walk.gapPairs.push(pair)
}

function whiteSpace({ signedGaps, sentGaps, gapPairs, isReshaped }: Walk): Found[] {
  const signed = layoutOf(signedGaps)
  const sent = layoutOf(sentGaps)
  const differs = isReshaped
    ? signed.style !== sent.style || signed.indent !== sent.indent || signed.crlf !== sent.crlf
    : gapPairs.length > 0
  if (!differs) return []
  const isLast = gapPairs.length === 1 && /[\r\n]$/.test((signedGaps.at(-1) ?? '') + (sentGaps.at(-1) ?? ''))
  const isLineEnds = signed.lineEnds === sent.lineEnds && signed.blanks === sent.blanks && signed.crlf !== sent.crlf
  const doubt = isLast ? ({ doubt: 'final-line-end' } as const) : isLineEnds ? ({ doubt: 'line-ends' } as const) : {}
  return [{ finding: { code: 'json-white-space', field: 'body', signed, sent, ...doubt }, pairs: gapPairs }]
}
