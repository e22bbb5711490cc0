import { type Planted, plantedParts } from './planted.fixtures.ts'

const t = '0123456789abcdef0123456789abcdef'
const both = (id: string, auth: string, token = t) => plantedParts(id, { auth }, 'both', { token })
const inPayload = (id: string, auth: string) => plantedParts(id, { auth }, 'payload')
const inSalt = (id: string, auth: string) => plantedParts(id, { auth }, 'salt')

/** One planted request or more for each mistake of the family. */
export const plantedTokenPrefix: readonly Planted[] = [
  both('token-missing-bearer', t),
  inPayload('token-missing-bearer-payload', t),
  inSalt('token-missing-bearer-salt', t),
  both('token-lowercase-bearer', `bearer ${t}`),
  inPayload('token-lowercase-bearer-payload', `bearer ${t}`),
  inSalt('token-lowercase-bearer-salt', `bearer ${t}`),
  both('token-uppercase-bearer', `BEARER ${t}`),
  inPayload('token-uppercase-bearer-payload', `BEARER ${t}`),
  inSalt('token-uppercase-bearer-salt', `BEARER ${t}`),
  both('token-no-space', `Bearer${t}`),
  inPayload('token-no-space-payload', `Bearer${t}`),
  inSalt('token-no-space-salt', `Bearer${t}`),
  both('token-double-space', `Bearer  ${t}`),
  both('token-colon', `Bearer: ${t}`),
  both('token-other-joint', `Bearer+${t}`),
  both('token-double-bearer', `Bearer Bearer ${t}`),
  inPayload('token-double-bearer-payload', `Bearer Bearer ${t}`),
  inSalt('token-double-bearer-salt', `Bearer Bearer ${t}`),
  both('token-mixed-bearer', `Bearer bearer ${t}`),
  both('token-header-line', `Authorization: Bearer ${t}`),
  both('token-other-scheme', `custom ${t}`),
]
