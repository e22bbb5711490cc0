import { base64 } from '@scure/base'
import { fingerprint } from '../bytes/fingerprint.ts'
import { bytesOf, decodeUtf8, displayUtf8, encodeUtf8 } from '../bytes/utf8.ts'
import type { Diagnosis, Explanation } from '../diagnose/diagnosis.ts'
import type { MistakeId } from '../diagnose/mistakes/table.ts'
import type { Finding } from '../difference/finding.ts'
import { hideCredentials } from '../difference/hide-secrets.ts'
import type { HeaderPair } from '../request/header-pair.ts'
import { saltSecret } from '../request/request.ts'
import type { Rendered } from '../scheme/render.ts'
import { type Scheme, schemes } from '../scheme/scheme.ts'
import type { Trace } from '../trace/trace.ts'
import {
  type CaseFile,
  type CaseString,
  type CaseTokenMask,
  type CaseVerdict,
  caseFileVersion,
  type Withheld,
} from './case-file.ts'
import {
  type Cleared,
  isCleared,
  isClearedSignature,
  isWithoutSecret,
  type WithheldWhy,
  withheldWhy,
} from './cleared.ts'

/** What a case file is made of. */
export interface CaseMatter {
  trace: Trace
  observed: string
  headers: readonly HeaderPair[]
  diagnosis: Pick<Diagnosis, 'outcome' | 'tried'> & { readonly explanations: readonly Explanation[] }
  /** Credentials of other requests, known here: none of them is passed on either. */
  others: readonly string[]
}

/** The words for what was found: core has none. */
export interface CaseWords {
  finding: (finding: Finding) => string
  title: (id: MistakeId) => string
  fix: (id: MistakeId) => string
}

const mostFindings = 30
const mostCauses = 5
/** Of a token its beginning is told where most of it stays hidden. */
const toldOfToken = 6
/** Longer sentences are told by their beginning, in UTF-16 units. */
const longestSentence = 600

/** Headers that tell of the client and of how it sends; all others may be a credential. */
const toldHeaders =
  /^(?:user-agent|accept|accept-encoding|accept-language|connection|content-type|content-length|host|date|expect)$/i
const mostHeaders = 30

/** Makes the case file of a case whose verdict stands. */
export async function makeCaseFile(matter: CaseMatter, words: CaseWords): Promise<CaseFile> {
  const { trace, headers, diagnosis } = matter
  const { request } = trace
  const credentials = [request.clientSecret, request.signingSecret ?? '', request.token, ...matter.others]
  const sorted = sort(matter, credentials)
  return {
    netzmeCase: caseFileVersion,
    ...sorted.told,
    headers: headers
      .slice(0, mostHeaders)
      .flatMap(([name, value]) =>
        toldHeaders.test(name) && isCleared(value, credentials) ? [[name, value] as const] : [],
      ),
    withheld: await Promise.all(
      sorted.withheld.map(async ({ value, ...rest }) => ({
        ...rest,
        bytes: bytesOf(value).length,
        fingerprint: await fingerprint(value),
      })),
    ),
    token: await tokenMask(request.token),
    secret: { characters: saltSecret(request).length, fingerprint: await fingerprint(saltSecret(request)) },
    expected: {
      payload: await stringOf(trace.payload),
      salt: await stringOf(trace.salt),
      signature: await stepOf(encodeUtf8(trace.signature)),
    },
    verdict: verdictOf(diagnosis, credentials, sorted.withheld, words),
  }
}

interface Sorted {
  told: Pick<CaseFile, 'request' | 'signature' | 'scheme'>
  withheld: (Pick<Withheld, 'field' | 'why'> & { value: string | Uint8Array })[]
}

/** What is passed on, and what is not. */
function sort({ trace: { request, scheme }, observed }: CaseMatter, credentials: readonly string[]): Sorted {
  const withheld: Sorted['withheld'] = []
  const told: { -readonly [Field in keyof CaseFile['request']]: CaseFile['request'][Field] } = {}
  for (const field of ['clientId', 'method', 'path', 'requestTime'] as const) {
    const value = request[field]
    if (isCleared(value, credentials)) told[field] = value
    else withheld.push({ field, why: withheldWhy(value, credentials) ?? 'too-long', value })
  }
  const body = bodyOf(request.body, credentials)
  if ('why' in body) withheld.push({ field: 'body', why: body.why, value: request.body })
  else Object.assign(told, body)
  const signature = isClearedSignature(observed, credentials) ? observed : undefined
  if (signature === undefined) withheld.push({ field: 'signature', why: 'holds-credential', value: observed })
  const tellsScheme = isClearedScheme(scheme, credentials)
  if (!tellsScheme) withheld.push({ field: 'scheme', why: 'holds-credential', value: scheme.payload + scheme.salt })
  return {
    told: { request: told, ...(signature !== undefined && { signature }), ...(tellsScheme && { scheme }) },
    withheld,
  }
}

type Body = Pick<CaseFile['request'], 'body'> | Pick<CaseFile['request'], 'bodyBase64'> | { why: WithheldWhy }

function bodyOf(value: string | Uint8Array, credentials: readonly string[]): Body {
  const text = typeof value === 'string' ? value : decodeUtf8(value)
  if (text !== null) {
    return isCleared(text, credentials) ? { body: text } : { why: withheldWhy(text, credentials) ?? 'too-long' }
  }
  const bytes = bytesOf(value)
  // With blanks for NUL, a text of two bytes a character reads as one
  const shown = displayUtf8(bytes).replaceAll('\0', '')
  const why = withheldWhy(shown, credentials)
  if (why) return { why }
  const spelled = base64.encode(bytes)
  return isWithoutSecret(spelled, credentials) ? { bodyBase64: spelled } : { why: 'holds-credential' }
}

/** The formulas of the page are public. */
function isClearedScheme(scheme: Scheme, credentials: readonly string[]): boolean {
  return schemes.includes(scheme) || Object.values(scheme).every(text => isCleared(text, credentials))
}

async function tokenMask(token: string): Promise<CaseTokenMask> {
  const start = token.length >= 2 * toldOfToken ? token.slice(0, toldOfToken) : ''
  return { start, characters: token.length, fingerprint: await fingerprint(token) }
}

async function stepOf(bytes: Uint8Array) {
  return { bytes: bytes.length, fingerprint: await fingerprint(bytes) }
}

async function stringOf({ bytes, spans }: Rendered): Promise<CaseString> {
  const segments = spans.flatMap(({ field, byteStart, byteEnd }) =>
    field === null ? [] : [stepOf(bytes.subarray(byteStart, byteEnd)).then(step => ({ field, ...step }))],
  )
  return { ...(await stepOf(bytes)), segments: await Promise.all(segments) }
}

function verdictOf(
  { outcome, tried, explanations }: CaseMatter['diagnosis'],
  credentials: readonly string[],
  withheld: Sorted['withheld'],
  words: CaseWords,
): CaseVerdict {
  const say = (text: string): Cleared | undefined => {
    const hidden = hideCredentials(text, credentials.filter(Boolean), '').slice(0, longestSentence)
    return isWithoutSecret(hidden, credentials) ? hidden : undefined
  }
  const findings = (explanations[0]?.findings ?? []).slice(0, mostFindings).map(one => {
    const says = quotes(one, withheld) ? undefined : say(words.finding(one))
    return { field: one.field, code: one.code, ...(says !== undefined && { says }) }
  })
  const causes = causesOf(explanations).map(({ mistakes }) => {
    const ids = [...new Set(mistakes.map(({ id }) => id))]
    const title = say(ids.map(words.title).join(' + '))
    const fix = say([...new Set(ids.map(words.fix))].join(' '))
    return { mistakes: ids, ...(title !== undefined && { title }), ...(fix !== undefined && { fix }) }
  })
  return { outcome, tried, findings, causes }
}

/** Whether the words of a finding may quote a value that is withheld. Payload and salt hold all of them. */
function quotes({ field }: Finding, withheld: Sorted['withheld']): boolean {
  const own = field === 'time' ? 'requestTime' : field
  const isWhole = ['payload', 'salt', 'hmac', 'print'].includes(field)
  return withheld.some(one => isWhole || one.field === own)
}

/** Of the likeliest bytes, one explanation for each cause. */
function causesOf(explanations: readonly Explanation[]): Explanation[] {
  const [first] = explanations
  const causes = new Map<number, Explanation>()
  for (const one of explanations) if (one.group === first?.group && !causes.has(one.cause)) causes.set(one.cause, one)
  return [...causes.values()].slice(0, mostCauses)
}
