import type { pathMistakes } from '#core/diagnose/mistakes/path.ts'
import type { MistakeText } from '../mistake-text.ts'
import { encodedTexts } from './path/encoded-texts.ts'
import { placeholderTexts } from './path/placeholder-texts.ts'
import { queryTexts } from './path/query-texts.ts'
import { routeTexts } from './path/route-texts.ts'

/** English words for every mistake of path and query. */
export const pathTexts: Readonly<Record<keyof typeof pathMistakes, MistakeText>> = {
  ...routeTexts,
  ...queryTexts,
  ...encodedTexts,
  ...placeholderTexts,
}
