import { type Planted, plantedBody, plantedPath } from './planted.fixtures.ts'

const raw = String.raw
const list = '/api/aggregator/merchant/qr/transaction/list?page=1&userId=M_1'

/** A GET on `list`, where `signed` stood for the body that it does not have. */
const empty = (id: string, signed: string) => plantedPath(id, list, list, signed)

/** White space, missing bodies, encodings and digests, one planted request for each id. */
export const plantedTexts: readonly Planted[] = [
  plantedBody('body-lf-appended', '{"a":1}', '{"a":1}\n'),
  plantedBody('body-crlf-appended', '{"a":1}', '{"a":1}\r\n'),
  plantedBody('body-space-appended', '{"a":1}', '{"a":1} '),
  plantedBody('body-lf-to-crlf', '{\n"a":1\r\n}', '{\r\n"a":1\r\n}'),
  plantedBody('body-crlf-to-lf', '{\r\n"a":1\r\n}', '{\n"a":1\n}'),
  plantedBody('body-newlines-stripped', '{\r\n  "a": 1\n}', '{  "a": 1}'),
  plantedBody('body-lines-joined', '{\n  "a": 1,\n  "b": 2\n}', '{"a": 1,"b": 2}'),
  plantedBody('body-strip-all-whitespace', '{ "name": "Warung Bu Sri" }', '{"name":"WarungBuSri"}'),
  plantedBody('body-spaces-stripped', '{ "name": "Bu Sri"\n}', '{"name":"BuSri"\n}'),
  plantedBody('body-whitespace-collapsed', '{\n  "a":  1\n}', '{ "a": 1 }'),
  plantedBody('body-trimmed', ' {"a":1}\r\n', '{"a":1}'),
  plantedBody('body-leading-space', '{"a":1}', ' {"a":1}'),
  plantedBody('body-leading-newline', '{"a":1}', '\n{"a":1}'),
  plantedBody('body-bom', '{"a":1}', '\uFEFF{"a":1}'),
  empty('body-empty-as-object', '{}'),
  empty('body-empty-as-array', '[]'),
  empty('body-empty-as-null', 'null'),
  empty('body-empty-as-quotes', '""'),
  empty('body-empty-as-undefined', 'undefined'),
  empty('body-empty-as-none', 'None'),
  empty('body-empty-as-nil', '<nil>'),
  empty('body-empty-as-ruby-nil', 'nil'),
  empty('body-empty-as-false', 'false'),
  empty('body-get-query-string', '{"page":"1","userId":"M_1"}'),
  empty('body-get-query-string', '{"page":1,"userId":"M_1"}'),
  empty('body-get-query-string', 'page=1&userId=M_1'),
  plantedBody('body-omitted', '{"a":1}', ''),
  plantedBody('body-lost-as-object', '{"a":1}', '{}'),
  plantedBody('body-lost-as-array', '{"a":1}', '[]'),
  plantedBody('body-lost-as-null', '{"a":1}', 'null'),
  plantedBody('body-lost-as-undefined', '{"a":1}', 'undefined'),
  plantedBody('body-lost-as-none', '{"a":1}', 'None'),
  {
    id: 'body-with-query',
    request: { path: '/public/api/v1/createReceipt/M_1?lang=id', body: '{"a":1}' },
    payload:
      'path=/public/api/v1/createReceipt/M_1?lang=id&method=POST&token=Bearer 0123456789abcdef&timestamp=1700000000000&body={"a":1,"lang":"id"}',
  },
  plantedBody('body-double-encoded', raw`{"a":"b\n"}`, raw`"{\"a\":\"b\\n\"}"`),
  plantedBody('body-quotes-escaped', '{"a":"b"}', raw`{\"a\":\"b\"}`),
  plantedBody('body-in-quotes', '{"a":1}', `'{"a":1}'`),
  plantedBody('body-quotes-lost', '{"a":"b"}', '{a:b}'),
  plantedBody('body-uri-encoded', '{"a":"x y"}', '%7B%22a%22%3A%22x%20y%22%7D'),
  plantedBody(
    'body-form-encoded',
    '{"amount":50000,"name":"Bu Sri","body":{"ok":true,"none":null,"l":["a"]}}',
    'amount=50000&name=Bu+Sri&body%5Bok%5D=1&body%5Bl%5D%5B0%5D=a',
  ),
  plantedBody(
    'body-form-encoded',
    '{"requestId":"agg 1","type":"~x","body":{"userId":"M_1","n":5}}',
    'requestId=agg+1&type=~x&body=%7B%27userId%27%3A+%27M_1%27%2C+%27n%27%3A+5%7D',
  ),
  plantedBody(
    'body-form-encoded',
    '{"requestId":"agg 1","body":{"a":1},"l":[1,2]}',
    'requestId=agg+1&body=%5Bobject+Object%5D&l=1%2C2',
  ),
  plantedBody('body-html-entities', '{"a":"Mie & Bakso"}', '{&quot;a&quot;:&quot;Mie &amp; Bakso&quot;}'),
  plantedBody('body-lowercased', '{"userId":"M_1"}', '{"userid":"m_1"}'),
  plantedBody('body-nfd', '{"a":"\u00e9"}', '{"a":"e\u0301"}'),
  plantedBody('body-nfc', '{"a":"e\u0301"}', '{"a":"\u00e9"}'),
  // "{é}" as Windows-1252 sent it.
  plantedBody('body-latin1-sent', Uint8Array.of(0x7b, 0xe9, 0x7d), '{é}'),
  plantedBody('body-double-utf8-sent', '{"a":"Ã©"}', '{"a":"é"}'),
  // The next are of "{}", computed with OpenSSL.
  plantedBody('body-sha256-hex', '{}', '44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a'),
  plantedBody('body-sha256-hex-minified', '{ }', '44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a'),
  plantedBody('body-sha256-hex-upper', '{}', '44136FA355B3678A1146AD16F7E8649E94FB4FC21FE77E8310C060F61CAAFF8A'),
  plantedBody('body-sha256-base64', '{}', 'RBNvo1WzZ4oRRq0W9+hknpT7T8If536DEMBg9hyq/4o='),
  plantedBody('body-sha256-base64-minified', '{ }', 'RBNvo1WzZ4oRRq0W9+hknpT7T8If536DEMBg9hyq/4o='),
  plantedBody(
    'body-sha512-hex',
    '{}',
    '27c74670adb75075fad058d5ceaf7b20c4e7786c83bae8a32f626f9782af34c9a33c2046ef60fd2a7878d378e29fec851806bbd9a67878f3a9f1cda4830763fd',
  ),
  plantedBody('body-md5-hex', '{}', '99914b932bd37a50b983c5e7c90ae93b'),
  plantedBody('body-base64', '{"a":1}', 'eyJhIjoxfQ=='),
]
