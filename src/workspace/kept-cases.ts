import { create } from 'zustand'
import type { Received, Scheme } from '#core/index.ts'

/** One of several requests of a merchant, kept to be reasoned over together. */
export interface KeptCase extends Received {
  id: number
  scheme: Scheme
}

interface KeptCases {
  kept: readonly KeptCase[]
  keep: (ones: readonly Omit<KeptCase, 'id'>[]) => void
  drop: (id: number) => void
  clear: () => void
}

/** Several requests of one merchant. In memory only; gone with a reload and with Forget everything. */
export const useKeptCases = create<KeptCases>(set => ({
  kept: [],
  keep: ones =>
    set(({ kept }) => {
      const last = kept.at(-1)?.id ?? 0
      return { kept: [...kept, ...ones.map((one, at) => ({ ...one, id: last + 1 + at }))] }
    }),
  drop: id => set(({ kept }) => ({ kept: kept.filter(one => one.id !== id) })),
  clear: () => set({ kept: [] }),
}))
