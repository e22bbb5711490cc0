/** What an endpoint is found by. */
interface Addressed {
  method: string
  /** "/api/aggregator/merchant/withdraw/{requestId}"; a brace pair stands for one segment. */
  path: string
}

export type FoundEndpoint<Endpoint> =
  | { kind: 'found'; endpoint: Endpoint }
  | { kind: 'method-differs'; endpoint: Endpoint }
  | { kind: 'unknown' }

/** Finds endpoints by raw path without its query, segment by segment; nothing is decoded or normalised, a literal segment wins over a placeholder. */
export function endpointFinder<Endpoint extends Addressed>(
  endpoints: readonly Endpoint[],
): (method: string, path: string) => FoundEndpoint<Endpoint> {
  const rows = endpoints
    .map(endpoint => ({ endpoint, segments: endpoint.path.split('/') }))
    .sort((a, b) => placeholders(a.segments) - placeholders(b.segments))
  return (method, path) => {
    const segments = path.split('/')
    const matching = rows.filter(row => matches(row.segments, segments))
    const exact = matching.find(row => row.endpoint.method === method)
    if (exact) return { kind: 'found', endpoint: exact.endpoint }
    const other = matching[0]
    return other ? { kind: 'method-differs', endpoint: other.endpoint } : { kind: 'unknown' }
  }
}

function matches(pattern: readonly string[], segments: readonly string[]): boolean {
  return (
    pattern.length === segments.length &&
    pattern.every((part, i) => (isPlaceholder(part) ? segments[i] !== '' : part === segments[i]))
  )
}

function isPlaceholder(part: string): boolean {
  return part.startsWith('{') && part.endsWith('}')
}

function placeholders(segments: readonly string[]): number {
  return segments.filter(isPlaceholder).length
}
