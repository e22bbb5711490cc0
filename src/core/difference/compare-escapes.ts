import type { Pair } from './found.ts'
import type { JsonTally } from './json-tally.ts'
import { type PrintedString, unitsOf } from './read-printed.ts'

/** Two spellings of one string, unit by unit: which characters are escaped in one and plain in the other. */
export function compareEscapes(tally: JsonTally, own: PrintedString, other: PrintedString): void {
  const one = charactersOf(own)
  const two = charactersOf(other)
  if (one.length !== two.length) {
    // A surrogate pair by itself or as two: the whole string is named
    add(tally, own.raw, other.raw, '', { signed: [own.start, own.end], sent: [other.start, other.end] })
    return
  }
  for (const [at, unit] of one.entries()) {
    const beside = two[at]
    if (!beside || unit.raw === beside.raw) continue
    const pair: Pair = {
      signed: [unit.start, unit.start + unit.raw.length],
      sent: [beside.start, beside.start + beside.raw.length],
    }
    add(tally, unit.raw, beside.raw, unit.meaning, pair)
  }
}

interface Character {
  raw: string
  meaning: string
  start: number
}

/** UTF-16 units of the meaning, each with how it is written. */
function charactersOf({ raw, start, quote }: PrintedString): Character[] {
  const out: Character[] = []
  let at = start + quote.length
  for (const unit of unitsOf(raw)) {
    if (unit.raw.startsWith('\\')) {
      out.push({ ...unit, start: at })
      at += unit.raw.length
      // \U0001F600 means two UTF-16 units: the second has nothing of its own
      for (let extra = 1; extra < unit.meaning.length; extra++) out.push({ raw: '', meaning: '', start: at })
      continue
    }
    for (let i = 0; i < unit.raw.length; i++, at++)
      out.push({ raw: unit.raw[i] ?? '', meaning: unit.raw[i] ?? '', start: at })
  }
  return out
}

function add(tally: JsonTally, signedRaw: string, sentRaw: string, meaning: string, pair: Pair): void {
  const isPlain = (raw: string) => raw === meaning
  const oneSide = isPlain(signedRaw) !== isPlain(sentRaw)
  const signed = isPlain(signedRaw) ? 'plain' : 'escaped'
  if (oneSide && meaning === '/') {
    tally.add(`slash ${signed}`, pair, ({ count }) => ({ code: 'json-slashes', field: 'body', signed, count }))
  } else if (oneSide && meaning > '\x7f') {
    const facts = { field: 'body', signed, example: isPlain(signedRaw) ? sentRaw : signedRaw } as const
    tally.add(`unicode ${signed}`, pair, ({ count }) => ({ code: 'json-unicode', ...facts, count }))
  } else if (oneSide && isHtml(meaning, signedRaw + sentRaw)) addHtml(tally, signed, meaning, pair)
  else {
    const facts = { field: 'body', signed: signedRaw.slice(0, 12), sent: sentRaw.slice(0, 12) } as const
    const key = `escape ${signedRaw.length} ${sentRaw.length}`
    tally.add(key, pair, ({ count }) => ({ code: 'json-escapes', ...facts, count }))
  }
}

/** ASCII that needs no escape in JSON; "'" only where it is no quote's own escape. */
function isHtml(meaning: string, raws: string): boolean {
  return /^[!-~]$/.test(meaning) && !/["\\]/.test(meaning) && (meaning !== "'" || raws.includes('u0027'))
}

const htmlCharacters = new WeakMap<JsonTally, Map<string, Set<string>>>()

function addHtml(tally: JsonTally, signed: 'plain' | 'escaped', meaning: string, pair: Pair): void {
  const bySide = htmlCharacters.get(tally) ?? new Map<string, Set<string>>()
  htmlCharacters.set(tally, bySide)
  const characters = bySide.get(signed) ?? new Set<string>()
  bySide.set(signed, characters.add(meaning))
  tally.add(`html ${signed}`, pair, ({ count }) => ({
    code: 'json-html',
    field: 'body',
    signed,
    count,
    characters: [...characters].join(''),
  }))
}
