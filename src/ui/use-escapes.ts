import { create } from 'zustand'

type Escapes = Pick<typeof import('#core/bytes/escaped.ts'), 'escapeControls' | 'unescapeControls'>

/** The tables of characters behind the escapes come after the first paint; few values ever need them. */
const useStore = create<{ escapes: Escapes | null }>(() => ({ escapes: null }))
import('#core/bytes/escaped.ts').then(escapes => useStore.setState({ escapes }))

/** How to escape and back; null for the moment until it is loaded. */
export function useEscapes(): Escapes | null {
  return useStore(state => state.escapes)
}
