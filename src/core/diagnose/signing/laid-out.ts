import { joinValues } from './join-values.ts'
import type { SlotName } from './slot-mask.ts'
import type { Slots, Value } from './slots.ts'

/** A value in a payload or a salt of another form: the slot that it shows, and what it shows of it. */
export interface Shown {
  slot: SlotName
  of: (slots: Slots) => Value
}

type Render = (slots: Slots) => Value

/** Slots as they are; the body with what follows it. */
export const shown = {
  path: { slot: 'path', of: ({ path }) => path },
  method: { slot: 'method', of: ({ method }) => method },
  body: { slot: 'body', of: ({ body, bodyEnd }) => joinValues([body, bodyEnd]) },
  tokenInPayload: { slot: 'tokenInPayload', of: ({ tokenInPayload }) => tokenInPayload },
  timeInPayload: { slot: 'timeInPayload', of: ({ timeInPayload }) => timeInPayload },
  secret: { slot: 'secret', of: ({ secret }) => secret },
  timeInSalt: { slot: 'timeInSalt', of: ({ timeInSalt }) => timeInSalt },
  tokenInSalt: { slot: 'tokenInSalt', of: ({ tokenInSalt }) => tokenInSalt },
  clientId: { slot: 'clientId', of: ({ clientId }) => clientId },
} as const satisfies Record<string, Shown>

/** Netzme's payload, piece by piece. */
export const payloadParts: readonly (string | Shown)[] = [
  'path=',
  shown.path,
  '&method=',
  shown.method,
  '&token=',
  shown.tokenInPayload,
  '&timestamp=',
  shown.timeInPayload,
  '&body=',
  shown.body,
]

/** Netzme's salt, piece by piece. */
export const saltParts: readonly (string | Shown)[] = [shown.secret, '-', shown.timeInSalt, '-', shown.tokenInSalt]

const parts = new WeakMap<Render, readonly (string | Shown)[]>()

/** A payload, or a salt, of texts and values one behind the other: the search knows its pieces. */
export function laidOut(...layout: readonly (string | Shown)[]): Render {
  const render: Render = slots => joinValues(layout.map(part => (typeof part === 'string' ? part : part.of(slots))))
  parts.set(render, layout)
  return render
}

/** What a render function lays out; null where it is no layout of pieces. */
export function partsLaidOut(render: Render): readonly (string | Shown)[] | null {
  return parts.get(render) ?? null
}
