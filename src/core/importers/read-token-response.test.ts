import { expect, test } from 'vitest'
import { readTokenResponse } from './read-token-response.ts'

const token = '0123456789abcdef'.repeat(4)

test.each([
  [
    'as documented',
    `{"status":"SUCCEES","username":"m","access_token":"${token}","token_type":"bearer","expiry_token":1624856796708}`,
  ],
  ['indented', `{\n  "access_token" : "${token}",\n  "expiry_token" : 1624856796708\n}`],
  [
    'with the status line and headers around it',
    `HTTP/1.1 200 OK\r\n\r\n{"access_token":"${token}","expiry_token":"1624856796708"}\n`,
  ],
])('a getToken answer %s', (_, text) => {
  expect(readTokenResponse(text)).toEqual({ token, expiry: '1624856796708' })
})

test('one that holds only one of the two', () => {
  expect(readTokenResponse(`{"access_token":"${token}"}`)).toEqual({ token, expiry: null })
  expect(readTokenResponse('{"expiry_token":1624856796708}')).toEqual({ token: null, expiry: '1624856796708' })
})

test.each(['', token, '1624856796708', '{"status":"UNAUTHORIZED"}', '"access_token"', '{"access_token":'])(
  'none in %j',
  text => {
    expect(readTokenResponse(text)).toBeNull()
  },
)
