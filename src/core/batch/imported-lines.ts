import { base64 } from '@scure/base'
import { importRequests } from '../importers/import-requests.ts'
import type { ImportedRequest } from '../importers/imported.ts'

/** The requests that importers read out of a text as records of the line filter, one a line; what a request lacks is left out. */
export function importedLines(text: string): string {
  return importRequests(text)
    .requests.map(request => `${JSON.stringify(recordOf(request))}\n`)
    .join('')
}

function recordOf({ request, observedSignature, headers }: ImportedRequest): object {
  const { body, clientSecret: _secret, signingSecret: _signing, ...fields } = request
  const bytes = body instanceof Uint8Array ? { bodyBase64: base64.encode(body) } : { body }
  return { ...fields, ...bytes, signature: observedSignature, headers }
}
