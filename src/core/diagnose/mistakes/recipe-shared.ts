import type { Slots, Value } from '../mistake.ts'
import { join } from './build.ts'

/** The client secret alone as the key. */
export const keyIsSecret = { saltOrder: ['secret'] } as const satisfies Partial<Slots>
/** The body with what follows it. */
export const body = (slots: Slots): Value => join(slots.body, slots.bodyEnd)
