import { type SignedFile, signedCall } from './signed-file.ts'

const schema = 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json'

/** A Postman collection v2.1 with this one request. As text, not as JSON: of that Postman removes comments. */
export const postmanCollection: SignedFile = {
  id: 'postman',
  name: 'Postman',
  fileName: 'signed-call.postman_collection.json',
  type: 'application/json',
  render: (trace, baseUrl) => {
    const call = signedCall(trace, baseUrl)
    if (!call.ok) return call
    const { url, method, headers, body } = call.value
    // Postman puts a variable's value in the place of {{name}}; what was signed holds the name.
    if (/\{\{[^{}]*\}\}/.test(url)) return { ok: false, problem: { code: 'snippet-cannot-carry', field: 'path' } }
    if (/\{\{[^{}]*\}\}/.test(body)) return { ok: false, problem: { code: 'snippet-cannot-carry', field: 'body' } }
    const request = {
      method,
      header: headers.map(([key, value]) => ({ key, value })),
      url,
      ...(body !== '' && { body: { mode: 'raw', raw: body, options: { raw: { language: 'text' } } } }),
    }
    const collection = { info: { name: 'Netzme', schema }, item: [{ name: 'Signed call', request }] }
    return { ok: true, value: `${JSON.stringify(collection, null, 2)}\n` }
  },
}
