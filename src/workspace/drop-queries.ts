import type { QueryClient, QueryFilters } from '@tanstack/react-query'

/** Removes queries for good: one that is under way when it is removed would otherwise hold its input for its whole `gcTime`. */
export function dropQueries(queries: QueryClient, filters: QueryFilters = {}): void {
  for (const query of queries.getQueryCache().findAll(filters)) query.gcTime = 0
  queries.removeQueries(filters)
}
