import { type Planted, signedBody } from '../planted.fixtures.ts'

const raw = String.raw

/** One planted request or more for each mistake of the family. */
export const plantedValueBodies: readonly Planted[] = [
  signedBody(
    'body-strings-as-numbers',
    '{"amount":"50000","page":"2","id":"M_1"}',
    '{"amount":50000,"page":2,"id":"M_1"}',
  ),
  signedBody('body-strings-as-numbers', '{"amount":"50000","phone":"62812"}', '{"amount":50000,"phone":"62812"}'),
  signedBody('body-numbers-as-strings', '{"amount":50000.00,"n":{"q":2}}', '{"amount":"50000.00","n":{"q":"2"}}'),
  signedBody('body-zero-fraction-dropped', '{"a":50000.00,"b":12.50}', '{"a":50000,"b":12.50}'),
  signedBody('body-trailing-zeros-cut', '{"a":50000.00,"b":12.50,"c":100}', '{"a":50000,"b":12.5,"c":100}'),
  signedBody('body-fraction-added', '{"amount":50000}', '{"amount":50000.00}'),
  signedBody('body-number-exponent', '{"amount":25000000}', '{"amount":2.5E7}'),
  signedBody('body-booleans-as-numbers', '{"a":true,"b":false}', '{"a":1,"b":0}'),
  signedBody('body-nulls-as-empty-strings', '{"a":null,"b":[null]}', '{"a":"","b":[""]}'),
  signedBody('body-nested-json-as-text', '{"type":"x","body":{"a":"b"}}', raw`{"type":"x","body":"{\"a\":\"b\"}"}`),
  signedBody('body-numbers-as-strings', '{ "a": 1, "b": 2 }', '{ "a": 1, "b": "2" }'),
  signedBody('body-booleans-as-texts', '{"a":true,"b":1}', '{"a":"true","b":1}'),
  signedBody('body-texts-as-booleans', '{"a":"true"}', '{"a":true}'),
  signedBody('body-nulls-otherwise', '{"a":null,"b":null}', '{"a":null,"b":"null"}'),
  signedBody('body-values-cased', '{"Mail":"Ada@Contoh.invalid"}', '{"Mail":"ada@contoh.invalid"}'),
]
