import { type Planted, plantedParts, signedBody, signedPath } from '../planted.fixtures.ts'

const list = '/api/aggregator/merchant/qr/transaction/list?page=1&userId=M_1'
/** A GET on `list`, where `signed` stood for the body that it does not have. */
const empty = (id: string, signed: string) => signedPath(id, list, list, signed)

/** One planted request or more for each mistake of the family. */
export const plantedEmptyBodies: readonly Planted[] = [
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
  signedBody('body-omitted', '{"a":1}', ''),
  signedBody('body-lost-as-object', '{"a":1}', '{}'),
  signedBody('body-lost-as-array', '{"a":1}', '[]'),
  signedBody('body-lost-as-null', '{"a":1}', 'null'),
  signedBody('body-lost-as-undefined', '{"a":1}', 'undefined'),
  signedBody('body-lost-as-none', '{"a":1}', 'None'),
  plantedParts('body-with-query', { body: '{"a":1,"lang":"id"}' }, 'payload', {
    path: '/public/api/v1/createReceipt/M_1?lang=id',
    body: '{"a":1}',
  }),
]
