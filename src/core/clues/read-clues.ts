import { bytesOf, decodeUtf8 } from '../bytes/utf8.ts'
import { readAuthorization, type SchemeWordFault, schemeWordFault } from '../importers/split-authorization.ts'
import type { HeaderPair } from '../request/header-pair.ts'
import type { SignatureRequest } from '../request/request.ts'
import type { Language } from '../writers/language.ts'
import { type QueryWriter, recogniseQuery } from '../writers/query-writers.ts'
import { isPlainJson, type Recognised, recogniseJson } from '../writers/recognise-json.ts'
import { type Client, clients, readHeaders } from './clients.ts'

/** What a request itself tells of its sender. */
export interface Clues {
  client: Client | null
  /** The client's languages, the likeliest first; empty where no header tells. */
  languages: readonly Language[]
  /** Writers that give exactly the body that was sent, with marks of their own in it. */
  bodyWriters: readonly Recognised[]
  /** Whether the body that was sent tells of no writer: compact, nothing escaped. */
  isBodyPlain: boolean
  queryWriters: readonly QueryWriter[]
  /** What Content-Length says where it is not the length of the body, in bytes. */
  lengthDiffers: { stated: number; body: number } | null
  /** Content-Length says what the body has. */
  lengthAgrees: boolean
  schemeWord: { fault: SchemeWordFault; word: string } | null
}

/**
 * Reads what request and headers tell. The order and spelling of headers count as much as their values.
 * @example typeof readClues(request, [['User-Agent', 'python-requests/2.32.0']]) // => 'object'
 */
export function readClues(request: SignatureRequest, pairs: readonly HeaderPair[]): Clues {
  const headers = readHeaders(pairs)
  const client = pairs.length === 0 ? null : (clients.find(({ isIt }) => isIt(headers)) ?? null)
  const text = typeof request.body === 'string' ? request.body : (decodeUtf8(request.body) ?? '')
  const stated = /^[0-9]+$/.test(headers.value('content-length')) ? Number(headers.value('content-length')) : null
  const length = bytesOf(request.body).length
  const at = request.path.indexOf('?')
  return {
    client,
    languages: client?.languages ?? [],
    bodyWriters: recogniseJson(text).filter(({ peculiarities }) => peculiarities > 0),
    isBodyPlain: isPlainJson(text),
    queryWriters: at < 0 ? [] : recogniseQuery(request.path.slice(at + 1)),
    lengthDiffers: stated !== null && stated !== length ? { stated, body: length } : null,
    lengthAgrees: stated === length,
    schemeWord: headers.has('authorization') ? schemeWordOf(headers.value('authorization')) : null,
  }
}

/** What is odd before the token; null where it is "Bearer ". Other schemes than Bearer are told by their word only. */
function schemeWordOf(authorization: string): Clues['schemeWord'] {
  const { scheme: word, found } = readAuthorization(authorization)
  const fault = found.token === undefined ? 'other-word' : schemeWordFault(word)
  return fault && { fault, word }
}
