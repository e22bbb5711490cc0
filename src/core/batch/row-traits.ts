import { displayUtf8 } from '../bytes/utf8.ts'

/** What rows have besides client, endpoint and time that may tell why some fail, by the row's place. */
export interface RowTraits {
  /** A number of `agents`, -1 for none. */
  agent: Int32Array<ArrayBuffer>
  /** 1 where a JSON number stands in the row that a double cannot hold: a whole one beyond 2^53. */
  large: Uint8Array<ArrayBuffer>
  /** User-Agent headers, as they are written. */
  agents: readonly string[]
}

const agentHeader = /"+user-agent\\?"+\s*[:,]\s*\\?"+((?:[^"\\]|\\[^"])*)/gi
const wholeNumber = /:\s*-?(\d{16,})\s*[,}\]\\"]/g
const latin1 = new TextDecoder('windows-1252')

/** Reads the traits of rows off the bytes that they stand in, without reading the rows. `starts` ascend. */
export function readTraits(bytes: Uint8Array, starts: Uint32Array): RowTraits {
  // A character a byte: places stay what they are
  const text = latin1.decode(bytes)
  const agents = new Map<string, { number: number; text: string }>()
  const agent = new Int32Array(starts.length).fill(-1)
  const large = new Uint8Array(starts.length)
  forEachMatch(text, agentHeader, starts, (row, name, end) => {
    const known = agents.get(name)
    agent[row] = known?.number ?? agents.size
    // The group is the last of the match
    if (!known) agents.set(name, { number: agents.size, text: displayUtf8(bytes.subarray(end - name.length, end)) })
  })
  forEachMatch(text, wholeNumber, starts, (row, digits) => {
    if (BigInt(digits) > BigInt(Number.MAX_SAFE_INTEGER)) large[row] = 1
  })
  return { agent, large, agents: [...agents.values()].map(one => one.text) }
}

function forEachMatch(
  text: string,
  pattern: RegExp,
  starts: Uint32Array,
  call: (row: number, group: string, end: number) => void,
) {
  let row = 0
  for (const { index, 0: whole, 1: group = '' } of text.matchAll(pattern)) {
    while (row + 1 < starts.length && (starts[row + 1] as number) <= index) row++
    if (starts.length > 0 && (starts[0] as number) <= index) call(row, group, index + whole.length)
  }
}
