import { type Planted, planted } from './planted.fixtures.ts'

const path = '/api/aggregator/merchant/qr/withdraw/inquiry?userId=M_DEMO0001'
const auth = 'Bearer 0123456789abcdef0123456789abcdef'
const time = '1700000123789'
const body = '{"requestId":"r-1","body":{"note":"10 000 IDR"}}'
const right = `path=${path}&method=POST&token=${auth}&timestamp=${time}&body=${body}`
const signed = (id: string, payload: string) => planted(id, { payload })

/** One planted request or more for each mistake of the family. */
export const plantedTemplateWrap: readonly Planted[] = [
  signed('template-trailing-newline', `${right}\n`),
  signed('template-trailing-crlf', `${right}\r\n`),
  signed('template-trailing-ampersand', `${right}&`),
  signed('template-leading-ampersand', `&${right}`),
  signed('template-leading-question-mark', `?${right}`),
  signed('template-trailing-space', `${right} `),
  signed('template-leading-newline', `\n${right}`),
  signed('template-literal-newline', `${right}\\n`),
  signed('template-trailing-nul', `${right}\0`),
  signed('template-leading-bom', `\ufeff${right}`),
  signed('template-quoted', `'${right}'`),
  signed('template-bytes-repr', `b'${right}'`),
  signed('template-trailing-punctuation', `${right};`),
  signed('template-with-client-id', `${right}&clientId=demo-merchant`),
  signed('template-with-secret', `${right}&clientSecret=demo-secret-not-real`),
  signed('template-with-salt', `${right}demo-secret-not-real-${time}-${auth}`),
  signed('template-with-signature-label', `${right}&signature=`),
  signed('template-with-scheme', `https://tokoapi-stg.netzme.com?${right}`),
]
