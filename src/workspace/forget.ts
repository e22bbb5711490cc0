import { create } from 'zustand'
import { sandboxPrefix } from '#core/live/environment.ts'
import { pageHeader } from '#core/live/proxy.ts'
import { useKeptCases } from './kept-cases.ts'
import { useLiveSession } from './live-session.ts'
import { useSecretVisibility } from './secret-visibility.ts'
import { dispatch } from './use-case.ts'

const forgetters = new Set<() => void>()

/** Has a room forget what it holds whenever everything is forgotten. */
export function onForget(forget: () => void): void {
  forgetters.add(forget)
}

/** How often everything was forgotten: what is drawn, cached and closed over belongs to one such time. */
export const useForgotten = create<{ times: number }>(() => ({ times: 0 }))

/** Forgets all that this page and the sandbox know of any request. */
export function forgetEverything(): void {
  for (const forget of forgetters) forget()
  useSecretVisibility.getState().setShown(false)
  useKeptCases.getState().clear()
  useLiveSession.getState().clear()
  dispatch({ type: 'forget' })
  useForgotten.setState(({ times }) => ({ times: times + 1 }))
  forgetCaptures()
}

/** The sandbox is on this machine or nowhere. */
function forgetCaptures(): void {
  if (!['127.0.0.1', 'localhost', '[::1]'].includes(location.hostname)) return
  const headers = { 'Content-Type': 'application/json', [pageHeader.name]: pageHeader.value }
  const body = JSON.stringify({ action: 'forget-captures' })
  fetch(`.${sandboxPrefix}/control`, { method: 'POST', headers, body }).catch(() => undefined)
}
