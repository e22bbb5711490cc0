import { type Planted, signedBody } from '../planted.fixtures.ts'

const raw = String.raw

/** One planted request or more for each mistake of the family. */
export const plantedLayoutBodies: readonly Planted[] = [
  signedBody('body-minified', raw`{ "a" : 1.00,${'\n'}  "b": "x y\u00e9" }`, raw`{"a":1.00,"b":"x y\u00e9"}`),
  signedBody('body-reserialised', raw`{"a": "\u00e9\/", "b": 1.0}`, '{"a":"é/","b":1.0}'),
  signedBody('body-pretty-2', '{"a":1,"b":[true,{}]}', '{\n  "a": 1,\n  "b": [\n    true,\n    {}\n  ]\n}'),
  signedBody('body-pretty-4', '{"a":1,"b":{"c":2}}', '{\n    "a": 1,\n    "b": {\n        "c": 2\n    }\n}'),
  signedBody('body-pretty-tab', '{"a":1,"b":{"c":2}}', '{\n\t"a": 1,\n\t"b": {\n\t\t"c": 2\n\t}\n}'),
  signedBody('body-pretty-crlf', '{"a":1,"b":2}', '{\r\n  "a": 1,\r\n  "b": 2\r\n}'),
  signedBody('body-space-after-colon', '{"a":1,"b":2}', '{"a": 1,"b": 2}'),
  signedBody('body-space-after-comma', '{"a":1,"b":2}', '{"a":1, "b":2}'),
  signedBody('body-spaced-as-typed', raw`{"a":"\u00e9","b":2}`, raw`{"a": "\u00e9", "b": 2}`),
  signedBody('body-padded-braces', '{"a":1,"b":[1,2]}', '{ "a": 1, "b": [ 1, 2 ] }'),
  signedBody(
    'body-unicode-unescaped',
    raw`{"a":"Kad\u00e9k \ud83d\ude00 \u0022 \\u00e9"}`,
    raw`{"a":"Kadék 😀 \u0022 \\u00e9"}`,
  ),
  signedBody('body-unicode-escaped', '{"a": "Kadék 😀"}', raw`{"a": "Kad\u00e9k \ud83d\ude00"}`),
  signedBody('body-unicode-hex-case', raw`{"a":"\u00e9"}`, raw`{"a":"\u00E9"}`),
  signedBody('body-slashes-escaped', '{"a": "b/c"}', raw`{"a": "b\/c"}`),
  signedBody('body-slashes-unescaped', raw`{"a": "b\/c\\/d"}`, raw`{"a": "b/c\\/d"}`),
]
