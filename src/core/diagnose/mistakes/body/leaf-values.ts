import { scanJson } from '../../../bytes/json-scan.ts'
import { type JsonNode, writeJson } from '../../../bytes/json-tree.ts'
import type { Facts } from '../mistake.ts'

/** A value of the body that is neither object nor list, where it stands in the text. */
export interface Leaf {
  start: number
  end: number
  /** The name of its member; of an item of a list that of the list, "" where there is none. */
  name: string
  node: Exclude<JsonNode, { kind: 'object' | 'array' }>
}

const known = new WeakMap<Facts, readonly Leaf[]>()
/** Values that are looked at. */
const mostLeaves = 5000

/** The leaves in order, read once; none where the body is no JSON. */
export function leavesOf(facts: Facts): readonly Leaf[] {
  const before = known.get(facts)
  if (before) return before
  const leaves = facts.bodyText ? readLeaves(facts.bodyText) : []
  known.set(facts, leaves)
  return leaves
}

function readLeaves(text: string): Leaf[] {
  const leaves: Leaf[] = []
  let name = ''
  let last: Leaf | null = null
  const fault = scanJson(text, (start, end) => {
    const raw = text.slice(start, end)
    if (raw === ':' && last) {
      // What stood before a colon was a name
      name = last.node.kind === 'string' ? last.node.text : ''
      leaves.pop()
    }
    last = /^[[\]{}:,]$/.test(raw) ? null : { start, end, name, node: leafOf(raw) }
    if (last) leaves.push(last)
  })
  return fault || leaves.length > mostLeaves ? [] : leaves
}

function leafOf(raw: string): Leaf['node'] {
  if (raw.startsWith('"')) return { kind: 'string', raw: raw.slice(1, -1), text: JSON.parse(raw) as string }
  return raw === 'true' || raw === 'false' || raw === 'null' ? { kind: 'literal', raw } : { kind: 'number', raw }
}

/** The body with some of its leaves written otherwise and all else as it stands; null where none is. */
export function replaceLeaves(facts: Facts, textFor: (leaf: Leaf, at: number) => string | null): string | null {
  const body = facts.bodyText ?? ''
  let out = ''
  let copied = 0
  for (const [at, leaf] of leavesOf(facts).entries()) {
    const text = textFor(leaf, at)
    if (text === null) continue
    out += body.slice(copied, leaf.start) + text
    copied = leaf.end
  }
  return copied === 0 ? null : out + body.slice(copied)
}

/** The same with a change of nodes, which hands back the very node where it does not apply. */
export function changeLeaves(
  facts: Facts,
  change: (node: JsonNode) => JsonNode,
  only?: (at: number) => boolean,
): string | null {
  let count = 0
  return replaceLeaves(facts, ({ node }) => {
    const next = change(node)
    if (next === node) return null
    return only && !only(count++) ? null : writeJson(next)
  })
}
