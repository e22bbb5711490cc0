import { laidOut, shown } from '../signing/laid-out.ts'
import type { Slots } from '../signing/slots.ts'

/** The client secret alone as the key. */
export const keyIsSecret = { saltOrder: ['secret'] } as const satisfies Partial<Slots>
/** The body with what follows it. */
export const body = laidOut(shown.body)
