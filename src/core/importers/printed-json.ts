import { type JsonNode, parseJsonTree, writeJson } from '../bytes/json-tree.ts'
import type { Printed } from './printed.ts'

/** A JSON text as a printed value, numbers as typed; null where it is no JSON. */
export function printedJson(text: string): Printed | null {
  const node = parseJsonTree(text)
  return node && fromNode(node)
}

function fromNode(node: JsonNode): Printed {
  switch (node.kind) {
    case 'string':
      return { kind: 'text', text: node.text }
    case 'number':
    case 'literal':
      return { kind: 'word', text: node.raw }
    case 'array':
      return { kind: 'list', items: node.items.map(fromNode), json: () => writeJson(node) }
    case 'object':
      return {
        kind: 'record',
        entries: node.members.map(({ key, value }) => [key.text, fromNode(value)] as const),
        json: () => writeJson(node),
      }
  }
}

/**
 * Exclusive end of the JSON object or array that begins at `start`, by its brackets and strings alone; -1 where it is never
 * closed. Whether it is JSON is for the parser to say.
 */
export function endOfBrackets(text: string, start: number): number {
  let depth = 0
  for (let at = start; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === 0x22) {
      at = endOfString(text, at)
      if (at < 0) return -1
    } else if (code === 0x7b || code === 0x5b) depth++
    else if ((code === 0x7d || code === 0x5d) && --depth === 0) return at + 1
  }
  return -1
}

/** Position of the quote that ends the string begun at `quote`, -1 where there is none. */
function endOfString(text: string, quote: number): number {
  for (let at = quote + 1; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === 0x22) return at
    if (code === 0x5c) at++
  }
  return -1
}

/** One of several JSON texts in a row. */
export interface JsonDocument {
  start: number
  end: number
  value: Printed
}

/** All JSON objects and arrays that stand in a row with nothing but blanks or commas between; null where anything else does. */
export function jsonDocuments(text: string): JsonDocument[] | null {
  const documents: JsonDocument[] = []
  let from = 0
  for (;;) {
    while (/[\s,\uFEFF]/.test(text.charAt(from))) from++
    if (from >= text.length) return documents
    const opener = text[from]
    const end = opener === '{' || opener === '[' ? endOfBrackets(text, from) : -1
    const value = end < 0 ? null : printedJson(text.slice(from, end))
    if (!value) return null
    documents.push({ start: from, end, value })
    from = end
  }
}
