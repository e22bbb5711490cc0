import { sameBytes } from '../../bytes/same-bytes.ts'
import { affixOf } from '../signing/affix.ts'
import { textOf } from '../signing/render-slots.ts'
import { maskOf, type SlotName } from '../signing/slot-mask.ts'
import type { Charset, Slots } from '../signing/slots.ts'
import { crossingOf, imprintOf, type Sample, sampleOf } from './effect.ts'
import type { Member, VariantClass } from './variant-class.ts'

/** Slots that are set together, and what is the same for all that set just these. */
interface SlotGroup {
  names: readonly SlotName[]
  mask: number
  byImprint: Map<string, VariantClass>
}

/** Puts variants that do the same into one class. Thousands of them differ in one value only: that is made quick. */
export class Merger {
  readonly classes: VariantClass[] = []
  readonly #base: Slots
  /** For what functions do to a text, some of a long value is enough. */
  readonly #short: Sample
  readonly #baseImprints = new Map<SlotName, string>()
  readonly #groups = new Map<string, SlotGroup>()
  #lastGroup: SlotGroup | null = null
  #characters: string[] | null = null

  constructor(base: Slots) {
    this.#base = base
    const { body, path, tokenInPayload, tokenInSalt } = base
    const beginnings = { body, path, tokenInPayload, tokenInSalt }
    const cut = Object.entries(beginnings).map(([name, value]) => [name, value.slice(0, 1024)] as const)
    this.#short = sampleOf({ ...base, ...Object.fromEntries(cut) })
  }

  /** Whether it makes a class of its own. */
  add(member: Member): boolean {
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
    if (changed === 0 || (set.charset && this.#isInert(set.charset))) return false
    const known = group.byImprint.get(imprint)
    if (known) {
      known.members.push(member)
      return false
    }
    const effective =
      changed === names.length ? names : names.filter(name => this.#imprint(name, set) !== this.#baseImprint(name))
    const made = this.#newClass(member, group, effective)
    this.classes.push(made)
    group.byImprint.set(imprint, made)
    return true
  }

  /**
   * Another charset that gives the same bytes as the right one for every character of this request. Only where the mistakes of
   * path and body bring in other characters could it matter; that combination is left out for the many in which it does not.
   */
  #isInert(charset: Charset): boolean {
    this.#characters ??= charactersOf(this.#base)
    return this.#characters.every(text => sameBytes(charset.encode(text), this.#base.charset.encode(text)))
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
      crossing: renders ? crossingOf({ ...this.#short.slots, ...set }) : 0,
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

/** A letter, and all characters of the values beyond ASCII. */
function charactersOf({ path, body, tokenInPayload, secret, clientId }: Slots): string[] {
  const characters = new Set(['a'])
  for (const value of [path, body, tokenInPayload, secret, clientId]) {
    for (const [text] of textOf(value).matchAll(/\P{ASCII}/gu)) characters.add(text)
  }
  return [...characters]
}
