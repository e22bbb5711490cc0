import type { SignatureRequest } from '../request/request.ts'
import { type Affix, affixOf, crossingOf, slotPrint } from './effect.ts'
import type { Facts, Slots } from './mistake.ts'
import { slotFamily } from './mistakes/table.ts'
import { textOf } from './render-slots.ts'
import { keyMask, maskOf, payloadMask, type SlotName } from './slot-mask.ts'

/** One mistake in one form: what an explanation lists. */
export interface Member {
  id: string
  params?: Readonly<Record<string, string | number>>
  set: Partial<Slots>
}

/** Variants that do the same to this request. The search tries one of them; a hit stands for all. */
export interface VariantClass {
  /** Slots that are set, as bits: classes whose bits do not meet combine. */
  mask: number
  /** Slots that are set to something else than they are. */
  effective: number
  set: Partial<Slots>
  /** The names of the effective slots. */
  names: readonly SlotName[]
  /** Slots of the other side that its render function reads, as bits. */
  crossing: number
  /** Where all it does is to put text before and after the payload: that text. */
  affix: Affix | null
  members: Member[]
}

export type Side = 'payload' | 'key' | 'output' | 'joint'

/** Which side of the product a class is on. Both sides at once, charset, client id and construction are joint. */
export function sideOf({ effective, crossing, mask }: VariantClass): Side {
  if (crossing !== 0) return 'joint'
  if ((effective & ~payloadMask) === 0) return 'payload'
  if ((effective & ~keyMask) === 0) return 'key'
  return mask === maskOf(['output']) ? 'output' : 'joint'
}

/** Every variant of the table on these facts, merged by effect; those without any are left out. */
export function classesOf(facts: Facts, base: Slots, reach: 1 | 2 | 3, extra: readonly Member[]): VariantClass[] {
  const classes = new Map<string, VariantClass>()
  const prints = new Map<SlotName, string>()
  const short = { ...base, body: base.body.slice(0, 1024) }
  const basePrint = (name: SlotName) => {
    const known = prints.get(name) ?? slotPrint(name, short, base)
    prints.set(name, known)
    return known
  }
  for (const member of [...membersOf(facts, reach), ...extra]) {
    const names = Object.keys(member.set) as SlotName[]
    const changed: SlotName[] = []
    let key = ''
    for (const name of names) {
      const print = slotPrint(name, short, member.set)
      if (print !== basePrint(name)) changed.push(name)
      key += `${name}\u0004${print}\u0005`
    }
    if (changed.length === 0 || isInertCharset(member.set, base)) continue
    const known = classes.get(key)
    if (known) known.members.push(member)
    else classes.set(key, newClass(member, names, changed, base))
  }
  return [...classes.values()]
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

function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, at) => byte === b[at])
}

function newClass(member: Member, names: readonly SlotName[], changed: readonly SlotName[], base: Slots): VariantClass {
  const { set } = member
  const renders = changed.includes('payloadRender') || changed.includes('saltRender')
  return {
    mask: maskOf(names),
    effective: maskOf(changed),
    set,
    names: changed,
    crossing: renders ? crossingOf({ ...base, ...set }) : 0,
    affix: set.payloadWrap ? affixOf(set.payloadWrap, base) : null,
    members: [member],
  }
}

/** UTF-16 units, or bytes, of a body whose mistakes are left out: each of a hundred would hold another copy of it. */
const longestBody = 1 << 20

/** Whether the mistakes of the body are left out, so that finding nothing proves nothing. */
export function leavesOutBodies({ body }: SignatureRequest): boolean {
  return body.length > longestBody
}

function* membersOf(facts: Facts, reach: 1 | 2 | 3): Generator<Member> {
  for (const [id, mistake] of Object.entries(slotFamily)) {
    if (mistake.dimension === 'body' && leavesOutBodies(facts.request)) continue
    for (const variant of mistake.variants(facts, reach)) yield { id, ...variant }
  }
}
