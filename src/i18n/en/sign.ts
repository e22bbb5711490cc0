export const sign = {
  request: 'Request',
  credentials: 'Credentials',
  credentialsSub: 'kept in memory only',
  fields: {
    clientId: 'Client ID',
    clientSecret: 'Client secret',
    token: 'Token',
    method: 'Method',
    path: 'Path and query',
    body: 'Body',
    requestTime: 'Request time',
    signingSecret: 'Signing secret',
  },
}
