import { notifyManager, QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { lazy, useDeferredValue, useEffect, useState } from 'react'
import { navigate, useHashLocation } from 'wouter/use-hash-location'
import { LocaleProvider } from '#i18n/locale.tsx'
import { useFieldHighlight } from '#ui/use-field-highlight.ts'
import { dropQueries } from '#workspace/drop-queries.ts'
import { useForgotten } from '#workspace/forget.ts'
import { CaseLink } from './case-link.tsx'
import { GuardedMode } from './guarded.tsx'
import { Header } from './header.tsx'
import { modeAt } from './modes.tsx'
import { OfflinePart } from './offline-part.tsx'
import { missingFromPlatform } from './platform.ts'

// The default waits for a timer, which browsers clamp to milliseconds: a key press should not.
notifyManager.setScheduler(queueMicrotask)

const missing = missingFromPlatform()
const PlatformGap = lazy(async () => ({ default: (await import('./platform-gap.tsx')).PlatformGap }))

/** Everything, anew each time that everything was forgotten: what the page before had drawn or kept goes with it. */
export function App() {
  return <Page key={useForgotten(state => state.times)} />
}

/** Providers, the shell, and the mode that the address names. */
function Page() {
  const [queries] = useState(() => new QueryClient())
  // Only once nobody looks at them any more: a query that is left is kept for its time, cleared or not
  useEffect(() => () => void setTimeout(() => dropQueries(queries)), [queries])
  useFieldHighlight()
  return (
    <QueryClientProvider client={queries}>
      <LocaleProvider>
        <Header />
        <OfflinePart />
        {missing.length > 0 ? <PlatformGap missing={missing} /> : <OpenMode />}
      </LocaleProvider>
    </QueryClientProvider>
  )
}

/** The mode that the address names. The one before stays until it is loaded. */
function OpenMode() {
  const address = useDeferredValue(useHashLocation()[0])
  return (
    <GuardedMode address={address}>
      <Addressed address={address} />
    </GuardedMode>
  )
}

function Addressed({ address }: { address: string }) {
  const mode = modeAt(address)
  if (mode) return <mode.Page key={mode.id} />
  return address.startsWith('/case/') ? <CaseLink /> : <ToSign />
}

/** No address of this page. */
function ToSign() {
  useEffect(() => navigate('/sign', { replace: true }), [])
  return null
}
