import { base, type Planted, plantedParts } from './planted.fixtures.ts'

const known = (row: Planted, values: NonNullable<Planted['known']>): Planted => ({ ...row, known: values })
const token = 'cafebabe'.repeat(4)

/** One planted request or more for each mistake of the family. */
export const plantedInput: readonly Planted[] = [
  known(plantedParts('input-other-secret', { secret: 'rotated' }), { secrets: ['unused', 'rotated'] }),
  known(plantedParts('input-other-token', { auth: `Bearer ${token}` }), { tokens: [token] }),
  known(plantedParts('input-other-token', { auth: `Bearer ${token}` }, 'salt'), { tokens: [token] }),
  known(plantedParts('input-other-time', { time: '1700000999999' }), { times: ['1700000999999'] }),
  known(plantedParts('input-other-time', { time: '1700000999999' }, 'payload'), { times: ['1700000999999'] }),
  known(plantedParts('input-other-body', { body: '{"before":"the proxy"}' }), { bodies: ['{"before":"the proxy"}'] }),
  known(plantedParts('input-other-path', { path: `/internal${base.path}` }), { paths: [`/internal${base.path}`] }),
]
