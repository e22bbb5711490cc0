import { sameBytes } from '../../bytes/same-bytes.ts'
import type { SignatureRequest } from '../../request/request.ts'
import type { Facts, MistakeParams } from '../mistakes/mistake.ts'
import { type MistakeId, slotMistakes } from '../mistakes/table.ts'
import { affixOf } from '../signing/affix.ts'
import { textOf } from '../signing/render-slots.ts'
import { maskOf, payloadMask, type SlotName, saltMask } from '../signing/slot-mask.ts'
import type { Slots } from '../signing/slots.ts'
import { crossingOf, imprintOf } from './effect.ts'

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

/** Every variant of the table on these facts, merged by effect; those without any are left out. */
export function classesOf(
  facts: Facts,
  base: Slots,
  reach: 1 | 2 | 3 | 'rare',
  extra: readonly Member[],
): VariantClass[] {
  const merger = new Merger(base)
  for (const [id, { dimension, variants, rare }] of slotMistakes) {
    if (dimension === 'body' && leavesOutBodies(facts.request)) continue
    const all = reach === 'rare' ? (rare?.(facts) ?? []) : variants(facts, reach)
    for (const { set, params } of all) merger.add(params ? { id, params, set } : { id, set })
  }
  for (const member of extra) merger.add(member)
  return merger.classes
}

/** Slots that are set together, and what is the same for all that set just these. */
interface SlotGroup {
  names: readonly SlotName[]
  mask: number
  byImprint: Map<string, VariantClass>
}

/** Puts variants that do the same into one class. Thousands of them differ in one value only: that is made quick. */
class Merger {
  readonly classes: VariantClass[] = []
  readonly #base: Slots
  /** For what functions do to a text, some of the body is enough. */
  readonly #short: Slots
  readonly #baseImprints = new Map<SlotName, string>()
  readonly #groups = new Map<string, SlotGroup>()
  #lastGroup: SlotGroup | null = null

  constructor(base: Slots) {
    this.#base = base
    this.#short = { ...base, body: base.body.slice(0, 1024) }
  }

  add(member: Member): void {
    const { set } = member
    const group = this.#groupOf(set)
    const { names } = group
    let imprint = ''
    let changed = 0
    for (const name of names) {
      const one = this.#imprint(name, set)
      if (one !== this.#baseImprint(name)) changed++
      imprint = names.length === 1 ? one : `${imprint}${one}\u0005`
    }
    if (changed === 0 || isInertCharset(set, this.#base)) return
    const known = group.byImprint.get(imprint)
    if (known) {
      known.members.push(member)
      return
    }
    const effective =
      changed === names.length ? names : names.filter(name => this.#imprint(name, set) !== this.#baseImprint(name))
    const made = this.#newClass(member, group, effective)
    this.classes.push(made)
    group.byImprint.set(imprint, made)
  }

  /** Variants of one mistake come one after the other and mostly set the same slots. */
  #groupOf(set: Partial<Slots>): SlotGroup {
    const last = this.#lastGroup
    if (last && hasJust(set, last.names)) return last
    const names = Object.keys(set) as SlotName[]
    const key = names.join()
    const group = this.#groups.get(key) ?? { names, mask: maskOf(names), byImprint: new Map() }
    this.#groups.set(key, group)
    this.#lastGroup = group
    return group
  }

  #imprint(name: SlotName, set: Partial<Slots>): string {
    const value = set[name]
    return typeof value === 'string' ? value : imprintOf(name, this.#short, set)
  }

  #baseImprint(name: SlotName): string {
    const known = this.#baseImprints.get(name)
    if (known !== undefined) return known
    const imprint = this.#imprint(name, this.#base)
    this.#baseImprints.set(name, imprint)
    return imprint
  }

  #newClass(member: Member, { names, mask }: SlotGroup, effective: readonly SlotName[]): VariantClass {
    const { set } = member
    const renders = set.payloadRender || set.saltRender
    const wrap = set.payloadWrap ?? set.saltWrap
    return {
      number: this.classes.length,
      mask,
      effective: effective === names ? mask : maskOf(effective),
      set,
      names: effective,
      crossing: renders ? crossingOf({ ...this.#short, ...set }) : 0,
      edge: wrap ? edgeOf(wrap) : null,
      members: [member],
    }
  }
}

function edgeOf(wrap: NonNullable<Slots['saltWrap']>): VariantClass['edge'] {
  const { before, after } = affixOf(wrap) ?? { before: '', after: '' }
  return before === '' ? (after === '' ? null : 'after') : after === '' ? 'before' : null
}

function hasJust(set: Partial<Slots>, names: readonly SlotName[]): boolean {
  let count = 0
  for (const name in set) if (name !== names[count++]) return false
  return count === names.length
}

/**
 * Another charset that gives the same bytes as the right one for every character of this request. Only where the mistakes of
 * path and body bring in other characters could it matter; that combination is left out for the many in which it does not.
 */
function isInertCharset({ charset }: Partial<Slots>, base: Slots): boolean {
  if (!charset) return false
  const texts = [base.path, base.body, base.tokenInPayload, base.secret, base.clientId].map(textOf)
  const characters = new Set(['a', ...texts.flatMap(text => text.match(/\P{ASCII}/gu) ?? [])])
  return [...characters].every(text => sameBytes(charset.encode(text), base.charset.encode(text)))
}

/** UTF-16 units, or bytes, of a body whose mistakes are left out: each of a hundred would hold another copy of it. */
const longestBody = 1 << 20

/** Whether the mistakes of the body are left out, so that finding nothing proves nothing. */
export function leavesOutBodies({ body }: SignatureRequest): boolean {
  return body.length > longestBody
}
