import { type Planted, signedBody } from '../planted.fixtures.ts'

const raw = String.raw

/** One planted request or more for each mistake of the family. */
export const plantedJavascriptBodies: readonly Planted[] = [
  signedBody(
    'body-js-roundtrip',
    raw`{"10":1,"2":2,"a":50000.00,"big":9007199254740993,"u":"\u00e9\/","a2":1,"a2":2}`,
    '{"2":2,"10":1,"a":50000,"big":9007199254740992,"u":"é/","a2":2}',
  ),
  signedBody('body-js-roundtrip-pretty', '{"a":1.0,"b":[]}', '{\n  "a": 1,\n  "b": []\n}'),
  signedBody('body-bigint-rounded', '{"id":9007199254740993,"a":1.00}', '{"id":9007199254740992,"a":1.00}'),
  signedBody('body-object-object', '{"a":1}', '[object Object]'),
  signedBody(
    'body-inner-object-object',
    '{"type":"x","body":{"userId":"M_1"}}',
    '{"type":"x","body":"[object Object]"}',
  ),
  signedBody('body-buffer-json', '{}', '{"type":"Buffer","data":[123,125]}'),
  signedBody('body-bytes-printed', '{é', '[123 195 169]'),
  signedBody('body-bytes-printed', '{é', '[123, -61, -87]'),
  signedBody('body-bytes-printed', '{}', '123,125'),
  signedBody(
    'body-placeholder-unresolved',
    '{"requestId":"agg1","body":{"userId":"M_1","n":5}}',
    '{"requestId":"agg1","body":{"userId":"{{userId}}","n":5}}',
  ),
  signedBody(
    'body-placeholder-unresolved',
    '{"requestId":"agg1","body":{"userId":"M_1","n":5}}',
    '{"requestId":"agg1","body":{"userId":"M_1","n":{{n}}}}',
  ),
  signedBody('body-placeholder-unresolved', '{ "userId": "M_1" }', '{ "userId": "{{merchant_id}}" }'),
  signedBody('body-placeholder-unresolved', '{"n":"INV-1795512418"}', '{"n":"INV-{{$timestamp}}"}'),
  signedBody('body-placeholder-unresolved', '{"userId":"M_1","t":1,"n":"a"}', '{"userId":"{USER_ID}","t":1,"n":"{N}"}'),
]
