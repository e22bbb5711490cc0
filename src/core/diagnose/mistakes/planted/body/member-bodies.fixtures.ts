import { type Planted, signedBody } from '../planted.fixtures.ts'

const envelope = '{"requestId":"agg1","type":"x","body":{"userId":"M_1","amount":5}}'

/** One planted request or more for each mistake of the family. */
export const plantedMemberBodies: readonly Planted[] = [
  signedBody('body-sorted-top', '{"b":{"z":1,"y":2},"a":1}', '{"a":1,"b":{"z":1,"y":2}}'),
  signedBody('body-sorted-deep', '{"b":{"z":1,"y":2},"a":1}', '{"a":1,"b":{"y":2,"z":1}}'),
  signedBody('body-sorted-descending', '{"a":1,"b":{"y":2,"z":1}}', '{"b":{"z":1,"y":2},"a":1}'),
  signedBody('body-keys-reversed', '{"b":1,"a":2,"c":3}', '{"c":3,"a":2,"b":1}'),
  signedBody('body-database-order', '{"userId":1,"a":2,"type":3}', '{"a": 2, "type": 3, "userId": 1}'),
  signedBody('body-keys-reordered', envelope, '{"body":{"userId":"M_1","amount":5},"requestId":"agg1","type":"x"}'),
  signedBody('body-duplicate-keys-collapsed', '{"a":1,"b":2,"a":3}', '{"a":3,"b":2}'),
  signedBody('body-keys-snake-case', envelope, '{"request_id":"agg1","type":"x","body":{"user_id":"M_1","amount":5}}'),
  signedBody(
    'body-keys-camel-case',
    '{"buyer_email":"a","receipt_send_type":1}',
    '{"buyerEmail":"a","receiptSendType":1}',
  ),
  signedBody('body-empty-strings-dropped', '{"a":"","b":{"c":"","d":null}}', '{"b":{"d":null}}'),
  signedBody('body-member-missing', envelope, '{"requestId":"agg1","type":"x","body":{"amount":5}}'),
  signedBody('body-inner-only', envelope, '{"userId":"M_1","amount":5}'),
  signedBody('body-wrapped', '{"merchant":"M_1"}', '{"request":{"merchant":"M_1"}}'),
  signedBody('body-member-missing', '{"a":"1","b":"2","body":{"c":"3","d":"4"}}', '{"b":"2","body":{"d":"4"}}'),
  signedBody('body-member-added', '{"a":"1","body":{"c":"3"}}', '{"a":"1","body":{"c":"3","note":null}}'),
]
