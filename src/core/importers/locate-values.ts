import type { ImportedField, ImportedRequest, ImportSpan } from './imported.ts'

/** Shorter values (a method, an empty body) would be found in the wrong place. */
const shortestFound = 6

/**
 * Where the values of a request stand in the whole text, as they are or with the escapes of JSON or XML. What its reader knows wins.
 * `text` is the whole one where the request is alone in it: then what does not stand in its source may stand around it.
 */
export function locateValues(imported: ImportedRequest, text: string | null): readonly ImportSpan[] {
  const { request, baseUrl, observedSignature, source, at, spans = [] } = imported
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
    const inSource = at === undefined ? null : placeOf(value, source, at)
    const place = inSource ?? (text === null ? null : placeOf(value, text, 0))
    return place === null ? [] : [{ field, ...place }]
  })
  return [...spans, ...found]
}

function placeOf(value: string, text: string, at: number): { start: number; end: number } | null {
  for (const spelling of spellings(value)) {
    const start = text.indexOf(spelling)
    if (start >= 0) return { start: at + start, end: at + start + spelling.length }
  }
  return null
}

/** A value as it may be written: as it is, in a string of JSON or of a language, in one of PHP, in XML with quotes and without. */
function spellings(value: string): ReadonlySet<string> {
  const inJson = JSON.stringify(value).slice(1, -1)
  const inXml = value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
  return new Set([value, inJson, inJson.replaceAll('/', '\\/'), inXml, inXml.replaceAll('"', '&quot;')])
}
