import { type Planted, plantedParts } from './planted.fixtures.ts'

const token = '0123456789abcdef0123456789abcdef'

/** One planted request or more for each mistake of the family. */
export const plantedTokenOneSide: readonly Planted[] = [
  plantedParts('token-otherwise-payload', { auth: `Bearer: ${token}` }, 'payload'),
  plantedParts('token-otherwise-payload', { auth: `Bearer "${token}"` }, 'payload'),
  plantedParts('token-otherwise-salt', { auth: `Bearer {"access_token":"${token}"}` }, 'salt'),
  plantedParts('token-otherwise-salt', { auth: 'Bearer [object Promise]' }, 'salt'),
]
