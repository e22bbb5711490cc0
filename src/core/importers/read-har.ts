import { base64 } from '@scure/base'
import type { Entry, Har, PostData, Request } from 'har-format'
import { decodeUtf8 } from '../bytes/utf8.ts'
import type { HeaderPair } from '../request/header-pair.ts'
import { netzmeHeaders } from './field-names.ts'
import { fromParts, headerValue } from './from-parts.ts'
import type { ImportedRequest } from './imported.ts'
import { at, itemsAt, type Printed, textAt } from './printed.ts'
import { jsonDocuments } from './printed-json.ts'
import { type ProblemList, problemList } from './problem-list.ts'
import { certainty, type Reader, type Reading } from './reader.ts'

/** HAR 1.2, as browsers, Playwright and proxies write it. The names are those of the format's published types. */
const har = 'log' satisfies keyof Har
const name = { request: 'request', entries: 'entries' } as const satisfies {
  request: keyof Entry
  entries: keyof Har['log']
}
const of = {
  method: 'method',
  url: 'url',
  headers: 'headers',
  postData: 'postData',
} as const satisfies Partial<{ [Key in keyof Request]: Key }>
const posted = { text: 'text', params: 'params' } as const satisfies Partial<{ [Key in keyof PostData]: Key }>

/** A recording of calls: those that look like calls to Netzme, or all where none does. */
export const harReader: Reader = {
  format: 'har',
  recognise: text => (/^\s*\{\s*"log"\s*:/.test(text.slice(0, 2000)) ? certainty.certain : certainty.no),
  read: readHar,
}

function readHar(text: string): Reading {
  const problems = problemList()
  const log = jsonDocuments(text)?.[0]?.value
  const entries = itemsAt(log, har, name.entries)
    .flatMap(entry => at(entry, name.request) ?? [])
    .filter(request => textAt(request, of.url) !== undefined)
  const likely = entries.filter(looksLikeNetzme)
  const kept = likely.length > 0 ? likely : entries
  if (kept.length < entries.length)
    problems.add({ code: 'import-other-entries', kept: kept.length, found: entries.length })
  return { requests: kept.map(request => readEntry(request, problems)), problems: problems.all() }
}

function headersOf(request: Printed): HeaderPair[] {
  return itemsAt(request, of.headers).flatMap((header): HeaderPair[] => {
    const key = textAt(header, 'name')
    // HTTP/2 writes ":method" and the like among the headers.
    return key === undefined || key.startsWith(':') ? [] : [[key, textAt(header, 'value') ?? '']]
  })
}

/** By one of Netzme's own headers, or the host, or an API path; never the question that a browser asks before (OPTIONS). */
function looksLikeNetzme(request: Printed): boolean {
  if (textAt(request, of.method) === 'OPTIONS') return false
  const headers = headersOf(request)
  const own = netzmeHeaders.filter(header => header !== 'authorization')
  if (own.some(header => headerValue(headers, header) !== undefined)) return true
  return /^https?:\/\/[^/]*netzme[^/]*\/|^https?:\/\/[^/]+(?:\/sandbox)?\/api\/aggregator\//i.test(
    textAt(request, of.url) ?? '',
  )
}

function readEntry(request: Printed, problems: ProblemList): ImportedRequest {
  const headers = headersOf(request)
  if (headerValue(headers, 'authorization') === undefined) problems.add({ code: 'import-headers-removed' })
  return fromParts(
    {
      method: textAt(request, of.method),
      target: textAt(request, of.url),
      headers,
      body: bodyOf(at(request, of.postData), problems),
      source: sourceOf(request),
    },
    problems,
  )
}

function sourceOf(request: Printed): string {
  return request.kind === 'record' ? (request.json?.() ?? '') : ''
}

/** The body to the byte where the recording holds it: as text, as base64, or as the parameters that it was made of. */
function bodyOf(postData: Printed | undefined, problems: ProblemList): string | Uint8Array | undefined {
  if (!postData) return ''
  const text = textAt(postData, posted.text)
  // No part of HAR 1.2, but what proxies write for bytes.
  const encoding = textAt(postData, 'encoding') ?? textAt(postData, '_encoding')
  if (text !== undefined && text !== '') return encoding === 'base64' ? bytesIn(text, problems) : said(text, problems)
  const params = itemsAt(postData, posted.params)
  if (params.length === 0) return ''
  if (
    /^multipart\//i.test(textAt(postData, 'mimeType') ?? '') ||
    params.some(param => textAt(param, 'fileName') !== undefined)
  ) {
    problems.add({ code: 'import-form-body' })
    return undefined
  }
  problems.add({ code: 'import-body-from-params' })
  const pairs = params.map((param): [string, string] => [textAt(param, 'name') ?? '', textAt(param, 'value') ?? ''])
  // Browsers write the parameters as they were sent, encoded; proxies decode them
  const isEncoded = pairs.every(pair => pair.every(text => /^(?:[\w.~*+!'()-]|%[0-9A-Fa-f]{2})*$/.test(text)))
  return isEncoded ? pairs.map(pair => pair.join('=')).join('&') : String(new URLSearchParams(pairs))
}

function said(text: string, problems: ProblemList): string {
  if (text.includes('\uFFFD')) problems.add({ code: 'import-body-lossy' })
  return text
}

/** Bytes, as text where they are UTF-8. */
export function bytesIn(encoded: string, problems: ProblemList): string | Uint8Array {
  try {
    const bytes = base64.decode(encoded.replace(/\s/g, ''))
    return decodeUtf8(bytes) ?? bytes
  } catch {
    problems.add({ code: 'import-body-not-base64' })
    return encoded
  }
}
