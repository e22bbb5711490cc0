import { expect, test } from 'vitest'
import { looksLikeRequest } from './looks-like-request.ts'

test.each([
  [true, "curl 'https://h.example/api/x' -H 'Client-Id: a'"],
  [true, 'POST /api/aggregator/merchant/qr/withdraw HTTP/1.1\nSignature: ab'],
  [true, 'path=/api/a/b/c/d/e/f/g&method=GET&token=Bearer x&timestamp=1&body='],
  [true, '{"Client-Id":"a","Request-Time":"1795572922845","Signature":"ab"}'],
  [false, ''],
  [false, 'Signature: ab, Client-Id: x'],
  [false, '/api/aggregator/merchant/qr/balance/detail?userId=M_KOPI01'],
  [false, '{"requestId":"kopi202611250915220001","type":"withdraw_inquiry","body":{"userId":"M_1"}}'],
  [false, 'f9e406ac1914f32378a66d580af4a23c828f78fa1cdd9ade569ed8ad364fe0b7'],
])('%s for %s', (expected, text) => expect(looksLikeRequest(text)).toBe(expected))
