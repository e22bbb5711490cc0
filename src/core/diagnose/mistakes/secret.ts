import type { Family } from './mistake.ts'
import { secretCopyMistakes } from './secret-copy.ts'
import { secretEncodingMistakes } from './secret-encoding.ts'
import { secretOtherMistakes } from './secret-other.ts'
import { secretReadMistakes } from './secret-read.ts'
import { secretTypoMistakes } from './secret-typo.ts'

/** Ways to key with another text than the secret. */
export const secretMistakes = {
  ...secretCopyMistakes,
  ...secretTypoMistakes,
  ...secretEncodingMistakes,
  ...secretReadMistakes,
  ...secretOtherMistakes,
} satisfies Family
