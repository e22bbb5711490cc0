import { type Planted, signedBody } from '../planted.fixtures.ts'

const raw = String.raw
// Shows most escapes: non-ASCII, beyond the BMP, slash, <, >, &, =, +, apostrophe, inner quotes.
const probe = raw`{"nama":"Kadék 😀","url":"https://a.id/b?x=1&y=<2>","k":"it's \"q\" 1+1"}`

/** One planted request or more for each mistake of the family. */
export const plantedDotnetBodies: readonly Planted[] = [
  signedBody(
    'body-dotnet-stj',
    probe,
    raw`{"nama":"Kad\u00E9k \uD83D\uDE00","url":"https://a.id/b?x=1\u0026y=\u003C2\u003E","k":"it\u0027s \u0022q\u0022 1\u002B1"}`,
  ),
  signedBody('body-dotnet-stj-indented', '{"a":"1+1","b":[]}', `{\r\n${raw`  "a": "1\u002B1",`}\r\n  "b": []\r\n}`),
  signedBody(
    'body-dotnet-html',
    probe,
    raw`{"nama":"Kadék 😀","url":"https://a.id/b?x=1\u0026y=\u003c2\u003e","k":"it\u0027s \"q\" 1+1"}`,
  ),
  signedBody('body-dotnet-html', '{"a":"x & <y> it\'s"}', raw`{"a":"x & \u003cy\u003e it\u0027s"}`),
  signedBody(
    'body-keys-pascal-case',
    '{"requestId":"a","body":{"userId":"M_1"}}',
    '{"RequestId":"a","Body":{"UserId":"M_1"}}',
  ),
  signedBody(
    'body-powershell-5',
    '{"a":"x&y","body":{"c":[1,2]}}',
    [
      '{',
      raw`    "a":  "x\u0026y",`,
      '    "body":  {',
      '                 "c":  [',
      '                           1,',
      '                           2',
      '                       ]',
      '             }',
      '}',
    ].join('\r\n'),
  ),
  signedBody('body-dotnet-type-name', '{"a":1}', 'System.Net.Http.StringContent'),
]
