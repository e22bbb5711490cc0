import { notifyManager, QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { Suspense, useState } from 'react'
import { Redirect, Route, Router, Switch } from 'wouter'
import { useHashLocation } from 'wouter/use-hash-location'
import { LocaleProvider } from '#i18n/locale.tsx'
import { useFieldHighlight } from '#ui/use-field-highlight.ts'
import { Header } from './header.tsx'
import { modes } from './modes.tsx'
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
          {missing.length > 0 ? (
            <PlatformGap missing={missing} />
          ) : (
            <Suspense>
              <Switch>
                {modes.map(mode => (
                  <Route key={mode.id} path={mode.path} component={mode.page} />
                ))}
                <Route>
                  <Redirect to="/sign" replace />
                </Route>
              </Switch>
            </Suspense>
          )}
        </Router>
      </LocaleProvider>
    </QueryClientProvider>
  )
}
