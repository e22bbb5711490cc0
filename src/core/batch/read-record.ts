import { base64 } from '@scure/base'
import { decodeUtf8 } from '../bytes/utf8.ts'
import { at, type Printed, textOf } from '../importers/printed.ts'
import { printedJson } from '../importers/printed-json.ts'
import { splitAuthorization } from '../importers/split-authorization.ts'
import type { Result } from '../problem.ts'
import type { HeaderPair } from '../request/header-pair.ts'
import type { SignatureRequest } from '../request/request.ts'
import type { FieldName } from './fields.ts'
import type { RecordProblem } from './problem.ts'

/** One record: a request without its secret, the signature that came with it, and its headers as they came. */
export interface BatchRecord {
  request: Omit<SignatureRequest, 'clientSecret'>
  observed: string
  headers: readonly HeaderPair[]
}

type Read<T> = Result<T, RecordProblem>

/**
 * Reads a record of the line filter exactly: nothing is guessed, trimmed or written anew. Fields win over header spellings, and
 * those over `headers`; of members of one name the last counts, as with every JSON reader.
 */
export function readRecord(bytes: Uint8Array): Read<BatchRecord> {
  const text = decodeUtf8(bytes)
  if (text === null) return failed('not-utf8')
  const value = printedJson(text.replace(/^\uFEFF/, ''))
  if (!value) return failed('not-json')
  if (value.kind !== 'record') return failed('not-an-object')
  const headers = readHeaders(at(value, 'headers'))
  if (!headers.ok) return headers
  const body = readBody(value)
  if (!body.ok) return body
  return readFields(value, headers.value, body.value)
}

/** The first of these fields that is missing is the reason. */
const needed = ['clientId', 'method', 'path', 'token', 'requestTime', 'signature'] as const

function readFields(value: Printed, headers: readonly HeaderPair[], body: string | Uint8Array): Read<BatchRecord> {
  const found = new Map<FieldName, string>()
  for (const name of needed) {
    const text = readField(value, headers, name)
    if (!text.ok) return text
    if (text.value === null) return failed(`missing-${name}`)
    found.set(name, text.value)
  }
  const get = (name: FieldName) => found.get(name) ?? ''
  const request = {
    clientId: get('clientId'),
    method: get('method'),
    path: get('path'),
    token: get('token'),
    requestTime: get('requestTime'),
    body,
  }
  return { ok: true, value: { request, observed: get('signature'), headers } }
}

const headerNames: Partial<Record<FieldName, string>> = {
  clientId: 'client-id',
  requestTime: 'request-time',
  signature: 'signature',
  token: 'authorization',
}

/** Null where there is none. */
function readField(value: Printed, headers: readonly HeaderPair[], name: FieldName): Read<string | null> {
  const own = at(value, name)
  if (own && !isNull(own)) {
    // Ids and times are numbers in many logs; a number is what was typed
    const text = own.kind === 'text' || (own.kind === 'word' && /^\d+$/.test(own.text)) ? textOf(own) : undefined
    return text === undefined ? failed(`not-text-${name}`) : { ok: true, value: text }
  }
  const headerName = headerNames[name]
  if (headerName === undefined) return { ok: true, value: null }
  const text = headerAmongFields(value, headerName) ?? headers.find(([key]) => key.toLowerCase() === headerName)?.[1]
  if (text === undefined) return { ok: true, value: null }
  return { ok: true, value: name === 'token' ? (splitAuthorization(text).found.token ?? null) : text }
}

function headerAmongFields(value: Printed, name: string): string | undefined {
  if (value.kind !== 'record') return undefined
  return textOf(value.entries.findLast(([key]) => key.toLowerCase() === name)?.[1])
}

function isNull(value: Printed): boolean {
  return value.kind === 'word' && value.text === 'null'
}

function readBody(value: Printed): Read<string | Uint8Array> {
  const encoded = at(value, 'bodyBase64')
  const body = at(value, 'body')
  if (body && !isNull(body)) return body.kind === 'text' ? { ok: true, value: body.text } : failed('not-text-body')
  if (!encoded || isNull(encoded)) return { ok: true, value: '' }
  if (encoded.kind !== 'text') return failed('not-text-bodyBase64')
  try {
    return { ok: true, value: base64.decode(encoded.text) }
  } catch {
    return failed('not-base64')
  }
}

function readHeaders(value: Printed | undefined): Read<HeaderPair[]> {
  if (!value || isNull(value)) return { ok: true, value: [] }
  const pairs = value.kind === 'record' ? value.entries : value.kind === 'list' ? value.items.map(pairOf) : null
  if (!pairs) return failed('not-text-headers')
  const headers: HeaderPair[] = []
  for (const pair of pairs) {
    const text = pair ? textOf(pair[1]) : undefined
    if (!pair || text === undefined) return failed('not-text-headers')
    headers.push([pair[0], text])
  }
  return { ok: true, value: headers }
}

function pairOf(value: Printed): readonly [string, Printed] | null {
  if (value.kind !== 'list' || value.items.length !== 2) return null
  const [name, held] = value.items
  return name?.kind === 'text' && held ? [name.text, held] : null
}

function failed(problem: RecordProblem): { ok: false; problem: RecordProblem } {
  return { ok: false, problem }
}
