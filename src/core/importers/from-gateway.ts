import { type Draft, emptyDraft, setByRole } from './draft.ts'
import { at, isSet, type Printed, type PrintedRecord, textAt, textOf } from './printed.ts'
import { addHeaders, headersIn } from './printed-headers.ts'
import type { ProblemList } from './problem-list.ts'
import { bytesIn } from './read-har.ts'

/** True for what API Gateway and load balancers of AWS hand to a function. */
export function isGatewayEvent(record: PrintedRecord): boolean {
  return (
    at(record, 'requestContext')?.kind === 'record' &&
    (at(record, 'headers') ?? at(record, 'multiValueHeaders')) !== undefined
  )
}

/**
 * Such an event (payload formats 1.0 and 2.0). Its `requestContext` has times and paths of the gateway's own, which are none of
 * the request's.
 */
export function gatewayDraft(record: PrintedRecord, problems: ProblemList): Draft {
  const draft = emptyDraft()
  const [headers, several] = [at(record, 'headers'), at(record, 'multiValueHeaders')]
  if (headers?.kind === 'record' || several)
    addHeaders(draft, headersIn(headers?.kind === 'record' ? headers : (several ?? record)))
  const method = textAt(record, 'httpMethod') ?? textAt(record, 'requestContext', 'http', 'method')
  if (method !== undefined) setByRole(draft, 'method', 'httpMethod', method)
  const path = textAt(record, 'path') ?? textAt(record, 'rawPath')
  if (path !== undefined) setByRole(draft, 'target', 'path', path)
  const query = textAt(record, 'rawQueryString')
  if (query !== undefined) setByRole(draft, 'query', 'rawQueryString', query)
  else {
    const isAsSent = at(record, 'requestContext', 'elb') !== undefined
    const params = at(record, 'multiValueQueryStringParameters')
    const found = params?.kind === 'record' ? params : at(record, 'queryStringParameters')
    if (found) addQuery(draft, found, problems, isAsSent)
  }
  const body = textAt(record, 'body')
  if (body === undefined) draft.body = ''
  else if (!isSet(record, 'isBase64Encoded') && textAt(record, 'isBase64Encoded') !== 'True') draft.body = body
  else {
    draft.body = bytesIn(body, problems)
    problems.add({ code: 'import-body-base64' })
  }
  return draft
}

/** A query that stands there as names and values: written anew, and said. */
export function addQuery(draft: Draft, params: Printed, problems: ProblemList, isAsSent = false): void {
  if (params.kind !== 'record' || draft.query !== undefined || draft.target?.includes('?')) return
  const pairs = params.entries.flatMap(([name, value]): [string, string][] =>
    (value.kind === 'list' ? value.items : [value]).flatMap(item => {
      const text = textOf(item)
      return text === undefined ? [] : [[name, text]]
    }),
  )
  if (pairs.length === 0) return
  const encode = (text: string) => (isAsSent ? text : encodeURIComponent(text.toWellFormed()))
  draft.query = pairs.map(([name, value]) => `${encode(name)}=${encode(value)}`).join('&')
  problems.add({ code: 'import-query-from-params' })
}
