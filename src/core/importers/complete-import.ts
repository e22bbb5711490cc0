import type { Received } from '../request/received.ts'
import type { ImportedRequest } from './imported.ts'

/**
 * A whole request out of what an importer found in a text: what the text does not hold is as in `rest`. Headers and source are
 * always those of the text. `format` is that of the `ImportResult`.
 * @example completeImport({ request: { method: 'PUT' }, source: '' }, 'curl', { request, observed: '' }).request.method // => 'PUT'
 */
export function completeImport(
  { request, headers = [], observedSignature, source }: ImportedRequest,
  format: string,
  rest: Pick<Received, 'request' | 'observed'>,
): Received {
  return {
    request: { ...rest.request, ...request },
    observed: observedSignature ?? rest.observed,
    headers,
    source: { kind: 'pasted', format, text: source },
  }
}
