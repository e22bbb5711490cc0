import type { SignedSide } from '../../difference/compare-side.ts'
import type { Part } from '../../difference/cut-fields.ts'
import type { FindingField } from '../../difference/finding.ts'
import { joinValues } from '../signing/join-values.ts'
import { partsLaidOut } from '../signing/laid-out.ts'
import { payloadSlots, renderPayload, renderSalt, saltSlots, textOf } from '../signing/render-slots.ts'
import type { SlotName } from '../signing/slot-mask.ts'
import type { PayloadField, SaltPart, Slots, Value } from '../signing/slots.ts'

/** Payload and salt of a setting of the slots, with their pieces where the setting is one of pieces. */
export function signedSides(slots: Slots): { payload: SignedSide; salt: SignedSide } {
  const charset = slots.charset.id
  return {
    payload: { bytes: renderPayload(slots), parts: payloadPieces(slots), charset },
    salt: { bytes: renderSalt(slots), parts: saltPieces(slots), charset },
  }
}

function payloadPieces(slots: Slots): Part[] | null {
  const { payloadOrder, fieldSeparator, labelSeparator, valueEncoding, payloadRender, payloadWrap, bodyEnd } = slots
  if (payloadWrap) return null
  if (payloadRender) return laidOutPieces(payloadRender, slots)
  return payloadOrder.flatMap((field: PayloadField, at) => {
    const names = payloadSlots[field]
    const label = (at > 0 ? fieldSeparator : '') + slots[names.label] + labelSeparator
    const text = textOf(slots[names.value]) + (field === 'body' ? bodyEnd : '')
    return pieces(label, field, valueEncoding ? valueEncoding(text) : text)
  })
}

function saltPieces(slots: Slots): Part[] | null {
  const { saltOrder, saltSeparator, saltRender, saltWrap } = slots
  if (saltWrap) return null
  if (saltRender) return laidOutPieces(saltRender, slots)
  return saltOrder.flatMap((part: SaltPart, at) =>
    pieces(at > 0 ? saltSeparator : '', part, textOf(slots[saltSlots[part]])),
  )
}

function pieces(before: string, field: FindingField, text: string): Part[] {
  return before === ''
    ? [{ field, text }]
    : [
        { field: null, text: before },
        { field, text },
      ]
}

const fieldOfSlot: Partial<Record<SlotName, FindingField>> = {
  path: 'path',
  method: 'method',
  body: 'body',
  tokenInPayload: 'token',
  timeInPayload: 'time',
  secret: 'secret',
  timeInSalt: 'time',
  tokenInSalt: 'token',
  clientId: 'clientId',
}

function laidOutPieces(render: (slots: Slots) => Value, slots: Slots): Part[] | null {
  const layout = partsLaidOut(render)
  if (!layout) return null
  const parts = layout.map((part): Part => {
    if (typeof part === 'string') return { field: null, text: part }
    return { field: fieldOfSlot[part.slot] ?? null, text: textOf(part.of(slots)) }
  })
  // A value twice, or shown otherwise than it is, tells nothing by its field
  const whole = joinValues(parts.map(({ text }) => text))
  return whole === textOf(render(slots)) ? parts.filter(({ field, text }) => field !== null || text !== '') : null
}
