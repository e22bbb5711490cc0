import type { Endpoint } from './endpoint.ts'

/** PIN endpoints. */
export const pinEndpoints: readonly Endpoint[] = [
  {
    id: 'create-pin',
    product: 'toko',
    name: 'Create PIN',
    group: 'PIN',
    method: 'POST',
    path: '/api/aggregator/merchant/pin/create_pin',
    pathParams: [],
    query: [],
    body: {
      requestId: 'aggregator202103031542100001',
      type: 'create_pin',
      body: { username: 'M_DEMO0001', pin: '5ecd2cbd062548b792d185336023214827e1df3f9caef1cb427c5a3126452d88' },
    },
    needsPinHash: true,
    response: {
      requestId: 'aggregator202103031542100001',
      type: 'create_pin',
      status: '100',
      statusMessage: 'success',
      body: {},
    },
    responseOrigin: 'docs',
    syntheticResponse: null,
    confidence: 'docs + 2 clients',
    notes:
      "status is a STRING here. pin = lowercase hex HMAC-SHA256(key=clientId+merchantId, msg=6-digit PIN); the sample hash is computed for PIN 123456, clientId aggregator, merchant M_DEMO0001. Docs' own sample hash does not reproduce from the docs' own sample inputs.",
    source: 'DOC, QA, GO (https://apidocs.netzme.id/api-reference/toko-netzme/create-pin)',
  },
  {
    id: 'forgot-pin',
    product: 'toko',
    name: 'Forgot PIN',
    group: 'PIN',
    method: 'POST',
    path: '/api/aggregator/merchant/pin/forgot_pin',
    pathParams: [],
    query: [],
    body: { requestId: 'aggregator202103091544220001', type: 'forgot_pin', body: { username: 'M_DEMO0001' } },
    needsPinHash: false,
    response: {
      requestId: 'aggregator202103091544220001',
      type: 'forgot_pin',
      status: 100,
      statusMessage: 'success',
      body: { timeLeftInMillis: 0 },
    },
    responseOrigin: 'code-struct',
    syntheticResponse: null,
    confidence: 'docs + 2 clients',
    notes:
      'New PIN is sent by SMS. Non-100 statuses known from the Go client: 201 not_allow_retry (body.timeLeftInMillis), 202 existing_pin_not_found, 203 generic_error.',
    source: 'DOC, QA, GO (https://apidocs.netzme.id/api-reference/toko-netzme/forgot-pin)',
  },
]
