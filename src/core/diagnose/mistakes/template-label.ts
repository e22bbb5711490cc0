import type { Slots } from '../signing/slots.ts'
import { alone, mistakesOf, upToPairs, type Variants, variant } from './build.ts'
import type { Family } from './mistake.ts'

const mistake = mistakesOf('template')

type LabelSlot = 'labelPath' | 'labelMethod' | 'labelToken' | 'labelTime' | 'labelBody'

const label =
  (slot: LabelSlot, ...names: readonly string[]): Variants =>
  () =>
    names.map(name => variant({ [slot]: name } as Partial<Slots>, names.length > 1 ? { label: name } : undefined))

const right = {
  labelPath: 'path',
  labelMethod: 'method',
  labelToken: 'token',
  labelTime: 'timestamp',
  labelBody: 'body',
}

const all =
  (...changes: readonly (readonly [string, (name: string) => string])[]): Variants =>
  () =>
    changes.map(([how, change]) =>
      variant(Object.fromEntries(Object.entries(right).map(([slot, name]) => [slot, change(name)])) as Partial<Slots>, {
        labels: how,
      }),
    )

/** One letter lost, doubled, or exchanged with its neighbour. */
function misspellings(name: string): string[] {
  const letters = [...name].map((_, at) => at)
  const lost = letters.map(at => name.slice(0, at) + name.slice(at + 1))
  const doubled = letters.map(at => name.slice(0, at + 1) + name.slice(at))
  const exchanged = letters.slice(1).map(at => name.slice(0, at - 1) + name[at] + name[at - 1] + name.slice(at + 1))
  return [...new Set([...lost, ...doubled, ...exchanged])].filter(word => word !== name)
}

const misspelt: Variants = () =>
  Object.entries(right).flatMap(([slot, name]) =>
    misspellings(name).map(word => variant({ [slot]: word } as Partial<Slots>, { label: word })),
  )

const title = (name: string) => name.charAt(0).toUpperCase() + name.slice(1)

/** Other labels than path, method, token, timestamp, body. The documentation names the rows, not the labels. */
export const templateLabelMistakes = {
  'template-label-url': mistake('medium', ['any'], label('labelPath', 'url')),
  'template-label-uri': mistake('low', ['any'], label('labelPath', 'uri')),
  'template-label-endpoint': mistake('low', ['any'], label('labelPath', 'endpoint')),
  'template-label-path-other': mistake(
    'low',
    ['any'],
    upToPairs(
      label(
        'labelPath',
        'Path',
        'PATH',
        'pathUrl',
        'pathurl',
        'path_url',
        'URL',
        'Url',
        'requestPath',
        'request_path',
        'relativeUrl',
        'relativeURL',
        'resource',
        'route',
        'requestUri',
      ),
    ),
  ),
  'template-label-verb': mistake('medium', ['bri'], label('labelMethod', 'verb')),
  'template-label-httpmethod': mistake('low', ['bca', 'snap'], label('labelMethod', 'httpMethod')),
  'template-label-method-other': mistake(
    'low',
    ['any'],
    upToPairs(
      label(
        'labelMethod',
        'Method',
        'METHOD',
        'HTTPMethod',
        'HttpMethod',
        'http_method',
        'httpmethod',
        'requestMethod',
        'request_method',
        'type',
        'action',
      ),
    ),
  ),
  'template-label-authorization': mistake('high', ['documentation-only'], label('labelToken', 'authorization')),
  'template-label-authorization-title': mistake('medium', ['documentation-only'], label('labelToken', 'Authorization')),
  'template-label-accesstoken': mistake('medium', ['any', 'snap'], label('labelToken', 'accessToken')),
  'template-label-access-token': mistake('low', ['oauth-library'], label('labelToken', 'access_token')),
  'template-label-auth': mistake('medium', ['documentation-only'], label('labelToken', 'auth')),
  'template-label-token-other': mistake(
    'low',
    ['any'],
    upToPairs(
      label(
        'labelToken',
        'Token',
        'TOKEN',
        'Auth',
        'AccessToken',
        'accesstoken',
        'Access-Token',
        'access-token',
        'bearer',
        'Bearer',
        'bearerToken',
        'bearer_token',
        'authToken',
        'auth_token',
        'jwt',
      ),
    ),
  ),
  'template-label-requesttime': mistake('high', ['documentation-only'], label('labelTime', 'requestTime')),
  'template-label-request-time': mistake('medium', ['documentation-only'], label('labelTime', 'Request-Time')),
  'template-label-time': mistake('low', ['any'], label('labelTime', 'time')),
  'template-label-time-other': mistake(
    'low',
    ['any'],
    upToPairs(
      label(
        'labelTime',
        'timeStamp',
        'Timestamp',
        'TimeStamp',
        'TIMESTAMP',
        'time_stamp',
        'requesttime',
        'RequestTime',
        'request_time',
        'request-time',
        'Request-time',
        'requestTimestamp',
        'reqTime',
        'X-TIMESTAMP',
        'ts',
        't',
        'date',
        'datetime',
        'epoch',
      ),
    ),
  ),
  'template-label-requestbody': mistake('medium', ['any', 'snap'], label('labelBody', 'requestBody')),
  'template-label-data': mistake('low', ['node'], label('labelBody', 'data')),
  'template-label-body-other': mistake(
    'low',
    ['any'],
    upToPairs(
      label(
        'labelBody',
        'Body',
        'BODY',
        'payload',
        'Payload',
        'bodyRequest',
        'body_request',
        'request_body',
        'requestbody',
        'RequestBody',
        'request',
        'content',
        'message',
        'json',
        'params',
        'rawBody',
      ),
    ),
  ),
  'template-labels-titlecase': mistake(
    'medium',
    ['go', 'csharp'],
    all(['Title', title], ['UPPER', name => name.toUpperCase()]),
  ),
  'template-labels-quoted': mistake(
    'low',
    ['any'],
    upToPairs(all(['"…"', name => `"${name}"`], ["'…'", name => `'${name}'`], ['$…', name => `$${name}`])),
  ),
  'template-label-misspelt': mistake('low', ['any'], alone(misspelt)),
} satisfies Family
