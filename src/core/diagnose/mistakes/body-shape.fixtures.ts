import { type Planted, plantedBody } from './planted.fixtures.ts'

const raw = String.raw
const envelope = '{"requestId":"agg1","type":"x","body":{"userId":"M_1","amount":5}}'

/** Layout, members and values, one planted request for each id. */
export const plantedShapes: readonly Planted[] = [
  plantedBody('body-minified', raw`{ "a" : 1.00,${'\n'}  "b": "x y\u00e9" }`, raw`{"a":1.00,"b":"x y\u00e9"}`),
  plantedBody('body-reserialised', raw`{"a": "\u00e9\/", "b": 1.0}`, '{"a":"é/","b":1.0}'),
  plantedBody('body-pretty-2', '{"a":1,"b":[true,{}]}', '{\n  "a": 1,\n  "b": [\n    true,\n    {}\n  ]\n}'),
  plantedBody('body-pretty-4', '{"a":1,"b":{"c":2}}', '{\n    "a": 1,\n    "b": {\n        "c": 2\n    }\n}'),
  plantedBody('body-pretty-tab', '{"a":1,"b":{"c":2}}', '{\n\t"a": 1,\n\t"b": {\n\t\t"c": 2\n\t}\n}'),
  plantedBody('body-pretty-crlf', '{"a":1,"b":2}', '{\r\n  "a": 1,\r\n  "b": 2\r\n}'),
  plantedBody('body-space-after-colon', '{"a":1,"b":2}', '{"a": 1,"b": 2}'),
  plantedBody('body-space-after-comma', '{"a":1,"b":2}', '{"a":1, "b":2}'),
  plantedBody('body-spaced-as-typed', raw`{"a":"\u00e9","b":2}`, raw`{"a": "\u00e9", "b": 2}`),
  plantedBody('body-padded-braces', '{"a":1,"b":[1,2]}', '{ "a": 1, "b": [ 1, 2 ] }'),
  plantedBody(
    'body-unicode-unescaped',
    raw`{"a":"Kad\u00e9k \ud83d\ude00 \u0022 \\u00e9"}`,
    raw`{"a":"Kadék 😀 \u0022 \\u00e9"}`,
  ),
  plantedBody('body-unicode-escaped', '{"a": "Kadék 😀"}', raw`{"a": "Kad\u00e9k \ud83d\ude00"}`),
  plantedBody('body-unicode-hex-case', raw`{"a":"\u00e9"}`, raw`{"a":"\u00E9"}`),
  plantedBody('body-slashes-escaped', '{"a": "b/c"}', raw`{"a": "b\/c"}`),
  plantedBody('body-slashes-unescaped', raw`{"a": "b\/c\\/d"}`, raw`{"a": "b/c\\/d"}`),
  plantedBody('body-sorted-top', '{"b":{"z":1,"y":2},"a":1}', '{"a":1,"b":{"z":1,"y":2}}'),
  plantedBody('body-sorted-deep', '{"b":{"z":1,"y":2},"a":1}', '{"a":1,"b":{"y":2,"z":1}}'),
  plantedBody('body-sorted-descending', '{"a":1,"b":{"y":2,"z":1}}', '{"b":{"z":1,"y":2},"a":1}'),
  plantedBody('body-keys-reversed', '{"b":1,"a":2,"c":3}', '{"c":3,"a":2,"b":1}'),
  plantedBody('body-database-order', '{"userId":1,"a":2,"type":3}', '{"a": 2, "type": 3, "userId": 1}'),
  plantedBody('body-keys-reordered', envelope, '{"body":{"userId":"M_1","amount":5},"requestId":"agg1","type":"x"}'),
  plantedBody('body-duplicate-keys-collapsed', '{"a":1,"b":2,"a":3}', '{"a":3,"b":2}'),
  plantedBody('body-keys-snake-case', envelope, '{"request_id":"agg1","type":"x","body":{"user_id":"M_1","amount":5}}'),
  plantedBody(
    'body-keys-camel-case',
    '{"buyer_email":"a","receipt_send_type":1}',
    '{"buyerEmail":"a","receiptSendType":1}',
  ),
  plantedBody('body-empty-strings-dropped', '{"a":"","b":{"c":"","d":null}}', '{"b":{"d":null}}'),
  plantedBody('body-member-missing', envelope, '{"requestId":"agg1","type":"x","body":{"amount":5}}'),
  plantedBody('body-inner-only', envelope, '{"userId":"M_1","amount":5}'),
  plantedBody('body-wrapped', '{"merchant":"M_1"}', '{"request":{"merchant":"M_1"}}'),
  plantedBody(
    'body-strings-as-numbers',
    '{"amount":"50000","page":"2","id":"M_1"}',
    '{"amount":50000,"page":2,"id":"M_1"}',
  ),
  plantedBody('body-strings-as-numbers', '{"amount":"50000","phone":"62812"}', '{"amount":50000,"phone":"62812"}'),
  plantedBody('body-numbers-as-strings', '{"amount":50000.00,"n":{"q":2}}', '{"amount":"50000.00","n":{"q":"2"}}'),
  plantedBody('body-zero-fraction-dropped', '{"a":50000.00,"b":12.50}', '{"a":50000,"b":12.50}'),
  plantedBody('body-trailing-zeros-cut', '{"a":50000.00,"b":12.50,"c":100}', '{"a":50000,"b":12.5,"c":100}'),
  plantedBody('body-fraction-added', '{"amount":50000}', '{"amount":50000.00}'),
  plantedBody('body-number-exponent', '{"amount":25000000}', '{"amount":2.5E7}'),
  plantedBody('body-booleans-as-numbers', '{"a":true,"b":false}', '{"a":1,"b":0}'),
  plantedBody('body-nulls-as-empty-strings', '{"a":null,"b":[null]}', '{"a":"","b":[""]}'),
  plantedBody('body-nested-json-as-text', '{"type":"x","body":{"a":"b"}}', raw`{"type":"x","body":"{\"a\":\"b\"}"}`),
]
