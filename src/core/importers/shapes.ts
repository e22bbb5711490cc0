import { type Draft, setByRole } from './draft.ts'
import type { Role } from './field-names.ts'
import { headerValue } from './from-parts.ts'
import type { ImportedField } from './imported.ts'

interface Named {
  role: Role
  name: string
  /** Names as people write them, before a value without any sign between. */
  words: string
  value: string
}

const filler =
  '(?:[-\\s]?nya)?(?:[ \\t]+(?:kami|kita|saya|anda|merchant|ini|itu|yang|yg|dipakai|dikirim|digunakan|pakai|pake|kirim|gunakan|punya|terbentuk|hasil(?:nya)?|keluar|muncul|our|we|that|which|sent|send|used|use|compute|computed|generate|generated|get|got|is|was|value|nilai|adalah|yaitu|berikut|header|dengan|with|the|ke|to|di|pada|at|jam|string)(?!\\w)){0,5}[ \\t]*(?:[:=|]|[-–—](?=\\s))?\\s*["\'`“‘]?'
const named: readonly Named[] = [
  {
    role: 'clientId',
    name: 'client id',
    words: 'client[ _-]?id|id[ _-]?client',
    value: '(?=[\\w.-]*[\\d_-])[A-Za-z][\\w.-]+\\w',
  },
  {
    role: 'clientSecret',
    name: 'client secret',
    words: 'client[ _-]?secret|secret(?:[ _-]?key)?',
    value: '(?=\\w*\\d)\\w{8,}',
  },
  {
    role: 'signature',
    name: 'sign',
    words: 'signature|tanda[ _-]?tangan|sign|sig',
    value: '[0-9A-Fa-f]{40,128}|[A-Za-z0-9+/_-]{42,90}={0,2}',
  },
  {
    role: 'authorization',
    name: 'auth',
    words: 'authorization|auth',
    value: '[Bb]earer[ \\t]+[^\\s,;|\\\\"\'`”’<>()]{8,}',
  },
  {
    role: 'token',
    name: 'token',
    words: 'access[ _-]?token|token',
    value:
      '(?:[Bb]earer[ \\t]+)?(?=[^\\s,;]*\\d)(?:[^\\s,;|\\\\"\'`”’<>()]{16,}|(?=[^\\s,;]*[A-Za-z])[^\\s,;|\\\\"\'`”’<>():]{10,15}(?![^\\s,;|]))',
  },
  {
    role: 'requestTime',
    name: 'waktu',
    words: 'request[ _-]?time|timestamp|waktu(?:[ _-]?request)?|jam|epoch',
    value: '\\d{9,19}',
  },
  {
    role: 'target',
    name: 'path',
    words: 'path|endpoint|url|api|ke|to|call|panggil|hit',
    value: 'https?://[^\\s"\'`”’<>]+|/[\\w.-]+/[^\\s"\'`”’<>]*',
  },
  {
    role: 'method',
    name: 'method',
    words: 'method|metode',
    value: 'GET|POST|PUT|PATCH|DELETE|get|post|put|patch|delete',
  },
]
const patterns = named.map(({ role, name, words, value }) => ({
  role,
  name,
  pattern: new RegExp(`(?<![\\w/-])(?:${words})${filler}(${value})(?![\\w])`, 'gi'),
}))

/**
 * Values that stand behind their names in a sentence, each in the form of its field. The first one of a field is taken, unless
 * the sentence gives a choice.
 */
export function readNamed(text: string, draft: Draft): void {
  for (const { role, name, pattern } of patterns) {
    if (has(draft, role)) continue
    pattern.lastIndex = 0
    const value = pattern.exec(text)?.[1]
    if (value === undefined || /^\s*(?:atau|or|\/)\s/.test(text.slice(pattern.lastIndex, pattern.lastIndex + 10)))
      continue
    setByRole(draft, role, name, value.replace(role === 'target' ? /[),.;:\]}]+$/ : /\.+$/, ''))
  }
}

function has(draft: Draft, role: Role): boolean {
  const { named: held, headers } = draft
  switch (role) {
    case 'clientId':
      return held.clientId !== undefined || headerValue(headers, 'client-id') !== undefined
    case 'signature':
      return held.signature !== undefined || headerValue(headers, 'signature') !== undefined
    case 'requestTime':
      return held.requestTime !== undefined || headerValue(headers, 'request-time') !== undefined
    case 'token':
    case 'authorization':
      return held.token !== undefined || headerValue(headers, 'authorization') !== undefined
    case 'clientSecret':
      return held.clientSecret !== undefined
    case 'method':
      return draft.method !== undefined
    default:
      return draft.target !== undefined
  }
}

interface Shape {
  field: ImportedField
  role: Role
  pattern: RegExp
}

const shapes: readonly Shape[] = [
  { field: 'requestTime', role: 'requestTime', pattern: /(?<![\w.+-])1[3-9]\d{11}(?![\w.-])/g },
  { field: 'token', role: 'token', pattern: /(?<=bearer[ \t]{1,4})[^\s,;"'`<>()]{8,2000}/gi },
  {
    field: 'token',
    role: 'token',
    pattern: /(?<=(?<![\w.-])(?:tok|tkn)["']?[ \t]{0,3}[:=][ \t]{0,3}["']?)[^\s,;"'`<>()]{8,2000}/gi,
  },
  {
    field: 'clientId',
    role: 'clientId',
    pattern:
      /(?<=(?<![\w.-])(?:(?:cid|mid)["']?[ \t]{0,3}[:=][ \t]{0,3}["']?|merchant[ \t](?:pertama|kedua|ketiga|first|second|third)[ \t]))(?=[\w.-]{0,60}[\d_-])[A-Za-z][\w.-]{2,60}(?![\w./-])/gi,
  },
  { field: 'path', role: 'target', pattern: /(?<![\w./:-])\/(?:api|sandbox|oauth)\/[^\s"'`”’<>,;]*/g },
  { field: 'method', role: 'method', pattern: /(?<![\w/-])(?:GET|POST|PUT|PATCH|DELETE)(?![\w/-])/g },
]
/** `client=toko-7`, `key: toko-7`; the same names stand for the program or the address that called, and for a secret. */
const client =
  /(?<=(?<![\w.-])(?:client|key)["']?[ \t]{0,3}[:=][ \t]{0,3}["']?)(?!okhttp|guzzle|python|curl|axios|java|go[-/]|node|php|apache|postman|dart|http|rest|web|android|ios)(?=[\w.-]{0,60}[\d_-])[A-Za-z][\w.-]{2,60}(?![\w./:-])/gi
const hex64 = /(?<![\w])[0-9A-Fa-f]{64}(?![\w])/g
/** So many different values of one shape are offered. */
const offered = 5

/**
 * Fills what is missing by the form of a value: one alone of its form is taken and said to be a guess; of several each is
 * offered and none taken. 64 hex digits may be a token as well as a signature.
 */
export function readShapes(text: string, draft: Draft): void {
  for (const { field, role, pattern } of shapes) {
    if (has(draft, role) || draft.guesses?.some(held => held.field === field)) continue
    const values = candidates(text, pattern, draft).map(value =>
      role === 'target' ? value.replace(/[).:\]}]+$/, '') : value,
    )
    guess(draft, role, field, [...new Set(values)])
  }
  if (!has(draft, 'clientId') && !draft.guesses?.some(({ field }) => field === 'clientId'))
    offer(draft, 'clientId', candidates(text, client, draft))
  const digests = candidates(text, hex64, draft)
  const [signature, token] = [has(draft, 'signature'), has(draft, 'token')]
  if (!signature && (token || digests.length > 1)) guess(draft, 'signature', 'signature', digests)
  else if (!signature && digests.length === 1) offer(draft, 'signature', digests)
  if (!token && (signature || digests.length > 1)) guess(draft, 'token', 'token', digests)
  else if (!token && !signature && digests.length === 1) offer(draft, 'token', digests)
}

/** Different values of this shape that are no part of what was found already. */
function candidates(text: string, pattern: RegExp, draft: Draft): string[] {
  const held = [
    draft.body,
    draft.target,
    draft.ownPayload,
    draft.ownSalt,
    ...Object.values(draft.named),
    ...draft.headers.map(([, value]) => value),
  ]
  const known = held.filter(value => typeof value === 'string').join('\n')
  const found = new Set<string>()
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match && found.size < offered; match = pattern.exec(text)) {
    if (!known.includes(match[0])) found.add(match[0])
  }
  return [...found]
}

function guess(draft: Draft, role: Role, field: ImportedField, values: readonly string[]): void {
  const [only] = values
  if (only !== undefined && values.length === 1) setByRole(draft, role, field, only)
  offer(draft, field, values)
}

function offer(draft: Draft, field: ImportedField, values: readonly string[]): void {
  draft.guesses = [...(draft.guesses ?? []), ...values.map(value => ({ field, value, why: 'shape' as const }))]
}
