import { type JsonNode, printJson, writeJson } from '../../../bytes/json-tree.ts'

type Encode = (text: string) => string

/** encodeURIComponent for any text. */
export const percentEncoded: Encode = text => encodeURIComponent(text.toWellFormed())

/** application/x-www-form-urlencoded as PHP's urlencode writes it: "+" for blanks, "~" and "!'()*" encoded. */
export const formEncoded: Encode = text =>
  percentEncoded(text)
    .replace(/[!'()*~]/g, character => `%${character.charCodeAt(0).toString(16).toUpperCase()}`)
    .replaceAll('%20', '+')

/** http_build_query: nested names as a[b], booleans as 1 and 0, null left out. RFC 3986 style keeps "~". */
export function phpQuery(tree: JsonNode, encode: Encode): string | null {
  const leaf = (node: JsonNode) => {
    if (node.kind === 'string') return node.text
    if (node.kind === 'number') return node.raw
    return node.kind === 'literal' && node.raw !== 'null' ? (node.raw === 'true' ? '1' : '0') : null
  }
  return pairs(tree, leaf, encode)
}

/** qs.stringify: as PHP, but booleans as words, null as an empty value, blanks as %20. */
export function nodeQuery(tree: JsonNode): string | null {
  const leaf = (node: JsonNode) => {
    if (node.kind === 'string') return node.text
    if (node.kind === 'number') return node.raw
    return node.kind === 'literal' && node.raw !== 'null' ? node.raw : ''
  }
  return pairs(tree, leaf, percentEncoded)
}

function pairs(tree: JsonNode, leaf: (node: JsonNode) => string | null, encode: Encode): string | null {
  if (tree.kind !== 'object' && tree.kind !== 'array') return null
  const out: string[] = []
  const visit = (node: JsonNode, name: string) => {
    const children = childrenOf(node)
    if (children !== null) {
      for (const [key, value] of children) visit(value, name === '' ? key : `${name}[${key}]`)
      return
    }
    const value = leaf(node)
    if (value !== null) out.push(`${encode(name)}=${encode(value)}`)
  }
  visit(tree, '')
  return out.join('&')
}

function childrenOf(node: JsonNode): readonly (readonly [string, JsonNode])[] | null {
  if (node.kind === 'object') return node.members.map(({ key, value }) => [key.text, value])
  return node.kind === 'array' ? node.items.map((value, index) => [String(index), value]) : null
}

/** new URLSearchParams(object): inner objects become "[object Object]". */
export function urlSearchParams(tree: JsonNode): string | null {
  if (tree.kind !== 'object') return null
  return new URLSearchParams(tree.members.map(({ key, value }) => [key.text, javascriptText(value)])).toString()
}

function javascriptText(node: JsonNode): string {
  if (node.kind === 'object') return '[object Object]'
  if (node.kind === 'array') return node.items.map(javascriptText).join(',')
  return node.kind === 'string' ? node.text : writeJson(node)
}

/** urllib.parse.urlencode(dict), as requests does with data=dict: inner values as their repr(). */
export function pythonUrlencode(tree: JsonNode): string | null {
  if (tree.kind !== 'object') return null
  return tree.members
    .map(
      ({ key, value }) => `${pythonQuote(key.text)}=${pythonQuote(value.kind === 'string' ? value.text : repr(value))}`,
    )
    .join('&')
}

// quote_plus keeps "~" besides letters, digits, "_", "." and "-".
const pythonQuote = (text: string) => formEncoded(text).replaceAll('%7E', '~')

const names = { true: 'True', false: 'False', null: 'None' }

function repr(node: JsonNode): string {
  const quoted = (text: string) => `'${text.replace(/['\\]/g, '\\$&')}'`
  return printJson(node, {
    object: members => `{${members.map(([key, value]) => `${key}: ${value}`).join(', ')}}`,
    array: items => `[${items.join(', ')}]`,
    key: ({ text }) => quoted(text),
    string: ({ text }) => quoted(text),
    number: raw => raw,
    literal: raw => names[raw],
  })
}
