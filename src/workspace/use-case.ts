import { create } from 'zustand'
import { type Case, emptyRequest } from './case.ts'
import { replacedCredentials } from './replaced-credentials.ts'
import { type Session, type SessionAction, sessionOf, sessionReducer } from './session.ts'
import { forgetStoredCase, readStoredCase } from './stored-case.ts'

const useStore = create<Session>(() => sessionOf(readStoredCase(sessionStorage)))

/** Changes the open case, or which one is open. */
export function dispatch(action: SessionAction): void {
  useStore.setState(session => sessionReducer(session, action), true)
}

/** One part of the open case; the component renders again only when that part changes. */
export function useCase<T>(select: (state: Case) => T): T {
  return useStore(session => select(session.open))
}

/** One part of the session around it. */
export function useSession<T>(select: (session: Session) => T): T {
  return useStore(select)
}

/** The open case as it is now, for event handlers. */
export function currentCase(): Case {
  return useStore.getState().open
}

let storing: ReturnType<typeof setTimeout> | undefined
/** Secrets and tokens that were replaced: gone from every case, and still nothing to leave behind. */
const past = new Set<string>()
const mostPast = 500

useStore.subscribe((session, before) => {
  const { open } = session
  if (open === before.open) return
  clearTimeout(storing)
  if (open.request === emptyRequest) {
    past.clear()
    return forgetStoredCase(sessionStorage)
  }
  for (const old of replacedCredentials(before.open.request, open.request)) past.add(old)
  if (past.size > mostPast) for (const oldest of [...past].slice(0, past.size - mostPast)) past.delete(oldest)
  storing = setTimeout(store, 300)
})

/** Every secret and token that this page knows of, those that were replaced too; not the documentation's public ones. */
export async function knownCredentials(): Promise<string[]> {
  const { credentialsOf } = await import('./credentials-of.ts')
  return [...credentialsOf(useStore.getState()), ...past]
}

/** What may be stored is found out by code that comes when it is first needed. */
async function store(): Promise<void> {
  const [{ storeCase }, others] = await Promise.all([import('./store-case.ts'), knownCredentials()])
  const { open } = useStore.getState()
  if (open.request === emptyRequest) return
  storeCase(sessionStorage, open, others)
}
