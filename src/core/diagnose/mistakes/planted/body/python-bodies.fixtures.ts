import { type Planted, signedBody } from '../planted.fixtures.ts'

const raw = String.raw

/** One planted request or more for each mistake of the family. */
export const plantedPythonBodies: readonly Planted[] = [
  signedBody('body-json-spaced', '{"a":"é","b":[1,2.00]}', '{"a": "é", "b": [1, 2.00]}'),
  signedBody('body-python-dumps', '{"nama":"Kadék 😀","n":1.50}', raw`{"nama": "Kad\u00e9k \ud83d\ude00", "n": 1.50}`),
  signedBody(
    'body-python-roundtrip',
    '{"nama":"Kadék 😀","url":"https://a.id/b","amount":50000.00,"big":9007199254740993,"none":null,"ok":true}',
    raw`{"nama": "Kad\u00e9k \ud83d\ude00", "url": "https://a.id/b", "amount": 50000.0, "big": 9007199254740993, "none": null, "ok": true}`,
  ),
  signedBody(
    'body-python-roundtrip',
    '[10000000000000000.0,1000000000000000.0,123456789012345678.0,0.00001,0.0001,1E22,-0.0]',
    '[1e+16, 1000000000000000.0, 1.2345678901234568e+17, 1e-05, 0.0001, 1e+22, -0.0]',
  ),
  signedBody('body-python-compact-ascii', '{"nama": "Kadék", "x": 1}', raw`{"nama":"Kad\u00e9k","x":1}`),
  signedBody('body-python-sorted', '{"b":1,"a":{"d":"é","c":2}}', raw`{"a": {"c": 2, "d": "\u00e9"}, "b": 1}`),
  signedBody(
    'body-python-indent',
    '{"a":"é","b":[]}',
    raw`{
    "a": "\u00e9",
    "b": []
}`,
  ),
  signedBody(
    'body-python-repr',
    raw`{"a":"it's","b":"say \"hi\"","c":"it's \"x\"","d":"a\nb\\","e":"\u00a0\u200b","f":[1,2.5,1e20,1e-7,{}],"g":"\u007f","h":null,"i":false}`,
    raw`{'a': "it's", 'b': 'say "hi"', 'c': 'it\'s "x"', 'd': 'a\nb\\', 'e': '\xa0\u200b', 'f': [1, 2.5, 1e+20, 1e-07, {}], 'g': '\x7f', 'h': None, 'i': False}`,
  ),
  signedBody('body-python-bytes-repr', '{"nama":"Kadék 😀"}', raw`b'{"nama":"Kad\xc3\xa9k \xf0\x9f\x98\x80"}'`),
]
