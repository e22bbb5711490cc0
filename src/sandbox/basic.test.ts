import { expect, test } from 'vitest'
import { readBasic } from './basic.ts'

const base64 = (text: string) => Buffer.from(text).toString('base64')
const malformed = { kind: 'malformed' }
const notBasic = { kind: 'not-basic' }

test.each([
  ['Basic', 'shop', 'secret'],
  ['basic  ', 'shop', 'secret'],
  ['Basic', 'the id ends at the first colon', 'a:b'],
  ['Basic', '', 'an id may be empty'],
  ['Basic', 'a secret may be empty', ''],
  ['Basic', '\ufeffwarung', 'rahasia-é-🥤'],
])('%s %j:%j', (scheme, clientId, clientSecret) =>
  expect(readBasic(`${scheme} ${base64(`${clientId}:${clientSecret}`)}`)).toEqual({
    kind: 'credentials',
    clientId,
    clientSecret,
  }),
)

test.each([
  ['no colon', `Basic ${base64('shop')}`, malformed],
  ['no base64', 'Basic shop:secret', malformed],
  ['a length that base64 never has', 'Basic c2hvc', malformed],
  ['padding too much', `Basic ${base64('shop:a')}==`, malformed],
  ['no UTF-8', `Basic ${Buffer.from([0x61, 0x3a, 0xff]).toString('base64')}`, malformed],
  ['base64 and more', `Basic ${base64('shop:secret')} x`, malformed],
  ['nothing behind it', 'Basic', malformed],
  ['no blank behind it', `Basic${base64('shop:secret')}`, notBasic],
  ['something before it', `x Basic ${base64('shop:secret')}`, notBasic],
  ['another scheme', `Bearer ${base64('shop:secret')}`, notBasic],
  ['nothing at all', '', notBasic],
])('%s', (_, value, read) => expect(readBasic(value)).toEqual(read))
