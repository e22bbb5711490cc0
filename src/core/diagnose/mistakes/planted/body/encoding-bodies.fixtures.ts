import { type Planted, plantedParts, signedBody } from '../planted.fixtures.ts'

const raw = String.raw

/** One planted request or more for each mistake of the family. */
export const plantedEncodingBodies: readonly Planted[] = [
  signedBody('body-double-encoded', raw`{"a":"b\n"}`, raw`"{\"a\":\"b\\n\"}"`),
  signedBody('body-quotes-escaped', '{"a":"b"}', raw`{\"a\":\"b\"}`),
  signedBody('body-in-quotes', '{"a":1}', `'{"a":1}'`),
  signedBody('body-quotes-lost', '{"a":"b"}', '{a:b}'),
  signedBody('body-uri-encoded', '{"a":"x y"}', '%7B%22a%22%3A%22x%20y%22%7D'),
  signedBody(
    'body-form-encoded',
    '{"amount":50000,"name":"Bu Sri","body":{"ok":true,"none":null,"l":["a"]}}',
    'amount=50000&name=Bu+Sri&body%5Bok%5D=1&body%5Bl%5D%5B0%5D=a',
  ),
  signedBody(
    'body-form-encoded',
    '{"requestId":"agg 1","type":"~x","body":{"userId":"M_1","n":5}}',
    'requestId=agg+1&type=~x&body=%7B%27userId%27%3A+%27M_1%27%2C+%27n%27%3A+5%7D',
  ),
  signedBody(
    'body-form-encoded',
    '{"requestId":"agg 1","body":{"a":1},"l":[1,2]}',
    'requestId=agg+1&body=%5Bobject+Object%5D&l=1%2C2',
  ),
  signedBody('body-html-entities', '{"a":"Mie & Bakso"}', '{&quot;a&quot;:&quot;Mie &amp; Bakso&quot;}'),
  signedBody('body-html-entities', '{"a":"é<"}', '{&#34;a&#34;:&#34;é&lt;&#34;}'),
  signedBody('body-html-entities', '{"a":"é"}', '{&quot;a&quot;:&quot;&eacute;&quot;}'),
  signedBody('body-html-read', '{"a":"Mie &amp; Bakso"}', '{"a":"Mie & Bakso"}'),
  signedBody('body-tags-stripped', '{"a":"<b>Mie</b>"}', '{"a":"Mie"}'),
  signedBody('body-punctuation-plain', '{"a":"Ma’ruf – “ok”"}', '{"a":"Ma\'ruf - "ok""}'),
  signedBody('body-punctuation-curled', '{"a":"Ma\'ruf"}', '{"a":"Ma’ruf"}'),
  plantedParts('body-other-charset', { body: '{"a":"Ã©"}' }, 'payload', {
    clientSecret: 'rahasia\u00e9',
    body: '{"a":"é"}',
  }),
  signedBody('body-lowercased', '{"userId":"M_1"}', '{"userid":"m_1"}'),
  signedBody('body-nfd', '{"a":"\u00e9"}', '{"a":"e\u0301"}'),
  signedBody('body-nfc', '{"a":"e\u0301"}', '{"a":"\u00e9"}'),
  // "{é}" as Windows-1252 sent it.
  signedBody('body-latin1-sent', Uint8Array.of(0x7b, 0xe9, 0x7d), '{é}'),
  signedBody('body-double-utf8-sent', '{"a":"Ã©"}', '{"a":"é"}'),
  signedBody('body-compatibility-forms', '{"a":"\u00bd \ufb01"}', '{"a":"1\u20442 fi"}'),
]
