import type { Family } from './mistake.ts'
import { saltPartMistakes } from './salt-part.ts'
import { saltWrapMistakes } from './salt-wrap.ts'

/** Ways to put the salt, Netzme's word for the HMAC key, together wrongly. */
export const saltMistakes = { ...saltPartMistakes, ...saltWrapMistakes } satisfies Family
