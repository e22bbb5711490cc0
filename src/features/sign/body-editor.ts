import { create } from 'zustand'

type BodyCode = typeof import('./body-code.tsx').BodyCode

const useLoaded = create<{ BodyCode: BodyCode | null }>(() => ({ BodyCode: null }))
let loading: Promise<void> | null = null

/** Loads the editor for long bodies, once. Never rejects: what cannot be loaded now is asked for again next time. */
export function loadBodyEditor(): Promise<void> {
  loading ??= import('./body-code.tsx').then(
    ({ BodyCode }) => useLoaded.setState({ BodyCode }),
    () => {
      loading = null
    },
  )
  return loading
}

/** The editor; null until it is loaded. */
export function useBodyEditor(): BodyCode | null {
  return useLoaded(state => state.BodyCode)
}
