import type { SignatureRequest } from '../request/request.ts'
import type { Scheme } from '../scheme/scheme.ts'
import { bucketsOf, chunksOf } from './combos.ts'
import { Composer } from './compose.ts'
import type { ExplainedMistake, Known } from './diagnosis.ts'
import { listTexts } from './grid.ts'
import { mistakeInfo } from './mistakes/table.ts'
import { likelihood } from './rank.ts'
import { keyMask, maskOf, payloadMask } from './slot-mask.ts'
import type { Member, VariantClass } from './variant-class.ts'
import { worldsOf } from './world.ts'

const shared = maskOf(['clientId', 'charset'])
const texts = 2048
const mostSets = 32

/** The smallest sets of at most two mistakes that make exactly this payload or salt, likeliest first; known values count too. */
export async function explainString(
  kind: 'payload' | 'salt',
  wanted: Uint8Array,
  request: SignatureRequest,
  scheme: Scheme,
  known: Known,
): Promise<ExplainedMistake[][]> {
  const side = (kind === 'payload' ? payloadMask : keyMask) | shared
  for (const size of [1, 2] as const) {
    const found: Member[][] = []
    for (const world of worldsOf(request, scheme, known, size === 1 ? 1 : 3)) {
      const left = size - world.replaced.length
      if (left < 0) continue
      const composer = new Composer(kind, world.base)
      const buckets = bucketsOf(world.classes.filter(({ effective }) => (effective & side) !== 0))
      for (const chunk of chunksOf(buckets, left, 0, texts)) {
        const composed = composer.compose(chunk)
        for (const [at, text] of listTexts(composed).entries()) {
          if (sameBytes(text, wanted)) found.push(...setsOf(world.replaced, composed.classesAt(at)))
        }
        await new Promise(resolve => setTimeout(resolve, 0))
      }
    }
    if (found.length > 0) return found.map(named).sort(byLikelihood).slice(0, mostSets)
  }
  return []
}

function setsOf(replaced: readonly Member[], classes: readonly VariantClass[]): Member[][] {
  return classes.reduce<Member[][]>(
    (sets, { members }) => sets.flatMap(set => members.map(member => [...set, member])),
    [[...replaced]],
  )
}

function named(members: readonly Member[]): ExplainedMistake[] {
  return members.map(({ id, params }) => {
    const dimension = mistakeInfo(id)?.dimension ?? 'input'
    return params ? { id, dimension, params } : { id, dimension }
  })
}

function byLikelihood(a: readonly ExplainedMistake[], b: readonly ExplainedMistake[]): number {
  return likelihood(b.map(({ id }) => id)) - likelihood(a.map(({ id }) => id))
}

function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  if (a.length !== b.length) return false
  for (let at = 0; at < a.length; at++) if (a[at] !== b[at]) return false
  return true
}
