/** A value that a program printed, in whatever language: what JSON, YAML and the dialects of logs have in common. */
export type Printed = PrintedText | PrintedBytes | PrintedWord | PrintedList | PrintedRecord

export interface PrintedText {
  kind: 'text'
  text: string
  /** The program left a part out ("… 20 more characters"). */
  cut?: boolean
}
export interface PrintedBytes {
  kind: 'bytes'
  bytes: Uint8Array
  cut?: boolean
}
/** A number, true, nil, a symbol: whatever stands without quotes. */
export interface PrintedWord {
  kind: 'word'
  text: string
}
export interface PrintedList {
  kind: 'list'
  items: readonly Printed[]
  /** The same as JSON as it was typed, where it was JSON. */
  json?: () => string
}
export interface PrintedRecord {
  kind: 'record'
  /** In order; a name may come twice. */
  entries: readonly (readonly [name: string, value: Printed])[]
  json?: () => string
}

const nothing = new Set(['null', 'None', 'nil', 'NULL', 'undefined', '<nil>'])

/** The text of a string or a bare word; undefined for anything else and for the languages' words for nothing. */
export function textOf(value: Printed | undefined): string | undefined {
  if (value?.kind === 'text') return value.text
  return value?.kind === 'word' && !nothing.has(value.text) ? value.text : undefined
}

/** True for null, None, nil and their like. */
export function isNothing(value: Printed): boolean {
  return value.kind === 'word' && nothing.has(value.text)
}

/** Node prints `[Array]` where it goes no deeper. */
export function isElided(value: Printed): boolean {
  return value.kind === 'text' && value.cut === true && value.text === ''
}

/** What stands under these names, one inside the other; the last of members of one name, as JSON readers take it. */
export function at(value: Printed | undefined, ...names: readonly string[]): Printed | undefined {
  let found = value
  for (const name of names) {
    if (found?.kind !== 'record') return undefined
    found = found.entries.findLast(([key]) => key === name)?.[1]
  }
  return found
}

/** The text that stands under these names. */
export function textAt(value: Printed | undefined, ...names: readonly string[]): string | undefined {
  return textOf(at(value, ...names))
}

/** The items of the list under these names; none where there is no list. */
export function itemsAt(value: Printed | undefined, ...names: readonly string[]): readonly Printed[] {
  const list = at(value, ...names)
  return list?.kind === 'list' ? list.items : []
}

/** True where a flag is set, as JSON or as YAML's text. */
export function isSet(value: Printed | undefined, name: string): boolean {
  return textAt(value, name) === 'true'
}

const jsonNumber = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/

/** Compact JSON of a value: as typed where it was JSON, else written anew. */
export function asJson(value: Printed): string {
  switch (value.kind) {
    case 'text':
      return JSON.stringify(value.text)
    case 'bytes':
      return JSON.stringify(new TextDecoder().decode(value.bytes))
    case 'word':
      return wordAsJson(value.text)
    case 'list':
      return value.json?.() ?? `[${value.items.map(asJson).join(',')}]`
    case 'record':
      return (
        value.json?.() ??
        `{${value.entries.map(([name, held]) => `${JSON.stringify(name)}:${asJson(held)}`).join(',')}}`
      )
  }
}

function wordAsJson(text: string): string {
  if (nothing.has(text)) return 'null'
  if (text === 'True' || text === 'true') return 'true'
  if (text === 'False' || text === 'false') return 'false'
  return jsonNumber.test(text) ? text : JSON.stringify(text)
}
