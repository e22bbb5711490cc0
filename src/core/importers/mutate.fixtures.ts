/** A generator of numbers from 0 up to a bound, the same for the same seed (mulberry32). */
export function randomFrom(seed: number): (bound: number) => number {
  let state = seed >>> 0
  return bound => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return (((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * bound
  }
}

const marks = [
  ...'{}[]()"\'`\\:=,;&%$#<>|~^*-\n\r\t \u00a0\ufeff\ud83d\u201c…',
  '=>',
  '\r\n',
  '...',
  '{{',
  '}}',
  "'''",
  '\\"',
  'map[',
  'Array\n(\n',
  'string(9) "',
  '--> ',
]

/** The text with one to four changes: a part gone, doubled, moved, cut off, or a mark of some language put in. */
export function mutated(text: string, random: (bound: number) => number): string {
  let changed = text
  for (let times = 1 + random(4); times >= 1; times--) {
    const from = Math.floor(random(changed.length + 1))
    const to = Math.min(changed.length, from + Math.floor(random(40)))
    const [before, part, after] = [changed.slice(0, from), changed.slice(from, to), changed.slice(to)]
    const mark = marks[Math.floor(random(marks.length))] ?? ''
    const ways = [
      before + after,
      before + part + part + after,
      before + mark + part + after,
      part + before + after,
      before,
    ]
    // Cutting the text off is rare, so that most changes leave something to read.
    changed = ways[Math.floor(random(times < 2 ? 5 : 4))] ?? changed
  }
  return changed
}
