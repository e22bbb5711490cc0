import type { Family } from './mistake.ts'
import { tokenPrefixMistakes } from './token-prefix.ts'
import { tokenValueMistakes } from './token-value.ts'

/** Ways to get the Authorization value wrong in payload, salt or both. */
export const tokenMistakes = { ...tokenPrefixMistakes, ...tokenValueMistakes } satisfies Family
