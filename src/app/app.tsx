import { notifyManager, QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { useDeferredValue, useState } from 'react'
import { Redirect, Route, Router, Switch } from 'wouter'
import { useHashLocation } from 'wouter/use-hash-location'
import { LocaleProvider } from '#i18n/locale.tsx'
import { useFieldHighlight } from '#ui/use-field-highlight.ts'
import { GuardedMode } from './guarded.tsx'
import { Header } from './header.tsx'
import { modes } from './modes.tsx'
import { OfflinePart } from './offline-part.tsx'
import { missingFromPlatform } from './platform.ts'
import { PlatformGap } from './platform-gap.tsx'

// The default waits for a timer, which browsers clamp to milliseconds: a key press should not.
notifyManager.setScheduler(queueMicrotask)

const missing = missingFromPlatform()

/** Providers, the shell, and the mode that the address names. */
export function App() {
  const [queries] = useState(() => new QueryClient())
  useFieldHighlight()
  return (
    <QueryClientProvider client={queries}>
      <LocaleProvider>
        <Router hook={useHashLocation}>
          <Header />
          <OfflinePart />
          {missing.length > 0 ? <PlatformGap missing={missing} /> : <OpenMode />}
        </Router>
      </LocaleProvider>
    </QueryClientProvider>
  )
}

/** The mode that the address names. The one before stays until it is loaded. */
function OpenMode() {
  const address = useDeferredValue(useHashLocation()[0])
  return (
    <GuardedMode address={address}>
      <Switch location={address}>
        {modes.map(({ id, path, Page }) => (
          <Route key={id} path={path} component={Page} />
        ))}
        <Route>
          <Redirect to="/sign" replace />
        </Route>
      </Switch>
    </GuardedMode>
  )
}
