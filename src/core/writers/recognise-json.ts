import { type JsonNode, parseJsonTree } from '../bytes/json-tree.ts'
import { type JsonSides, plainSides, renderJson } from './json-sides.ts'
import { type JsonWriter, jsonWriters } from './json-writers.ts'

/** A writer that gives exactly this text, and how many of its peculiarities the value shows. */
export interface Recognised {
  writer: JsonWriter
  /** Sides on which this writer differs from a plain one, on this very value. */
  peculiarities: number
}

/** Longer texts are not written again by forty writers. */
const longest = 200_000

/** Who may have written this text: the most telling first. Empty where it is no JSON or no known writer writes so. */
export function recogniseJson(text: string): Recognised[] {
  if (text.length > longest) return []
  const tree = parseJsonTree(text)
  if (!tree || (tree.kind !== 'object' && tree.kind !== 'array')) return []
  return jsonWriters
    .filter(({ sides }) => renderJson(tree, sides) === text)
    .map(writer => ({ writer, peculiarities: peculiaritiesOf(tree, writer.sides) }))
    .toSorted((one, other) => other.peculiarities - one.peculiarities)
}

const sideNames = ['layout', 'escapes', 'numbers', 'members', 'end'] as const

function peculiaritiesOf(tree: JsonNode, sides: JsonSides): number {
  const plain = renderJson(tree, plainSides)
  return sideNames.filter(side => {
    if (sides[side] === plainSides[side]) return false
    return renderJson(tree, { ...plainSides, [side]: sides[side] }) !== plain
  }).length
}

/** Whether a text is what a plain writer gives: compact, nothing escaped beyond need. It tells of no writer. */
export function isPlainJson(text: string): boolean {
  if (text.length > longest) return false
  const tree = parseJsonTree(text)
  return tree !== null && renderJson(tree, plainSides) === text
}
