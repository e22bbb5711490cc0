import { type SignedFile, signedCall } from './signed-file.ts'

/** HAR 1.2, as browsers save it; the answer is one that never came. */
export const har: SignedFile = {
  id: 'har',
  name: 'HAR',
  fileName: 'signed-call.har',
  type: 'application/json',
  render: (trace, baseUrl) => {
    const call = signedCall(trace, baseUrl)
    if (!call.ok) return call
    const { url, method, headers, body } = call.value
    const request = {
      method,
      url,
      httpVersion: 'HTTP/1.1',
      cookies: [],
      headers: headers.map(([name, value]) => ({ name, value })),
      queryString: queryOf(url),
      ...(body !== '' && { postData: { mimeType: 'application/json', text: body } }),
      headersSize: -1,
      bodySize: -1,
    }
    const content = { size: 0, mimeType: 'x-unknown' }
    const response = { status: 0, statusText: '', httpVersion: 'HTTP/1.1', cookies: [], headers: [], content }
    const time = Number(trace.request.requestTime)
    const entry = {
      startedDateTime: new Date(time >= 0 && time < 8.64e15 ? time : 0).toISOString(),
      time: 0,
      request,
      response: { ...response, redirectURL: '', headersSize: -1, bodySize: -1 },
      cache: {},
      timings: { send: 0, wait: 0, receive: 0 },
    }
    const log = { version: '1.2', creator: { name: 'Netzme Signature Debugger', version: '1' }, entries: [entry] }
    return { ok: true, value: `${JSON.stringify({ log }, null, 2)}\n` }
  },
}

/** The query's names and values as they stand, not decoded. */
function queryOf(url: string) {
  const query = url.includes('?') ? url.slice(url.indexOf('?') + 1) : ''
  if (query === '') return []
  return query.split('&').map(pair => {
    const [name = '', ...value] = pair.split('=')
    return { name, value: value.join('=') }
  })
}
