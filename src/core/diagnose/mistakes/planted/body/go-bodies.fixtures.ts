import { type Planted, signedBody } from '../planted.fixtures.ts'

const raw = String.raw
// Shows most escapes: non-ASCII, beyond the BMP, slash, <, >, &, =, +, apostrophe, inner quotes.
const probe = raw`{"nama":"Kadék 😀","url":"https://a.id/b?x=1&y=<2>","k":"it's \"q\" 1+1"}`

/** One planted request or more for each mistake of the family. */
export const plantedGoBodies: readonly Planted[] = [
  signedBody(
    'body-go-html',
    probe,
    raw`{"nama":"Kadék 😀","url":"https://a.id/b?x=1\u0026y=\u003c2\u003e","k":"it's \"q\" 1+1"}`,
  ),
  signedBody('body-go-encoder', '{"a":"Mie & Bakso"}', `${raw`{"a":"Mie \u0026 Bakso"}`}\n`),
  signedBody('body-go-map', '{"b":50000.00,"a":{"d":"<","c":1}}', raw`{"a":{"c":1,"d":"\u003c"},"b":50000}`),
  signedBody(
    'body-go-indent',
    '{"a":"&","b":{}}',
    raw`{
  "a": "\u0026",
  "b": {}
}`,
  ),
  signedBody('body-omitempty', '{"a":0,"b":"","c":false,"d":null,"e":[],"f":{},"g":1}', '{"f":{},"g":1}'),
  signedBody(
    'body-go-map-printed',
    '{"type":"x","n":1000000,"m":100000.50,"ok":true,"z":null,"body":{"l":[1,"a"]}}',
    'map[body:map[l:[1 a]] m:100000.5 n:1e+06 ok:true type:x z:<nil>]',
  ),
  signedBody('body-ruby-inspect', '{"a":1,"b":[null,"x"]}', '{"a"=>1, "b"=>[nil, "x"]}'),
  signedBody('body-ruby-inspect', '{"a":1,"b":[null,"x"]}', '{"a" => 1, "b" => [nil, "x"]}'),
]
