import { isJson } from '../is-json.ts'
import { type KnownNames, knownNames } from '../known-names.ts'
import { asJson, type Printed } from '../printed.ts'
import type { CodeElement, CodeTextValue, CodeValue } from './read-statements.ts'

/** What the program has given to its names so far. */
export interface Scope extends KnownNames<CodeValue> {
  /** What a call gives is not known, even where it is given a text: `sign(body)`. */
  isStrict?: boolean
}

export function emptyScope(): Scope {
  return knownNames<CodeValue>(value => lookUp + (value.kind === 'made' ? value.text.text.length : 0))
}

/** Gives a name its value; a text is put together at once, as later the names in it may stand for something else. */
export function assign(scope: Scope, name: string, value: CodeValue): void {
  const text = value.kind === 'call' || value.kind === 'group' ? null : textOf(value, scope)
  scope.set(name, text && text.text.length < longestMade ? { kind: 'made', text } : value)
}

/** The same names; only calls that hand a text on are followed. */
export function strictly(scope: Scope): Scope {
  return { ...scope, isStrict: true }
}

const deepest = 30
/** What looking a name up costs: lists that hold themselves would go on for ever. */
const lookUp = 20_000
/** So many names without a value are kept for one text. */
const namedOpen = 20
const longestMade = 4_000_000
const encoders =
  /(?:^|\.)(?:dumps|json_encode|stringify|jsonEncode|to_json|writeValueAsString|Marshal|SerializeObject|Serialize|toJson)$/
/** They give the text that they are given. */
const handsOn = /^(?:str|String|bytes|Buffer\.from|String\.valueOf|AuthenticationHeaderValue)$/
const mediaType = /^[a-z]+\/[\w.+-]+(?:;.*)?$/i

/** The text of a value; null where it is none, or only running the program would tell. */
export function textOf(value: CodeValue | undefined, scope: Scope, depth = 0): CodeTextValue | null {
  if (value === undefined || depth > deepest) return null
  switch (value.kind) {
    case 'text':
      return joined(
        value.value.parts.map(part => (typeof part === 'string' ? plain(part) : named(part.name, scope, depth))),
      )
    case 'number':
      return plain(value.text)
    case 'made':
      return value.text
    case 'name': {
      const held = heldBy(value.path, scope)
      return held === undefined ? open(value.path) : textOf(held, scope, depth + 1)
    }
    case 'sum': {
      const parts = value.parts.map(part => textOf(part, scope, depth + 1) ?? open(sourceOf(part)))
      return joined(parts)
    }
    case 'call':
      return calledText(value, scope, depth)
    default:
      return null
  }
}

function plain(text: string): CodeTextValue {
  return { text, open: [] }
}

function open(name: string): CodeTextValue {
  return { text: `{${name}}`, open: [name] }
}

function joined(parts: readonly CodeTextValue[]): CodeTextValue {
  const isPrinted = parts.some(part => part.isPrinted)
  return {
    text: parts.map(part => part.text).join(''),
    open: [...new Set(parts.flatMap(part => part.open))].slice(0, namedOpen),
    ...(isPrinted && { isPrinted }),
  }
}

function named(name: string, scope: Scope, depth: number): CodeTextValue {
  const held = heldBy(name, scope)
  return (held && textOf(held, scope, depth + 1)) ?? open(name)
}

/** `this.token` and `self.token` are `token`. */
function heldBy(path: string, scope: Scope): CodeValue | undefined {
  return scope.get(path) ?? scope.get(path.replace(/^(?:this|self|@)\./, ''))
}

/** A name in the text, for words about it. */
export function sourceOf(value: CodeValue): string {
  if (value.kind === 'name') return value.path.slice(0, 60)
  if (value.kind === 'call') return `${value.path.slice(-50)}(…)`
  return value.kind === 'index' ? `${sourceOf(value.of)}[…]` : '…'
}

/** A call that wraps one text (`URI.create("…")`, `strings.NewReader(body)`) is that text; one that encodes prints an object. */
function calledText(
  { path, elements }: CodeValue & { kind: 'call' },
  scope: Scope,
  depth: number,
): CodeTextValue | null {
  const values = elements.filter(({ sign }) => sign === '' || sign === ':').map(({ value }) => value)
  if (scope.isStrict && !handsOn.test(path)) return null
  if (encoders.test(path)) {
    const [first] = values
    const printed = first && printedOf(first, scope, depth)
    return printed ? { text: asJson(printed), open: [], isPrinted: true } : null
  }
  const texts = values
    .flatMap(value => textOf(value, scope, depth + 1) ?? [])
    .filter(({ text }) => !mediaType.test(text))
  const known = texts.filter(one => one.open.length === 0)
  const json = known.find(({ text }) => /^\s*[{[]/.test(text) && isJson(text))
  return json ?? known.find(({ text }) => /^https?:/.test(text)) ?? (texts.length === 1 ? (known[0] ?? null) : null)
}

/** An object or a list of the program as a printed value; null where a part of it is not known. */
export function printedOf(value: CodeValue, scope: Scope, depth = 0): Printed | null {
  if (depth > deepest) return null
  if (value.kind === 'name') {
    const held = heldBy(value.path, scope)
    if (held) return printedOf(held, scope, depth + 1)
    return /^(?:true|false|null|None|True|False|nil)$/.test(value.path) ? { kind: 'word', text: value.path } : null
  }
  if (value.kind === 'number') return { kind: 'word', text: value.text }
  if (value.kind === 'group') return printedGroup(value.elements, scope, depth)
  const text = textOf(value, scope, depth + 1)
  return text && text.open.length === 0 ? { kind: 'text', text: text.text } : null
}

function printedGroup(elements: readonly CodeElement[], scope: Scope, depth: number): Printed | null {
  const isRecord = elements.length > 0 && elements.every(({ key }) => key !== null)
  const entries: (readonly [string, Printed])[] = []
  const items: Printed[] = []
  for (const { key, value } of elements) {
    const held = printedOf(value, scope, depth + 1)
    if (held === null) return null
    if (isRecord) entries.push([key === null ? '' : keyOf(key, scope), held])
    else items.push(held)
  }
  return isRecord ? { kind: 'record', entries } : { kind: 'list', items }
}

/** What an entry is called. */
export function keyOf(key: CodeValue, scope: Scope): string {
  if (key.kind === 'name') return key.path
  return textOf(key, scope)?.text ?? ''
}
