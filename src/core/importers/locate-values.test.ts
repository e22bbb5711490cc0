import { expect, test } from 'vitest'
import { importRequests } from './import-requests.ts'
import { pinClientTexts } from './pasted/pin-clients.fixtures.ts'
import { body, clientId, path, signature, time, token } from './pasted/pin-request.ts'

const inXml = (value: string) => value.replaceAll('&', '&amp;')
const xml = `<call><method>POST</method><url>${inXml(path)}</url><clientId>${clientId}</clientId><requestTime>${time}</requestTime><token>${token}</token><signature>${signature}</signature><body>${body}</body></call>`
const textOf = (name: string) => pinClientTexts.find(one => one.name === name)?.text ?? ''
const inJson = JSON.stringify(body).slice(1, -1)

test.each([
  ['XML', xml, { path: inXml(path), body }],
  ['wget', `wget --header='Signature: ${signature}' --post-data='${body}' 'https://h.test${path}'`, { path, body }],
  ['a string of JavaScript', textOf('fetch browser'), { path, body: inJson, token, clientId }],
  ['variables before the call', textOf('ps invoke-restmethod hashtable'), { token, requestTime: time, body }],
  ['a file of Postman', textOf('postman v2.0 (url string, header string)'), { path, token, body: inJson }],
  ['a file of Insomnia', textOf('insomnia v5'), { path, token, body }],
])('values are found where they stand, as they are written there: %s', (_name, text, written) => {
  const [only, ...more] = importRequests(text).requests
  expect(more).toEqual([])
  const spans = new Map<string, string>(only?.spans?.map(({ field, start, end }) => [field, text.slice(start, end)]))
  for (const [field, value] of Object.entries({ ...written, signature })) expect(spans.get(field)).toBe(value)
})
