import { createHmac } from 'node:crypto'
import type { SignatureRequest } from '../request/request.ts'
import type { Diagnosis } from './diagnosis.ts'

export const post: SignatureRequest = {
  clientId: 'demo-merchant',
  clientSecret: 'demo-secret-not-real',
  token: '0123456789abcdef'.repeat(4),
  method: 'POST',
  path: '/api/aggregator/merchant/qr/withdraw/inquiry',
  body: '{"requestId":"aggregator202103031542100001","type":"withdraw_inquiry","body":{"userId":"M_DEMO0001"}}',
  requestTime: '1700000000000',
}
export const get: SignatureRequest = {
  ...post,
  method: 'GET',
  path: '/api/aggregator/merchant/qr/balance/detail?userId=M_DEMO0001',
  body: '',
}
export const payload = `path=${post.path}&method=POST&token=Bearer ${post.token}&timestamp=1700000000000&body=${post.body}`
export const salt = `demo-secret-not-real-1700000000000-Bearer ${post.token}`
export const mac = (key: string, message: string, hash = 'sha256') => createHmac(hash, key).update(message)
export const hexMac = (key: string, message: string) => mac(key, message).digest('hex')

export const idsOf = ({ explanations }: Pick<Diagnosis, 'explanations'>) =>
  explanations.map(({ mistakes }) =>
    mistakes
      .map(({ id }) => id)
      .sort()
      .join(' '),
  )
