import { byCodeUnit } from '../../../bytes/json-reshape.ts'
import { type JsonNode, writeJson } from '../../../bytes/json-tree.ts'
import type { Facts, Variant } from '../mistake.ts'
import { bodyTree } from './body-mistake.ts'

/** A value and the names that lead to it. */
interface Entry {
  names: readonly string[]
  text: string
}

const between = ['', '|', '&', ':', ',', ';', '-', '.', ' ', '\n', '#', '_', '~', '%', '*'] as const
const equals = ['=', ':', '', '"="'] as const

function entriesOf(tree: JsonNode, deep: boolean, names: readonly string[] = []): Entry[] {
  if (deep || names.length === 0) {
    if (tree.kind === 'object') {
      return tree.members.flatMap(({ key, value }) => entriesOf(value, deep, [...names, key.text]))
    }
    if (tree.kind === 'array' && deep) {
      return tree.items.flatMap((item, at) => entriesOf(item, deep, [...names, String(at)]))
    }
  }
  return [{ names, text: tree.kind === 'string' ? tree.text : writeJson(tree) }]
}

const last = ({ names }: Entry) => names.at(-1) ?? ''

/** How the name of an inner value is written. */
const namings: Readonly<Record<string, (entry: Entry) => string>> = {
  own: last,
  dots: ({ names }) => names.join('.'),
  brackets: ({ names: [first = '', ...rest] }) => first + rest.map(name => `[${name}]`).join(''),
}

/** Values, or names and values, of the body joined with a mark: in their order, by name, by value. */
export function otherJoins(facts: Facts): readonly Variant[] {
  const tree = bodyTree(facts)
  if (tree === null || facts.body.length > 8192) return []
  const isNested = tree.kind === 'object' && tree.members.some(({ value }) => value.kind === 'object')
  return [false, ...(isNested ? [true] : [])].flatMap(deep => {
    const entries = entriesOf(tree, deep)
    if (entries.length < 2 || entries.length > 200) return []
    const orders = [
      entries,
      entries.toSorted((one, other) => byCodeUnit(last(one), last(other))),
      entries.toSorted((one, other) => byCodeUnit(one.names.join('.'), other.names.join('.'))),
      entries.toSorted((one, other) => byCodeUnit(one.text, other.text)),
      entries.filter(({ text }) => text !== '' && text !== 'null'),
    ]
    return orders.flatMap(list => [...joinsOf(list)])
  })
}

function* joinsOf(list: readonly Entry[]): Generator<Variant> {
  for (const separator of between) {
    const join = (texts: readonly string[], style: string): Variant => ({
      set: { body: texts.join(separator) },
      params: { style, separator },
    })
    yield join(
      list.map(({ text }) => text),
      'values',
    )
    for (const [naming, nameOf] of Object.entries(namings)) {
      for (const sign of equals) {
        yield join(
          list.map(entry => nameOf(entry) + sign + entry.text),
          `${naming}${sign}`,
        )
      }
    }
  }
}
