import { create } from 'zustand'
import { type Case, type CaseAction, caseReducer, emptyRequest } from './case.ts'
import { forgetStoredCase, readStoredCase, storeCase } from './stored-case.ts'

const useStore = create<Case>(() => readStoredCase(sessionStorage))

/** Changes the open case. */
export function dispatch(action: CaseAction): void {
  useStore.setState(state => caseReducer(state, action), true)
}

/** One part of the open case; the component renders again only when that part changes. */
export function useCase<T>(select: (state: Case) => T): T {
  return useStore(select)
}

/** The open case as it is now, for event handlers. */
export function currentCase(): Case {
  return useStore.getState()
}

let storing: ReturnType<typeof setTimeout> | undefined
useStore.subscribe(state => {
  clearTimeout(storing)
  if (state.request === emptyRequest) return forgetStoredCase(sessionStorage)
  storing = setTimeout(() => storeCase(sessionStorage, state), 300)
})
