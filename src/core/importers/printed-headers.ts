import type { HeaderPair } from '../request/header-pair.ts'
import { type Draft, setByRole } from './draft.ts'
import { headerName, isHeaderName, roleOf } from './field-names.ts'
import { at, isElided, type Printed, textAt, textOf } from './printed.ts'

/** Headers as a map, as pairs, as lines, as names and values in turn. */
export function headersIn(value: Printed): HeaderPair[] {
  if (value.kind === 'record') return value.entries.flatMap(([name, held]) => headerPairs(name, held))
  if (value.kind === 'text') return headerLines(value.text)
  if (value.kind !== 'list') return []
  if (
    value.items.length % 2 === 0 &&
    value.items.every(item => item.kind === 'text') &&
    isHeaderName(textOf(value.items[0]) ?? '')
  )
    return inTurn(value.items)
  const [only] = value.items
  if (value.items.length === 1 && only?.kind === 'record' && at(only, 'value') === undefined) return headersIn(only)
  // A constructor around them: `EnvironHeaders([('Name', 'value'), …])`
  if (value.items.length === 1 && only?.kind === 'list' && only.items[0]?.kind === 'list') return headersIn(only)
  return value.items.flatMap(item => {
    if (item.kind === 'text') return headerLines(item.text)
    if (item.kind === 'list')
      return headerPairs(textOf(item.items[0]) ?? '', item.items[1] ?? { kind: 'word', text: 'null' })
    const name = textAt(item, 'name') ?? textAt(item, 'key') ?? textAt(item, 'Key')
    const held = at(item, 'value') ?? at(item, 'Value')
    if (name !== undefined && held !== undefined) return headerPairs(name, held)
    return item.kind === 'record' && item.entries.length === 1 ? headersIn(item) : []
  })
}

function inTurn(items: readonly Printed[]): HeaderPair[] {
  return items.flatMap((item, index): HeaderPair[] =>
    index % 2 === 0 ? [[textOf(item) ?? '', textOf(items[index + 1]) ?? '']] : [],
  )
}

function headerPairs(name: string, value: Printed): HeaderPair[] {
  if (value.kind === 'list') return value.items.flatMap(item => headerPairs(name, item))
  if (isElided(value)) return []
  const text = textOf(value)
  return text === undefined || name === '' ? [] : [[headerName(name), text]]
}

function headerLines(text: string): HeaderPair[] {
  return text.split(/\r?\n/).flatMap((line): HeaderPair[] => {
    const [, name = '', value = ''] = /^[ \t]*([A-Za-z][\w-]*)[ \t]*:[ \t]*(.*)$/.exec(line) ?? []
    return name === '' ? [] : [[name, value]]
  })
}

/** Headers in any spelling: those that are Netzme's own under another name are known by it. */
export function addHeaders(draft: Draft, headers: readonly HeaderPair[]): void {
  for (const [name, value] of headers) {
    const role = roleOf(name)
    const known =
      role === 'authorization' ||
      role === 'signature' ||
      role === 'requestTime' ||
      role === 'clientId' ||
      role === 'token'
    if (known && !isHeaderName(name)) setByRole(draft, role, name, value)
    draft.headers.push([name, value])
  }
}
