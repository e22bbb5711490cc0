import { expect, test } from 'vitest'
import type { Capture } from '#core/live/capture.ts'
import { receivedOf } from './captured-request.ts'

const capture: Capture = {
  sequence: 1,
  receivedAt: 1,
  method: 'GET',
  target: '/api/pay',
  httpVersion: '1.1',
  headers: [],
  body: { base64: '', length: 0, truncated: false },
  redacted: false,
  verdict: { kind: 'token', product: 'toko', clientId: null, accepted: true, failures: [], notices: [] },
  outcome: { kind: 'answered', status: 401, delayedMs: 0 },
}

test.each(['Bearer Bearer abcdef123456', 'bearer abcdef123456', 'Bearer: abcdef123456', 'Token abcdef123456'])(
  '%s: the token of a capture holds no scheme word, its header does',
  authorization => {
    const { request, headers } = receivedOf({
      key: 'a',
      capture: { ...capture, headers: [['Authorization', authorization]] },
    })
    expect(request.token).toBe('abcdef123456')
    expect(headers).toEqual([['Authorization', authorization]])
  },
)
