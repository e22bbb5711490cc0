import { base64 } from '@scure/base'
import { decodeUtf8 } from '../../bytes/utf8.ts'
import { roleOf } from '../field-names.ts'
import { httpDraft } from '../http-draft.ts'
import { asJson, type Printed, type PrintedRecord, textAt, textOf } from '../printed.ts'
import { unescapedHtml } from './html-escapes.ts'

const opening =
  /<([A-Za-z_][\w:.-]{0,100})((?:[ \t\r\n]+[\w:.-]{1,100}[ \t]*=[ \t]*(?:"[^"<]*"|'[^'<]*'))*)[ \t\r\n]*(\/?)>/y
const closing = /<\/([A-Za-z_][\w:.-]{0,100})[ \t\r\n]*>/y
const aside = /<\?[^>]*\?>|<!--|<!DOCTYPE[^>]*>/y
const attribute = /([\w:.-]{1,100})[ \t]*=[ \t]*(?:"([^"]*)"|'([^']*)')/g
const deepest = 100
/** So many of a request's names make an XML text one of them. */
const enough = 3

interface Open {
  name: string
  entries: (readonly [string, Printed])[]
  text: string[]
  attributes: ReadonlyMap<string, string>
}

/**
 * An XML text that holds a request (JMeter, Burp, a program's own), as JSON of the same names and values, or as the raw request in
 * it; null where a text is none. Words around it stay. An XML body of a request holds none of its names.
 */
export function requestOfXml(text: string): string | null {
  const start = /<(?:\?xml\b|[A-Za-z_][\w:.-]*(?:[ \t][^<>]*)?>)/.exec(text.slice(0, 20_000))?.index
  if (start === undefined || !text.includes('</')) return null
  const read = readXml(text, start)
  if (!read) return null
  const raw = rawRequest(read.value)
  if (raw === null && rolesIn(read.value, new Set()).size < enough) return null
  return `${text.slice(0, start)}\n${raw ?? asJson(read.value)}\n${text.slice(read.end)}`
}

function rolesIn(value: Printed, roles: Set<string>): Set<string> {
  if (value.kind === 'list') for (const item of value.items) rolesIn(item, roles)
  if (value.kind !== 'record') return roles
  for (const [name, held] of value.entries) {
    const role = roleOf(name)
    if (role !== undefined) roles.add(role)
    rolesIn(held, roles)
  }
  return roles
}

/** Burp keeps the request as it went over the wire. */
function rawRequest(value: Printed): string | null {
  if (value.kind === 'text') return httpDraft(value.text) && value.text
  if (value.kind !== 'record') return null
  for (const [, held] of value.entries) {
    const found = rawRequest(held)
    if (found !== null) return found
  }
  return null
}

/** One element and what is in it; one pass. Null where it is not closed as it was opened. */
function readXml(text: string, start: number): { value: Printed; end: number } | null {
  const root: Open = { name: '', entries: [], text: [], attributes: new Map() }
  const open: Open[] = [root]
  let at = start
  for (let mark = text.indexOf('<', at); mark !== -1; mark = text.indexOf('<', at)) {
    const top = open.at(-1)
    if (!top) return null
    top.text.push(unescapedHtml(text.slice(at, mark)))
    const next = skipped(text, mark, top)
    if (next === null) return null
    if (next > mark) {
      at = next
      continue
    }
    closing.lastIndex = mark
    const closes = closing.exec(text)
    if (closes) {
      if (open.length < 2 || closes[1] !== top.name) return null
      at = closing.lastIndex
    } else {
      opening.lastIndex = mark
      const [whole, name = '', attributes = '', empty] = opening.exec(text) ?? []
      if (whole === undefined || open.length > deepest) return null
      at = mark + whole.length
      open.push({ name, entries: [], text: [], attributes: attributesOf(attributes) })
      if (empty !== '/') continue
    }
    const done = open.pop()
    if (done) open.at(-1)?.entries.push(entryOf(done))
    if (open.length === 1) return { value: { kind: 'record', entries: root.entries }, end: at }
  }
  return null
}

/** Behind a comment, an instruction or a CDATA section, whose text is as it stands; the same place where none begins there. */
function skipped(text: string, mark: number, top: Open): number | null {
  if (text.startsWith('<![CDATA[', mark)) {
    const end = text.indexOf(']]>', mark)
    if (end < 0) return null
    top.text.push(text.slice(mark + 9, end))
    return end + 3
  }
  aside.lastIndex = mark
  const found = aside.exec(text)
  if (!found) return mark
  if (found[0] !== '<!--') return aside.lastIndex
  const end = text.indexOf('-->', mark)
  return end < 0 ? null : end + 3
}

function attributesOf(text: string): Map<string, string> {
  return new Map(
    Array.from(text.matchAll(attribute), ([, name = '', double, single]) => [
      name,
      unescapedHtml(double ?? single ?? ''),
    ]),
  )
}

/** `<header name="A">b</header>` and `<header name="A" value="b"/>` are named by their attribute. */
function entryOf(element: Open): readonly [string, Printed] {
  const own = element.name.replace(/^.*:/, '')
  const key = element.attributes.get('name') ?? element.attributes.get('key')
  const value = printedOf(element)
  if (key === undefined || roleOf(element.name) === 'body') return [own, value]
  const held = element.attributes.get('value')
  if (held !== undefined) return [key, { kind: 'text', text: held }]
  return textOf(value) === undefined ? [own, value] : [key, value]
}

function printedOf({ entries, text, attributes }: Open): Printed {
  const own = [...attributes].map(([name, held]) => [name, { kind: 'text', text: held }] as const)
  const content = text.join('')
  if (entries.length === 0 && (content.trim() !== '' || own.length === 0)) {
    const decoded = attributes.get('base64') === 'true' ? fromBase64(content.trim()) : null
    return { kind: 'text', text: decoded ?? content }
  }
  return withBody({ kind: 'record', entries: [...own, ...(isPlist(entries) ? keyed(entries) : entries)] })
}

type Entries = readonly (readonly [string, Printed])[]

function isPlist(entries: Entries): boolean {
  return (
    entries.length > 0 && entries.length % 2 === 0 && entries.every(([name], at) => (at % 2 === 0) === (name === 'key'))
  )
}

/** A property list has a name and its value in turn. */
function keyed(entries: Entries): Entries {
  return entries.flatMap(([, name], at) => {
    const value = entries[at + 1]?.[1]
    return at % 2 === 0 && value ? [[textOf(name) ?? '', value] as const] : []
  })
}

/** JMeter keeps the body of a POST under the name of the query. */
function withBody(record: PrintedRecord): PrintedRecord {
  if (!/^\s*[{[]/.test(textAt(record, 'queryString') ?? '')) return record
  return {
    kind: 'record',
    entries: record.entries.map(([name, held]) => [name === 'queryString' ? 'body' : name, held]),
  }
}

function fromBase64(text: string): string | null {
  try {
    return decodeUtf8(base64.decode(text))
  } catch {
    // Marked as base64 and none: it stays as it stands.
    return null
  }
}
