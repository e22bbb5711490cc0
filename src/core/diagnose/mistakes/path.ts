import type { Family } from './mistake.ts'
import { encodedPaths } from './path/encoded-paths.ts'
import { placeholderPaths } from './path/placeholder-paths.ts'
import { queryPaths } from './path/query-paths.ts'
import { routePaths } from './path/route-paths.ts'

/** Every known way to sign another path or query than the one sent, except paths that only the user can supply. */
export const pathMistakes = {
  ...routePaths,
  ...queryPaths,
  ...encodedPaths,
  ...placeholderPaths,
} satisfies Family
