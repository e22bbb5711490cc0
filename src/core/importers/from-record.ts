import { decodeUtf8 } from '../bytes/utf8.ts'
import { isJson } from './is-json.ts'
import { itemsAt, type Printed, type PrintedRecord, textAt, textOf } from './printed.ts'

const wholeAddress = ['href', 'full', 'original', 'raw', 'path']

/** An address that stands in parts: whole under one name, or host, path and query each under its own. */
export function addressIn(record: PrintedRecord): string | undefined {
  const [whole] = wholeAddress.flatMap(name => textAt(record, name) ?? [])
  const path = whole ?? joinedAt(record, 'path', '/')
  if (path === undefined) return undefined
  const query = whole?.includes('?') ? '' : queryIn(record)
  const host = joinedAt(record, 'host', '.')
  const local = `${/^(?:https?:|\/)/i.test(path) ? '' : '/'}${path}${query === '' ? '' : `?${query}`}`
  const scheme = textAt(record, 'scheme') ?? textAt(record, 'protocol')?.replace(/:$/, '')
  const port = textAt(record, 'port') ?? ''
  if (host === undefined || host === '' || !local.startsWith('/')) return local
  return `${scheme ?? 'https'}://${host}${port === '' || host.includes(':') ? '' : `:${port}`}${local}`
}

function joinedAt(record: PrintedRecord, name: string, sign: string): string | undefined {
  const items = itemsAt(record, name)
  return items.length > 0 ? items.map(item => textOf(item) ?? '').join(sign) : textAt(record, name)
}

function queryIn(record: PrintedRecord): string {
  const whole = textAt(record, 'query')
  if (whole !== undefined) return whole.replace(/^\?/, '')
  const pairs = itemsAt(record, 'query').filter(item => textAt(item, 'disabled') !== 'true')
  return pairs.map(item => `${textAt(item, 'key') ?? ''}=${textAt(item, 'value') ?? ''}`).join('&')
}

const about =
  /^(?:mode|type|mimeType|contentType|language|options|params|size|encoding|formUrlEncoded|multipartForm|xml|sparql)$/
const held = ['raw', 'text', 'json', 'content', 'data']

/** The text of a body that API clients and recordings keep in a record of its own: `{ mode: "raw", raw: "…" }`. */
export function bodyTextIn(record: PrintedRecord): string | undefined {
  const texts = record.entries.filter(([name, value]) => held.includes(name) && value.kind === 'text')
  const [only] = texts
  if (texts.length !== 1 || !only) return undefined
  const others = record.entries.filter(entry => entry !== only)
  const isNamed = others.some(([name]) => /^(?:mode|type|mimeType)$/.test(name))
  if (!others.every(([name, value]) => about.test(name) || isEmpty(value))) return undefined
  return isNamed || record.entries.length === 1 ? textAt(record, only[0]) : undefined
}

function isEmpty(value: Printed): boolean {
  return (value.kind === 'list' && value.items.length === 0) || (value.kind === 'text' && value.text === '')
}

const base64Text = /^(?=.{16})(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/

/** What a text is in base64, where that is JSON beyond doubt (Go prints bytes so); null where it is none. */
export function jsonInBase64(text: string): string | null {
  if (!/^(?:ey|ew|W[1-9A-Za-z])/.test(text) || !base64Text.test(text)) return null
  const decoded = decodeUtf8(Uint8Array.from(atob(text), char => char.charCodeAt(0)))
  return decoded !== null && /^\s*[{[]/.test(decoded) && isJson(decoded) ? decoded : null
}
