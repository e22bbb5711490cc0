import { base64 } from '@scure/base'
import type { ImportedRequest } from '../../importers/imported.ts'
import type { RecordProblem } from '../problem.ts'

/** One request of a file that importers read, as a record of the line filter; or why it cannot be read. */
export interface ImportedLine {
  /** Of the file, from 1: where the request begins. */
  line: number
  /** Without its line end. A record that cannot be read is no JSON here either. */
  text: string
  problem?: RecordProblem
  /** Seems to be a call of some other API, which a recording holds as well. */
  isForeign?: boolean
}

/** What a request lacks is left out. */
export function importedLine(imported: ImportedRequest, line: number): ImportedLine {
  return { line, text: JSON.stringify(recordOf(imported)), ...(isForeign(imported) && { isForeign: true }) }
}

export function unreadableLine(line: number, problem: RecordProblem): ImportedLine {
  return { line, text: '{', problem }
}

function recordOf({ request, observedSignature, headers }: ImportedRequest): object {
  const { body, clientSecret: _secret, signingSecret: _signing, ...fields } = request
  const bytes = body instanceof Uint8Array ? { bodyBase64: base64.encode(body) } : { body }
  return { ...fields, ...bytes, signature: observedSignature, headers }
}

function isForeign({ request, observedSignature, baseUrl = '' }: ImportedRequest): boolean {
  const own = observedSignature ?? request.clientId ?? request.requestTime
  return (
    request.method === 'OPTIONS' ||
    (own === undefined && !baseUrl.includes('netzme') && !request.path?.startsWith('/api/aggregator/'))
  )
}
