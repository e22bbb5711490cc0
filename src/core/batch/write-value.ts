import { written } from './fields.ts'

const unescaped = new Uint8Array(256)
for (const [letter, code] of [
  ['"', 0x22],
  ['\\', 0x5c],
  ['/', 0x2f],
  ['b', 8],
  ['f', 12],
  ['n', 10],
  ['r', 13],
  ['t', 9],
] as const) {
  unescaped[letter.charCodeAt(0)] = code
}

/** Writes a value from where it stands to `at`, decoded; says where it ends. `to` has room for its whole length. */
export function writeValue(
  from: Uint8Array,
  start: number,
  end: number,
  how: number,
  to: Uint8Array,
  at: number,
): number {
  if (how === written.json) return writeUnescaped(from, start, end, to, at)
  if (how === written.doubled) return writeUndoubled(from, start, end, to, at)
  if (end - start > 200) {
    to.set(from.subarray(start, end), at)
    return at + end - start
  }
  let place = at
  for (let source = start; source < end; source++) to[place++] = from[source] as number
  return place
}

function writeUnescaped(from: Uint8Array, start: number, end: number, to: Uint8Array, at: number): number {
  let place = at
  for (let source = start; source < end; source++) {
    const code = from[source] as number
    to[place++] = code === 0x5c ? (unescaped[from[++source] as number] as number) : code
  }
  return place
}

function writeUndoubled(from: Uint8Array, start: number, end: number, to: Uint8Array, at: number): number {
  let place = at
  for (let source = start; source < end; source++) {
    const code = from[source] as number
    if (code === 0x22) source++
    to[place++] = code
  }
  return place
}
