import { endpoints } from '#core/catalogue/endpoints.ts'
import { endpointFinder } from '#core/catalogue/find-endpoint.ts'
import { completeImport, type ImportedRequest } from '#core/index.ts'
import { emptyRequest, nothingBeside } from './case.ts'
import { dispatch } from './use-case.ts'

const findEndpoint = endpointFinder(endpoints)

/** Opens a new case with what was read out of a text, and nothing of the case before. `format` is the reader's name. */
export function receiveImport(imported: ImportedRequest, format: string): void {
  const received = completeImport(imported, format, { request: emptyRequest, observed: null })
  const known = { ...nothingBeside.known, baseUrls: imported.baseUrl ?? '' }
  dispatch({ type: 'receive', received, label: 'paste', endpointId: endpointIdOf(received.request), beside: { known } })
}

/** The endpoint that a request names, by method and path; null for none of the catalogue, which is no fault. */
export function endpointIdOf({ method, path }: { method: string; path: string }): string | null {
  const found = findEndpoint(method, path.split('?', 1)[0] ?? '')
  return found.kind === 'found' ? found.endpoint.id : null
}
