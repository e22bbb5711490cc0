import { alone, mistakesOf } from './build.ts'
import type { Family } from './mistake.ts'
import { onOneSide } from './one-side.ts'
import { tokenPrefixMistakes } from './token-prefix.ts'
import { tokenValueMistakes } from './token-value.ts'

const mistake = mistakesOf('token')
const forms: Family = { ...tokenPrefixMistakes, ...tokenValueMistakes }

/** The token in another form in the payload alone, or in the salt alone. */
export const tokenOneSideMistakes = {
  'token-otherwise-payload': mistake('low', ['any'], alone(onOneSide(forms, 'token', 'payload'))),
  'token-otherwise-salt': mistake('low', ['any'], alone(onOneSide(forms, 'token', 'salt'))),
} satisfies Family
