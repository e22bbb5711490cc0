import { type Planted, plantedBody } from './planted.fixtures.ts'

const raw = String.raw
// Shows most escapes: non-ASCII, beyond the BMP, slash, <, >, &, =, +, apostrophe, inner quotes.
const probe = raw`{"nama":"Kadék 😀","url":"https://a.id/b?x=1&y=<2>","k":"it's \"q\" 1+1"}`
const numbers = '{"amount":50000.00,"big":9007199254740993,"small":0.00001,"meta":{},"note":""}'

/** What JSON libraries do, one planted request for each id. The Python, Node and Java texts were printed by those programs. */
export const plantedJson: readonly Planted[] = [
  plantedBody('body-json-spaced', '{"a":"é","b":[1,2.00]}', '{"a": "é", "b": [1, 2.00]}'),
  plantedBody('body-python-dumps', '{"nama":"Kadék 😀","n":1.50}', raw`{"nama": "Kad\u00e9k \ud83d\ude00", "n": 1.50}`),
  plantedBody(
    'body-python-roundtrip',
    '{"nama":"Kadék 😀","url":"https://a.id/b","amount":50000.00,"big":9007199254740993,"none":null,"ok":true}',
    raw`{"nama": "Kad\u00e9k \ud83d\ude00", "url": "https://a.id/b", "amount": 50000.0, "big": 9007199254740993, "none": null, "ok": true}`,
  ),
  plantedBody(
    'body-python-roundtrip',
    '[10000000000000000.0,1000000000000000.0,123456789012345678.0,0.00001,0.0001,1E22,-0.0]',
    '[1e+16, 1000000000000000.0, 1.2345678901234568e+17, 1e-05, 0.0001, 1e+22, -0.0]',
  ),
  plantedBody('body-python-compact-ascii', '{"nama": "Kadék", "x": 1}', raw`{"nama":"Kad\u00e9k","x":1}`),
  plantedBody('body-python-sorted', '{"b":1,"a":{"d":"é","c":2}}', raw`{"a": {"c": 2, "d": "\u00e9"}, "b": 1}`),
  plantedBody(
    'body-python-indent',
    '{"a":"é","b":[]}',
    raw`{
    "a": "\u00e9",
    "b": []
}`,
  ),
  plantedBody(
    'body-python-repr',
    raw`{"a":"it's","b":"say \"hi\"","c":"it's \"x\"","d":"a\nb\\","e":"\u00a0\u200b","f":[1,2.5,1e20,1e-7,{}],"g":"\u007f","h":null,"i":false}`,
    raw`{'a': "it's", 'b': 'say "hi"', 'c': 'it\'s "x"', 'd': 'a\nb\\', 'e': '\xa0\u200b', 'f': [1, 2.5, 1e+20, 1e-07, {}], 'g': '\x7f', 'h': None, 'i': False}`,
  ),
  plantedBody('body-python-bytes-repr', '{"nama":"Kadék 😀"}', raw`b'{"nama":"Kad\xc3\xa9k \xf0\x9f\x98\x80"}'`),
  plantedBody(
    'body-php-default',
    probe,
    raw`{"nama":"Kad\u00e9k \ud83d\ude00","url":"https:\/\/a.id\/b?x=1&y=<2>","k":"it's \"q\" 1+1"}`,
  ),
  plantedBody(
    'body-php-slashes',
    probe,
    raw`{"nama":"Kadék 😀","url":"https:\/\/a.id\/b?x=1&y=<2>","k":"it's \"q\" 1+1"}`,
  ),
  plantedBody(
    'body-php-unicode',
    probe,
    raw`{"nama":"Kad\u00e9k \ud83d\ude00","url":"https://a.id/b?x=1&y=<2>","k":"it's \"q\" 1+1"}`,
  ),
  plantedBody(
    'body-php-hex',
    probe,
    raw`{"nama":"Kad\u00e9k \ud83d\ude00","url":"https:\/\/a.id\/b?x=1\u0026y=\u003C2\u003E","k":"it\u0027s \u0022q\u0022 1+1"}`,
  ),
  plantedBody(
    'body-php-pretty',
    '{"url":"a/b","n":{"x":[],"y":["é"]}}',
    raw`{
    "url": "a\/b",
    "n": {
        "x": [],
        "y": [
            "\u00e9"
        ]
    }
}`,
  ),
  plantedBody(
    'body-php-roundtrip',
    numbers,
    '{"amount":50000,"big":9007199254740993,"small":1.0e-5,"meta":[],"note":""}',
  ),
  plantedBody('body-php-float-precision', '{"a":0.1,"b":1.00}', '{"a":0.10000000000000001,"b":1}'),
  plantedBody(
    'body-php-numeric-check',
    '{"userId":"M_1","phone":"081234567890","n":"12.50","e":"1e3"}',
    '{"userId":"M_1","phone":81234567890,"n":12.5,"e":1000}',
  ),
  plantedBody('body-php-force-object', '{"items":[{"a":1},{"a":2}]}', '{"items":{"0":{"a":1},"1":{"a":2}}}'),
  plantedBody('body-empty-object-as-array', '{"a":1,"meta":{}}', '{"a":1,"meta":[]}'),
  plantedBody('body-laravel-empty-to-null', '{"note":"","a":" x "}', '{"note":null,"a":" x "}'),
  plantedBody('body-laravel-trimmed-strings', '{"note":"","a":" x "}', '{"note":"","a":"x"}'),
  plantedBody(
    'body-laravel-input-cleaned',
    '{"note":" ","a":" x ","n":5.00,"m":{}}',
    '{"note":null,"a":"x","n":5,"m":[]}',
  ),
  plantedBody(
    'body-php-array-filter',
    '{"a":1,"b":null,"c":"","d":"0","e":0,"f":false,"g":[],"h":{"i":null}}',
    '{"a":1,"h":{"i":null}}',
  ),
  plantedBody('body-php-array', '{"a":1}', 'Array'),
  plantedBody('body-php-stripslashes', raw`{"url":"https:\/\/a.id"}`, '{"url":"https://a.id"}'),
  plantedBody(
    'body-js-roundtrip',
    raw`{"10":1,"2":2,"a":50000.00,"big":9007199254740993,"u":"\u00e9\/","a2":1,"a2":2}`,
    '{"2":2,"10":1,"a":50000,"big":9007199254740992,"u":"é/","a2":2}',
  ),
  plantedBody('body-js-roundtrip-pretty', '{"a":1.0,"b":[]}', '{\n  "a": 1,\n  "b": []\n}'),
  plantedBody('body-bigint-rounded', '{"id":9007199254740993,"a":1.00}', '{"id":9007199254740992,"a":1.00}'),
  plantedBody('body-object-object', '{"a":1}', '[object Object]'),
  plantedBody(
    'body-inner-object-object',
    '{"type":"x","body":{"userId":"M_1"}}',
    '{"type":"x","body":"[object Object]"}',
  ),
  plantedBody('body-buffer-json', '{}', '{"type":"Buffer","data":[123,125]}'),
  plantedBody('body-bytes-printed', '{é', '[123 195 169]'),
  plantedBody('body-bytes-printed', '{é', '[123, -61, -87]'),
  plantedBody('body-bytes-printed', '{}', '123,125'),
  plantedBody(
    'body-placeholder-unresolved',
    '{"requestId":"agg1","body":{"userId":"M_1","n":5}}',
    '{"requestId":"agg1","body":{"userId":"{{userId}}","n":5}}',
  ),
  plantedBody(
    'body-placeholder-unresolved',
    '{"requestId":"agg1","body":{"userId":"M_1","n":5}}',
    '{"requestId":"agg1","body":{"userId":"M_1","n":{{n}}}}',
  ),
  plantedBody(
    'body-gson-html',
    probe,
    raw`{"nama":"Kadék 😀","url":"https://a.id/b?x\u003d1\u0026y\u003d\u003c2\u003e","k":"it\u0027s \"q\" 1+1"}`,
  ),
  plantedBody(
    'body-gson-pretty',
    '{"a":"x=1","b":[1]}',
    raw`{
  "a": "x\u003d1",
  "b": [
    1
  ]
}`,
  ),
  plantedBody('body-gson-doubles', '{"n":5,"m":12345678,"a":50000.00}', '{"n":5.0,"m":1.2345678E7,"a":50000.0}'),
  plantedBody('body-nulls-dropped', '{"a":1,"b":null,"c":{"d":null,"e":[null]}}', '{"a":1,"c":{"e":[null]}}'),
  plantedBody('body-jackson-non-empty', '{"a":0,"b":null,"c":"","d":[],"e":{}}', '{"a":0}'),
  plantedBody(
    'body-jackson-pretty',
    '{"a":1,"b":[1,{"c":2}],"d":[],"e":{}}',
    '{\n  "a" : 1,\n  "b" : [ 1, {\n    "c" : 2\n  } ],\n  "d" : [ ],\n  "e" : { }\n}',
  ),
  plantedBody('body-jackson-roundtrip', '{"n":5,"a":50000.00}', '{"n":5,"a":50000.0}'),
  plantedBody(
    'body-java-hashmap-order',
    '{"userId":"1","withdrawalAmount":2,"accountHolderName":"3","bankAccountNumber":"4","bankName":"5","bankCode":"6","pin":"7"}',
    '{"bankCode":"6","pin":"7","withdrawalAmount":2,"bankAccountNumber":"4","bankName":"5","userId":"1","accountHolderName":"3"}',
  ),
  plantedBody(
    'body-org-json',
    '{"userId":"</b>/","withdrawalAmount":2.00,"bankCode":"–"}',
    raw`{"bankCode":"\u2013","withdrawalAmount":2,"userId":"<\/b>/"}`,
  ),
  plantedBody('body-json-simple', '{"userId":"a/b","bankCode":"–é"}', raw`{"bankCode":"\u2013é","userId":"a\/b"}`),
  plantedBody('body-android-json', '{"url":"a/é","n":5.00,"m":1.50}', raw`{"url":"a\/é","n":5,"m":1.50}`),
  plantedBody(
    'body-java-map-printed',
    '{"requestId":"agg1","n":50000.00,"l":[1,2],"body":{"x":null}}',
    '{requestId=agg1, n=50000.0, l=[1, 2], body={x=null}}',
  ),
  plantedBody(
    'body-go-html',
    probe,
    raw`{"nama":"Kadék 😀","url":"https://a.id/b?x=1\u0026y=\u003c2\u003e","k":"it's \"q\" 1+1"}`,
  ),
  plantedBody('body-go-encoder', '{"a":"Mie & Bakso"}', `${raw`{"a":"Mie \u0026 Bakso"}`}\n`),
  plantedBody('body-go-map', '{"b":50000.00,"a":{"d":"<","c":1}}', raw`{"a":{"c":1,"d":"\u003c"},"b":50000}`),
  plantedBody(
    'body-go-indent',
    '{"a":"&","b":{}}',
    raw`{
  "a": "\u0026",
  "b": {}
}`,
  ),
  plantedBody('body-omitempty', '{"a":0,"b":"","c":false,"d":null,"e":[],"f":{},"g":1}', '{"f":{},"g":1}'),
  plantedBody(
    'body-go-map-printed',
    '{"type":"x","n":1000000,"m":100000.50,"ok":true,"z":null,"body":{"l":[1,"a"]}}',
    'map[body:map[l:[1 a]] m:100000.5 n:1e+06 ok:true type:x z:<nil>]',
  ),
  plantedBody('body-ruby-inspect', '{"a":1,"b":[null,"x"]}', '{"a"=>1, "b"=>[nil, "x"]}'),
  plantedBody('body-ruby-inspect', '{"a":1,"b":[null,"x"]}', '{"a" => 1, "b" => [nil, "x"]}'),
  plantedBody(
    'body-dotnet-stj',
    probe,
    raw`{"nama":"Kad\u00E9k \uD83D\uDE00","url":"https://a.id/b?x=1\u0026y=\u003C2\u003E","k":"it\u0027s \u0022q\u0022 1\u002B1"}`,
  ),
  plantedBody('body-dotnet-stj-indented', '{"a":"1+1","b":[]}', `{\r\n${raw`  "a": "1\u002B1",`}\r\n  "b": []\r\n}`),
  plantedBody(
    'body-dotnet-html',
    probe,
    raw`{"nama":"Kadék 😀","url":"https://a.id/b?x=1\u0026y=\u003c2\u003e","k":"it\u0027s \"q\" 1+1"}`,
  ),
  plantedBody(
    'body-keys-pascal-case',
    '{"requestId":"a","body":{"userId":"M_1"}}',
    '{"RequestId":"a","Body":{"UserId":"M_1"}}',
  ),
  plantedBody(
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
  plantedBody('body-dotnet-type-name', '{"a":1}', 'System.Net.Http.StringContent'),
]
