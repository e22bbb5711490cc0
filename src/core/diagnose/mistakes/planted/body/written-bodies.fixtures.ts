import { type Planted, signedBody } from '../planted.fixtures.ts'

const raw = String.raw

/** One planted request or more for each mistake of the family. */
export const plantedWrittenBodies: readonly Planted[] = [
  signedBody(
    'body-serialiser',
    '{"b":[],"a":"x/y"}',
    raw`{
  "a" : "x\/y",
  "b" : [

  ]
}`,
  ),
  signedBody('body-serialiser', '{"b":1.0,"a":150000.0}', '{"a":1.5e5,"b":1.0}'),
  signedBody('body-sides', '{"b":1.0,"a":"x/y"}', raw`{"a": "x\/y","b": 1.0}`),
  signedBody('body-sides', '{"b":1,"a":"x/y"}', '{"a":"x/y", "b":1}'),
  signedBody('body-sides', '{"b":1,"a":2}', '{"a":"2","b":"1"}'),
  signedBody('body-number-locale', '{"amount":53500.25}', '{"amount":53500,25}'),
  signedBody('body-number-locale', '{"amount":1253500.5}', '{"amount":"1.253.500,50"}'),
  signedBody('body-bigdecimal', '{"amount":150000.0}', '{"amount":"0.15e6"}'),
  signedBody(
    'body-keys-filtered',
    '{"type":"x","body":{"type":"y","userId":"M_1"}}',
    '{"type":"x","body":{"type":"y"}}',
  ),
  signedBody('body-lua-cjson', '{"a":"b/c","n":8808123456789012}', raw`{"n":8.808123456789e+15,"a":"b\/c"}`),
  signedBody('body-dates-rewritten', '{"at":"2026-11-25T09:15:00.000Z"}', '{"at":"2026-11-25T09:15:00Z"}'),
  signedBody('body-dates-rewritten', '{"at":"2026-11-25T09:15:00+07:00"}', '{"at":"2026-11-25T02:15:00Z"}'),
  signedBody('body-python-mended', '{"a":true,"b":null}', '{"a": True, "b": None}'),
  signedBody('body-perl-pretty', '{"b":[],"a":1}', '{\n   "a" : 1,\n   "b" : []\n}\n'),
  signedBody('body-ruby-pretty', '{"a":{"b":[]}}', '{\n  "a": {\n    "b": [\n\n    ]\n  }\n}'),
  signedBody('body-tags-stripped', '{"a":"<b>Lunas</b>"}', '{"a":"Lunas"}'),
  signedBody('body-pattern-escaped', '{"a":1}', raw`\{\"a\"\:1\}`),
  signedBody('body-members-joined', '{"a":1,"b":"x"}', 'a1bx'),
  signedBody('body-one-member', '{"a":1,"body":{"c":"d"}}', '{"c":"d"}'),
  signedBody('body-shell-braces', '{"a":"x","b":1}', 'a:x b:1'),
  signedBody('body-number-locale', '{ "amount": 1253500, "n": 2 }', '{ "amount": "Rp1.253.500", "n": 2 }'),
  signedBody('body-members-joined', '{"a":"1","body":{"c":"3"}}', '1|3'),
  signedBody('body-printed', '{"a":"1","body":{"c":3}}', '{a: 1, body: {c: 3}}'),
  signedBody('body-printed', '{"a":"1","body":{"c":3}}', 'WithdrawRequest(a=1, body=Body(c=3))'),
]
