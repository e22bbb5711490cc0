import type { Family } from '../mistake.ts'
import { encodedPaths } from './path/encodings.ts'
import { placeholderPaths } from './path/placeholders.ts'
import { queryPaths } from './path/queries.ts'
import { routePaths } from './path/routes.ts'

/** Every known way to sign another path or query than the one sent, except paths that only the user can supply. */
export const pathMistakes = {
  ...routePaths,
  ...queryPaths,
  ...encodedPaths,
  ...placeholderPaths,
} satisfies Family
