import type { ImportedField, ImportedRequest, ImportSpan } from './imported.ts'

/** Shorter values (a method, an empty body) would be found in the wrong place. */
const shortestFound = 6

/** Where the values of a request stand in the whole text as they are. What its reader knows wins. */
export function locateValues(imported: ImportedRequest): readonly ImportSpan[] {
  const { request, baseUrl, observedSignature, source, at = 0, spans = [] } = imported
  const known = new Set(spans.map(({ field }) => field))
  const values: [ImportedField, unknown][] = [
    ['clientId', request.clientId],
    ['clientSecret', request.clientSecret],
    ['token', request.token],
    ['path', request.path],
    ['body', request.body],
    ['requestTime', request.requestTime],
    ['signature', observedSignature],
    ['baseUrl', baseUrl],
  ]
  const found = values.flatMap(([field, value]) => {
    if (known.has(field) || typeof value !== 'string' || value.length < shortestFound) return []
    const start = source.indexOf(value)
    return start < 0 ? [] : [{ field, start: at + start, end: at + start + value.length }]
  })
  return [...spans, ...found]
}
