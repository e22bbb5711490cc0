import { useDeferredValue, useMemo } from 'react'
import { create } from 'zustand'

type Find = typeof import('#core/bytes/invisible.ts').findInvisible

/** The table of characters comes after the first paint: the example has none of them. */
const useStore = create<{ find: Find | null }>(() => ({ find: null }))
import('#core/bytes/invisible.ts').then(({ findInvisible }) => useStore.setState({ find: findInvisible }))

/** Up to this many characters the search costs a key press nothing. */
const countedLength = 65_536

/** How many characters of a text the eye misses; 0 where it is too long to tell at every key press. */
export function useMissedCount(newest: string): number {
  const text = useDeferredValue(newest)
  const find = useStore(state => state.find)
  return useMemo(() => (text.length > countedLength ? 0 : (find?.(text).length ?? 0)), [text, find])
}
