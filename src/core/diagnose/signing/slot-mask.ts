import type { Slots } from './slots.ts'

export type SlotName = keyof Slots

/** Every slot, in the order of its bit. */
export const slotNames = [
  'path',
  'method',
  'body',
  'bodyEnd',
  'tokenInPayload',
  'timeInPayload',
  'labelPath',
  'labelMethod',
  'labelToken',
  'labelTime',
  'labelBody',
  'payloadOrder',
  'fieldSeparator',
  'labelSeparator',
  'valueEncoding',
  'payloadWrap',
  'payloadRender',
  'tokenInSalt',
  'timeInSalt',
  'secret',
  'saltOrder',
  'saltSeparator',
  'saltWrap',
  'saltRender',
  'clientId',
  'charset',
  'construction',
  'output',
] as const satisfies readonly SlotName[]

const bits: ReadonlyMap<string, number> = new Map(slotNames.map((name, at) => [name, 1 << at]))

/** A set of slots as bits; two sets meet where the bits do. */
export function maskOf(names: readonly string[]): number {
  return names.reduce((mask, name) => mask | (bits.get(name) ?? 0), 0)
}

/** What only the payload stands on. */
export const payloadMask = maskOf(slotNames.slice(0, slotNames.indexOf('tokenInSalt')))
/** What only the salt stands on. */
export const saltMask = maskOf(slotNames.slice(slotNames.indexOf('tokenInSalt'), slotNames.indexOf('clientId')))
