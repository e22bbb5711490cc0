import { type Planted, signedBody } from '../planted.fixtures.ts'

const raw = String.raw
// Shows most escapes: non-ASCII, beyond the BMP, slash, <, >, &, =, +, apostrophe, inner quotes.
const probe = raw`{"nama":"Kadék 😀","url":"https://a.id/b?x=1&y=<2>","k":"it's \"q\" 1+1"}`
const numbers = '{"amount":50000.00,"big":9007199254740993,"small":0.00001,"meta":{},"note":""}'

/** One planted request or more for each mistake of the family. */
export const plantedPhpBodies: readonly Planted[] = [
  signedBody(
    'body-php-default',
    probe,
    raw`{"nama":"Kad\u00e9k \ud83d\ude00","url":"https:\/\/a.id\/b?x=1&y=<2>","k":"it's \"q\" 1+1"}`,
  ),
  signedBody(
    'body-php-slashes',
    probe,
    raw`{"nama":"Kadék 😀","url":"https:\/\/a.id\/b?x=1&y=<2>","k":"it's \"q\" 1+1"}`,
  ),
  signedBody(
    'body-php-unicode',
    probe,
    raw`{"nama":"Kad\u00e9k \ud83d\ude00","url":"https://a.id/b?x=1&y=<2>","k":"it's \"q\" 1+1"}`,
  ),
  signedBody(
    'body-php-hex',
    probe,
    raw`{"nama":"Kad\u00e9k \ud83d\ude00","url":"https:\/\/a.id\/b?x=1\u0026y=\u003C2\u003E","k":"it\u0027s \u0022q\u0022 1+1"}`,
  ),
  signedBody(
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
  signedBody(
    'body-php-roundtrip',
    numbers,
    '{"amount":50000,"big":9007199254740993,"small":1.0e-5,"meta":[],"note":""}',
  ),
  signedBody('body-php-float-precision', '{"a":0.1,"b":1.00}', '{"a":0.10000000000000001,"b":1}'),
  signedBody(
    'body-php-numeric-check',
    '{"userId":"M_1","phone":"081234567890","n":"12.50","e":"1e3"}',
    '{"userId":"M_1","phone":81234567890,"n":12.5,"e":1000}',
  ),
  signedBody('body-php-force-object', '{"items":[{"a":1},{"a":2}]}', '{"items":{"0":{"a":1},"1":{"a":2}}}'),
  signedBody('body-empty-object-as-array', '{"a":1,"meta":{}}', '{"a":1,"meta":[]}'),
  signedBody('body-laravel-empty-to-null', '{"note":"","a":" x "}', '{"note":null,"a":" x "}'),
  signedBody('body-laravel-trimmed-strings', '{"note":"","a":" x "}', '{"note":"","a":"x"}'),
  signedBody(
    'body-laravel-input-cleaned',
    '{"note":" ","a":" x ","n":5.00,"m":{}}',
    '{"note":null,"a":"x","n":5,"m":[]}',
  ),
  signedBody(
    'body-php-array-filter',
    '{"a":1,"b":null,"c":"","d":"0","e":0,"f":false,"g":[],"h":{"i":null}}',
    '{"a":1,"h":{"i":null}}',
  ),
  signedBody('body-php-array', '{"a":1}', 'Array'),
  signedBody('body-php-stripslashes', raw`{"url":"https:\/\/a.id"}`, '{"url":"https://a.id"}'),
]
