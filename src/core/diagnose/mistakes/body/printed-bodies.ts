import { jsonEscapes } from '../../../bytes/json-escape.ts'
import { sortDeep } from '../../../bytes/json-reshape.ts'
import { type JsonNode, printJson } from '../../../bytes/json-tree.ts'
import type { Facts, Variant } from '../mistake.ts'
import { nameIn } from '../variables.ts'
import { bodyTree } from './body-mistake.ts'

const { minimal } = jsonEscapes
const inQuotes = (text: string) => `"${minimal({ kind: 'string', raw: '', text })}"`

interface Look {
  object: (members: readonly (readonly [key: string, value: string])[]) => string
  array?: (items: readonly string[]) => string
  key?: (text: string) => string
  string?: (text: string) => string
  number?: (raw: string) => string
  literal?: Readonly<Partial<Record<string, string>>>
}

const plain = (text: string) => text
const listed = (items: readonly string[]) => `[${items.join(', ')}]`

function look({ object, array = listed, key = plain, string = plain, number = plain, literal = {} }: Look) {
  return (tree: JsonNode): string =>
    printJson(tree, {
      object,
      array,
      key: ({ text }) => key(text),
      string: ({ text }) => string(text),
      number,
      literal: raw => literal[raw] ?? raw,
    })
}

const pairs = (sign: string) => (members: readonly (readonly [string, string])[]) =>
  members.map(([key, value]) => key + sign + value).join(', ')

/** A whole number of a serde_json::Value, or a string: each says what it is. */
const rust = look({
  object: members => `Object {${pairs(': ')(members)}}`,
  array: items => `Array [${items.join(', ')}]`,
  key: inQuotes,
  string: text => `String(${inQuotes(text)})`,
  number: raw => `Number(${raw})`,
  literal: { true: 'Bool(true)', false: 'Bool(false)', null: 'Null' },
})
const elixir = look({
  object: members => `%{${pairs(' => ')(members)}}`,
  key: inQuotes,
  string: inQuotes,
  literal: { null: 'nil' },
})
const elixirAtoms = look({
  object: members => `%{${pairs(': ')(members)}}`,
  string: inQuotes,
  literal: { null: 'nil' },
})
const swift = look({
  object: members => (members.length === 0 ? '[:]' : `[${pairs(': ')(members)}]`),
  key: inQuotes,
  string: inQuotes,
})
const braces = look({ object: members => `{${pairs(': ')(members)}}` })
const groovy = look({ object: members => (members.length === 0 ? '[:]' : `[${pairs(':')(members)}]`) })
const javascript = look({
  object: members => (members.length === 0 ? '{}' : `{ ${pairs(': ')(members)} }`),
  array: items => (items.length === 0 ? '[]' : `[ ${items.join(', ')} ]`),
  key: text => (/^[A-Za-z_]\w*$/.test(text) ? text : `'${text}'`),
  string: text => (text.includes("'") && !text.includes('"') ? `"${text}"` : `'${text}'`),
})

/** As languages print a map or a dictionary for people to read. */
const styles: Readonly<Record<string, (tree: JsonNode) => string>> = {
  dart: braces,
  elixir,
  'elixir-sorted': tree => elixir(sortDeep(tree)),
  'elixir-atoms': elixirAtoms,
  rust,
  'rust-sorted': tree => rust(sortDeep(tree)),
  swift,
  'swift-sorted': tree => swift(sortDeep(tree)),
  groovy,
  javascript,
}

export function printedBodies(facts: Facts, reach: 1 | 2 | 3): readonly Variant[] {
  const tree = bodyTree(facts)
  if (tree === null || reach === 3 || (tree.kind !== 'object' && tree.kind !== 'array')) return []
  return Object.entries(styles)
    .slice(0, reach === 2 ? 3 : undefined)
    .map(([style, print]) => ({ set: { body: print(tree) }, params: { style } }))
}

const endings = [
  'Request',
  '',
  'Req',
  'RequestBody',
  'Body',
  'Dto',
  'DTO',
  'RequestDto',
  'Payload',
  'Data',
  'Model',
  'Param',
  'Params',
]
/** What stands around the members, by language and generator. */
const frames: readonly (readonly [style: string, open: string, close: string])[] = [
  ['kotlin', '(', ')'],
  ['java-record', '[', ']'],
  ['java', '{', '}'],
]

/** toString() of a data class, a record or a model: the class is guessed from path, type and members. */
export function printedClasses(facts: Facts): readonly Variant[] {
  const tree = bodyTree(facts)
  if (tree?.kind !== 'object' || facts.body.length > 4096) return []
  return frames.flatMap(([style, open, close]) =>
    classNames(facts, tree).flatMap(name =>
      ['', 'Request', 'Dto', 'Data', 'Payload', null].map((inner): Variant => {
        const named = (node: JsonNode, own: string): string => {
          if (node.kind === 'array') return `[${node.items.map(item => named(item, own)).join(', ')}]`
          if (node.kind !== 'object') return node.kind === 'string' ? node.text : node.raw
          const members = node.members.map(({ key, value }) => `${key.text}=${named(value, classOf(key.text))}`)
          return own + open + members.join(', ') + close
        }
        const classOf = (member: string) => (inner === null ? name : '') + nameIn('pascal', member) + (inner ?? '')
        return { set: { body: named(tree, name) }, params: { style, name } }
      }),
    ),
  )
}

function classNames({ path }: Facts, tree: JsonNode): string[] {
  const [route = ''] = path.split('?')
  const words = route.split('/').filter(segment => /^[a-z][A-Za-z_-]*$/.test(segment))
  const type = tree.kind === 'object' ? tree.members.find(({ key }) => key.text === 'type')?.value : undefined
  const roots = [words.slice(-1), words.slice(-2), words.slice(-2).toReversed(), words.slice(-3)].map(parts =>
    parts.map(part => nameIn('pascal', part)).join(''),
  )
  if (type?.kind === 'string')
    roots.push(nameIn('pascal', type.text), nameIn('pascal', type.text.replace(/^[a-z]+_/, '')))
  return [...new Set(['', ...roots].flatMap(root => endings.map(ending => root + ending)))].filter(name => name !== '')
}
