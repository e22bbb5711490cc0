import type { Messages } from '../messages.ts'

export const sign: Messages['sign'] = {
  request: 'Request',
  credentials: 'Kredensial',
  credentialsSub: 'hanya disimpan di memori',
  fields: {
    clientId: 'Client ID',
    clientSecret: 'Client secret',
    token: 'Token',
    method: 'Method',
    path: 'Path dan query',
    body: 'Body',
    requestTime: 'Request time',
    signingSecret: 'Signing secret',
  },
}
