import type { MistakeParams } from '../mistakes/mistake.ts'
import type { MistakeId } from '../mistakes/table.ts'
import { partsLaidOut } from '../signing/laid-out.ts'
import { maskOf, payloadMask, type SlotName, saltMask } from '../signing/slot-mask.ts'
import type { Slots } from '../signing/slots.ts'

/** One mistake in one form: what an explanation lists. */
export interface Member {
  id: MistakeId
  params?: MistakeParams
  set: Partial<Slots>
}

/** Variants that do the same to this request. The search tries one of them; a hit stands for all. */
export interface VariantClass {
  /** Tells it from the other classes of its start. */
  number: number
  /** Slots that are set, as bits: classes whose bits do not meet combine. */
  mask: number
  /** Slots that are set to something else than they are. */
  effective: number
  set: Partial<Slots>
  /** The names of the effective slots. */
  names: readonly SlotName[]
  /** Where all it does is to put text before, or after, the payload or the salt: which of the two. */
  edge: 'before' | 'after' | null
  /** Slots of the other side that its render function reads, as bits. */
  crossing: number
  members: Member[]
}

export type Side = 'payload' | 'salt' | 'output' | 'both'

/** Which side of the product a class is on. Both sides at once, charset, client id and construction are on both. */
export function sideOf({ effective, crossing, mask }: VariantClass): Side {
  if (crossing !== 0) return 'both'
  if ((effective & ~payloadMask) === 0) return 'payload'
  if ((effective & ~saltMask) === 0) return 'salt'
  return mask === maskOf(['output']) ? 'output' : 'both'
}

/** Whether a class has all of the payload written again, its body too. */
export function isWrittenAnew({ set, edge }: VariantClass): boolean {
  const { valueEncoding, charset, payloadWrap, payloadRender } = set
  if (valueEncoding || charset || (payloadWrap && !edge)) return true
  return payloadRender ? partsLaidOut(payloadRender) === null : false
}
