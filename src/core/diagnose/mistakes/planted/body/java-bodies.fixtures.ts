import { type Planted, signedBody } from '../planted.fixtures.ts'

const raw = String.raw
// Shows most escapes: non-ASCII, beyond the BMP, slash, <, >, &, =, +, apostrophe, inner quotes.
const probe = raw`{"nama":"Kadék 😀","url":"https://a.id/b?x=1&y=<2>","k":"it's \"q\" 1+1"}`

/** One planted request or more for each mistake of the family. */
export const plantedJavaBodies: readonly Planted[] = [
  signedBody(
    'body-gson-html',
    probe,
    raw`{"nama":"Kadék 😀","url":"https://a.id/b?x\u003d1\u0026y\u003d\u003c2\u003e","k":"it\u0027s \"q\" 1+1"}`,
  ),
  signedBody(
    'body-gson-pretty',
    '{"a":"x=1","b":[1]}',
    raw`{
  "a": "x\u003d1",
  "b": [
    1
  ]
}`,
  ),
  signedBody('body-gson-doubles', '{"n":5,"m":12345678,"a":50000.00}', '{"n":5.0,"m":1.2345678E7,"a":50000.0}'),
  signedBody('body-nulls-dropped', '{"a":1,"b":null,"c":{"d":null,"e":[null]}}', '{"a":1,"c":{"e":[null]}}'),
  signedBody('body-jackson-non-empty', '{"a":0,"b":null,"c":"","d":[],"e":{}}', '{"a":0}'),
  signedBody(
    'body-jackson-pretty',
    '{"a":1,"b":[1,{"c":2}],"d":[],"e":{}}',
    '{\n  "a" : 1,\n  "b" : [ 1, {\n    "c" : 2\n  } ],\n  "d" : [ ],\n  "e" : { }\n}',
  ),
  signedBody('body-jackson-roundtrip', '{"n":5,"a":50000.00}', '{"n":5,"a":50000.0}'),
  signedBody(
    'body-java-hashmap-order',
    '{"userId":"1","withdrawalAmount":2,"accountHolderName":"3","bankAccountNumber":"4","bankName":"5","bankCode":"6","pin":"7"}',
    '{"bankCode":"6","pin":"7","withdrawalAmount":2,"bankAccountNumber":"4","bankName":"5","userId":"1","accountHolderName":"3"}',
  ),
  signedBody(
    'body-org-json',
    '{"userId":"</b>/","withdrawalAmount":2.00,"bankCode":"–"}',
    raw`{"bankCode":"\u2013","withdrawalAmount":2,"userId":"<\/b>/"}`,
  ),
  signedBody('body-json-simple', '{"userId":"a/b","bankCode":"–é"}', raw`{"bankCode":"\u2013é","userId":"a\/b"}`),
  signedBody('body-android-json', '{"url":"a/é","n":5.00,"m":1.50}', raw`{"url":"a\/é","n":5,"m":1.50}`),
  signedBody(
    'body-java-map-printed',
    '{"requestId":"agg1","n":50000.00,"l":[1,2],"body":{"x":null}}',
    '{requestId=agg1, n=50000.0, l=[1, 2], body={x=null}}',
  ),
]
