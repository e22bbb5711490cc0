import { copiedCharacters } from './compare-text.ts'
import type { Example, Finding, Layout } from './finding.ts'
import { excerpt, type Found, mostExamples, type Pair } from './found.ts'
import { findCommonChange } from './text-changes.ts'

/** Differences of one kind between two JSON texts, collected while both are walked. */
interface Tally {
  pairs: Pair[]
  count: number
}

/** What tells apart the kinds of difference that are counted: each gives one finding. */
export class JsonTally {
  readonly #tallies = new Map<string, Tally & { finding: (tally: Tally) => Finding }>()

  /** Counts one difference. `key` tells kinds apart; the finding is made from the count in the end. */
  add(key: string, pair: Pair, finding: (tally: { count: number }) => Finding, count = 1): void {
    const known = this.#tallies.get(key) ?? { pairs: [], count: 0, finding }
    known.pairs.push(pair)
    known.count += count
    this.#tallies.set(key, known)
  }

  readonly #examples = new Map<string, Example[]>()

  /** Counts one difference with its values; the first few are kept as examples. */
  addExample(code: 'json-numbers' | 'json-strings' | 'json-types' | 'json-keys', pair: Pair, example: Example): void {
    const examples = this.#examples.get(code) ?? []
    examples.push(example)
    this.#examples.set(code, examples)
    this.add(code, pair, ({ count }) => ({ ...exampleFinding(code, examples), count }))
  }

  found(): Found[] {
    return [...this.#tallies.values()].map(({ pairs, count, finding }) => ({
      finding: finding({ pairs, count }),
      pairs,
    }))
  }
}

function exampleFinding(code: 'json-numbers' | 'json-strings' | 'json-types' | 'json-keys', all: readonly Example[]) {
  const examples = all
    .slice(0, mostExamples)
    .map(({ name, signed, sent }) => ({ name: excerpt(name), signed: excerpt(signed), sent: excerpt(sent) }))
  const shared = { field: 'body', examples, count: all.length } as const
  if (code !== 'json-strings') return { ...shared, code }
  const change = findCommonChange(all.map(({ signed, sent }) => [signed, sent] as const))
  return {
    ...shared,
    code,
    change,
    ...copiedCharacters(all.map(({ signed, sent }) => differing(signed, sent)).join('')),
  }
}

/** The characters of either text that the other has nowhere. */
function differing(one: string, other: string): string {
  const only = (text: string, without: string) => [...text].filter(character => !without.includes(character)).join('')
  return only(one, other) + only(other, one)
}

/** The white space of a JSON text, counted: outside of strings. */
export function layoutOf(gaps: readonly string[]): Layout {
  let blanks = 0
  let lineEnds = 0
  let crlf = false
  let spaced = true
  let indent: Layout['indent'] = null
  let marks = 0
  for (const gap of gaps) {
    for (const character of gap) if (character === ' ' || character === '\t') blanks++
    lineEnds += gap.match(/\r\n|\r|\n/g)?.length ?? 0
    crlf ||= gap.includes('\r\n')
    if (/^\s*[,:]\s*$/.test(gap)) {
      marks++
      spaced &&= /^[,:] $/.test(gap)
    } else spaced &&= !/\s/.test(gap)
    indent ??= /[\r\n](\t)$/.test(gap) ? 'tab' : (/[\r\n]( +)$/.exec(gap)?.[1]?.length ?? null)
  }
  const style = blanks + lineEnds === 0 ? 'none' : lineEnds > 0 ? 'indented' : spaced && marks > 0 ? 'spaced' : 'other'
  return { style, indent: lineEnds > 0 ? indent : null, blanks, lineEnds, crlf }
}
