import { endpoints } from '#core/catalogue/endpoints.ts'
import { endpointFinder } from '#core/catalogue/find-endpoint.ts'
import { completeImport, type ImportedRequest, type Received, type Scheme, schemes, writeScheme } from '#core/index.ts'
import { emptyRequest, nothingBeside, type Ticket } from './case.ts'
import { currentCase, dispatch } from './use-case.ts'

const findEndpoint = endpointFinder(endpoints)

/** Opens a new case with one of the requests that were read out of a text, and nothing of the case before. */
export function openTicket(ticket: Ticket): void {
  const imported = ticket.result.requests[ticket.index]
  if (!imported) return
  const received = receivedFrom(imported, ticket.result.format)
  const { request } = received
  dispatch({
    type: 'receive',
    received,
    label: 'paste',
    endpointId: endpointIdOf(request),
    ...(imported.opened?.scheme && { scheme: knownScheme(imported.opened.scheme) }),
    beside: {
      ticket,
      opened: imported.opened ?? null,
      known: { ...nothingBeside.known, baseUrls: imported.baseUrl ?? '' },
      own: { ...nothingBeside.own, payload: imported.ownPayload ?? '', salt: imported.ownSalt ?? '' },
    },
  })
}

/** The page's own formula where it is one of them. */
function knownScheme(scheme: Scheme): Scheme {
  return schemes.find(known => writeScheme(known) === writeScheme(scheme)) ?? scheme
}

/** A request out of a text as one that arrived. What the text does not hold is empty. */
export function receivedFrom(imported: ImportedRequest, format: string): Received {
  return completeImport(imported, format, { request: emptyRequest, observed: null })
}

/** Takes a value that was found by its form alone for one of the fields; undone like any offer. */
export function takeGuess(field: keyof typeof emptyRequest | 'signature', value: string): void {
  if (field === 'signature') {
    dispatch({ type: 'observe', observed: value })
    return
  }
  const request = { ...currentCase().request, [field]: value }
  dispatch({ type: 'replace', request, label: 'paste', endpointId: endpointIdOf(request) })
}

/** The endpoint that a request names, by method and path; null for none of the catalogue, which is no fault. */
export function endpointIdOf({ method, path }: { method: string; path: string }): string | null {
  const found = findEndpoint(method, path.split('?', 1)[0] ?? '')
  return found.kind === 'found' ? found.endpoint.id : null
}
