import { type Draft, disagree, emptyDraft, strength } from '../draft.ts'
import { isHeaderName, type Role, roleOf } from '../field-names.ts'
import { asJson } from '../printed.ts'
import type { ProblemList } from '../problem-list.ts'
import { assign, emptyScope, keyOf, printedOf, type Scope, sourceOf, strictly, textOf } from './code-scope.ts'
import type { CodeElement, CodeTextValue, CodeValue } from './read-statements.ts'

interface Reading {
  readonly problems: ProblemList
  readonly scope: Scope
  readonly all: Draft[]
  draft: Draft
  /** Values of names that say what they are for: `payload`, `url`. They fill gaps. */
  spare: Map<Role, CodeValue>
}

const verb = /^(?:get|post|put|patch|delete|head|options)$/i
const className = /(?:^|\.|Http|HTTP\.)(Get|Post|Put|Patch|Delete)(?:\.new)?$/

/** The requests that statements of a program describe, in order. Literals are read, no code is run. */
export function requestsOfCode(statements: Iterable<CodeElement>, problems: ProblemList): Draft[] {
  const reading: Reading = { problems, scope: emptyScope(), all: [], draft: emptyDraft(), spare: new Map() }
  for (const element of statements) readElement(reading, element)
  close(reading)
  return reading.all.filter(draft => strength(draft) >= 2 && (draft.target !== undefined || draft.headers.length > 0))
}

function close(reading: Reading): void {
  const { draft, spare, scope } = reading
  const url = textOf(spare.get('target'), scope)
  if (draft.target === undefined && url) setTarget(reading, url)
  const method = textOf(spare.get('method'), scope)
  if (draft.method === undefined && method && verb.test(method.text)) draft.method = method.text
  if (draft.body === undefined && spare.has('body') && draft.method !== 'GET') setBody(reading, spare.get('body'))
  // What the clients do where nothing is said.
  if (draft.target !== undefined) draft.method ??= draft.body ? 'POST' : 'GET'
  if (draft.method === 'GET') draft.body ??= ''
  reading.all.push(draft)
  reading.draft = emptyDraft()
}

/** A value that the request has otherwise already begins the next one. */
function put(reading: Reading, change: Partial<Draft>): void {
  const next: Draft = { ...emptyDraft(), ...change }
  if (strength(reading.draft) >= 3 && disagree(reading.draft, next)) close(reading)
  Object.assign(reading.draft, {
    ...change,
    headers: [...reading.draft.headers, ...(change.headers ?? [])],
    named: { ...reading.draft.named, ...change.named },
  })
}

/** Within parentheses a name with `=` is an argument's. */
function readElement(reading: Reading, { key, sign, value }: CodeElement, isArgument = false): void {
  const isAssigned = !isArgument && (sign === '=' || sign === ':=')
  if (key === null) visit(reading, value)
  else if (key.kind === 'index' && isAssigned) setHeader(reading, textOf(key.key, reading.scope)?.text ?? '', value)
  else readNamed(reading, key, isAssigned, value)
}

function readNamed(reading: Reading, key: CodeValue, isAssigned: boolean, value: CodeValue): void {
  const name = keyOf(key, reading.scope)
  const last = name.split('.').at(-1) ?? ''
  const role = roleOf(last) ?? (/CUSTOMREQUEST$/i.test(last) ? 'method' : undefined)
  if (key.kind === 'text' && isHeaderName(last)) setHeader(reading, last, value)
  else if (isAssigned && key.kind === 'name' && !name.includes('.')) {
    assign(reading.scope, name, value)
    if (role === 'body' || role === 'target' || role === 'method') reading.spare.set(role, value)
    if (role !== 'body') visit(reading, value)
  } else if (!setMember(reading, role, last, value)) visit(reading, value)
}

/** An entry of an options object, a named argument, a property. True where its value needs no further look. */
function setMember(reading: Reading, role: Role | undefined, name: string, value: CodeValue): boolean {
  const text = textOf(value, reading.scope)
  if (role === 'body') setBody(reading, value)
  else if (role === 'method' && verb.test(constantIn(value) ?? text?.text ?? ''))
    put(reading, { method: (constantIn(value) ?? text?.text ?? '').toUpperCase() })
  else if (role === 'target' && text && /^(?:https?:\/\/|\/|\{)/.test(text.text)) setTarget(reading, text)
  else if (/^(?:base_?ur[il]|hostname|host)$/i.test(name) && text && text.open.length === 0) setBase(reading, text.text)
  else if (/^CURLOPT_POST$/i.test(name)) reading.draft.method ??= 'POST'
  else return false
  return true
}

function setBase(reading: Reading, text: string): void {
  reading.draft.baseUrl ??= /^https?:/.test(text) ? text.replace(/\/+$/, '') : `https://${text}`
}

function visit(reading: Reading, value: CodeValue): void {
  if (value.kind === 'call') {
    if (value.receiver) visit(reading, value.receiver)
    readCall(reading, value)
  } else if (value.kind === 'group') {
    for (const element of value.elements) readElement(reading, element, value.open === '(')
  } else if (value.kind === 'index') visit(reading, value.of)
  else if (value.kind === 'text' || value.kind === 'sum') headerLine(reading, textOf(value, strictly(reading.scope)))
}

/** "Name: value", as PHP's cURL takes its headers. */
function headerLine(reading: Reading, text: CodeTextValue | null): void {
  const [, name = '', value = ''] = /^([A-Za-z][\w-]*): ?([^\n]*)$/.exec(text?.text ?? '') ?? []
  if (text && name !== '' && isHeaderName(name)) addHeader(reading, name, { ...text, text: value })
}

function setHeader(reading: Reading, name: string, value: CodeValue): void {
  const text = textOf(value, strictly(reading.scope))
  if (text) addHeader(reading, name, text)
  else if (isHeaderName(name)) reading.problems.add({ code: 'import-unresolved-variable', name: sourceOf(value) })
}

function addHeader(reading: Reading, name: string, { text, open }: CodeTextValue): void {
  if (!isHeaderName(name) && roleOf(name) === undefined) return
  if (open.length > 0) {
    for (const one of open) reading.problems.add({ code: 'import-unresolved-variable', name: one.slice(0, 60) })
    return
  }
  const held = reading.draft.headers.some(([key, value]) => key.toLowerCase() === name.toLowerCase() && value === text)
  if (!held) put(reading, { headers: [[name, text]] })
}

function setTarget(reading: Reading, { text, open }: CodeTextValue): void {
  // A base address without a value: the path behind it is known all the same.
  const target = open.length > 0 ? text.replace(/^\{[^{}]*\}(?=\/)/, '') : text
  for (const name of open) reading.problems.add({ code: 'import-unresolved-variable', name: name.slice(0, 60) })
  if (/^https?:\/\/[^/]+\/?$/.test(target)) setBase(reading, target)
  else if (/^(?:https?:\/\/|\/)/.test(target)) put(reading, { target })
}

function setBody(reading: Reading, value: CodeValue | undefined): void {
  if (value === undefined || reading.draft.body !== undefined) return
  const text = textOf(value, reading.scope)
  if (value.kind === 'name' && /^(?:null|None|nil|undefined)$/.test(value.path)) reading.draft.body = ''
  else if (text && text.open.length === 0) {
    reading.draft.body = text.text
    if (text.isPrinted) reading.problems.add({ code: 'import-body-printed' })
  } else {
    const printed = printedOf(value, reading.scope)
    if (printed?.kind === 'record' || printed?.kind === 'list') {
      reading.draft.body = asJson(printed)
      reading.problems.add({ code: 'import-body-printed' })
    } else reading.problems.add({ code: 'import-body-computed', source: sourceOf(value) })
  }
}

const bodyCall = /^(?:body|setBody|withBody|AddStringBody|AddBody|content|write|send|payload|data|body_str|setEntity)$/i
const headerCall =
  /^(?:header|addHeader|setHeader|set|add|append|put|addValue|setValue|setRequestHeader|addRequestHeader|setRequestProperty|addRequestProperty|TryAddWithoutValidation|insert)$/i
const bearerCall = /^(?:setBearerAuth|withToken|setAuthToken|bearerAuth|bearer_auth|bearer|auth_token)$/i

type Call = CodeValue & { kind: 'call' }

function readCall(reading: Reading, call: Call): void {
  const name = call.path.split('.').at(-1) ?? ''
  const plain = call.elements.filter(({ key }) => key === null).map(({ value }) => value)
  if (isHeaderCall(reading, call, name, plain)) return
  if (/^curl_setopt$/i.test(name)) {
    const [, option, value] = plain
    if (option && value) readNamed(reading, option, false, value)
    return
  }
  // RestSharp: the body is a parameter that is named by its type.
  if (/^AddParameter$/i.test(name) && /^application\/json/.test(textOf(plain[0], reading.scope)?.text ?? ''))
    setBody(reading, plain[1])
  readSending(reading, call, name, plain)
  for (const element of call.elements) readElement(reading, element, true)
}

/** One header or several, whatever the client calls it. */
function isHeaderCall(reading: Reading, call: Call, name: string, plain: readonly CodeValue[]): boolean {
  const texts = plain.map(value => textOf(value, reading.scope))
  const [first] = texts
  if (headerCall.test(name)) return headerCallIn(reading, call)
  if (bearerCall.test(name) && first) addHeader(reading, 'Authorization', { ...first, text: `Bearer ${first.text}` })
  else if (name === 'headers' && first && plain.length % 2 === 0) {
    for (let at = 0; at + 1 < plain.length; at += 2) setHeader(reading, texts[at]?.text ?? '', plain[at + 1] ?? call)
  } else return false
  return true
}

const takesBody = /^(?:post|put|patch|request|requestAsync|exchange|NewRequest|NewRequestWithContext|Request)$/i

function readSending(reading: Reading, call: Call, name: string, plain: readonly CodeValue[]): void {
  const texts = plain.map(value => textOf(value, reading.scope))
  const method = methodOf(call, plain, reading.scope)
  const address = texts.findIndex(text => isAddress(text, method !== undefined))
  const target = texts[address]
  if (method !== undefined) put(reading, { method })
  if (target && (method !== undefined || isAbsolute(target) || /ur[il]$|init$/i.test(name))) setTarget(reading, target)
  const [first] = texts
  if (method === undefined) {
    if (bodyCall.test(name) && first && plain.length <= 3 && first.text !== '' && !isAbsolute(first))
      setBody(reading, plain[0])
  } else if (method === 'GET' || method === 'DELETE') return
  else if (address >= 0 && takesBody.test(name)) bodyAmong(reading, plain.slice(address + 1))
  else if (address < 0 && verb.test(name) && plain.length === 1) bodyAmong(reading, plain)
  else if (/method$/i.test(name)) bodyAmong(reading, plain.slice(1))
}

/** The body is the first value behind the address that is a text; options stand in an object. */
function bodyAmong(reading: Reading, given: readonly CodeValue[]): void {
  const values = given.filter(value => constantIn(value) === undefined)
  const [first] = values
  if (
    first === undefined ||
    (first.kind === 'group' && first.elements.some(({ key }) => key !== null && isOption(keyOf(key, reading.scope))))
  )
    return
  if (first.kind === 'name' && reading.scope.get(first.path)?.kind === 'group' && values.length > 1) return
  const text = textOf(first, reading.scope)
  if (text && !(text.open.length > 0 && values.length === 1 && !/body|data|payload/i.test(sourceOf(first))))
    setBody(reading, first)
  else if (first.kind === 'group') setBody(reading, first)
}

function isOption(name: string): boolean {
  const role = roleOf(name)
  return role === 'headers' || role === 'body' || /^(?:json|form_params|query|timeout)$/.test(name)
}

function isAbsolute(text: CodeTextValue | null | undefined): boolean {
  return /^https?:\/\/\S+$/.test(text?.text ?? '')
}

function isAddress(text: CodeTextValue | null | undefined, besideVerb: boolean): boolean {
  return isAbsolute(text) || (besideVerb && /^(?:\{[^{}\s]{1,60}\})?\/\w\S*$/.test(text?.text ?? ''))
}

function methodOf(call: Call, plain: readonly CodeValue[], scope: Scope): string | undefined {
  const name = call.path.split('.').at(-1) ?? ''
  const ofClass = className.exec(call.path)?.[1]
  if (ofClass !== undefined && (name === 'new' || /^Http/.test(name))) return ofClass.toUpperCase()
  for (const value of plain) {
    const constant = constantIn(value)
    if (constant !== undefined && (/[A-Z]/.test(constant) || call.path.endsWith('execute')))
      return constant.toUpperCase()
    const text = value.kind === 'text' || value.kind === 'name' ? textOf(value, scope)?.text : undefined
    if (text !== undefined && /^(?:GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS)$/.test(text)) return text
  }
  if (!verb.test(name)) return undefined
  const first = textOf(plain[0], scope)
  if (isAddress(first, true)) return name.toUpperCase()
  return plain.length <= 1 && chained(call.receiver) ? name.toUpperCase() : undefined
}

/** `HttpMethod.Post`, `http.MethodGet`, `:put`. */
function constantIn(value: CodeValue): string | undefined {
  if (value.kind !== 'name') return undefined
  const last = (value.path.split('.').at(-1) ?? '').replace(/^Method_?(?=[A-Z])/i, '')
  return verb.test(last) ? last : undefined
}

/** A builder's chain that names an address: `.url("…").post(body)`. */
function chained(value: CodeValue | null): boolean {
  return value?.kind === 'call' && /(?:ur[il]|Builder|newBuilder|headers?)$/i.test(value.path)
}

/** `set("Name", "value")`, and Swift's `addValue("value", forHTTPHeaderField: "Name")`. True where it was one. */
function headerCallIn(reading: Reading, { elements }: Call): boolean {
  const [first, second] = elements
  if (!first || !second || elements.length > 3) return false
  const isSwift = second.key?.kind === 'name' && second.key.path === 'forHTTPHeaderField'
  const [key, value] = isSwift ? [second.value, first.value] : [first.value, second.value]
  const name = textOf(key, reading.scope)?.text ?? ''
  if (!isHeaderName(name)) return false
  setHeader(reading, name, value)
  return true
}
