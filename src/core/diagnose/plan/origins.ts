import { only } from '../candidates/combos.ts'
import type { VariantClass } from '../candidates/variant-class.ts'
import type { World } from '../candidates/world.ts'
import type { Producer } from '../mistakes/mistake.ts'
import { type MistakeId, mistakeTable } from '../mistakes/table.ts'

/**
 * Where several mistakes tend to come from at once: code for another product, or one language with its libraries; and with
 * either, the documentation's tables, which leave labels, order and separators open.
 */
const origins: readonly (readonly Producer[])[] = [
  ['bri'],
  ['snap', 'bca'],
  ['python'],
  ['php', 'laravel'],
  ['go'],
  ['java', 'kotlin'],
  ['csharp'],
  ['node', 'postman'],
  ['shell'],
  ['oauth-library'],
].map(producers => ['documentation-only', ...producers] as Producer[])

/** The request's own world, once for each origin, with what that origin is known for and nothing that is rare. */
export function worldsOfOrigins(worlds: readonly World[]): World[] {
  const world = worlds.find(({ replaced }) => replaced.length === 0)
  if (!world) return []
  return origins.map(producers => {
    const typical = ({ members }: VariantClass) => members.some(({ id }) => isTypical(id, producers))
    return {
      ...world,
      payload: only(world.payload, typical),
      key: only(world.key, typical),
      joint: only(world.joint, typical),
    }
  })
}

function isTypical(id: MistakeId, producers: readonly Producer[]): boolean {
  const info = mistakeTable[id]
  return info.prior !== 'low' && info.producers.some(producer => producers.includes(producer))
}
