import { base64, base64urlnopad } from '@scure/base'
import { decodeUtf8 } from '../bytes/utf8.ts'
import type { Result } from '../problem.ts'
import type { HeaderPair } from '../request/header-pair.ts'
import type { SignatureRequest } from '../request/request.ts'
import { readScheme } from '../scheme/read-scheme.ts'
import type { Scheme } from '../scheme/scheme.ts'
import { type AskedCase, isRecord, own, readAskedCase, readLimit, rowsOf, textOf } from './asked-case.ts'
import { type CaseField, caseFileVersion } from './case-file.ts'
import { caseFragment, caseSum } from './write-case-link.ts'

/** A case as a file or a link brought it. Nothing in it is trusted: its texts are anybody's. */
export interface OpenedCase extends AskedCase {
  request: Partial<Pick<SignatureRequest, CaseField>>
  signature: string | null
  headers: readonly HeaderPair[]
  /** Null where it was withheld. */
  scheme: Scheme | null
}

/** Why a text is no case to open. */
export type CaseProblem =
  | { code: 'case-too-large' }
  /** It is of another version of this page. */
  | { code: 'case-version'; version: number }
  /** Cut, changed, or never one. */
  | { code: 'case-damaged' }

/** True where a text says of itself that it is a case file, or holds a link to one: other programs have such addresses too. */
export function isCase(text: string): boolean {
  return /^\ufeff?\s*\{\s*"netzmeCase"/.test(text) || /#\/case\/\d{1,6}\.[0-9a-f]{8}\./.test(text)
}

/** The case in a text: a case file, a link to one, or a text with such a link in it. */
export function readCaseFile(text: string): Result<OpenedCase, CaseProblem> {
  if (text.length > readLimit) return failed({ code: 'case-too-large' })
  const json = jsonOf(text)
  if (!json.ok) return json
  const value = parsed(json.value)
  if (!isRecord(value)) return failed({ code: 'case-damaged' })
  const version = own(value, 'netzmeCase')
  if (typeof version !== 'number') return failed({ code: 'case-damaged' })
  if (version !== caseFileVersion) return failed({ code: 'case-version', version })
  const opened = openedCase(value)
  return opened ? { ok: true, value: opened } : failed({ code: 'case-damaged' })
}

/** The JSON of a case: the text itself, or what its link stands for. */
export function jsonOf(text: string): Result<string, CaseProblem> {
  const at = text.indexOf(caseFragment)
  if (at === -1 || /^\ufeff?\s*\{/.test(text)) return { ok: true, value: text.replace(/^\ufeff/, '') }
  const [data = ''] = /^[\w.-]*/.exec(text.slice(at + caseFragment.length)) ?? []
  const [, version = '', sum = '', encoded = ''] = /^(\d{1,6})\.([0-9a-f]{8})\.([\w-]+)$/.exec(data) ?? []
  if (version === '') return failed({ code: 'case-damaged' })
  if (Number(version) !== caseFileVersion) return failed({ code: 'case-version', version: Number(version) })
  const bytes = decoded(base64urlnopad, encoded)
  const json = bytes && caseSum(bytes) === sum ? decodeUtf8(bytes) : null
  return json === null ? failed({ code: 'case-damaged' }) : { ok: true, value: json }
}

type Fields = Readonly<Record<string, unknown>>

function openedCase(value: Fields): OpenedCase | null {
  const request = requestOf(own(value, 'request'))
  const asked = readAskedCase(value)
  const scheme = own(value, 'scheme')
  const formula = scheme === undefined ? null : readScheme(JSON.stringify(scheme))
  const signature = own(value, 'signature')
  const isRead = signature === undefined || textOf(signature) !== null
  if (!request || !asked || !isRead || formula?.ok === false) return null
  return {
    request,
    signature: textOf(signature) || null,
    headers: rowsOf(own(value, 'headers')).flatMap(headerOf),
    scheme: formula?.value ?? null,
    ...asked,
  }
}

function requestOf(value: unknown): OpenedCase['request'] | null {
  if (!isRecord(value)) return null
  const request: OpenedCase['request'] = {}
  for (const field of ['clientId', 'method', 'path', 'requestTime', 'body'] as const) {
    const text = own(value, field)
    if (text === undefined) continue
    if (typeof text !== 'string') return null
    request[field] = text
  }
  const encoded = own(value, 'bodyBase64')
  if (encoded === undefined) return request
  const body = typeof encoded === 'string' ? decoded(base64, encoded) : null
  return body && { ...request, body }
}

/** A header that could have been sent (RFC 9110, section 5). */
function headerOf(value: unknown): HeaderPair[] {
  if (!Array.isArray(value)) return []
  const [name, text] = value
  const isHeader = typeof name === 'string' && typeof text === 'string' && /^[\w-]{1,60}$/.test(name)
  return isHeader && !/[\0\r\n]/.test(text) && text.length < 2000 ? [[name, text]] : []
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}

function decoded(coder: { decode: (text: string) => Uint8Array }, text: string): Uint8Array | null {
  try {
    return coder.decode(text)
  } catch {
    return null
  }
}

function failed<T>(problem: CaseProblem): Result<T, CaseProblem> {
  return { ok: false, problem }
}
