import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { create } from 'zustand'
import type { ExplainedMistake } from '#core/index.ts'
import { dropQueries } from '#workspace/drop-queries.ts'
import { currentCase, useCase } from '#workspace/use-case.ts'
import type { FeedRow } from './capture-feed.ts'
import { currentRows, useCaptures } from './capture-store.ts'
import { isWrong } from './captured-request.ts'
import { diagnosisQuery } from './examine-query.ts'
import { recompute } from './recompute.ts'

/** The mistakes of a row's first cause; none where nothing known explains it. */
type Cause = readonly Pick<ExplainedMistake, 'id' | 'params'>[]

/** What was found out about rows, by their keys. Gone with them. */
const useCauses = create<Readonly<Record<string, Cause>>>(() => ({}))

/** The likeliest cause of a row's wrong signature; undefined while it is not known. */
export function useCause(key: string): Cause | undefined {
  return useCauses(causes => causes[key])
}

export function useAllCauses(): Readonly<Record<string, Cause>> {
  return useCauses()
}

/** Searches for the cause of every wrong signature in the list, the newest first, one after the other; forgets with the list. */
export function useCauseFinder(): void {
  const queries = useQueryClient()
  const rows = useCaptures(state => state.feed.rows)
  const revision = useCase(state => state.revision)
  // Another secret in the case may be the one that was missing, so all begins anew with it
  // biome-ignore lint/correctness/useExhaustiveDependencies: the revision stands for the case
  useEffect(() => {
    if (rows.length === 0) {
      useCauses.setState({}, true)
      for (const name of ['captured-diagnosis', 'captured-request']) dropQueries(queries, { queryKey: [name] })
      return
    }
    let stopped = false
    const find = async () => {
      for (const row of rows.filter(isWrong)) {
        if (stopped) return
        if (!(row.key in useCauses.getState())) await findCause(row)
      }
    }
    const findCause = async (row: FeedRow) => {
      const recomputed = await recompute(row, currentCase().request)
      if (recomputed.kind !== 'request') return
      const search = () => queries.fetchQuery(diagnosisQuery(row.key, recomputed.received)).catch(() => null)
      // Whoever turns from a request to another ends its search, which is then begun anew here
      const diagnosis = (await search()) ?? (stopped ? null : await search())
      if (diagnosis) keep(row.key, diagnosis.explanations[0]?.mistakes ?? [])
    }
    void find()
    return () => {
      stopped = true
    }
  }, [rows, queries, revision])
}

function keep(key: string, cause: Cause): void {
  const kept = new Set(currentRows().map(row => row.key))
  const known = Object.entries({ ...useCauses.getState(), [key]: cause }).filter(([one]) => kept.has(one))
  useCauses.setState(Object.fromEntries(known), true)
}
