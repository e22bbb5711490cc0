import { only } from '../candidates/class-sets.ts'
import type { Start } from '../candidates/start.ts'
import type { VariantClass } from '../candidates/variant-class.ts'
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

/** The request's own start, once for each origin, with what that origin is known for and nothing that is rare. */
export function startsOfOrigins(start: Start): Start[] {
  return origins.map(producers => {
    const typical = ({ members }: VariantClass) => members.some(({ id }) => isTypical(id, producers))
    return {
      ...start,
      payload: only(start.payload, typical),
      salt: only(start.salt, typical),
      both: only(start.both, typical),
    }
  })
}

function isTypical(id: MistakeId, producers: readonly Producer[]): boolean {
  const info = mistakeTable[id]
  return info.prior !== 'low' && info.producers.some(producer => producers.includes(producer))
}
