import { type Planted, planted } from './planted.fixtures.ts'

const path = '/api/aggregator/merchant/qr/withdraw/inquiry?userId=M_DEMO0001'
const auth = 'Bearer 0123456789abcdef0123456789abcdef'
const time = '1700000123789'
const body = '{"requestId":"r-1","body":{"note":"10 000 IDR"}}'
const signed = (id: string, payload: string) => planted(id, { payload })

/** One planted request or more for each mistake of the family. */
export const plantedTemplateOrder: readonly Planted[] = [
  signed('template-missing-token', `path=${path}&method=POST&timestamp=${time}&body=${body}`),
  signed('template-missing-timestamp', `path=${path}&method=POST&token=${auth}&body=${body}`),
  signed('template-missing-method', `path=${path}&token=${auth}&timestamp=${time}&body=${body}`),
  signed('template-missing-path', `method=POST&token=${auth}&timestamp=${time}&body=${body}`),
  signed('template-missing-body', `path=${path}&method=POST&token=${auth}&timestamp=${time}`),
  planted(
    'template-body-omitted-when-empty',
    { payload: `path=${path}&method=GET&token=${auth}&timestamp=${time}` },
    { method: 'GET', body: '' },
  ),
  signed('template-missing-two', `path=${path}&method=POST&body=${body}`),
  signed('template-few-fields', `path=${path}&body=${body}`),
  signed('template-doc-literal', `path=${path}&method=POST&requestTime=${time}&body=${body}`),
  signed('template-order-method-first', `method=POST&path=${path}&token=${auth}&timestamp=${time}&body=${body}`),
  signed('template-order-body-before-time', `path=${path}&method=POST&token=${auth}&body=${body}&timestamp=${time}`),
  signed('template-order-alphabetical', `body=${body}&method=POST&path=${path}&timestamp=${time}&token=${auth}`),
  signed('template-order-time-before-token', `path=${path}&method=POST&timestamp=${time}&token=${auth}&body=${body}`),
  signed('template-order-token-last', `path=${path}&method=POST&timestamp=${time}&body=${body}&token=${auth}`),
  signed('template-order-token-first', `token=${auth}&path=${path}&method=POST&timestamp=${time}&body=${body}`),
  signed('template-order-time-first', `timestamp=${time}&path=${path}&method=POST&token=${auth}&body=${body}`),
  signed('template-order-body-third', `path=${path}&method=POST&body=${body}&token=${auth}&timestamp=${time}`),
  signed('template-order-body-first', `body=${body}&path=${path}&method=POST&token=${auth}&timestamp=${time}`),
  signed('template-order-other', `body=${body}&timestamp=${time}&token=${auth}&method=POST&path=${path}`),
  signed('template-missing-token-reordered', `method=POST&path=${path}&timestamp=${time}&body=${body}`),
]
