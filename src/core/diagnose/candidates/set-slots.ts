import type { SlotName } from '../signing/slot-mask.ts'
import type { Slots } from '../signing/slots.ts'
import type { VariantClass } from './variant-class.ts'

/** Gives one slot the value that it has in another setting. */
export function setSlot(target: Slots, name: SlotName, source: Partial<Slots>): void {
  const open: Record<SlotName, unknown> = target
  open[name] = source[name]
}

/** Gives the effective slots of these classes their values. */
export function setSlots(target: Slots, classes: readonly VariantClass[]): void {
  for (const { names, set } of classes) for (const name of names) setSlot(target, name, set)
}

/** The slots with what these classes set. */
export function withSets(base: Slots, classes: readonly VariantClass[]): Slots {
  const slots = { ...base }
  setSlots(slots, classes)
  return slots
}
