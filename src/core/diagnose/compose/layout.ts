import { partsLaidOut, type Shown } from '../signing/laid-out.ts'
import { payloadSlots, saltSlots, textOf } from '../signing/render-slots.ts'
import { maskOf, type SlotName } from '../signing/slot-mask.ts'
import type { PayloadField, SaltPart, Slots, Value } from '../signing/slots.ts'
import type { Style } from './style.ts'

/** One piece of a payload or a salt. All pieces laid end to end are the whole. */
export interface Piece {
  /** The one slot that this piece shows and no other piece does; null where there is none. */
  slot: SlotName | null
  /** What else its bytes depend on: where that and the slot are equal, so is the piece. */
  depends: Dependence
  /** What is encoded; null where the style has the bytes. */
  value: ((slots: Slots) => Value) | null
  render: (slots: Slots, style: Style) => Uint8Array
}

export type Dependence = 'style' | 'encoding' | 'label' | 'value' | 'body' | 'body-end' | 'salt-separator'

/** Pieces in order, and where each slot is shown. The first and the last piece are what a wrap puts around the others. */
export interface Layout {
  pieces: readonly Piece[]
  places: ReadonlyMap<SlotName, number>
}

/** Slots that one piece shows each, on either side. All others shape several pieces, or the number of them. */
export const pieceSlots = {
  payload: maskOf([
    ...['path', 'method', 'body', 'tokenInPayload', 'timeInPayload'],
    ...['labelPath', 'labelMethod', 'labelToken', 'labelTime', 'labelBody'],
  ]),
  salt: maskOf(['secret', 'timeInSalt', 'tokenInSalt', 'clientId']),
} as const

/** Slots that shape several pieces of a side, or whether it has any. */
export const shapingSlots = {
  payload: maskOf([
    ...['bodyEnd', 'payloadOrder', 'fieldSeparator', 'labelSeparator', 'valueEncoding', 'payloadWrap', 'payloadRender'],
    'charset',
  ]),
  salt: maskOf(['saltOrder', 'saltSeparator', 'saltWrap', 'saltRender', 'charset']),
} as const

/** What is laid out differently, by what says so: an order, or a render function. */
const layouts = new WeakMap<object, Layout | null>()

/** The layout of the payload; null where it cannot be cut into pieces. */
export function payloadLayout({ payloadRender, payloadOrder }: Slots): Layout | null {
  if (payloadRender) return keptFor(payloadRender, () => laidOutLayout(payloadRender))
  return keptFor(payloadOrder, () => layOut(payloadOrder.flatMap((field, at) => fieldPieces(field, at === 0))))
}

/** The layout of the salt; null where it cannot be cut into pieces. */
export function saltLayout({ saltRender, saltOrder }: Slots): Layout | null {
  if (saltRender) return keptFor(saltRender, () => laidOutLayout(saltRender))
  return keptFor(saltOrder, () => layOut(saltOrder.flatMap((part, at) => partPieces(part, at === 0))))
}

function keptFor(of: object, make: () => Layout | null): Layout | null {
  const known = layouts.get(of)
  if (known !== undefined) return known
  const made = make()
  layouts.set(of, made)
  return made
}

function piece(slot: SlotName | null, depends: Dependence, value: (slots: Slots) => Value): Piece {
  return { slot, depends, value, render: (slots, style) => style.encode(value(slots)) }
}

const before: Piece = { slot: null, depends: 'style', value: null, render: (_, style) => style.before }
const after: Piece = { slot: null, depends: 'style', value: null, render: (_, style) => style.after }
const bodyEnd = piece(null, 'body', slots => (slots.valueEncoding ? '' : slots.bodyEnd))
const betweenParts = piece(null, 'salt-separator', ({ saltSeparator }) => saltSeparator)

/** Labels and values by slot, so that different orders share them. */
const fieldPieceOf = new Map<string, Piece[]>()

function fieldPieces(field: PayloadField, isFirst: boolean): Piece[] {
  const key = `${field} ${isFirst}`
  const known = fieldPieceOf.get(key) ?? makeFieldPieces(field, isFirst)
  fieldPieceOf.set(key, known)
  return known
}

/** Values by field, so that it is one piece whether its field is the first or not. */
const valuePieces = new Map<PayloadField, Piece>()

function valuePieceOf(field: PayloadField): Piece {
  const known = valuePieces.get(field) ?? makeValuePiece(field)
  valuePieces.set(field, known)
  return known
}

function makeValuePiece(field: PayloadField): Piece {
  const { value } = payloadSlots[field]
  return piece(value, field === 'body' ? 'body' : 'value', slots => {
    const { valueEncoding } = slots
    const end = field === 'body' ? slots.bodyEnd : ''
    return valueEncoding ? valueEncoding(textOf(slots[value]) + end) : slots[value]
  })
}

function makeFieldPieces(field: PayloadField, isFirst: boolean): Piece[] {
  const { label } = payloadSlots[field]
  const leading = piece(
    label,
    'label',
    slots => (isFirst ? '' : slots.fieldSeparator) + slots[label] + slots.labelSeparator,
  )
  const shown = valuePieceOf(field)
  return field === 'body' ? [leading, shown, bodyEnd] : [leading, shown]
}

const partPieceOf = new Map<SaltPart, Piece>()

function partPieces(part: SaltPart, isFirst: boolean): Piece[] {
  const slot = saltSlots[part]
  const known = partPieceOf.get(part) ?? piece(slot, 'encoding', slots => slots[slot])
  partPieceOf.set(part, known)
  return isFirst ? [known] : [betweenParts, known]
}

/** Values by what shows them, so that all forms share them. */
const shownPieces = new WeakMap<Shown, Piece>()

function shownPieceOf(part: Shown): Piece {
  const known = shownPieces.get(part) ?? piece(part.slot, 'body-end', part.of)
  shownPieces.set(part, known)
  return known
}

/** The layout of another form; null where the function lays out no pieces, or shows a slot twice. */
function laidOutLayout(render: (slots: Slots) => Value): Layout | null {
  const parts = partsLaidOut(render)
  if (!parts) return null
  const slots = parts.flatMap(part => (typeof part === 'string' ? [] : [part.slot]))
  if (new Set(slots).size < slots.length) return null
  return layOut(
    parts.map(part => (typeof part === 'string' ? piece(null, 'encoding', () => part) : shownPieceOf(part))),
  )
}

function layOut(inside: readonly Piece[]): Layout {
  const pieces = [before, ...inside, after]
  return { pieces, places: new Map(pieces.flatMap(({ slot }, at) => (slot ? [[slot, at] as const] : []))) }
}
